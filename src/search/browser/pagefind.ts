import { rememberLoaded } from '../../remember.ts';
import { type Kind, type Match, startEngine } from './pagefind-engine.ts';

/** A file of the index by its path in the index's folder; throws where there is none. */
export type ReadFile = (path: string) => Promise<Response>;

export type Fragment = { url: string; content: string; filters: { facts: [string] } };

export type Pagefind = {
  /** Records with all words, best first; throws what a piece of the index fails with. */
  search(words: string, section: number | null): Promise<Match[]>;
  /** Asks for the pieces of the index that a search for the words needs. */
  preload(words: string): void;
  readFragment(match: Match): Promise<Fragment>;
};

/** Searches stay found while a query is typed. */
const mostSearches = 200;
const signature = 'pagefind_dcd';
const decoder = new TextDecoder();

/**
 * Pagefind's index without Pagefind's own script, which asks for one file after the other, parses all that
 * is found with all its places, and hides what it could not load.
 */
export async function openPagefind(read: ReadFile): Promise<Pagefind> {
  const entry = await (await read('pagefind-entry.json')).text();
  const [hash] = /ko_\w+/.exec(entry) ?? [];
  const [code, meta] = await Promise.all([
    readPacked('wasm.unknown.pagefind'),
    readPacked(`pagefind.${hash}.pf_meta`),
  ]);
  const engine = await startEngine(code, meta);

  async function readPacked(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return unpack(await (await read(path)).arrayBuffer());
  }
  const load = rememberLoaded(async (path) => {
    const piece = await readPacked(path);
    engine.load(path.startsWith('index') ? 'index' : 'filter', piece);
  });
  const loadAll = (kind: Kind, asked: string) =>
    Promise.all(engine.list(kind, asked).map((name) => load(`${kind}/${name}.pf_${kind}`)));
  const search = rememberLoaded(async (asked) => {
    const [words = '', filters = '{}'] = asked.split('\n');
    await Promise.all([loadAll('index', words), loadAll('filter', filters)]);
    return engine.search(words, filters);
  }, mostSearches);
  const readFile = rememberLoaded(async (name) => {
    const bytes = await readPacked(`fragment/${name}.pf_fragment`);
    return JSON.parse(decoder.decode(bytes)) as unknown;
  }, mostSearches);
  return {
    search: (words, section) =>
      search(section === null ? words : `${words}\n{"section":["${section}"]}`),
    preload: (words) => void loadAll('index', words).catch(() => {}),
    async readFragment({ id, group }) {
      const held = await readFile(group || id);
      return (group ? (held as Record<string, Fragment>)[id] : held) as Fragment;
    },
  };
}

/** Some hosts have unpacked what they send. */
async function unpack(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = new Uint8Array(packed)[0] === 0x1f;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(isPacked ? await new Response(stream).arrayBuffer() : packed);
  const isWhole = decoder.decode(bytes.subarray(0, signature.length)) === signature;
  if (!isWhole) throw new Error('broken file');
  return bytes.subarray(signature.length);
}
