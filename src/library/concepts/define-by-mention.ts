import type { Concept, Mention, Passage } from '../../model/library.ts';

const tooShort = 15;

/**
 * A concept of the lexicon that neither lexicon nor notes define is told by the first sentence of which it
 * is subject or object, else by the first that names it.
 */
export function defineByMention(
  concept: Concept,
  passages: ReadonlyMap<Passage['id'], Passage>,
): Concept {
  if (concept.definition) return concept;
  const telling =
    concept.mentions.find(({ sentence }) => isAbout(sentence, concept)) ?? concept.mentions[0];
  const passage = telling && passages.get(telling.passage);
  if (!passage) return concept;
  const text = withRest(telling, passage);
  return { ...concept, definition: { text, file: passage.file, line: telling.line } };
}

function isAbout(sentence: string, { term, english, aliases }: Concept): boolean {
  const text = sentence.toLowerCase();
  return [term, english ?? '', ...aliases]
    .filter((name) => name.length > 1)
    .some((name) => {
      const at = text.indexOf(name.toLowerCase());
      return at >= 0 && /^(?:은|는|이|가|을|를)(?!\p{L})/u.test(text.slice(at + name.length));
    });
}

/** A sentence of a few words says too little: the passage goes on behind it. */
function withRest({ sentence }: Mention, { text }: Passage): string {
  if (sentence.length >= tooShort) return sentence;
  const from = text.indexOf(sentence);
  const rest = from < 0 ? '' : text.slice(from + sentence.length);
  return sentence + (/^.*?[.!?](?=\s|$)/su.exec(rest)?.[0] ?? rest);
}
