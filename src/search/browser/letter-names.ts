/** How Korean reads the letters and digits of English abbreviations: 이씨투 is EC2. */
const names: Record<string, string> = {
  에이: 'a',
  비: 'b',
  씨: 'c',
  시: 'c',
  디: 'd',
  이: 'e',
  에프: 'f',
  지: 'g',
  에이치: 'h',
  아이: 'i',
  제이: 'j',
  케이: 'k',
  엘: 'l',
  엠: 'm',
  엔: 'n',
  오: 'o',
  피: 'p',
  큐: 'q',
  알: 'r',
  아르: 'r',
  에스: 's',
  티: 't',
  유: 'u',
  브이: 'v',
  더블유: 'w',
  엑스: 'x',
  와이: 'y',
  제트: 'z',
  원: '1',
  투: '2',
  쓰리: '3',
  포: '4',
  파이브: '5',
  에잇: '8',
  제로: '0',
};

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
  Object.entries(names)
    .filter(([name]) => rest.startsWith(name))
    .map(([name, letter]): [string, string] => [rest.slice(name.length), letters + letter]);
