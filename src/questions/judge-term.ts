import { withParticle } from '../korean/josa.ts';
import { readAlike } from './read-alike.ts';
import { foldTerm, isSlipOf, spell, withoutKind } from './term-spellings.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** What a learner may put behind a name. */
const ending =
  /(?:(?:이)?라고 (?:한다|해요|합니다|부른다|불러요|부릅니다)|입니다|이에요|예요|이?요|이?다|(?:이)?란|[은는이가을를])\.?$/;

export const withoutEnding = (text: string): string => text.replace(ending, '');

export function judgeTerm(
  accepted: readonly string[],
  text: string,
  others: readonly string[] = [],
): Verdict {
  const names = accepted.flatMap(spell);
  const folded = new Set(names.map(foldTerm));
  const isName = (given: string) =>
    [given, withoutEnding(given)].some(
      (one) => folded.has(foldTerm(one)) || folded.has(foldTerm(withoutKind(one))),
    );
  // Who gives two names must have both right: 볼륨(volume).
  const [, one = text, other = text] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  if (isName(text) || (isName(one) && isName(other))) return right();
  // 도커 컴포저 names a composer, whatever stands before it.
  const bare = withoutEnding(text);
  const given = new Set([text, bare, ...bare.split(' ')].map(foldTerm));
  if (others.some((name) => given.has(foldTerm(name)))) return wrong();
  const slipped = names.find((name) => isSlipOf(name, text));
  if (slipped) return right(`바른 표기는 '${slipped}'입니다.`);
  const read = names.find((name) => [text, bare].some((given) => readsAs(name, given)));
  return read ? right(`여기서는 ${withParticle(read, '으로/로')} 적습니다.`) : wrong();
}

/** A name as a whole, or word by word: CNAME record and CNAME 레코드. */
function readsAs(name: string, given: string): boolean {
  if (readAlike(foldTerm(name), foldTerm(given))) return true;
  const [words, others] = [name, given].map((text) => text.split(' ').map(foldTerm));
  return (
    words !== undefined &&
    words.length > 1 &&
    words.length === others?.length &&
    words.every((word, at) => word === others[at] || readAlike(word, others[at] ?? ''))
  );
}
