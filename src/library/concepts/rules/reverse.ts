import { define } from '../define.ts';
import { labelOf } from '../label-sign.ts';
import { readNames } from '../names.ts';
import { isTermPhrase } from '../noun-phrase.ts';
import { type Proposal, type Rule, strength } from '../proposal.ts';
import { readTopics } from './topic.ts';

const reverse =
  /^(?:이와 |이것의 |그 )?반대(?:말|되는 것|되는 개념|인 것)?(?:은|는|가) (.{2,30}?)(?:이다|다|입니다|이에요|예요|이?라고 \S+|임)?[.!]?$/u;

/** `X: …. 반대는 Y.`: what turns the sentence before round, told by both. */
export const findReverse: Rule = (scene) =>
  scene.sentences.flatMap((sentence, at): Proposal[] => {
    const before = scene.sentences[at - 1];
    const names = readNames(reverse.exec(sentence.text)?.[1] ?? '');
    const rival = before && (labelOf(before.text) ?? readTopics(before)[0]?.term);
    if (!before || !names || !rival || !isTermPhrase(names.term)) return [];
    const both = { ...before, text: `${before.text} ${sentence.text}`, end: sentence.end };
    return [
      define(scene, both, names.term, { ...names, strength: strength.likely, contrasts: [rival] }),
    ];
  });
