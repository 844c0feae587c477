import type { QuestionCore } from './bank.ts';

/**
 * What a question asks, however it asks it. Generated ids end with the way of asking, and after a dot
 * with what is asked where a subject has several facts: `command:docker-run/recall` and
 * `command:docker-run/purpose` ask one fact, `command:docker-run/recall.publish` another. Authored
 * ones end with a name of their own.
 */
export function factOf(question: QuestionCore): string {
  const subject = subjectOf(question);
  const way = question.id.slice(subject.length);
  const dot = way.indexOf('.');
  return dot < 0 ? subject : subject + way.slice(dot);
}

/** What the facts of a question are about: harder ones of it wait until its easier ones are known. */
export function subjectOf({ id, source }: QuestionCore): string {
  const end = id.lastIndexOf('/');
  return source === 'authored' || end < 0 ? id : id.slice(0, end);
}
