import { withParticle } from '../korean/josa.ts';
import { differByOneSlip } from '../korean/one-slip.ts';
import { toHangulKeys, toLatinKeys } from '../korean/two-set-keyboard.ts';
import type { Question } from '../model/question.ts';
import { compareCommands, namesSameCommands } from '../shell/browser.ts';
import type { Grammars } from '../shell/grammar.ts';
import { fitsBlank, foldValue } from './blanks.ts';
import { judgeTerm, withoutEnding } from './judge-term.ts';
import { readPattern } from './patterns.ts';
import { alignLines } from './same-lines.ts';
import { digitsOf, withoutKind } from './term-spellings.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** What the learner gave; `text` for choices and everything typed. */
export type Given =
  | { form: 'text'; text: string }
  | { form: 'order'; items: readonly string[] }
  /** The subject given to each statement, in the order of the answer's items. */
  | { form: 'sort'; subjects: readonly string[] }
  /** What is true instead, from who says that the statement is false. */
  | { form: 'truth'; value: boolean; correction?: string | null | undefined };

/** Judges an answer; commands by meaning, terms by their names, one slip of the hand forgiven with a notice. */
export function judgeAnswer(question: Question, given: Given, grammars: Grammars): Verdict {
  const { answer } = question;
  if (given.form === 'order')
    return answer.form === 'order' ? judgeOrder(answer.items, given.items) : wrong();
  if (given.form === 'sort')
    return answer.form === 'sort' ? judgeSort(answer.items, given.subjects) : wrong();
  if (given.form === 'truth') return answer.form === 'truth' ? judgeTruth(answer, given) : wrong();
  const text = given.text.normalize('NFC').trim();
  if (answer.form === 'choice') return text === answer.value.trim() ? right() : wrong();
  if (answer.form === 'truth' || answer.form === 'order' || answer.form === 'sort') return wrong();
  if (text === '') return wrong('답을 적지 않았습니다.');
  const verdict = judgeTyped(question, answer, text, grammars);
  if (verdict.verdict === 'right') return verdict;
  // The other layout was on: 애차ㄷㄱ for docker, zjsxpdlsj for 컨테이너.
  const meant = [toLatinKeys(text), toHangulKeys(text)].find(
    (typed) => typed !== text && judgeTyped(question, answer, typed, grammars).verdict === 'right',
  );
  return meant ? right(`한/영 자판을 바꾸어 읽었습니다: ${meant}`) : verdict;
}

type Typed = Extract<Question['answer'], { accept: unknown }>;

function judgeTyped(
  { code, type, prompt }: Question,
  answer: Typed,
  text: string,
  grammars: Grammars,
): Verdict {
  const accepted = [answer.value, ...answer.accept];
  if (answer.form === 'command') return judgeCommand(accepted, text, grammars);
  if (answer.form === 'option') return judgeOption(accepted, withoutCommand(text, prompt));
  if (answer.form === 'term') return judgeTerm(accepted, text, answer.others);
  if (code && fitsBlank(code, accepted, text, grammars)) return right();
  const verdict = judgeText(accepted, code ? fillingOf(text, code) : text, code?.language);
  const isMistake = type === 'mistake' && verdict.verdict === 'near';
  return isMistake && code?.text.includes(text) ? wrong('고치기 전의 것과 같습니다.') : verdict;
}

/** What fills the blank of a line of the code that is given whole: `context: ./web`, `EXPOSE 3000`. */
function fillingOf(text: string, { text: code }: NonNullable<Question['code']>): string {
  const line = code.split('\n').find((one) => one.includes('____')) ?? '';
  const [before = '', after = ''] = line.trim().split('____');
  const isWhole =
    before + after.trim() !== '' &&
    text.length > before.length + after.length &&
    text.startsWith(before) &&
    text.endsWith(after);
  return isWhole ? text.slice(before.length, text.length - after.length) : text;
}

/** The accepted command that is nearest speaks: the one with the fewest differences. Another command is never near. */
function judgeCommand(asked: readonly string[], typed: string, grammars: Grammars): Verdict {
  const accepted = asked.map(alignLines);
  const text = alignLines(typed);
  const results = accepted.map((expected) => compareCommands(expected, text, grammars));
  const same = results.find((result) => result.same);
  if (same?.same) return right(...same.notices);
  const [nearest = []] = results
    .flatMap((result) => (result.same ? [] : [result.differences]))
    .toSorted((a, b) => a.length - b.length);
  const isNear =
    nearest.length === 1 &&
    accepted.some((expected) => namesSameCommands(expected, text, grammars));
  return { verdict: isNear ? 'near' : 'wrong', notices: [], differences: nearest };
}

/** `docker logs -f` where an option of `docker logs` is asked for. */
function withoutCommand(text: string, prompt: string): string {
  const [, command, option] = /^([^-]+) (-\S+)$/.exec(text) ?? [];
  return command && option && prompt.includes(`\`${command}\``) ? option : text;
}

/** An option without its value: `-d`, `--detach`, `--detach=true` and `detach` mean the same. */
function judgeOption(accepted: readonly string[], text: string): Verdict {
  // Telephones make one long dash of two hyphens.
  const written = withoutEnding(text.replaceAll(/[`'"]/g, '')).replace(/^[–—]/, '--');
  // Who gives all of its names must have them all right: `-f, --filename`.
  const names = written.split(/\s*[,/]\s*(?=-)/);
  if (names.length > 1 && names.every((name) => accepted.includes(name))) return right();
  const bare = written.replace(/[\s=].*$/, '');
  if (accepted.includes(bare)) return right();
  const dashed = accepted.find((name) => name.replace(/^-+/, '') === bare.replace(/^-+/, ''));
  if (dashed)
    return { verdict: 'near', notices: [], differences: [`하이픈까지 쓰면 ${dashed}입니다.`] };
  const slipped = accepted.find((name) => name.startsWith('--') && differByOneSlip(name, bare));
  return slipped
    ? { verdict: 'near', notices: [], differences: [`바른 철자는 ${slipped}입니다.`] }
    : wrong();
}

/** A value, by its pattern where the author gave one; spaces, quotes and case make no difference. */
function judgeText(accepted: readonly string[], text: string, language = ''): Verdict {
  // A full stop behind a word ends a sentence, and so does what is said behind it.
  const bare = text.replace(/(?<=[a-z]{2})\.$/i, '');
  const given = foldValue(
    /^[ -~]+[가-힣]+\.?$/.test(bare) ? withoutKind(withoutEnding(bare)) : bare,
    language,
  );
  const patterns = accepted.flatMap((value) => readPattern(value) ?? []);
  if (patterns.some((pattern) => pattern.test(text))) return right();
  const values = accepted.filter((value) => !readPattern(value));
  if (values.some((value) => foldValue(value, language) === given)) return right();
  const cased = values.find(
    (value) => foldValue(value, language).toLowerCase() === given.toLowerCase(),
  );
  if (cased) return right(`보통 ${withParticle(cased, '으로/로')} 적습니다.`);
  const slipped = values.find(
    (value) =>
      digitsOf(value) === digitsOf(text) && differByOneSlip(foldValue(value, language), given),
  );
  return slipped
    ? { verdict: 'near', notices: [], differences: [`바른 철자는 ${slipped}입니다.`] }
    : wrong();
}

function judgeOrder(items: readonly string[], given: readonly string[]): Verdict {
  const first = items.findIndex((item, index) => item !== given[index]);
  if (first < 0) return right();
  return wrong(`${first + 1}번째부터 차례가 다릅니다.`);
}

function judgeSort(
  items: readonly { text: string; subject: string }[],
  given: readonly string[],
): Verdict {
  const missed = items.filter(({ subject }, index) => subject !== given[index]);
  if (missed.length === 0) return right();
  const differences = missed.map(({ text, subject }) => `'${text}'의 자리는 ${subject}입니다.`);
  return { verdict: missed.length === 1 ? 'near' : 'wrong', notices: [], differences };
}

/** False alone is half the answer: the correction must be right too. */
function judgeTruth(
  { value, correction }: { value: boolean; correction: string | null },
  given: { value: boolean; correction?: string | null | undefined },
): Verdict {
  if (value !== given.value) return wrong(...(correction ? [correction] : []));
  if (value || given.correction === correction) return right();
  return {
    verdict: 'near',
    notices: [],
    differences: [`틀린 말인 것은 맞지만 바르게 고치면 이렇습니다: ${correction ?? ''}`],
  };
}
