/** A form that Korean does not have. `fix` is the text to put there, `$1` as in `String.replace`. */
export type OrthographyRule = {
  pattern: RegExp;
  fix: string;
  /** Why, with the article of 한글 맞춤법 where there is one. */
  message: string;
};

const before = '(?<![가-힣])';

/**
 * Rules of spelling that hold whatever the words around are: no dictionary, no judgement. Articles:
 * 한글 맞춤법 (문화체육관광부 고시 제2017-12호).
 */
export const orthographyRules: readonly OrthographyRule[] = [
  { pattern: /됬/g, fix: '됐', message: "'되었'의 준말은 '됐'입니다(제35항)." },
  {
    pattern: /되(?=요(?![가-힣]))/g,
    fix: '돼',
    message: "'되어요'의 준말은 '돼요'입니다(제35항).",
  },
  { pattern: /안되(?=[.?!]|$)/g, fix: '안 돼', message: "문장을 맺을 때는 '안 돼'입니다(제35항)." },
  {
    pattern: /뵈(?=요(?![가-힣]))/g,
    fix: '봬',
    message: "'뵈어요'의 준말은 '봬요'입니다(제35항).",
  },
  { pattern: new RegExp(`${before}몇일`, 'g'), fix: '며칠', message: "'며칠'이 맞습니다(제27항)." },
  {
    pattern: new RegExp(`${before}웬지`, 'g'),
    fix: '왠지',
    message: "'왜인지'의 준말은 '왠지'입니다.",
  },
  { pattern: new RegExp(`${before}왠만`, 'g'), fix: '웬만', message: "'웬만'이 맞습니다." },
  {
    pattern: new RegExp(`${before}금새`, 'g'),
    fix: '금세',
    message: "'금시에'의 준말은 '금세'입니다.",
  },
  { pattern: /오랫만/g, fix: '오랜만', message: "'오래간만'의 준말은 '오랜만'입니다." },
  { pattern: /어떻해/g, fix: '어떡해', message: "'어떻게 해'의 준말은 '어떡해'입니다." },
  {
    pattern: /([할될릴줄쓸볼킬])께(?=[요.!?\s]|$)/g,
    fix: '$1게',
    message: "'-ㄹ게'로 적습니다(제53항).",
  },
  { pattern: new RegExp(`${before}역활`, 'g'), fix: '역할', message: "'역할'이 맞습니다." },
  { pattern: new RegExp(`${before}희안`, 'g'), fix: '희한', message: "'희한하다'가 맞습니다." },
  {
    pattern: new RegExp(`${before}어의(?=가? ?없)`, 'g'),
    fix: '어이',
    message: "'어이없다'가 맞습니다.",
  },
  { pattern: new RegExp(`${before}궂이`, 'g'), fix: '굳이', message: "'굳이'로 적습니다(제6항)." },
  {
    pattern: new RegExp(`${before}구지(?= )`, 'g'),
    fix: '굳이',
    message: "'굳이'로 적습니다(제6항).",
  },
  {
    pattern: new RegExp(`${before}일일히`, 'g'),
    fix: '일일이',
    message: "'일일이'로 적습니다(제51항).",
  },
  {
    pattern: /(깨끗|틈틈|번번|곰곰|나날|반듯|따뜻)히/g,
    fix: '$1이',
    message: "'-이'로 적습니다(제51항).",
  },
  {
    pattern: new RegExp(`${before}(꼼꼼|꾸준|분명|정확|완전|특별|자세|충분)이(?= )`, 'g'),
    fix: '$1히',
    message: "'-히'로 적습니다(제51항).",
  },
  { pattern: /([하되지])길 바래/g, fix: '$1길 바라', message: "'바라다'이므로 '바라'입니다." },
  {
    pattern: /(?<=[하되쓰가오보나크많없있같좋맞르])지 안(?=는다|는 |은 |았|으면|고 |게 |아)/g,
    fix: '지 않',
    message: "'-지 아니하-'의 준말은 '-지 않-'입니다(제39항).",
  },
  {
    pattern: new RegExp(`${before}않(?= (?:되|돼|된|될|됨|하|해|한|할|나오|쓰|보이|먹))`, 'g'),
    fix: '안',
    message: "'아니'의 준말은 '안'입니다.",
  },
  {
    pattern: /([가-힣])(?:이|가) 아니예요/g,
    fix: '$1이 아니에요',
    message: "'아니에요'가 맞습니다.",
  },
  {
    pattern:
      /(수|양|수량|개수|횟수|용량|비율|대수|인원|메모리|레플리카|복제본)([을를]) 늘이(?=[고며면는]|거나|려면|기|도록)/g,
    fix: '$1$2 늘리',
    message: "수나 양은 '늘리다', 길이는 '늘이다'입니다(제57항).",
  },
  {
    pattern: /([을를]) 늘여(?=서? |야)(?<=(?:수|양|개수|용량|인원)[을를] 늘여)/g,
    fix: '$1 늘려',
    message: "수나 양은 '늘리다', 길이는 '늘이다'입니다(제57항).",
  },
  {
    pattern:
      /(있을|없을|했을|됐을|할|될|쓸|볼|뜰|올릴|내릴|보낼|만들|지울|바꿀|띄울|고칠|받을|넣을) 대(?=[ ,.]|에|는|마다|도|만|의|$)/g,
    fix: '$1 때',
    message: "시간을 뜻하는 말은 '때'입니다.",
  },
];

/** What a slip of the fingers leaves and no word has: `생성해던`, `변경한느`, `아것을`. */
export function mendSlip(word: string): string | null {
  const lost = /^(.*(?:해|돼|켜|꺼|어|여|려|겨|져|쳐))던$/.exec(word)?.[1];
  if (lost && lost.length > 1) return `${withTail(lost, tails.ssang)}던`;
  const moved = /^(.*[가-힣])느$/.exec(word)?.[1];
  if (moved && tailOf(moved) === tails.nieun) return `${withTail(moved, 0)}는`;
  const pronoun = /^[아미]것(들?(?:을|이|은|도|만|의|과|에)?)$/.exec(word);
  return pronoun ? `이것${pronoun[1]}` : null;
}

/** Places of final consonants in a syllable of the Unicode block (code % 28). */
const tails = { nieun: 4, ssang: 20 };
const tailOf = (text: string): number => (text.charCodeAt(text.length - 1) - 0xac00) % 28;

const withTail = (text: string, tail: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) - tailOf(text) + tail);
