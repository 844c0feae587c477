import type { Block, Prose } from '../../../parse/index.ts';
import { splitParticle } from '../../../korean/particles.ts';
import { define } from '../define.ts';
import { endsVaguely, isTermPhrase } from '../noun-phrase.ts';
import { readNames } from '../names.ts';
import { type Rule, strength } from '../proposal.ts';
import { isGenus, nounAtEnd } from '../genus.ts';

const colon = /^(.{2,60}?)\s*(?:[:：]|[-–—](?=\s)|=(?=\s)|→)\s*(\S.*)$/su;

/** `X: …`, `X - …`, `**X**(english): …` at the head of a passage. */
export const findLabels: Rule = (scene) => {
  const { block, sentences } = scene;
  const label = readLabel(block);
  const [first] = sentences;
  if (!label || !first) return [];
  const { names, told, isStrong, isDash } = label;
  const isLong = told.split(/\s+/).length >= enoughWords;
  const isInRow = [scene.previous, scene.next].some(
    (other) =>
      other?.block.listDepth === block.listDepth && block.listDepth > 0 && readLabel(other.block),
  );
  const defines = isDefining(told);
  const isLabel =
    !isDash && (names.english !== null || isLong || isInRow) && !endsVaguely(names.term);
  return [
    define(scene, first, names.term, {
      ...names,
      strength:
        isStrong || defines ? strength.likely : isLabel ? strength.probable : strength.possible,
      defines: opensWithTopic(told)
        ? strength.hint
        : isStrong || defines
          ? strength.likely
          : strength.possible,
    }),
  ];
};

const enoughWords = 4;

function readLabel({ prose, passage }: Block) {
  if (!prose || passage.kind === 'heading') return null;
  const match = colon.exec(prose.text);
  const [, label = '', told = ''] = match ?? [];
  const names = match && readNames(label.trim());
  if (!names || !isTermPhrase(names.term) || !tells(told, prose)) return null;
  const isOther = prose.marks.some(
    ({ kind, start, end }) =>
      start === 0 &&
      (kind === 'link' || (kind === 'code' && /^[\x20-\x7E]* /.test(prose.text.slice(0, end)))),
  );
  if (isOther) return null;
  const isDash = !/[:：]/.test(prose.text.slice(label.length).trimStart().charAt(0));
  if (isDash && / [-–—→] /.test(told)) return null;
  const isStrong = prose.marks.some(({ kind, start }) => kind === 'strong' && start === 0);
  return { names, told, isStrong, isDash };
}

/** Words of its own, no command or value alone. */
function tells(told: string, { text, marks }: Prose): boolean {
  const at = text.length - told.length;
  const opensWithCode = marks.some(
    ({ kind, start, end }) =>
      kind === 'code' && start === at && !/[가-힣]/.test(text.slice(start, end)),
  );
  return /[가-힣]/.test(told) && /\s/.test(told) && !opensWithCode;
}

/** A noun at the end of the first sentence that says what it is, or what it does for one. */
const isDefining = (told: string): boolean => {
  const [sentence = ''] = told.split(/(?<=[.])\s/);
  const text = sentence.replace(/[.`)]+$/, '');
  return isGenus(nounAtEnd(text) ?? '') || /(?:것|것이다|준다|돕는다|해줌|맡는다)$/u.test(text);
};

/** `포트: Fargate에서는 …`: the words behind the colon speak of something else. */
const opensWithTopic = (told: string): boolean =>
  told
    .split(/\s+/)
    .slice(0, 3)
    .some((word) => /(?:은|는)$/u.test(splitParticle(word).particle));
