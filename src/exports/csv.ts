import type { Question } from '../model/question.ts';
import { describeAnswer } from './anki-fields.ts';

/**
 * Front and back as CSV (RFC 4180) for Quizlet and the like, a byte-order mark first so that
 * spreadsheets read the Hangul.
 */
export function toCsv(questions: readonly Question[]): string {
  const rows = questions.map((question) => [
    [
      question.prompt,
      question.code?.text,
      question.choices?.map((choice) => `- ${choice}`).join('\n'),
    ]
      .filter(Boolean)
      .join('\n'),
    `${toPlain(describeAnswer(question))}\n${question.explanation}`,
  ]);
  return `\uFEFF${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const toPlain = (html: string) =>
  html
    .replaceAll(/<li>/g, '- ')
    .replaceAll(/<\/(li|b)>|<br>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .trim();
