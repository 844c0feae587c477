export { listUnknownAsked } from './asked.ts';
export type { UnknownWord } from './audit-words.ts';
export type { SearchData } from './browser/format.ts';
export type { TextRecord } from './records.ts';
export { buildSearch } from './search-data.ts';
