import { z } from 'zod';
import type { Issue } from './model/issue.ts';
import type { Note } from './parse/index.ts';
import { readYaml } from './yaml.ts';

const FrontMatter = z.looseObject({ title: z.string().optional() }).nullable();

/** What is wrong with the front matter of a note, at its own lines. */
export function checkFrontMatter({ file, root, text }: Note): Issue[] {
  const [first] = root.children;
  if (first?.type !== 'yaml') return opensWithKeys.test(text) ? [unclosed(file)] : [];
  const { issues } = readYaml(file, first.value, FrontMatter);
  return issues.map((issue) => ({ ...issue, rule: 'front-matter', line: issue.line + 1 }));
}

/** `---` and a key right below it: no rule across the page that is followed by text. */
const opensWithKeys = /^---[ \t]*\n[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u;

const unclosed = (file: Issue['file']): Issue => ({
  rule: 'front-matter',
  severity: 'warning',
  message: '머리말이 닫히지 않아 글로 보입니다.',
  file,
  line: 1,
  column: 1,
  suggestion: '머리말의 끝에 ---만 있는 줄을 두십시오.',
});
