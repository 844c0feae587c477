import { splitParticle } from '../../korean/particles.ts';
import type { TextBlock } from '../../parse/index.ts';
import { firstSentence, type Found, type Names, openingWords, summary, turns } from './words.ts';

/** `A는 …. 반면 B는 …`: two known things, each with the sentence that tells of it. */
export function compareSentences(blocks: readonly TextBlock[], about: Names): Found[] {
  return blocks.flatMap(({ passage, prose, isExercise }, at) => {
    if (!prose || isExercise || !passage.text.includes('반')) return [];
    const sentences = passage.text.split(/(?<=[.!?])\s+/);
    return sentences.flatMap((sentence, index): Found[] => {
      const before = sentences[index - 1];
      if (!before || !turns.test(sentence)) return [];
      const [first, second] = [topicOf(before, about), topicOf(sentence, about)];
      if (!first || !second || about(first) === about(second)) return [];
      const values = [before, firstSentence(sentence)];
      const rows = [{ attribute: summary, values }];
      return [{ title: `${first} vs ${second}`, subjects: [first, second], rows, at }];
    });
  });
}

/** The known thing that a sentence opens with as its topic. */
function topicOf(sentence: string, about: Names): string | null {
  const words = openingWords(sentence, 4);
  for (let length = words.length; length > 0; length--) {
    const { stem, particle } = splitParticle(words.slice(0, length).join(' '));
    if (/^(?:은|는)$/.test(particle) && about(stem)) return stem;
  }
  return null;
}
