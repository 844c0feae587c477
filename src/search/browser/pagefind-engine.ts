/** A record that has all words of a query; records of a group share a file. */
export type Match = { id: string; group: string; score: number };

/** The index comes in pieces by word and by filter, which the engine is given as they are needed. */
export type Kind = 'index' | 'filter';

/** Pagefind's WebAssembly with an index's list of pages; all of it throws once it was given what it cannot read. */
export type Engine = {
  load(kind: Kind, piece: Uint8Array): void;
  /** Names of the pieces that a search for the words, or by the filters, needs. */
  list(kind: Kind, asked: string): string[];
  /** Records with all words, best first. */
  search(words: string, filters: string): Match[];
};

/** Strings and bytes go in and come out as a place and a length in its memory. */
type Span = [place: number, length: number];
type Exports = {
  memory: WebAssembly.Memory;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(place: number, length: number, align: number): void;
  init_pagefind(...meta: Span): number;
  set_ranking_weights(state: number, ...weights: Span): number;
  load_index_chunk(state: number, ...chunk: Span): number;
  load_filter_chunk(state: number, ...chunk: Span): number;
  request_indexes(state: number, ...words: Span): Span;
  request_filter_indexes(state: number, ...filters: Span): Span;
  search(
    state: number,
    ...asked: [...Span, ...Span, ...Span, ...Span, isExact: boolean, keepsMarks: boolean]
  ): Span;
};

/** As many records of a search are looked at. */
const mostMatches = 60;
/** What it says of so many takes about so many bytes; of all that it finds it may be a million. */
const firstBytes = 100_000;
/** Short pieces are no better for being short. */
const weights = '{"page_length":0.75}';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export async function startEngine(
  code: Uint8Array<ArrayBuffer>,
  meta: Uint8Array,
): Promise<Engine> {
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => {} },
  });
  const engine = instance.exports as Exports;
  engine.__wbindgen_start();
  let state = engine.init_pagefind(...give(meta));
  state = engine.set_ranking_weights(held(), ...give(weights));

  /** There is none once it was given what it could not read. */
  function held(): number {
    if (!state) throw new Error('broken index');
    return state;
  }

  function give(data: Uint8Array | string): Span {
    const bytes = typeof data === 'string' ? encoder.encode(data) : data;
    const place = engine.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(engine.memory.buffer).set(bytes, place);
    return [place, bytes.length];
  }

  function take<Taken>([place, length]: Span, read: (bytes: Uint8Array) => Taken): Taken {
    const taken = read(new Uint8Array(engine.memory.buffer, place, length));
    engine.__wbindgen_free(place, length, 1);
    return taken;
  }

  return {
    load(kind, piece) {
      state = engine[`load_${kind}_chunk`](held(), ...give(piece));
    },
    list: (kind, asked) =>
      take(
        kind === 'index'
          ? engine.request_indexes(held(), ...give(plain(asked)))
          : engine.request_filter_indexes(held(), ...give(asked)),
        readNames,
      ),
    search: (words, filters) =>
      take(
        engine.search(
          held(),
          ...give(plain(words)),
          ...give(words),
          ...give(filters),
          ...give(''),
          false,
          false,
        ),
        readMatches,
      ),
  };
}

/** Its keys are letters without marks; Hangul in them is decomposed. */
const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '');

const readNames = (bytes: Uint8Array) =>
  (JSON.parse(decoder.decode(bytes)) as string[]).filter(Boolean);

/** The first matches alone: parsing all of them with all their places would take longer than finding them. */
function readMatches(bytes: Uint8Array): Match[] {
  for (let end = firstBytes; ; end *= 4) {
    const text = decoder.decode(bytes.subarray(0, end));
    const found = [...text.matchAll(/"p":"(.*?)","g":"(.*?)","s":(.*?),"l"/g)];
    if (found.length < mostMatches && end < bytes.length) continue;
    return found
      .slice(0, mostMatches)
      .map(([, id = '', group = '', score]) => ({ id, group, score: Number(score) }));
  }
}
