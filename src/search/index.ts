export type { TextRecord } from './records.ts';
export { buildSearch } from './search-data.ts';
