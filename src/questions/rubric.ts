import type { Question } from '../model/question.ts';
import { areEvenlyLong, betraysAnswer } from './choices.ts';
import { isDangling } from './sentences.ts';

/** A rule of the rubric; true where the question breaks it. */
type Rule = { name: string; breaks: (question: Question) => boolean };

const plain = (text: string) => text.toLowerCase().replaceAll(/[`\s]/g, '');

const correctValue = ({ answer }: Question): string | null =>
  answer.form === 'choice' ||
  answer.form === 'term' ||
  answer.form === 'option' ||
  answer.form === 'text' ||
  answer.form === 'command'
    ? answer.value
    : null;

const endsInWord = /[\p{L}\p{N}_-]$/u;

/** Whether the stem has the answer in it as a word of its own. */
function tellsAnswer(question: Question): boolean {
  const value = correctValue(question);
  if (value === null || question.choices) return false;
  const folded = value.toLowerCase();
  const prompt = question.prompt.toLowerCase();
  for (let at = prompt.indexOf(folded); at >= 0; at = prompt.indexOf(folded, at + 1)) {
    const before = prompt.slice(Math.max(at - 2, 0), at);
    const after = prompt.charAt(at + folded.length);
    if (!endsInWord.test(before) && !/[a-z0-9_-]/.test(after)) return true;
  }
  return false;
}

const othersOf = ({ choices, answer }: Question): string[] =>
  choices && answer.form === 'choice' ? choices.filter((choice) => choice !== answer.value) : [];

function itemsOf(answer: Question['answer']): string[] {
  if (answer.form === 'order') return answer.items;
  return answer.form === 'sort' ? answer.items.map(({ text }) => text) : [];
}

const blanks = (text: string) => text.split('____').length - 1;

/** Marks that should come in pairs, and what is left of Markdown. */
export function isBroken(text: string): boolean {
  const prose = text.replaceAll(/`[^`]*`/g, '0');
  const isOdd = (mark: string) => prose.split(mark).length % 2 === 0;
  return (
    isOdd('`') ||
    isOdd('**') ||
    /\]\(|\S {2,}\S/.test(prose) ||
    prose.split('(').length !== prose.split(')').length
  );
}

/** What a choice looks like: an option, a sentence, or another word or line. */
function kindOf(choice: string): string {
  if (/^`-[^`]*`$/.test(choice)) return 'option';
  return /[다요]\.?$/.test(choice) ? 'sentence' : 'words';
}

/** The rubric, a row a rule; the numbers are those of the rules for a good question. */
export const rules: readonly Rule[] = [
  {
    name: '규칙 2: 답이 보기 가운데 꼭 하나다',
    breaks: ({ choices, answer }) =>
      choices !== null &&
      answer.form === 'choice' &&
      choices.filter((choice) => choice === answer.value).length !== 1,
  },
  {
    name: '규칙 2: 보기가 서로 다르다',
    breaks: ({ choices }) => choices !== null && new Set(choices.map(plain)).size < choices.length,
  },
  {
    name: '규칙 3: 보기는 셋이나 넷이다',
    breaks: ({ choices }) => choices !== null && (choices.length < 3 || choices.length > 4),
  },
  {
    name: '규칙 4: 보기는 한 갈래다',
    breaks: ({ choices }) => choices !== null && new Set(choices.map(kindOf)).size > 1,
  },
  {
    name: '규칙 5: 보기의 길이가 고르다',
    breaks: ({ choices }) => choices !== null && !areEvenlyLong(choices),
  },
  {
    name: '규칙 6: "모두 맞다"가 없다',
    breaks: ({ choices }) =>
      choices?.some((choice) => /모두 (맞|옳|해당)|정답 없음|위의 (모든|보기)/.test(choice)) ??
      false,
  },
  {
    name: '규칙 6: 오답에만 항상, 절대가 있지 않다',
    breaks: ({ choices, answer }) =>
      choices !== null &&
      answer.form === 'choice' &&
      choices.some((choice) => choice !== answer.value && /항상|절대/.test(choice)) &&
      !/항상|절대/.test(answer.value),
  },
  {
    name: '규칙 7: 부정은 굵게 드러낸다',
    breaks: ({ prompt }) =>
      /(않은|아닌|없는|틀린) (것|설명|것은)/.test(prompt) &&
      !/\*\*[^*]*(않은|아닌|없는|틀린)[^*]*\*\*/.test(prompt),
  },
  { name: '규칙 8: 물음이 답을 말하지 않는다', breaks: tellsAnswer },
  {
    name: '규칙 8: 물음의 낱말이 정답에만 있지 않다',
    breaks: (question) =>
      question.source === 'generated' &&
      question.answer.form === 'choice' &&
      betraysAnswer(question.prompt, question.answer.value, othersOf(question)),
  },
  {
    name: '규칙 8: 보기에는 빈칸이 없다',
    breaks: ({ choices }) => choices?.some((choice) => choice.includes('____')) ?? false,
  },
  {
    name: '규칙 1: 채울 빈칸은 하나다',
    breaks: ({ type, code, answer }) =>
      code !== null &&
      type !== 'mistake' &&
      (answer.form === 'text' || answer.form === 'option') &&
      blanks(code.text) !== 1,
  },
  {
    name: '규칙 8: 빈칸 뒤의 조사는 두 꼴로 적는다',
    breaks: ({ prompt }) =>
      /____(?:은|는|이|가|을|를|와|과|으로|로|이나|나|이며|며|이란|란)(?![\p{L}\p{N}(])/u.test(
        prompt,
      ),
  },
  {
    name: '규칙 8: 앞 글이 없어도 뜻이 통한다',
    breaks: ({ prompt, type }) =>
      (type === 'term' || type === 'definition' || type === 'cloze') &&
      isDangling(prompt.split('\n').at(-1) ?? ''),
  },
  {
    name: '규칙 8: 글의 짝이 맞는다',
    breaks: ({ prompt, choices, explanation }) =>
      [prompt, explanation, ...(choices ?? [])].some(isBroken),
  },
  {
    name: '규칙 2: 참거짓은 고친 문장까지 묻는다',
    breaks: ({ answer }) =>
      answer.form === 'truth' &&
      (answer.corrections.length < 2 ||
        (answer.correction !== null) === answer.value ||
        (answer.correction !== null && !answer.corrections.includes(answer.correction)) ||
        !areEvenlyLong(answer.corrections)),
  },
  {
    name: '규칙 2: 항목이 되풀이되지 않는다',
    breaks: ({ answer }) => new Set(itemsOf(answer).map(plain)).size < itemsOf(answer).length,
  },
  {
    name: '규칙 10: 보기에 길게 늘어놓지 않는다',
    breaks: ({ choices }) => choices?.some((choice) => choice.split(',').length > 5) ?? false,
  },
  { name: '규칙 11: 설명이 있다', breaks: ({ explanation }) => explanation.trim().length < 5 },
  {
    name: '규칙 1: 물음이 알맞은 길이다',
    breaks: ({ prompt }) => prompt.length > 320 || prompt.trim().length < 6,
  },
  {
    name: '규칙 10: 늘어놓은 답이 길지 않다',
    breaks: ({ answer }) => answer.form === 'order' && answer.items.length > 6,
  },
];

/** The names of the rules that a question breaks. */
export const findBroken = (question: Question): string[] =>
  rules.filter(({ breaks }) => breaks(question)).map(({ name }) => name);

/** What two questions must not share: the same stem, code and answer asked in the same way. */
export const fingerprint = ({ type, prompt, code, answer }: Question): string =>
  [
    type,
    answer.form,
    answer.form === 'sort' ? itemsOf(answer).toSorted().join('/') : plain(prompt),
    plain(code?.text ?? ''),
  ].join('|');

/**
 * Whether a distractor answers the same stem in another question: then it is true as well. Finds
 * out for all questions at once.
 */
export function findTrueElsewhere(questions: readonly Question[]): (question: Question) => boolean {
  const stemOf = ({ prompt, code }: Question) => `${plain(prompt)}|${plain(code?.text ?? '')}`;
  const answers = new Map<string, Set<string>>();
  for (const question of questions) {
    if (question.answer.form !== 'choice') continue;
    const stem = stemOf(question);
    answers.set(stem, (answers.get(stem) ?? new Set()).add(plain(question.answer.value)));
  }
  return (question) => {
    const others = othersOf(question);
    if (others.length === 0) return false;
    const right = answers.get(stemOf(question));
    return others.some((other) => right?.has(plain(other)));
  };
}

/** Names that stand for one thing; folded names to an id. */
export type Synonyms = ReadonlyMap<string, string>;

export const foldName = (text: string): string => plain(text.normalize('NFC')).replaceAll('.', '');

/** Whether a distractor is another name of the answer. */
export function hasAlias(question: Question, synonyms: Synonyms): boolean {
  if (question.answer.form !== 'choice') return false;
  const meant = synonyms.get(foldName(question.answer.value));
  return (
    meant !== undefined &&
    othersOf(question).some((choice) => synonyms.get(foldName(choice)) === meant)
  );
}
