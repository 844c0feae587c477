import { z } from 'zod';
import { EntityId, PassageId, SectionId } from './ids.ts';
import { SiteUrl } from './paths.ts';

export const QuestionType = z.enum([
  'recall',
  'purpose',
  'option-meaning',
  'option-for',
  'blank',
  'term',
  'definition',
  'cloze',
  'compare',
  'order',
  'mistake',
  'outcome',
  'true-false',
]);

/** How an answer is given and judged. */
export const Answer = z.discriminatedUnion('form', [
  /** One of `choices`, letter for letter. */
  z.object({ form: z.literal('choice'), value: z.string() }),
  /** A command line, judged by meaning; `accept` are other commands that are right too. */
  z.object({ form: z.literal('command'), value: z.string(), accept: z.array(z.string()) }),
  /** A term, judged by the names that are right: Korean, English, aliases. `others` name other things and are no slip of it. */
  z.object({
    form: z.literal('term'),
    value: z.string(),
    accept: z.array(z.string()),
    others: z.array(z.string()).optional(),
  }),
  /** An option in long or short form. */
  z.object({ form: z.literal('option'), value: z.string(), accept: z.array(z.string()) }),
  /** A blank filled with a value, compared with blanks folded. */
  z.object({ form: z.literal('text'), value: z.string(), accept: z.array(z.string()) }),
  /** The items in their right order. */
  z.object({ form: z.literal('order'), items: z.array(z.string()).min(3) }),
  /** Statements, each with the subject that it is about. */
  z.object({
    form: z.literal('sort'),
    subjects: z.array(z.string()).min(2),
    items: z.array(z.object({ text: z.string(), subject: z.string() })).min(2),
  }),
  /**
   * True or false. Who says false must choose what is true instead among `corrections`; for a false
   * statement one of them is the `correction`, for a true one none is right.
   */
  z.object({
    form: z.literal('truth'),
    value: z.boolean(),
    correction: z.string().nullable(),
    corrections: z.array(z.string()).min(2),
  }),
]);

export const Question = z.object({
  /** From what is asked, never from the wording: `command:docker-run/recall`. */
  id: z.string().min(1),
  /** Changes with the content, so that a learner can be told; never part of the id. */
  version: z.string(),
  type: QuestionType,
  section: SectionId,
  about: z.array(EntityId),
  prompt: z.string(),
  /** What is to be looked at: a command, a Dockerfile, YAML, output. A blank stands as `____`. */
  code: z.object({ language: z.string(), text: z.string() }).nullable(),
  choices: z.array(z.string()).nullable(),
  answer: Answer,
  explanation: z.string(),
  passages: z.array(PassageId).min(1),
  /** 1 (seen often, a choice) to 5 (rare, typed). */
  difficulty: z.int().min(1).max(5),
  source: z.enum(['generated', 'authored']),
  /** The passage to read again. */
  url: SiteUrl,
});

export type QuestionType = z.infer<typeof QuestionType>;
export type Answer = z.infer<typeof Answer>;
export type Question = z.infer<typeof Question>;
