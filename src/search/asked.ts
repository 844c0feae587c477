import type { Library } from '../model/library.ts';
import { rememberFor } from '../remember.ts';
import { toIndexWords } from './browser/index-words.ts';
import { askedAnchor } from './browser/text-record.ts';
import { emptyWords } from './browser/words/question-words.ts';
import { plain } from './entries.ts';

/** The phrases that learners ask with, by the address of what answers them. */
export function addressAsked(library: Library): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, phrases } of library.asked) {
    for (const url of indexNames(library)(name))
      found.set(url, [...(found.get(url) ?? []), ...phrases]);
  }
  return found;
}

/** Names that phrases are given for and that nothing in the library has. */
export const listUnknownAsked = (library: Library): string[] =>
  library.asked.map(({ name }) => name).filter((name) => indexNames(library)(name).length === 0);

/** What is called so first, then what is called so too, then the headings that read so. */
const indexNames = rememberFor((library: Library): ((name: string) => readonly string[]) => {
  const { concepts, commands, instructions, composeKeys, passages } = library;
  const named = [
    ...concepts.map(({ term, english, aliases, url }) => ({
      names: [term, english ?? '', ...aliases],
      url,
    })),
    ...commands,
    ...[...instructions, ...composeKeys].map(({ name, url }) => ({ names: [name], url })),
  ];
  const urls = new Map<string, string>();
  const called = [
    ...named.map(({ names, url }) => ({ names: names.slice(0, 1), url })),
    ...named,
  ].flatMap(({ names, url }) => names.map((name) => ({ name, url })));
  for (const { name, url } of called) if (!urls.has(name)) urls.set(name, url);
  const headings = Map.groupBy(
    passages.filter(({ kind }) => kind === 'heading'),
    ({ text }) => plain(text),
  );
  return (name) => {
    const url = urls.get(name);
    return url ? [url] : (headings.get(name) ?? []).map(({ url }) => url);
  };
});

/** Adds phrases to a record as passages that are not shown. */
export function addAsked(
  phrases: readonly string[],
  words: string[],
  places: string[],
  analyse: (text: string) => string[],
): void {
  for (const phrase of phrases) {
    places.push(`${words.length} ${askedAnchor}`);
    words.push(...toIndexWords(analyse(phrase).filter((word) => !emptyWords.has(word))));
  }
}
