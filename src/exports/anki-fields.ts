import type { Question } from '../model/question.ts';

/** A question as fields of one of the note types; the order of the fields is frozen. */
export type AnkiFields = { noteType: 'typed' | 'choice' | 'cloze'; fields: string[] };

/** Fields of an Anki note. Typed and sorted questions are recalled, choices are picked, blanks are clozes. */
export function toAnkiFields(question: Question, siteUrl: string): AnkiFields {
  const { prompt, code, answer, explanation, url } = question;
  const source = siteUrl ? `<a href="${escapeHtml(siteUrl + url)}">노트에서 보기</a>` : '';
  const tail = [formatText(explanation), source];
  const shown = code ? `<pre>${escapeHtml(code.text)}</pre>` : '';
  if (code?.text.includes('____') && (answer.form === 'text' || answer.form === 'option')) {
    const [before = '', after = ''] = code.text.split('____');
    const cloze = `<pre>${escapeHtml(before)}{{c1::${escapeHtml(answer.value)}}}${escapeHtml(after)}</pre>`;
    return { noteType: 'cloze', fields: [`${formatText(prompt)}${cloze}`, ...tail] };
  }
  const front = `${formatText(prompt)}${shown}`;
  if (question.choices) {
    return {
      noteType: 'choice',
      fields: [front, listChoices(question.choices), describeAnswer(question), ...tail],
    };
  }
  return { noteType: 'typed', fields: [front, describeAnswer(question), ...tail] };
}

/** The right answer as a person would read it out. */
export function describeAnswer({ answer }: Question): string {
  switch (answer.form) {
    case 'order':
      return `<ol>${answer.items.map((item) => `<li>${formatText(item)}</li>`).join('')}</ol>`;
    case 'sort':
      return answer.subjects
        .map(
          (subject) =>
            `<b>${formatText(subject)}</b>${listChoices(itemsOf(answer.items, subject))}`,
        )
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

const itemsOf = (items: readonly { text: string; subject: string }[], subject: string) =>
  items.filter((item) => item.subject === subject).map(({ text }) => text);

const listChoices = (choices: readonly string[]) =>
  `<ul>${choices.map((choice) => `<li>${formatText(choice)}</li>`).join('')}</ul>`;

/** Escapes, and shows what stands in backticks as code. */
const formatText = (text: string) =>
  escapeHtml(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>');

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
