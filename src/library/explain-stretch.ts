import { calloutTitle, lineEnds, offsetAt, toInline, type Prose } from '../parse/index.ts';

/** `: 설명`, `- 설명`, `→ 설명`, `(설명)` behind a name. */
const listed = /^\s*(?:\([^)]*\)\s*)?(?:[:：]|[-–—→]\s|[=-]>|\/\/)\s*(\S.*)$/;
const bracketed = /^\s*\(([^()]{2,80})\)/;

/** What a sentence tells of the name in front of it: `…로 목록을 본다`. */
const told = /^(?:은|는|이|가|\s?(?:으로|로|을|를))\s+(\S.*)$/;
const shortest = 7;

/** A slash before words with a topic of their own parts an item; a full stop too ends a sentence. */
const parts = /\s\/(?=\s(?:\S+\s){0,2}[\p{L}\p{N}_-]+[은는]\s)/gu;
const stops = new RegExp(`[.!?](?=\\s|$)|${parts.source}`, 'gu');

/** Sentences that say only that the command is given. */
const bare =
  /^(?:(?:쓰|사용하|실행하|입력하|치|날리|하)면 (?:된다|됩니다|돼요|되고|됨|끝)|(?:쓴다|씁니다|써요|친다)|(?:사용|실행|입력)(?:한다|합니다|해요|하세요|해 ?줍니다|해 ?준다)?)[.!]?$/;

/** `…으로 제거`: what one does with it, in a word. */
const done =
  /^(?:으로|로)\s+((?!준|바꾼|변경|바꿔|바뀐|교체|대체|전환|넘어|옮|된)[가-힣]{2,6})[.!?]?$/;

/** Words that only lead on to what the sentence tells: `실행하면 주소를 알 수 있다`. */
const lead =
  /^(?:(?:실행|사용|입력|이용|호출)(?:하면|해서?|하여)|하면|쓰면|치면|날리면|돌리면)\s+(?=\S{2})/;
/**
 * What begins so tells of something else, or only that one can: `아닌 npm start로`, `가능하지만`, `있다면`,
 * `보면`.
 */
const aside =
  /^(?:(?:실행|입력|사용)(?:한|하신) ?(?:뒤|후|다음)|아닌|아니라|대신|말고|가능|있[다으고]|없[다으고]|보면|보니|[칠쓸] 일|통해|작성해|적[고어]|썼|쓰[고며는]|\S{1,6} 수 (?:있|없))/;

/** `컨테이너 이름 지정: `, what stands before a name as its label; no word that says nothing. */
const labelled =
  /(?:^|[.!?]\s+)(?!(?:예시?|예를 들면|참고|주의|방법|명령어?|실행|결과|출력|팁)\s*[:：])([^.!?:：]{3,50})[:：]\s*$/u;

/** What ends the clause that leads to a name: `목록을 보려면`, `이미지를 지울 때는`, `새로 만드는 명령은`. */
const leads =
  /(?:려면|고 싶(?:다면|으면)|(?<![았었했였])[을를할릴울길줄볼]\s?때는?|기 위해서?는?|명령어?(?:은|는|이|가)?)(?=\s*,?\s*$)/;
const leading = new RegExp(`(?:^|[.!?]\\s+|[,→]\\s*)([^.!?]*?${leads.source})`);

/** Clauses before the one that leads to the name: `목록은 … 볼 수 있고, 지울 때는`. */
const earlier = /^.*(?:[고며]|지만|는데|니까|[아어해]서),\s+/;

/** Where a sentence goes on with something else: `만들고`, `확인하거나`. */
const goesOn = /^(.*[가-힣])(?:고|거나|며|면서),?\s+/;

/**
 * What the words around a stretch say of it: the rest of its item, its sentence, or the clause before it.
 * `next` is where the next command stands.
 */
export function explainStretch(
  prose: Prose,
  { start, end }: { start: number; end: number },
  { source, next }: { source: string; next: number },
): string | null {
  const line = lineEnds(prose, source).find((at) => at >= end && isNewLine(prose, at, source));
  const [from, to] = around(prose, start, source);
  const rest = prose.text.slice(end, to);
  const item = listed.exec(prose.text.slice(end, line));
  if (item && /[가-힣]/.test(item[1] ?? '')) return inlineOf(prose, end, item, parts);
  const before = prose.text.slice(startOfLine(prose, start, source), start);
  const label = labelled.exec(before)?.[1];
  if (label && /[가-힣]/.test(label)) return label.trim();
  const sentence = told.exec(rest);
  const words = sentence?.[1]?.slice(0, endOf(sentence[1], stops)) ?? '';
  if (sentence && words.length >= shortest && !bare.test(words) && !aside.test(words))
    return firstClause(
      prose,
      end + sentence[0].length - (sentence[1] ?? '').length,
      next,
      inlineOf(prose, end, sentence, stops).replace(lead, ''),
    );
  const word = done.exec(rest);
  if (word && !bare.test(word[1] ?? '')) return word[1] ?? null;
  const above = prose.text.slice(from, start);
  // Where no clause leads here, each comma would be tried up to the end.
  const clause = leads.test(above) && leading.exec(above)?.[1]?.replace(earlier, '').trim();
  if (clause) return clause;
  return bracketed.exec(rest)?.[1]?.trim() ?? null;
}

/** What a place is told in: a callout's title, or what stands below it. */
function around(prose: Prose, at: number, source: string): [from: number, to: number] {
  const title = calloutTitle(prose, source);
  if (!title) return [0, prose.text.length];
  return at < title.to ? [title.from, title.to] : [title.to, prose.text.length];
}

/** Where the line of the note begins on which a place of the prose stands. */
function startOfLine(prose: Prose, at: number, source: string): number {
  const line = source.lastIndexOf('\n', offsetAt(prose, at) - 1);
  if (line < offsetAt(prose, 0)) return 0;
  let from = prose.text.lastIndexOf(' ', at - 1);
  while (from >= 0 && offsetAt(prose, from) > line) from = prose.text.lastIndexOf(' ', from - 1);
  return from + 1;
}

/**
 * What is told from a place on, up to another command as a sentence of its own: `로 확인하거나 …` is 확인하다,
 * `로 상태 확인, …` 상태 확인.
 */
function firstClause(prose: Prose, from: number, next: number, told: string): string | null {
  if (next - from >= told.length) return told;
  const before = prose.text.slice(from, next).replace(lead, '');
  const [, clause] = goesOn.exec(before) ?? [];
  const own = clause ? `${clause}다` : /^([가-힣 ]{4,}),\s*$/.exec(before)?.[1];
  if (!own) return told;
  return own.length < shortest && clause ? null : own;
}

/** Whether a line of its own follows, not the same item gone on with an indent. */
const isNewLine = (prose: Prose, at: number, source: string): boolean =>
  !/^\n[ \t]/.test(source.slice(offsetAt(prose, at), offsetAt(prose, at) + 2));

/** The first group of a match in the prose behind `from`, up to where it stops, its code in backticks. */
function inlineOf(prose: Prose, from: number, match: RegExpExecArray, border: RegExp): string {
  const text = match[1] ?? '';
  const start = from + match.index + match[0].lastIndexOf(text);
  return toInline(prose, start, start + endOf(text, border)).replace(/\s\/$/, '');
}

/** Where a text comes to its first border outside brackets. */
function endOf(text: string, border: RegExp): number {
  for (const { index, 0: sign } of text.matchAll(border)) {
    const end = index + sign.length;
    if (isClosed(text.slice(0, end))) return end;
  }
  return text.length;
}

const isClosed = (text: string): boolean =>
  (text.match(/\(/g) ?? []).length <= (text.match(/\)/g) ?? []).length;
