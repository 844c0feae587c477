import type { Concept } from '../../model/library.ts';
import type { ParsedSection } from '../../parse/index.ts';

const tooShort = 15;

/**
 * A concept of the lexicon that neither lexicon nor notes define is told by the first sentence that says
 * more of it than its name.
 */
export function defineByMention(concept: Concept, sections: readonly ParsedSection[]): Concept {
  if (concept.definition) return concept;
  const telling =
    concept.mentions.find(({ sentence }) => sentence.length >= tooShort) ?? concept.mentions[0];
  const [home] = concept.sections;
  const file = sections.find(({ section }) => section.id === home)?.section.file;
  if (!telling || !file) return concept;
  return { ...concept, definition: { text: telling.sentence, file, line: telling.line } };
}
