import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Issue } from './model/issue.ts';

const mostTold = 5;

/** The page with a notice above its content of the errors in the notes; as it was where there is none. */
export function addFaultNotice(html: string, issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return html;
  return html.replace(/<main[^>]*>/, (main) => main + toHtml(drawNotice(errors)));
}

function drawNotice(errors: readonly Issue[]): Element {
  const rest = errors.length - mostTold;
  return element('div', { className: ['callout'], dataKind: 'danger', role: 'alert' }, [
    element('p', { className: ['callout-title'] }, [
      `고쳐야 할 곳이 ${errors.length}군데 있습니다`,
    ]),
    ...errors.slice(0, mostTold).map(drawError),
    ...(rest > 0 ? [element('p', {}, [`그 밖에 ${rest}군데는 터미널에 적었습니다.`])] : []),
  ]);
}

const drawError = ({ file, line, column, message, suggestion }: Issue) =>
  element('p', {}, [
    element('code', {}, [`${file}:${line}:${column}`]),
    ` ${message}${suggestion ? ` ${suggestion}` : ''}`,
  ]);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly (Element | string)[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  ),
});
