import type { Concept } from '../model/library.ts';
import { endOffsetAt, type Note, offsetAt } from '../parse/index.ts';
import type { MentionLink } from './compilation.ts';

const particle =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|까지|부터|마다|처럼|보다|이나|나|이란|란|이라|라|들|이다|인|에는|에도|로는|으로는|와는|과는)?(?![\p{L}\p{N}])/u;

type Finder = { pattern: RegExp; byName: ReadonlyMap<string, Concept> };

/** Every mention of a concept by longest match on whole words; the first in each passage group is linked. */
export function findMentions(
  notes: readonly Note[],
  concepts: readonly Concept[],
): { concepts: Concept[]; links: MentionLink[] } {
  const finder = prepare(concepts);
  const mentions = new Map<string, Concept['mentions']>();
  const sections = new Map<string, Set<Concept['sections'][number]>>();
  const links: MentionLink[] = [];
  for (const note of notes) {
    for (const { section, blocks } of note.sections) {
      const linked = new Set<string>();
      for (const { prose, passage, headings } of blocks) {
        if (!prose || passage.kind === 'heading') continue;
        const seen = new Set<string>();
        for (const { concept, start, end } of match(finder, prose.text)) {
          const inCode = prose.marks.some(
            (mark) =>
              (mark.kind === 'code' || mark.kind === 'link' || mark.kind === 'html') &&
              mark.start < end &&
              start < mark.end,
          );
          if (inCode) continue;
          const group = `${headings.at(-1)?.line ?? 0} ${concept.id}`;
          if (!linked.has(group)) {
            linked.add(group);
            links.push({
              file: note.file,
              start: offsetAt(prose, start),
              end: endOffsetAt(prose, end),
              target: concept.id,
              url: concept.url,
            });
          }
          if (seen.has(concept.id)) continue;
          seen.add(concept.id);
          const list = mentions.get(concept.id) ?? [];
          list.push({
            passage: passage.id,
            line: note.lines.placeAt(offsetAt(prose, start)).line,
            sentence: sentenceAround(prose.text, start),
          });
          mentions.set(concept.id, list);
          sections.set(concept.id, (sections.get(concept.id) ?? new Set()).add(section.id));
        }
      }
    }
  }
  return {
    concepts: concepts.map((concept) => ({
      ...concept,
      mentions: mentions.get(concept.id) ?? [],
      sections: [...(sections.get(concept.id) ?? [])],
    })),
    links,
  };
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function prepare(concepts: readonly Concept[]): Finder {
  const byName = new Map<string, Concept>();
  for (const concept of concepts) {
    for (const name of [
      concept.term,
      ...(concept.english ? [concept.english] : []),
      ...concept.aliases,
    ]) {
      const key = name.normalize('NFC').toLowerCase();
      if (key.length > 1 && !byName.has(key)) byName.set(key, concept);
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escape);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|') || '(?!)'})`, 'giu'),
    byName,
  };
}

function match({ pattern, byName }: Finder, text: string) {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const concept = byName.get(found[0].toLowerCase());
    const end = found.index + found[0].length;
    return concept && particle.test(text.slice(end)) ? [{ concept, start: found.index, end }] : [];
  });
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at).search(/[^.!?]*$/);
  const after = /[.!?](?=\s|$)/.exec(text.slice(at));
  return text.slice(Math.max(before, 0), after ? at + after.index + 1 : text.length).trim();
}
