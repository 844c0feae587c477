import type { Answer, Question } from '../model/question.ts';
import { isPattern } from '../questions/patterns.ts';
import { escapeHtml } from './escape-html.ts';
import { listGiven } from './list-given.ts';

/** A question as fields of one of the note types; the order of the fields is frozen. */
export type AnkiFields = { noteType: 'recall' | 'typed' | 'choice' | 'cloze'; fields: string[] };

/** Answers that are typed letter for letter. */
type Typed = Extract<Answer, { accept: string[] }>;

const isTyped = (answer: Answer): answer is Typed => 'accept' in answer;

/**
 * Fields of an Anki note: blanks are clozes, choices are picked, single answers are typed into Anki's
 * own field, the rest is recalled. `siteUrl` is the site's address without a slash at the end, or empty.
 */
export function toAnkiFields(question: Question, siteUrl: string): AnkiFields {
  const { prompt, code, answer, choices, url } = question;
  const source = siteUrl ? `<a href="${escapeHtml(siteUrl + url)}">노트에서 보기</a>` : '';
  const tail = [explain(question), source];
  if (isTyped(answer) && code?.text.includes('____')) {
    const cloze = `<pre>${hideAnswer(code.text, answer.value)}</pre>`;
    return { noteType: 'cloze', fields: [`${formatText(prompt)}${cloze}`, ...tail] };
  }
  const given = listGiven(question);
  const front =
    formatText(prompt) +
    (code ? `<pre>${escapeHtml(code.text)}</pre>` : '') +
    (given.length > 0 ? listItems(given) : '');
  if (choices)
    return {
      noteType: 'choice',
      fields: [front, listItems(choices), describeAnswer(answer), ...tail],
    };
  if (isTyped(answer))
    return { noteType: 'typed', fields: [front, escapeHtml(answer.value), ...tail] };
  return { noteType: 'recall', fields: [front, describeAnswer(answer), ...tail] };
}

/** The first blank as a cloze; `}}` and `::` would end it early. */
function hideAnswer(text: string, answer: string): string {
  const at = text.indexOf('____');
  const hidden = escapeHtml(answer).replaceAll('}', '&#125;').replaceAll(':', '&#58;');
  return `${escapeHtml(text.slice(0, at))}{{c1::${hidden}}}${escapeHtml(text.slice(at + 4))}`;
}

function explain({ answer, explanation }: Question): string {
  const others = isTyped(answer)
    ? answer.accept.filter((other) => other !== answer.value && !isPattern(other))
    : [];
  const list = others.map((other) => `<code>${escapeHtml(other)}</code>`).join(', ');
  return formatText(explanation) + (list && `<br>이렇게 써도 맞습니다: ${list}`);
}

/** The right answer as a person would read it out, as HTML. */
function describeAnswer(answer: Answer): string {
  switch (answer.form) {
    case 'order':
      return `<ol>${answer.items.map((item) => `<li>${formatText(item)}</li>`).join('')}</ol>`;
    case 'sort':
      return answer.subjects
        .map((subject) => `<b>${formatText(subject)}</b>${listItems(itemsOf(answer, subject))}`)
        .join('');
    case 'truth':
      return answer.value ? '맞다' : `틀리다. ${formatText(answer.correction ?? '')}`;
    case 'command':
    case 'option':
      return `<code>${escapeHtml(answer.value)}</code>`;
    case 'choice':
    case 'term':
    case 'text':
      return formatText(answer.value);
  }
}

const itemsOf = ({ items }: Extract<Answer, { form: 'sort' }>, subject: string) =>
  items.filter((item) => item.subject === subject).map(({ text }) => text);

const listItems = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${formatText(item)}</li>`).join('')}</ul>`;

/** Escapes, and shows what stands in backticks as code. */
const formatText = (text: string) =>
  escapeHtml(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>');
