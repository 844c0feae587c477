/** Letters and digits, and how Korean reads them in English abbreviations: 이씨투 is EC2. */
const names = (
  'a에이 b비 c씨 c시 d디 e이 f에프 g지 h에이치 i아이 j제이 k케이 l엘 m엠 n엔 o오 p피 q큐 r알 r아르 s에스 t티 u유 v브이 w더블유 x엑스 ' +
  'y와이 z제트 1원 2투 3쓰리 4포 5파이브 8에잇 0제로'
).split(' ');

/** All abbreviations that a word may spell out, at most 16; none unless it does to its end. */
export function readLetterNames(word: string): string[] {
  let readings: [string, string][] = [[word, '']];
  const found: string[] = [];
  while (readings.length > 0 && found.length < 16) {
    readings = readings.flatMap(([rest, letters]) => readOne(rest, letters)).slice(0, 64);
    found.push(...readings.filter(([rest]) => rest === '').map(([, letters]) => letters));
  }
  return found.filter((letters) => letters.length > 1);
}

const readOne = (rest: string, letters: string) =>
  names
    .filter((name) => rest.startsWith(name.slice(1)))
    .map((name): [string, string] => [rest.slice(name.length - 1), letters + name.charAt(0)]);
