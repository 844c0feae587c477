import { splitParticle } from '../../korean/particles.ts';
import type { Prose, TextBlock } from '../../parse/index.ts';
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

const joins = /(?:[고며](?:요)?|지만|[는은인]데|만|,)\s*$/u;
const shortest = 4;

/** Two subcommands of one program, or two words written alike: `Retain`, `Delete`. */
function areAlike([a = '', b = '']: readonly string[]): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  const isPlain = ![a, b].some((code) => /[가-힣]/.test(code)) && a !== b;
  const isOneProgram = first.length === 2 && second.length === 2 && first[0] === second[0];
  const isWord = first.length === 1 && second.length === 1 && shapeOf(a) === shapeOf(b);
  return isPlain && (isOneProgram || isWord);
}

const shapes = [/^[A-Z_]+$/, /^[A-Z]/, /^[a-z]/, /^-/];
const shapeOf = (word: string): number => shapes.findIndex((shape) => shape.test(word));

/** `A`는 …지만 `B`는 …: two pieces of code that one sentence has as its topics, each with its clause. */
export function compareCode(blocks: readonly TextBlock[]): Found[] {
  return blocks.flatMap(({ passage, prose, isExercise }, at) => {
    if (!prose || isExercise || passage.kind === 'heading') return [];
    const topics = codeTopics(prose);
    return topics.flatMap((topic, nth) => {
      const next = topics[nth + 1];
      const found = next && compareTopics(prose.text, topic, next);
      return found ? [{ ...found, at }] : [];
    });
  });
}

/** A piece of code with the particle of a topic; `from`: where its clause begins. */
type CodeTopic = { start: number; end: number; from: number };

const codeTopics = ({ text, marks }: Prose): CodeTopic[] =>
  marks.flatMap(({ kind, start, end }) => {
    const particle = kind === 'code' ? /^ ?[은는] /.exec(text.slice(end, end + 3)) : null;
    return particle ? [{ start, end, from: end + particle[0].length }] : [];
  });

function compareTopics(text: string, one: CodeTopic, other: CodeTopic): Omit<Found, 'at'> | null {
  const first = text.slice(one.from, other.start);
  const second = /^[^.!?]*/.exec(text.slice(other.from))?.[0] ?? '';
  const isSentence = joins.test(first) && !/[.!?]\s/.test(first);
  const values = [first.replace(/[,\s]+$/, ''), second.trim()];
  const subjects = [text.slice(one.start, one.end), text.slice(other.start, other.end)];
  if (!isSentence || values.some(({ length }) => length < shortest) || !areAlike(subjects))
    return null;
  return { title: subjects.join(' vs '), subjects, rows: [{ attribute: summary, values }] };
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
