const particles: readonly [string, string][] = [
  ['은|는', '은(는)'],
  ['이란|란', '(이)란'],
  ['이|가', '이(가)'],
  ['을|를', '을(를)'],
  ['와|과', '와(과)'],
  ['으로|로', '(으)로'],
];

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Takes every name of a term out of a sentence. Particles behind a blank are written for both endings,
 * so that they do not betray the term; null where nothing stood there.
 */
export function maskNames(sentence: string, names: readonly string[]): string | null {
  const pattern = names
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
  const name = `(?:\\*\\*|\`)?(?:${pattern})(?:\\*\\*|\`)?(?:\\s*\\([^)]*\\))?`;
  const masked = particles
    .reduce(
      (text, [forms, both]) =>
        text.replaceAll(
          new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:${forms})(?![\\p{L}\\p{N}])`, 'giu'),
          `____${both}`,
        ),
      sentence,
    )
    .replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![A-Za-z0-9])`, 'giu'), '____');
  return masked === sentence ? null : masked;
}

/** Whether a text still tells a name: as a word of its own, or a Hangul name anywhere. */
export function tellsName(text: string, names: readonly string[]): boolean {
  const folded = text.toLowerCase().replaceAll(/\s/g, '');
  return names.some((name) => {
    const wanted = name.toLowerCase().replaceAll(/\s/g, '');
    if (/[가-힣]/.test(wanted)) return wanted.length > 1 && folded.includes(wanted);
    return new RegExp(`(?<![a-z0-9])${escape(name.toLowerCase())}(?![a-z0-9])`).test(
      text.toLowerCase(),
    );
  });
}
