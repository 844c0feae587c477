/** The browser's door: no grammars inside, they come as data. */
export { compareCommands } from './compare.ts';
export type { Grammars } from './grammar.ts';
