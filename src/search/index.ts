export { auditWords } from './audit-words.ts';
export type { TextRecord } from './records.ts';
export { buildSearch } from './search-data.ts';
