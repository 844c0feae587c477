import { remember } from '../remember.ts';

/** Particles with two endings, behind a blank, and both written out. */
const particles = (
  [
    ['은|는', '은(는)'],
    ['이란|란', '(이)란'],
    ['이나|나', '(이)나'],
    ['이며|며', '(이)며'],
    ['이고|고', '(이)고'],
    ['이라는|라는', '(이)라는'],
    ['이라고|라고', '(이)라고'],
    ['이라|라', '(이)라'],
    ['이든|든', '(이)든'],
    ['이|가', '이(가)'],
    ['을|를', '을(를)'],
    ['와|과', '와(과)'],
    ['으로|로', '(으)로'],
  ] as const
).map(([forms, both]) => ({
  single: new RegExp(`____(?:${forms})(?![\\p{L}\\p{N}])`, 'gu'),
  both: `____${both}`,
}));

/** Made once: a class of all letters is slow to compile. */
const endsInWord = /[\p{L}\p{N}]$/u;

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Takes every name of a term out of a sentence. Particles behind a blank are written for both endings,
 * so that they do not betray the term; null where nothing stood there.
 */
export function maskNames(sentence: string, names: readonly string[]): string | null {
  const lower = sentence.toLowerCase();
  if (!names.some((name) => lower.includes(name.toLowerCase()))) return null;
  const pattern = names
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
  const name = new RegExp(
    `(?:\\*\\*|\`)?(?:${pattern})(?:\\*\\*|\`)?(?:\\s*\\([^)]*\\))?(?![A-Za-z0-9])`,
    'gi',
  );
  const blanked = sentence.replaceAll(name, (found, at: number) =>
    endsInWord.test(sentence.slice(0, at)) ? found : '____',
  );
  const masked = particles.reduce(
    (text, { single, both }) => text.replaceAll(single, both),
    blanked,
  );
  return masked === sentence ? null : masked;
}

const fold = remember((text) => text.toLowerCase().replaceAll(/\s/g, ''));

/** Finds a name as a word of its own, a Hangul name anywhere. */
const finderOf = remember((name) => {
  const wanted = fold(name);
  if (/[가-힣]/.test(wanted))
    return (text: string) => wanted.length > 1 && fold(text).includes(wanted);
  const plain = name.toLowerCase();
  const pattern = new RegExp(`(?<![a-z0-9])${escape(plain)}(?![a-z0-9])`);
  return (text: string) => {
    const lower = text.toLowerCase();
    return lower.includes(plain) && pattern.test(lower);
  };
});

/** Whether a text still tells a name: as a word of its own, or a Hangul name anywhere. */
export const tellsName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => finderOf(name)(text));
