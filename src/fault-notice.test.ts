import { expect, test } from 'vitest';
import { addFaultNotice } from './fault-notice.ts';
import type { Issue } from './model/issue.ts';
import { RelativeFile } from './model/paths.ts';

const fault = (severity: Issue['severity'], line: number): Issue => ({
  rule: 'yaml',
  severity,
  message: '`<b>`가 없습니다.',
  file: RelativeFile.parse('한국사/lexicon.yaml'),
  line,
  column: 2,
  suggestion: '적으십시오.',
});
const page = '<body><main id="content"><h1>볼륨</h1></main></body>';

test('고쳐야 할 곳을 본문 위에 파일과 줄로 알린다', () => {
  const html = addFaultNotice(page, [fault('warning', 1), fault('error', 3)]);
  expect(html).toContain(
    '<main id="content"><div class="callout" data-kind="danger" role="alert">',
  );
  expect(html).toContain('고쳐야 할 곳이 1군데 있습니다');
  expect(html).toContain('<code>한국사/lexicon.yaml:3:2</code> `&#x3C;b>`가 없습니다. 적으십시오.');
});

test('고쳐야 할 곳이 많으면 다섯 군데만 보이고, 없으면 그대로 둔다', () => {
  const many = Array.from({ length: 8 }, (_, at) => fault('error', at + 1));
  const html = addFaultNotice(page, many);
  expect(html.match(/<code>/g)).toHaveLength(5);
  expect(html).toContain('그 밖에 3군데는 터미널에 적었습니다.');
  expect(addFaultNotice(page, [fault('warning', 1)])).toBe(page);
});
