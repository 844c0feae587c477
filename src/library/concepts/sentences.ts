import { splitSyllable } from '../../korean/letters.ts';
import { calloutTitle, lineEnds, type TextNote, offsetAt, type Prose } from '../../parse/index.ts';
import { isGenus, nounAtEnd } from './genus.ts';
import { apartSign } from './label-sign.ts';

/** A sentence of a passage: offsets into its prose, the line in the note where it starts. */
export type Sentence = { text: string; start: number; end: number; line: number };

/**
 * A full stop ends a sentence before a blank or the end, but not in `1.`, `e.g.` or inside code; so does
 * a slash with blanks around it where the next words have a topic or a label of their own, and a comma
 * between two labels: `읽기: …, 쓰기: …`.
 */
const stop =
  /[.!?。](?=\s|$)|(?:[ㅠㅜㅋㅎ]{2,}|(?<=[요다])~+)(?=\s)|\s\/(?=\s(?:(?:\S+\s){0,2}[\p{L}\p{N}]+[은는]\s|[\p{L}\p{N} ]{2,20}(?::|\s=)\s))|(?<=^[\p{L}\p{N} ]{2,20}[:：]\s[^.:：]{4,80}),(?=\s[\p{L}\p{N} ]{2,20}[:：]\s)/gu;
/** What a line without a full stop ends in where its sentence ends too. */
const final = /[가-힣](?:[다요음함임됨죠]|\s?것|거|이?란)$/u;
/** What counts or marks a line before its first word. */
const lineMark = String.raw`(?:[■□●○◆◇▶▷※☞✔✓•·①-⑳]\s?|[-*+]\s|(?:[가나다라마바사아자차카타파하]|\(?\d{1,2})[.)]\s)`;
/** A line that opens so has a name of its own. */
export const labelled = new RegExp(
  String.raw`^${lineMark}?(?:\[\[)?[\p{L}\p{N}](?:[^:：.,→⇒]|\.(?=[a-z]{1,5}\s?[:：])){0,28}?${apartSign}`,
  'u',
);
/** A line of a few words above one that has a topic is its title. */
const longestTitle = 30;
/** A line that opens with a topic and its English name starts a sentence, wherever the last one ended. */
const namedTwice = /^[^\s(]{1,20}\([A-Za-z][^)]{1,40}\)\s?(?:은|는|이?란)\s/u;
/** A line that is nothing but a name with its English one: `고가용성 (High Availability)`. */
export const namedLine = /^[^\s(][^(.:]{0,24}\s?\([A-Za-z][^()]{2,50}\)$/u;
const topical =
  /^(?:\S{1,20}(?:은|는)|[\w.-]{2,20} (?:은|는)|\S.{0,30}?(?:\s?이란|[가-힣\w]\s?란))\s/u;
/** The mark of an item that Markdown took for words of a paragraph, its indent being too deep. */
const bullet = new RegExp(`^\\s*${lineMark}(?=\\S)`, 'u');

export function splitSentences(prose: Prose, note: TextNote): Sentence[] {
  const { text } = prose;
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    while (start < end && /\s/.test(text.charAt(start))) start++;
    if (start < end) {
      const { line } = note.lines.placeAt(offsetAt(prose, start));
      found.push({ text: text.slice(start, end).trimEnd(), start, end, line });
    }
    start = end;
  };
  const title = calloutTitle(prose, note.text);
  if (title) {
    start = title.from;
    close(title.to);
  }
  for (const { index, sign } of listStops(prose, note)) {
    if (index < start) continue;
    close(index + sign.length);
    if (sign === '') start += bullet.exec(text.slice(start, start + 8))?.[0].length ?? 0;
    const last = found.at(-1);
    if (last && /[/,]$/.test(sign)) last.text = last.text.replace(/\s*[/,]$/, '');
  }
  close(text.length);
  return found;
}

type Stop = { index: number; sign: string };

/** Where sentences end, in the order of the text: at a sign, or with a line, which has none. */
function listStops(prose: Prose, note: TextNote): Stop[] {
  const { text, marks } = prose;
  const code = marks.filter(({ kind }) => kind === 'code');
  let inside = 0;
  return [
    ...[...text.matchAll(stop)].map(({ index, 0: sign }) => ({ index, sign })),
    ...linesThatEnd(prose, note.text).map((index) => ({ index, sign: '' })),
  ]
    .toSorted((a, b) => a.index - b.index)
    .filter(({ index, sign }) => {
      while ((code[inside]?.end ?? Infinity) <= index) inside++;
      const span = code[inside];
      const isInCode = span && span.start <= index && index < span.end - 1;
      return (
        !isInCode && !(sign === '.' && abbreviation.test(text.slice(Math.max(0, index - 5), index)))
      );
    });
}

/** What a full stop belongs to. */
const abbreviation = /(?:^|\s)(?:\d{1,2}|[가나다라마바사아자차카타파하]|e\.g|i\.e|vs|etc)$/i;

/** The ends of lines with which a sentence ends: all of them where most lines have a name of their own. */
function linesThatEnd(prose: Prose, source: string): number[] {
  const { text } = prose;
  const ends = lineEnds(prose, source);
  if (ends.length === 0) return ends;
  const lines = [...ends, text.length].map((end, nth) => ({
    from: nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1,
    end,
  }));
  const named = lines.filter(({ from }) => labelled.test(text.slice(from, from + 40)));
  if (named.length > 1 && named.length * 2 >= lines.length) return ends;
  return lines
    .slice(0, -1)
    .filter(
      ({ from, end }) =>
        isBold(prose, from, end) ||
        namedLine.test(text.slice(from, end)) ||
        endsAt(text, from, end),
    )
    .map(({ end }) => end);
}

/** A line that is bold from end to end is a title: `**1) 토픽(Topic)**`. */
const isBold = ({ marks }: Prose, from: number, to: number): boolean =>
  marks.some(({ kind, start, end }) => kind === 'strong' && start === from && end === to);

/** Whether a sentence ends with the line: by its last word, or because the next line opens a new one. */
function endsAt(text: string, from: number, at: number): boolean {
  const last = text.slice(Math.max(at - 30, 0), at);
  const next = text.slice(at + 1, at + 40);
  const endsInGenus = isGenus(nounAtEnd(last) ?? '');
  return (
    final.test(last) ||
    bullet.test(next) ||
    labelled.test(next) ||
    namedTwice.test(next) ||
    (topical.test(next) && (at - from <= longestTitle || endsInGenus || isNominal(last))) ||
    (labelled.test(text.slice(from, at)) && endsInGenus)
  );
}

/** A verb made a noun ends a sentence of notes: `…하면 뜸`, `…에 붙임`. */
const isNominal = (last: string): boolean => splitSyllable(last.slice(-1))?.tail === 'ㅁ';
