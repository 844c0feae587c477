import { z } from 'zod';

const text = z.string().trim().min(1);
const base = {
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      '`id`는 영어 소문자와 숫자, 그 사이의 하이픈으로 적어야 합니다.\n`volume-stays-1`처럼 적으십시오.',
    ),
  /** Ids of what it asks: `command:docker-run`, `concept:volume`, … */
  about: z.array(text).default([]),
  /** The text of a heading in the section's note. */
  passage: text,
  prompt: text,
  code: text.optional(),
  language: text.optional(),
  explanation: text,
};

const choices = z.array(text).min(2).max(5);
/** Other right answers; between slashes a regular expression for the whole answer. */
const accept = z.array(text).default([]);

const chosen = (type: 'purpose' | 'definition' | 'mistake' | 'outcome' | 'option-meaning') =>
  z.strictObject({ ...base, type: z.literal(type), choices, answer: text });

const typedOrChosen = (type: 'term' | 'option-for' | 'cloze') =>
  z.strictObject({
    ...base,
    type: z.literal(type),
    choices: choices.optional(),
    answer: text,
    accept,
  });

/** A question as an author writes it in `quizzes/<course>/*.yaml`; the fields depend on its type. */
export const AuthoredQuestion = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('recall'), answer: text, accept }),
  z.strictObject({ ...base, type: z.literal('blank'), answer: text, accept }),
  chosen('purpose'),
  chosen('definition'),
  chosen('mistake'),
  chosen('outcome'),
  chosen('option-meaning'),
  typedOrChosen('term'),
  typedOrChosen('option-for'),
  typedOrChosen('cloze'),
  z.strictObject({ ...base, type: z.literal('order'), items: z.array(text).min(3).max(6) }),
  z.strictObject({
    ...base,
    type: z.literal('compare'),
    subjects: z.array(text).min(2).max(3),
    items: z.array(z.strictObject({ text, subject: text })).min(2),
  }),
  z.strictObject({
    ...base,
    type: z.literal('true-false'),
    answer: z.boolean(),
    correction: text.optional(),
    /** Corrections that are wrong themselves, to choose the right one among. */
    miscorrections: z.array(text).min(1).max(2),
  }),
]);

/** Retires or rewords a generated question. */
const Override = z.strictObject({
  id: text,
  retire: z.literal(true).optional(),
  prompt: text.optional(),
});

export const AuthoredQuiz = z.strictObject({
  /** The section's number, its title, or the end of its address. */
  section: z.union([z.int().nonnegative(), text]),
  questions: z.array(AuthoredQuestion).default([]),
  overrides: z.array(Override).default([]),
});

export type AuthoredQuestion = z.infer<typeof AuthoredQuestion>;
export type Override = z.infer<typeof Override>;
export type AuthoredQuiz = z.infer<typeof AuthoredQuiz>;
