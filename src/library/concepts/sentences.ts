import { lineEnds, type TextNote, offsetAt, type Prose } from '../../parse/index.ts';
import { isGenus, nounAtEnd } from './genus.ts';

/** A sentence of a passage: offsets into its prose, the line in the note where it starts. */
export type Sentence = { text: string; start: number; end: number; line: number };

/**
 * A full stop ends a sentence before a blank or the end, but not in `1.`, `e.g.` or inside code; so does
 * a slash with blanks around it where the next words have a topic or a label of their own.
 */
const stop =
  /[.!?。](?=\s|$)|\s\/(?=\s(?:(?:\S+\s){0,2}[\p{L}\p{N}]+[은는]\s|[\p{L}\p{N} ]{2,20}:\s))/gu;
/** What a line without a full stop ends in where its sentence ends too. */
const final = /[가-힣](?:[다요음함임됨죠]|\s?것|거|이?란)$/u;
/** A line that opens so has a name of its own. */
export const labelled =
  /^(?:[■□●○◆◇▶▷※☞✔✓•·]\s?|(?:[가나다라마바사아자차카타파하]|\d{1,2})[.)]\s)?[\p{L}\p{N}](?:[^:：.,]|\.(?=[a-z]{1,5}\s?[:：])){0,28}(?:[:：]|\s[→=–—-])\s/u;
/** A line of a few words above one that has a topic is its title. */
const longestTitle = 30;
/** A line that opens with a topic and its English name starts a sentence, wherever the last one ended. */
const namedTwice = /^[^\s(]{1,20}\([A-Za-z][^)]{1,40}\)(?:은|는|이?란)\s/u;
const topical = /^(?:\S{1,20}(?:은|는)|\S.{0,30}?(?:이란|[가-힣)]란))\s/u;

export function splitSentences(prose: Prose, note: TextNote): Sentence[] {
  const { text, marks } = prose;
  const code = marks.filter(({ kind }) => kind === 'code');
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
  const title = endOfCallout(prose, note);
  if (title) {
    start = title.from;
    close(title.to);
  }
  const dropSlash = () => {
    const last = found.at(-1);
    if (last) last.text = last.text.replace(/\s*\/$/, '');
  };
  let inside = 0;
  const stops = [
    ...[...text.matchAll(stop)].map(({ index, 0: sign }) => ({ index, sign })),
    ...lineEnds(prose, note.text)
      .filter((at, nth, all) => {
        const from = nth === 0 ? 0 : (all[nth - 1] ?? 0) + 1;
        return isBold(prose, from, at) || endsAt(text, from, at);
      })
      .map((index) => ({ index, sign: '' })),
  ].toSorted((a, b) => a.index - b.index);
  for (const { index, sign } of stops) {
    while ((code[inside]?.end ?? Infinity) <= index) inside++;
    const span = code[inside];
    const isInCode = span && span.start <= index && index < span.end - 1;
    if (
      index < start ||
      isInCode ||
      (sign === '.' &&
        /(?:^|\s)(?:\d{1,2}|[가나다라마바사아자차카타파하]|e\.g|i\.e|vs|etc)$/i.test(
          text.slice(Math.max(0, index - 5), index),
        ))
    )
      continue;
    close(index + sign.length);
    if (sign.endsWith('/')) dropSlash();
  }
  close(text.length);
  return found;
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
    labelled.test(next) ||
    namedTwice.test(next) ||
    (topical.test(next) && (at - from <= longestTitle || endsInGenus || isNominal(last))) ||
    (labelled.test(text.slice(from, at)) && endsInGenus)
  );
}

/** A verb made a noun ends a sentence of notes: `…하면 뜸`, `…에 붙임`. */
const isNominal = (last: string): boolean =>
  /[가-힣]$/u.test(last) && (last.charCodeAt(last.length - 1) - 0xac00) % 28 === 16;

/** The title of a callout, `[!note] 제목`, is a sentence of its own, without its mark. */
function endOfCallout(prose: Prose, note: TextNote): { from: number; to: number } | null {
  const { text } = prose;
  const mark = /^\[![\w-]+\][+-]?\s*/.exec(text)?.[0];
  if (!mark) return null;
  let to = text.indexOf(' ');
  while (to >= 0 && note.text[offsetAt(prose, to)] !== '\n') to = text.indexOf(' ', to + 1);
  return { from: mark.length, to: to < 0 ? text.length : to };
}

/** Brackets and what they hold left out: `포드(Pod)는` is `포드는`. */
export const withoutBrackets = (text: string): string => text.replaceAll(/\s?\([^()]*\)/g, '');
