import { toLetters } from '../../korean/letters.ts';

const particles =
  '에게서|에서|에게|한테|으로서|으로써|으로|로서|로써|부터|까지|마다|처럼|보다|끼리|에선|엔|에겐|으론|까진|부턴|한텐|이나|이라는|라는|이라고|라고|이라|이란|이랑|이든|밖에|조차|마저|대로|하고|은|는|이|가|을|를|의|에|로|와|과|도|만|나|란|라|랑|든|들|씩|별|용|간|요|께';
const copula =
  '입니다|이에요|예요|이다|이며|이고|이면|이지만|이야|야|인가요|인가|인지|인데|인|일|(?:이었|였)[가-힣]{1,4}|임|이죠|죠';
/** Nouns of one syllable that are written with the noun before them: 설정값, 파일명, 사용량. */
const endNouns = '(?:값|명|량|률|창|법)';
const isParticles = new RegExp(`^(?:${particles}){1,3}$`);
const isCopula = new RegExp(`^(?:들)?(?:${copula})(?:${particles})?$`);
const followsAfterNoun = new RegExp(`^${endNouns}(?:${particles})?$`);
/** 하다, 되다, 시키다 after a noun, whatever follows. */
const isPredicate =
  /^(하|해|했|할|한|함|합|되|돼|됐|될|된|됨|됩|시키|시켜|시킨|시킬|시킴)[가-힣]{0,6}$/;

/** Whether `rest` can follow a noun in one word. */
export const followsNoun = (rest: string): boolean =>
  isParticles.test(rest) || isCopula.test(rest) || isPredicate.test(rest);

/** The same, or a noun of one syllable before it. */
export const followsNounWith = (rest: string): boolean =>
  followsNoun(rest) || followsAfterNoun.test(rest);

/** Whether a word is nothing but particles and endings, as after a Latin word: `docker를`. */
export const isSuffix = (word: string): boolean => isParticles.test(word) || isCopula.test(word);

const letters = (forms: string) => forms.split(' ').map(toLetters).join('|');
/** 아/어 run together with the stem loses its ㅇ. */
const link = 'ㅇ?[ㅏㅓ]';
const finals =
  letters(
    '는다 다 습니다 고 으면 면 으며 며 면서 지만 지 기 는 던 도록 으려면 려면 으려고 려고 러 게 자 으니까 니까 으니 니 거나 든지 는데 은데 나요 은가요 는지 은지 나 냐 세요 으세요 십시오 으십시오 을까 을게 을지 을 은 음 죠 지요 네 네요 거든 거든요 더라 더니 고요 다고 다는 다면 래 래요 느냐',
  ) +
  '|[ㄴㅂ]?(?:ㄴㅣ)?ㄷㅏ|ㄴㄷㅔ|ㄴㅈㅣ|ㄴㄱㅏㅇㅛ|ㄹㄲㅏ(?:ㅇㅛ)?|ㄹㄱㅔㅇㅛ?|ㄹㅅㅜㄹㅗㄱ|ㄹㅈㅣ|ㄱㅔㅆ[ㄱ-ㅣ]{1,9}';
const linked = `${link}(?:ㅅㅓ|ㄷㅗ|ㅇㅑ|ㅇㅛ|(?:ㅆ(?![ㅏ-ㅣ])|ㅈㅣ|ㅈㅜ|ㅂㅗ)[ㄱ-ㅣ]{0,9}|ㄹㅏ)?`;
const tails = `(?:${letters('은 는 이 가 을 를 에 로 도 만 의 요')})?`;
/** Verbs that follow another in one word: 받아오다, 지워버리다. */
const helpers = letters('오 가 두 놓 내 버리 나 주 보 지');
const helped = `${link}(?:${helpers})[ㄱ-ㅣ]*`;
/** A stem in ㅏ, ㅓ, ㅐ or ㅔ takes 아/어 in: 켜도, 보내서. */
const takesIn = /[ㅏㅓㅐㅔ]$/;
const takenIn = new RegExp(`^(?:ㅅㅓ|ㄷㅗ|ㅇㅑ|ㅇㅛ|ㅆ[ㄱ-ㅣ]*|(?:${helpers})[ㄱ-ㅣ]*)$`);
const sureEnding = new RegExp(`^ㄹ?(?:${finals}|${linked})${tails}$`);
const anyEnding = new RegExp(`^ㄹ?(?:${finals}|${linked}|${helped}|[ㄴㄹㅁ])${tails}$`);

/** The stem as it is kept: 만들- and 만드- are one. */
const trim = (stem: string) => (stem.endsWith('ㄹ') ? stem.slice(0, -1) : stem);

const isVowel = (letter: string | undefined) => letter !== undefined && letter >= 'ㅏ';
/** A vowel belongs to the consonant before it, unless stem and ending ran together (지우+어 → 지워). */
const splitsSyllable = (all: string, cut: number) => isVowel(all[cut]) && !isVowel(all[cut - 1]);

/**
 * The stems that a predicate may be cut to, longest ending first; irregular ones unless `sure`. Endings
 * are tried only where `accept` takes the stem.
 */
export function verbStems(
  word: string,
  sure: boolean,
  accept: (stem: string) => boolean = () => true,
): string[] {
  const all = toLetters(word);
  const stems: string[] = [];
  for (let cut = 2; cut <= all.length; cut++) {
    if (splitsSyllable(all, cut)) continue;
    const stem = trim(all.slice(0, cut));
    const rest = all.slice(cut);
    if (stem.length > 1 && accept(stem) && follows(rest, all.slice(0, cut), sure)) stems.push(stem);
    if (sure) continue;
    for (const other of irregularStems(all.slice(0, cut))) {
      if (accept(other) && (rest === '' || takenIn.test(rest) || anyEnding.test(rest)))
        stems.push(other);
    }
  }
  return stems;
}

const follows = (rest: string, stem: string, sure: boolean): boolean =>
  rest !== '' &&
  (sure
    ? sureEnding.test(rest)
    : anyEnding.test(rest) || (takesIn.test(stem) && takenIn.test(rest)));

/** Stems that change before a vowel (한글 맞춤법 제18항): 꺼- is 끄-, 골라- is 고르-, 가벼우- is
 * 가볍-, 정해- is 정하-. */
function irregularStems(stem: string): string[] {
  const last = stem.at(-1);
  if (last === 'ㅐ') return stem.at(-2) === 'ㅎ' ? [`${stem.slice(0, -1)}ㅏ`] : [];
  if (last === 'ㅜ') return stem.at(-2) === 'ㅇ' ? [`${stem.slice(0, -2)}ㅂ`] : [];
  if ((last !== 'ㅏ' && last !== 'ㅓ') || stem.at(-2) === 'ㅇ') return [];
  // 카 is no form of 크-, as 커 is.
  if (last === 'ㅏ' && stem.length < 3) return [];
  return [`${stem.slice(0, stem.at(-2) === 'ㄹ' && stem.at(-3) === 'ㄹ' ? -2 : -1)}ㅡ`];
}

/** Whether an unknown word ends as predicates alone do: 배워야, 그럴까요; not 스토리지, 레플리카. */
export const endsAsPredicate = (word: string): boolean =>
  /..(?:습니다|려면|려고|는데요?|도록|야|지만|면서|는지|나요|세요|까요|네요|더니|거든요?|잖아요?|(?<!에)게)$/.test(
    word,
  ) || /(?:ㄹ|ㄴㅣ)ㄲㅏ$/.test(toLetters(word));
