import type { Compilation } from './library/index.ts';
import type { Issue } from './model/issue.ts';
import type { RelativeFile } from './model/paths.ts';
import { gatherTargets, resolveName, resolvePath } from './render/resolve-target.ts';

/** Links and `[[names]]` that lead to no note, term or file. */
export function checkLinks(compilation: Compilation, files: readonly RelativeFile[]): Issue[] {
  if (compilation.pointed.length === 0) return [];
  const targets = gatherTargets(compilation, files);
  return compilation.pointed
    .filter(({ file, to, isName }) => !(isName ? resolveName : resolvePath)(targets, file, to))
    .map(({ issue }) => issue);
}
