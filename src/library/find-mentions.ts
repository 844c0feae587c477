import type { Concept } from '../model/library.ts';
import { endOffsetAt, type TextNote, offsetAt, type Prose } from '../parse/index.ts';
import type { MentionLink } from './compilation.ts';
import { indexNames } from './concepts/name-index.ts';
import { splitSentences } from './concepts/sentences.ts';

type Found = { mentions: Concept['mentions']; sections: Set<Concept['sections'][number]> };

/** Every mention of a concept by longest match on whole words; the first in each passage group is linked. */
export function findMentions(
  notes: readonly TextNote[],
  concepts: readonly Concept[],
): { concepts: Concept[]; links: MentionLink[] } {
  const find = indexNames(concepts);
  const found = new Map<Concept, Found>(
    concepts.map((concept) => [concept, { mentions: [], sections: new Set() }]),
  );
  const links: MentionLink[] = [];
  for (const note of notes) {
    for (const { section, blocks } of note.sections) {
      const linked = new Map<number, Set<Concept>>();
      for (const { prose, passage, headings } of blocks) {
        if (!prose || passage.kind === 'heading') continue;
        const group = headings.at(-1)?.line ?? 0;
        const linkedHere = linked.get(group) ?? new Set<Concept>();
        linked.set(group, linkedHere);
        const seen = new Set<Concept>();
        const mentioned = find(prose.text);
        const sentences = mentioned.length > 0 ? splitSentences(prose, note) : [];
        for (const { owner: concept, start, end } of mentioned) {
          if (isCovered(prose, start, end)) continue;
          if (!linkedHere.has(concept)) {
            linkedHere.add(concept);
            links.push(toLink(note, prose, concept, start, end));
          }
          const own = found.get(concept);
          if (seen.has(concept) || !own) continue;
          seen.add(concept);
          own.sections.add(section.id);
          own.mentions.push({
            passage: passage.id,
            line: note.lines.placeAt(offsetAt(prose, start)).line,
            sentence: sentences.find((sentence) => start < sentence.end)?.text ?? prose.text,
          });
        }
      }
    }
  }
  return {
    concepts: concepts.map((concept) => {
      const own = found.get(concept);
      return { ...concept, mentions: own?.mentions ?? [], sections: [...(own?.sections ?? [])] };
    }),
    links,
  };
}

const toLink = (
  { file }: TextNote,
  prose: Prose,
  { id, url }: Concept,
  start: number,
  end: number,
): MentionLink => ({
  file,
  start: offsetAt(prose, start),
  end: endOffsetAt(prose, end),
  target: id,
  url,
});

/** Whether a stretch stands in code, in a link or in markup of its own. */
const isCovered = ({ marks }: Prose, start: number, end: number): boolean =>
  marks.some(
    (mark) =>
      (mark.kind === 'code' || mark.kind === 'link' || mark.kind === 'html') &&
      mark.start < end &&
      start < mark.end,
  );
