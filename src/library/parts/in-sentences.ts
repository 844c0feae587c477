import { splitParticle } from '../../korean/particles.ts';
import type { Concept } from '../../model/library.ts';
import { isTermPhrase } from '../concepts/noun-phrase.ts';
import { isShortTerm } from '../concepts/noun-words.ts';
import type { Marked, Names } from './marked-text.ts';

export type Pair = { whole: Concept; part: Concept };

const name = '⟦(\\d+)⟧';
/** The words that hold a row of parts. */
const some = '([^.]{1,160}?)';
const makesUp = '(?:으로|로)\\s(?:[^.⟦]{0,10}\\s)?(?:구성|이루어|나뉘|나뉜|나눌|나눈|짜여|되어 있)';
const components = '(?:구성\\s?요소|요소|구성|부품|기둥|축)';

/** Whole first, its parts behind it. */
const wholeFirst = [
  `${name}(?:은|는|이|가)(?=\\s${some}${makesUp})`,
  `${name}(?:은|는)(?=\\s${some}(?:을|를|도)\\s(?:모두 |함께 )?(?:포함|보유|갖추|갖춘))`,
  `${name}(?:은|는)(?=\\s${some}(?:을|를)\\s(?:하나로 |함께 |한데 )?(?:묶은|합친|모은|엮은)\\s[^\\s.]{1,10}(?:[.,]|$))`,
  `${name}의\\s(?:주요\\s|핵심\\s|[두세네]\\s)?${components}(?:로는|에는|은|는|:)(?=\\s?([^.]{1,160}))`,
  `(?<=^|[.] )${name}\\s=(?=\\s([^.=]{1,160}))`,
  `${name}에는(?=\\s${some}(?:이|가)\\s(?:모두 |함께 )?(?:들어|포함))`,
].map((pattern) => new RegExp(pattern, 'gu'));
/** Parts first: the row ends where these begin. */
const partsFirst = [
  `(?:으로|로)\\s(?:된|이루어진|구성된|짜인)\\s${name}`,
  `(?:이|가)\\s(?:모여|모두 모여|합쳐져)\\s(?:[^.⟦]{0,10}\\s)?${name}(?:을|를|이|가)`,
  `(?:은|는)\\s${name}의\\s(?:[^.⟦]{0,8}\\s)?(?:일부|구성\\s?요소|한 부분|부품)`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** What sentences say to be made of what. */
export function pairsInSentences({ text, owners }: Marked, { named }: Names): Pair[] {
  const pair = (whole = '', { parts }: Row): Pair[] => {
    const owner = owners[Number(whole)];
    return owner ? parts.map((part) => ({ whole: owner, part })) : [];
  };
  return [
    ...wholeFirst.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([, whole, words = '']) => {
        const row = readRow(words, owners, named);
        return row.isAll ? pair(whole, row) : [];
      }),
    ),
    ...partsFirst.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ index, 1: whole }) => {
        const words = text.slice(Math.max(0, index - longestRow), index);
        return pair(whole, readRow(words.replace(/^.*[.]/su, ''), owners, named));
      }),
    ),
  ];
}

const longestRow = 160;
const ownRow = new RegExp(`^${some}${makesUp}`, 'u');
const collected = /⟦(\d+)⟧(?:들)?의 (?:모음|묶음|집합|모임)(?=$|[이입예.])/u;
const collectedRow = new RegExp(`^${some}(?:들)?의 (?:모음|묶음|집합|모임)(?=$|[이입예.])`, 'u');

/** The parts of what is told by a sentence without a topic: `여러 ⟦1⟧로 이루어진다`, `…하는 ⟦1⟧의 모음`. */
export function partsToldOf({ text, owners }: Marked, { named }: Names): Concept[] {
  const row = readRow(ownRow.exec(text)?.[1] ?? '', owners, named);
  const gathered = readRow(collectedRow.exec(text)?.[1] ?? '', owners, named);
  const one = owners[Number(collected.exec(text)?.[1] ?? NaN)];
  return [row, gathered].find(({ isAll }) => isAll)?.parts ?? (one ? [one] : []);
}

/** The concepts at the end of a text, and whether it holds nothing else. */
type Row = { parts: Concept[]; isAll: boolean };

const joint = /,\s?|\s\+\s|(?<=[^\s])[와과]\s|\s및\s|\s?·\s?|\s그리고\s/u;
/** What counts a row behind it: `…의 세 영역`. */
const summed =
  /(?:의|등의?|이라는|라는)\s(?:두|세|네|다섯|여섯|일곱|\d+)\s?(?:가지|개의?)?\s?\S*$/u;
/** A name with a word or two before it; what a sentence ends in may stand behind. */
const item = /^(?:([^⟦]*)\s)?⟦(\d+)⟧(?:이다|다|입니다|이에요|예요|임|으로|로)?$/u;
const [longestLead, longestRemark] = [24, 12];

/** Reads `여러 ⟦1⟧, ⟦2⟧와 낱말` from its end: names, and words that are none or the whole name of one. */
function readRow(words: string, owners: readonly Concept[], named: Names['named']): Row {
  const pieces = words.trim().replace(summed, '').split(joint);
  const parts: Concept[] = [];
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = (pieces[at] ?? '').trim();
    const [, before = '', nth = ''] = item.exec(piece) ?? [];
    const part = nth ? owners[Number(nth)] : wordIn(piece, named);
    if (part === undefined) return { parts, isAll: false };
    if (part) parts.unshift(part);
    if (before.length > (at === 0 ? longestLead : longestRemark)) return { parts, isAll: false };
  }
  return { parts, isAll: parts.length > 0 };
}

/** The concept that a piece names or ends in, null where it names none; undefined for what is no noun. */
function wordIn(piece: string, named: Names['named']): Concept | null | undefined {
  const { stem } = splitParticle(piece);
  const last = piece.length <= longestRemark ? piece.slice(piece.lastIndexOf(' ') + 1) : piece;
  const isNoun = [piece, stem].some((text) => isTermPhrase(text) || isShortTerm(text));
  return named(piece) ?? named(stem) ?? named(last) ?? (isNoun ? null : undefined);
}
