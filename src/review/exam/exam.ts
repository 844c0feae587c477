import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(2000));
const whole = z.number().check(z.int(), z.minimum(0));

/** What was answered, as the judge takes it. */
const Given = z.discriminatedUnion('form', [
  z.object({ form: z.literal('text'), text }),
  z.object({ form: z.literal('order'), items: z.readonly(z.array(text)) }),
  z.object({ form: z.literal('sort'), subjects: z.readonly(z.array(text)) }),
  z.object({
    form: z.literal('truth'),
    value: z.boolean(),
    correction: z.optional(z.nullable(text)),
  }),
]);

/** A mock exam that is being sat. Instants and spans are milliseconds. */
export const Exam = z.object({
  /** Also tells one exam from another. */
  startedAt: whole,
  endsAt: whole,
  /** A section's id; null for the whole course. */
  scope: z.nullable(z.string()),
  /** Ids in the order in which they are put. */
  questions: z.array(z.string()).check(z.minLength(1)),
  /** Which one is looked at. */
  current: whole,
  answers: z.record(z.string(), Given),
  marked: z.array(z.string()),
  /** Time spent by question; a question without it was never looked at. */
  spent: z.record(z.string(), whole),
});

const Graded = z.object({
  question: z.string(),
  section: z.string(),
  given: z.nullable(Given),
  /** Null where nothing could judge it. */
  verdict: z.nullable(z.enum(['right', 'near', 'wrong'])),
  took: whole,
  isSeen: z.boolean(),
});

/** A mock exam that is over. */
export const ExamResult = z.object({
  startedAt: whole,
  endedAt: whole,
  /** Minutes that were given. */
  minutes: whole,
  scope: z.nullable(z.string()),
  graded: z.array(Graded).check(z.minLength(1)),
});

export type Exam = z.infer<typeof Exam>;
export type ExamResult = z.infer<typeof ExamResult>;
export type Graded = z.infer<typeof Graded>;

/** Percent of the judged questions that are right; a near miss is none. */
export function scoreOf(graded: readonly Graded[]): number {
  const judged = graded.filter(({ verdict }) => verdict !== null);
  return judged.length === 0 ? 0 : Math.round((countRight(judged) / judged.length) * 100);
}

export const countRight = (graded: readonly Graded[]) =>
  graded.filter(({ verdict }) => verdict === 'right').length;
