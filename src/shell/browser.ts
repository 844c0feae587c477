/** The browser's door: the same functions, with the grammars as data (see `subsetGrammars`). */
export { compareCommands, namesSameCommands } from './compare.ts';
export { judgeText } from './judge.ts';
