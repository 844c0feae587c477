/** The browser's door: the same functions, with the grammars as data (see `subsetGrammars`). */
export { compareCommands } from './compare.ts';
export { explain } from './explain.ts';
export { judge, judgeText } from './judge.ts';
export { parseLine } from './parse-line.ts';
