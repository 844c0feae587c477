import { endsWord } from '../../../korean/particles.ts';
import { define } from '../define.ts';
import { isGenus } from '../genus.ts';
import { isAcronymOf, readNames } from '../names.ts';
import { nounPhraseAtEnd } from '../noun-phrase.ts';
import { isShortName } from '../noun-words.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';

const bracket = /(?<![:./\-\p{L}\p{N}])([\p{L}\p{N}][^()\n,:;`'"“”]{0,60}?)\(([^()]{2,80})\)/gu;

/** `X(english)`, `ABC(Alpha Beta Company, 한국어)`, `X(…하는 것)`. */
export const findBrackets: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((sentence) =>
        !sentence.text.includes('(')
          ? []
          : [...sentence.text.matchAll(bracket)].flatMap((match) => {
              const [whole, before = '', inside = ''] = match;
              const rest = sentence.text.slice(match.index + whole.length);
              return readBracket(scene, sentence, { before, inside: inside.trim(), rest });
            }),
      );

function readBracket(
  scene: Scene,
  sentence: Sentence,
  { before, inside, rest }: { before: string; inside: string; rest: string },
): Proposal[] {
  const words = before.trim().split(/\s+/);
  const english = /^[A-Za-z][A-Za-z .-]*$/.test(inside) ? inside.split(' ').length : 0;
  const phrase = nounPhraseAtEnd(words);
  const [, only = ''] = /^(?:.*\s)?([가-힣])$/u.exec(before) ?? [];
  if (!phrase && english > 1 && /^[가-힣]{2,}[은린른운] [가-힣]{2,}$/u.test(before)) {
    const defines = /^(?:은|는|이?란)\s/.test(rest) ? strength.likely : strength.none;
    return [
      define(scene, sentence, before, { english: inside, strength: strength.likely, defines }),
    ];
  }
  if (!phrase && english > 0 && isShortName(only)) {
    const defines = /^(?:은|는|이?란)\s/.test(rest) ? strength.likely : strength.none;
    return [define(scene, sentence, only, { english: inside, strength: strength.likely, defines })];
  }
  if (!phrase || !before.endsWith(phrase)) return [];
  const term = withModifier(words, phrase, english);
  const names = readNames(`${term}(${inside})`);
  if (!names) return [];
  const isAcronym = [names.english, ...names.aliases].some(
    (name) => name && isAcronymOf(term, name),
  );
  if (isAcronym)
    return [
      define(scene, sentence, term, {
        ...names,
        strength: strength.likely,
        defines: strength.hint,
      }),
    ];
  if (/^[가-힣]*[하할한함해했]/u.test(rest) || !endsWord(term, rest)) return [];
  const isApart = /^\s+[가-힣A-Za-z]/u.test(rest);
  if (names.english) {
    return [
      define(scene, sentence, term, {
        ...names,
        strength: isApart ? strength.hint : strength.possible,
        defines: strength.none,
      }),
    ];
  }
  if (isGloss(inside)) return [glossed(scene, sentence, term, inside)];
  return [];
}

/** `익명의 볼륨(anonymous volumes)`: as many words as the English has, a modifier among them. */
function withModifier(words: readonly string[], phrase: string, english: number): string {
  const count = phrase.split(' ').length;
  const modifier = words.at(-1 - count) ?? '';
  return english > count && /^[가-힣]{2,}(?:의|된|는|한)$/u.test(modifier)
    ? `${modifier} ${phrase}`
    : phrase;
}

/** Brackets that tell what the word before them is: a noun that says so, or a whole sentence. */
const isGloss = (inside: string): boolean => {
  const text = inside.replace(/[.`]+$/, '');
  const words = text.split(/\s+/);
  return words.length > 1 && (isGenus(words.at(-1) ?? '') || isTold(text));
};

const isTold = (text: string) => text.split(/\s+/).length > 3 && /(?:[가-힣]다|것)$/u.test(text);

function glossed(scene: Scene, sentence: Sentence, term: string, gloss: string): Proposal {
  const told = isTold(gloss.replace(/[.`]+$/, ''));
  const proposal = define(scene, sentence, term, {
    strength: told ? strength.likely : strength.possible,
  });
  const { definition } = proposal;
  return { ...proposal, definition: definition && { ...definition, text: `${term}: ${gloss}` } };
}
