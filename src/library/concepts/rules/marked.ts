import { endsWord, splitParticle } from '../../../korean/particles.ts';
import type { Mark } from '../../../parse/index.ts';
import { define } from '../define.ts';
import { isGenus } from '../genus.ts';
import { readNames } from '../names.ts';
import { isTermPhrase } from '../noun-phrase.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';

/** What an author sets off: `**X**는 …`, a Hangul name in backticks, `특수 도메인인 \`X\``. */
export const findMarked: Rule = (scene) => {
  const { prose, passage } = scene.block;
  if (!prose || passage.kind === 'heading') return [];
  return prose.marks.flatMap((mark) => readMark(scene, mark));
};

function readMark(scene: Scene, mark: Mark): Proposal[] {
  const { prose } = scene.block;
  if (!prose || (mark.kind !== 'strong' && mark.kind !== 'code')) return [];
  const sentence = scene.sentences.find(
    ({ start, end }) => start <= mark.start && mark.start < end,
  );
  const after = prose.text.slice(mark.end);
  const bracket = /^\s?\([^()]{2,60}\)/.exec(after)?.[0] ?? '';
  const marked = prose.text.slice(mark.start, mark.end);
  const names = readNames(marked.trim().replace(/^\d{1,2}[.)]\s*/, '') + bracket);
  if (!names || !sentence || !isTermPhrase(names.term)) return [];
  const next = scene.sentences[scene.sentences.indexOf(sentence) + 1];
  if (mark.kind === 'strong' && next && sentence.text === marked.trim() + bracket)
    return [define(scene, next, names.term, { ...names, strength: strength.likely })];
  const rest = after.slice(bracket.length);
  if (marked.trimEnd() === marked && !endsWord(names.term, rest)) return [];
  const isHangul = /[가-힣]/.test(names.term);
  if (mark.kind === 'code' && !isHangul) return readApposition(scene, mark, names.term);
  const isTopic =
    /^(?:은|는|이란|란|이라고|라고|[:：])\s+\S/.test(rest) && sentence.text.length >= 20;
  const isSure = mark.kind === 'strong' ? rest.length > 0 || mark.start > 0 : marked.includes('(');
  const weight =
    mark.kind === 'strong' && isTopic
      ? strength.certain
      : isSure
        ? strength.likely
        : strength.possible;
  return [
    define(scene, sentence, names.term, {
      ...names,
      strength: weight,
      defines: isTopic
        ? weight
        : isDescribed(prose.text.slice(sentence.start, mark.start))
          ? strength.possible
          : strength.none,
    }),
  ];
}

/** `네트워크의 동작을 정하는 \`드라이버\``: a clause that describes it stands in front of it. */
const isDescribed = (before: string): boolean => {
  const words = before.trim().split(/\s+/);
  return (
    words.length >= 3 &&
    /[가-힣](?:는|한)$/u.test(words.at(-1) ?? '') &&
    /[을를에의]$/u.test(words.at(-2) ?? '')
  );
};

/** `디폴트 드라이버인 \`bridge\``: what it is stands in front of it. */
function readApposition(scene: Scene, mark: Mark, term: string): Proposal[] {
  const { prose } = scene.block;
  const before = prose?.text.slice(0, mark.start).trim().split(/\s+/).at(-1) ?? '';
  const { stem, particle } = splitParticle(before);
  const sentence = scene.sentences.find(
    ({ start, end }) => start <= mark.start && mark.start < end,
  );
  if (particle !== '인' || !isGenus(stem) || !sentence) return [];
  return [define(scene, sentence, term, { strength: strength.likely })];
}
