import fc from 'fast-check';

const letters = [
  ...'가나다컨테이너ㅋㅌㅇㄴㅏㅣqwertASDF019-_./:@=+ "\'<>&()[]{}*?\\^$|#~`\u202e\u200b\u0000😀é',
];
const words =
  '컨테이너 도커 이미지를 볼륨과 레지스트리 쿠버네티스에서 프록시 어떻게 지우나요 ㅋㅌㅇㄴ zjsxpdlsj 엔진엑스 docker kubectl deployment run --rm -p <script>alert(1)</script> (a+)+$'.split(
    ' ',
  );

/** A word with a letter put in its place somewhere. */
const slipped = fc
  .tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom(...letters))
  .map(([word, at, letter]) => {
    const place = at % word.length;
    return word.slice(0, place) + letter + word.slice(place + 1);
  });

/** So many queries: letters and signs of all kinds, words with slips, and a few very long ones. */
export const makeQueries = (count: number, seed: number): string[] =>
  fc.sample(
    fc.oneof(
      { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }) },
      {
        weight: 5,
        arbitrary: fc.array(slipped, { minLength: 1, maxLength: 8 }).map((all) => all.join(' ')),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
      { weight: 1, arbitrary: slipped.map((word) => word.repeat(2_000).slice(0, 10_000)) },
    ),
    { numRuns: count, seed },
  );
