import type { Answer, Question } from '../model/question.ts';
import { listGiven } from './list-given.ts';

/**
 * Front and back as CSV (RFC 4180) for Quizlet and the like, a byte-order mark first so that
 * spreadsheets read the Hangul.
 */
export function toCsv(questions: readonly Question[]): string {
  const rows = questions.map((question) =>
    [writeFront(question), `${writeAnswer(question.answer)}\n${question.explanation}`]
      .map(quote)
      .join(','),
  );
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

const writeFront = (question: Question) =>
  [question.prompt, question.code?.text, listItems(question.choices ?? listGiven(question))]
    .filter(Boolean)
    .join('\n');

function writeAnswer(answer: Answer): string {
  switch (answer.form) {
    case 'order':
      return answer.items.map((item, at) => `${at + 1}. ${item}`).join('\n');
    case 'sort':
      return answer.items.map(({ text, subject }) => `- ${text}: ${subject}`).join('\n');
    case 'truth':
      return answer.value ? '맞다' : `틀리다. ${answer.correction ?? ''}`;
    case 'choice':
    case 'command':
    case 'option':
    case 'term':
    case 'text':
      return answer.value;
  }
}

const listItems = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/**
 * A cell. What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection), but for a hyphen before a letter or hyphen, with which options and lists begin.
 */
function quote(value: string): string {
  const safe = /^(?:[=@\t\r]|[+-](?![\s\p{L}-]))/u.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
