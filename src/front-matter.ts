import { z } from 'zod';
import type { Issue } from './model/issue.ts';
import type { Note } from './parse/index.ts';
import { readYaml } from './yaml.ts';

const FrontMatter = z.looseObject({ title: z.string().optional() }).nullable();

/** What is wrong with the front matter of a note, at its own lines. */
export function checkFrontMatter({ file, root }: Note): Issue[] {
  const [first] = root.children;
  if (first?.type !== 'yaml') return [];
  const { issues } = readYaml(file, first.value, FrontMatter);
  return issues.map((issue) => ({ ...issue, rule: 'front-matter', line: issue.line + 1 }));
}
