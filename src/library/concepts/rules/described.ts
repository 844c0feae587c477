import { withoutBrackets } from '../../../korean/brackets.ts';
import { nounPhraseAtEnd } from '../noun-phrase.ts';
import { define } from '../define.ts';
import { type Rule, strength } from '../proposal.ts';

const views = '생각|볼 수|본다|보면|여긴|간주|비유';
/** `X를 …로 생각할 수 있다`, `X를 …로 본다`. */
const seenAs = new RegExp(
  `^([^.,:;]{2,40}?)(?:을|를) [^.]{2,60}(?:으로|로|라고) (?:${views})`,
  'u',
);

const keeps = '적는다|담는다|저장한다|정의한다|기록한다|보관한다|적어 둔다|담아 둔다';
/** `X에 …을 적는다`: what a thing holds. */
const holds = new RegExp(`^([^.,:;]{2,40}?)에(?:는)? .{4,}(?:을|를) (?:${keeps})`, 'u');

/** Most sentences have none of these verbs. */
const tells = new RegExp(` (?:${views}|${keeps})`);

/** Sentences that tell what a thing is seen as, or what it holds; they define, but make no concept. */
export const findDescribed: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((sentence) => {
        const text = withoutBrackets(sentence.text);
        if (!tells.test(text)) return [];
        const isSeen = seenAs.exec(text)?.[1];
        const name = isSeen ?? holds.exec(text)?.[1];
        const term = name && nounPhraseAtEnd(name.split(/\s+/));
        if (!term) return [];
        const defines = isSeen ? strength.likely : strength.possible;
        return [define(scene, sentence, term, { strength: strength.hint, defines })];
      });
