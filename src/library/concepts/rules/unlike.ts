import { withoutBrackets } from '../../../korean/brackets.ts';
import { define } from '../define.ts';
import { labelOf } from '../label-sign.ts';
import { nounPhraseAtEnd } from '../noun-phrase.ts';
import { type Rule, strength } from '../proposal.ts';
import { readTopics } from './topic.ts';

const unlike = /^(.*?[^\s])(?:와|과)는? (?:달리|다르게|반대로|대조적으로)(?=[\s,])/u;

/** `X와 달리 Y는 …`, `Y: … X와 달리 …`: what a sentence speaks of, set against what it is unlike. */
export const findUnlike: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((sentence) => {
        if (!/(?:달리|다르게|반대로|대조적으로)/.test(sentence.text)) return [];
        const text = withoutBrackets(sentence.text);
        const before = unlike.exec(text)?.[1];
        const rival = before && nounPhraseAtEnd(before.split(/\s+/));
        if (!rival) return [];
        const topics = readTopics(sentence).map(({ term }) => term);
        const own = [...topics, labelOf(scene.block.prose?.text ?? '')].find(
          (term) => term && term !== rival,
        );
        if (!own) return [];
        return [
          define(scene, sentence, own, {
            strength: strength.hint,
            defines: strength.hint,
            contrasts: [rival],
          }),
        ];
      });
