import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Issue } from './model/issue.ts';
import { isError } from './print-issues.ts';
import { h } from './render/element.ts';

const mostTold = 5;

/** The page with a notice above its content of the errors in the notes; as it was where there is none. */
export function addFaultNotice(html: string, issues: readonly Issue[]): string {
  const errors = issues.filter(isError);
  if (errors.length === 0) return html;
  return html.replace(/<main[^>]*>/, (main) => main + toHtml(drawNotice(errors)));
}

function drawNotice(errors: readonly Issue[]): Element {
  const rest = errors.length - mostTold;
  return h(
    'div',
    { className: ['callout'], dataKind: 'danger', role: 'alert' },
    h('p', { className: ['callout-title'] }, `고쳐야 할 곳이 ${errors.length}군데 있습니다`),
    ...errors.slice(0, mostTold).map(drawError),
    rest > 0 && h('p', {}, `그 밖에 ${rest}군데는 터미널에 적었습니다.`),
  );
}

const drawError = ({ file, line, column, message, suggestion }: Issue) =>
  h(
    'p',
    {},
    h('code', {}, `${file}:${line}:${column}`),
    ` ${message}${suggestion ? ` ${suggestion}` : ''}`,
  );
