/** The build with its WebAssembly inside: one file, so that it can be bundled. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  import initSqlJs from 'sql.js';
  export default initSqlJs;
}
