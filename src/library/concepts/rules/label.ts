import type { Block, Prose } from '../../../parse/index.ts';
import { splitParticle } from '../../../korean/particles.ts';
import { define } from '../define.ts';
import { endsVaguely, isTermPhrase, isVerbal } from '../noun-phrase.ts';
import { acts, isShortTerm, verbStem } from '../noun-words.ts';
import { type Names, readNames } from '../names.ts';
import { siblingOf } from '../sibling-of.ts';
import { type Proposal, type Rule, strength } from '../proposal.ts';
import { isGenus, kindOfGenus, nounAtEnd } from '../genus.ts';
import { apartSign, labelSign } from '../label-sign.ts';
import type { Sentence } from '../sentences.ts';

const colon = new RegExp(String.raw`^(.{1,60}?)\s*(${labelSign})\s*(\S.*)$`, 'su');
const opensLine = new RegExp(`^[^:]{1,40}?${apartSign}`, 'u');

/** `X: …`, `X - …`, `**X**(english): …` at the head of a passage, or of a sentence in it with a label of its own. */
export const findLabels: Rule = (scene) => {
  const { block, sentences } = scene;
  const parts = labelledParts(block, sentences);
  if (!scene.previous && isListOfProperties(sentences)) return [];
  return parts.flatMap(({ label, sentence, isAlone }): Proposal[] => {
    const { names, told, isStrong, isDash } = label;
    const words = told.split(/\s+/).length;
    const isInRow =
      !isAlone ||
      [siblingOf(scene, 'previous'), siblingOf(scene, 'next')].some(
        (other) => other?.block.prose && colon.test(other.block.prose.text),
      );
    const defines = isDefining(sentence.text);
    const isStep = isDash && tooShort(told) && !(isInRow && words > 2);
    if (isStep || (names.term.length === 1 && !defines)) return [];
    const isLabel =
      (isInRow || label.isSum || (!isDash && (names.english !== null || words >= enoughWords))) &&
      (names.english !== null || !endsVaguely(names.term));
    return [
      define(scene, sentence, names.term, {
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
  });
};

/** What an export writes above a note: `작성일: …` and `상태: …`, a line each, none of which defines. */
const isListOfProperties = (sentences: readonly Sentence[]): boolean =>
  sentences.length > 1 && sentences.every(({ text }) => colon.test(text) && !isDefining(text));

const enoughWords = 4;

type Label = { names: Names; told: string; isStrong: boolean; isDash: boolean; isSum: boolean };
type Part = { label: Label; sentence: Sentence; isAlone: boolean };

/** The labels of a passage, each with the sentence that it heads and the text up to the next one. */
function labelledParts({ prose, passage }: Block, sentences: readonly Sentence[]): Part[] {
  if (!prose || passage.kind === 'heading') return [];
  const [head, ...later] = sentences;
  const heads = later.filter(({ text }) => colon.test(text) && opensLine.test(text));
  const all = head ? [head, ...heads] : [];
  return all.flatMap((sentence, at) => {
    const from = at === 0 ? 0 : sentence.start;
    const label = readLabel(prose, [from, sentence.end, all[at + 1]?.start ?? prose.text.length]);
    return label ? [{ label, sentence, isAlone: all.length === 1 }] : [];
  });
}

function readLabel(prose: Prose, [from, end, to]: [number, number, number]): Label | null {
  const text = prose.text.slice(from, to);
  const match = colon.exec(text);
  const [, label = '', sign = '', told = ''] = match ?? [];
  const names = match && readNames(label.trim());
  if (
    !names ||
    !(isSetApart(names) || isThing(names.term, told)) ||
    !(isSum(sign, told) || tells(told, prose, [end, to]))
  )
    return null;
  const isOther = prose.marks.some(
    ({ kind, start, end, url }) =>
      start === from &&
      ((kind === 'link' && url !== undefined && names.aliases.length === 0 && !names.english) ||
        (kind === 'code' && /^[\x20-\x7E]* /.test(prose.text.slice(from, end)))),
  );
  if (isOther) return null;
  const isDash = !/[:：]/.test(sign);
  if (isDash && sign !== '=' && / (?:[-–—→⇒]|[-=]>) /.test(told)) return null;
  const isStrong = prose.marks.some(({ kind, start }) => kind === 'strong' && start === from);
  return { names, told, isStrong, isDash, isSum: isSum(sign, told) };
}

/** A term by itself, of one syllable where that is known as a noun: `큐: …`. */
const isSetApart = ({ term, english }: Names): boolean =>
  term !== '정의' &&
  (isTermPhrase(term, english !== null) || isShortTerm(term) || isCalledSo(term, english));

/** What one does names a thing where the words behind it say which: `소리 출력: … 장치`. */
const isThing = (term: string, told: string): boolean => {
  const head = term.split(' ').at(-1) ?? '';
  const [sentence = ''] = told.split(/(?<=[.])\s/);
  const kind = kindOfGenus(nounAtEnd(sentence) ?? '');
  return (
    /^[가-힣]+ [가-힣]+$/u.test(term) &&
    acts.has(head) &&
    (kind === 'component' || kind === 'object' || kind === 'tool')
  );
};

/** Plain words that an English name of several words calls a term: `최대 한 번(at-most-once)`. */
const isCalledSo = (term: string, english: string | null): boolean =>
  /[ -]/.test(english ?? '') &&
  /^[가-힣]+(?: [가-힣]+){1,3}$/u.test(term) &&
  !acts.has(term.split(' ').at(-1) ?? '') &&
  !isVerbal(term);

/** `X = A + B` tells what X is made of. */
const isSum = (sign: string, told: string): boolean =>
  sign === '=' && /^[\p{L}][^+=.]{0,28}(?: \+ [\p{L}][^+=.]{0,28})+[.]?$/u.test(told);

/** What an arrow or a dash points to in a word or two is the next step, not what it means. */
const tooShort = (told: string): boolean =>
  (told.split(/[.]\s/)[0] ?? '').split(/\s+/).length < 3 && !isDefining(told);

/** A command line stands behind the colon. */
const command = /^[a-z][\w.-]* +(?:[\w./:-]+ +)*--?[a-z]/;

/** Words of its own, no command or value alone, and no question: `민수: 왜 되나요?`. */
function tells(told: string, { text, marks }: Prose, [end, to]: [number, number]): boolean {
  const at = to - told.length;
  const opensWithCode = marks.some(
    ({ kind, start, end }) =>
      kind === 'code' && start === at && !/[가-힣]/.test(text.slice(start, end)),
  );
  const isAsked = /^[^.!?]*\?/.test(text.slice(at, end));
  return (
    !isAsked &&
    !command.test(told) &&
    /[가-힣]/.test(told) &&
    /\s/.test(told) &&
    (!opensWithCode || isDefining(told))
  );
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
    .some((word) => {
      const { stem, particle } = splitParticle(word);
      return /(?:은|는)$/u.test(particle) && !verbStem.test(stem);
    });
