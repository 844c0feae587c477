import { z } from 'zod';

export const ConceptKind = z.enum([
  'object',
  'tool',
  'component',
  'technique',
  'service',
  'property',
  'file',
  'other',
]);

/** One entry of a course's `lexicon.yaml` (용어집). */
export const LexiconTerm = z.strictObject({
  term: z.string().min(1),
  english: z.string().min(1).optional(),
  aliases: z.array(z.string().min(1)).default([]),
  kind: ConceptKind,
  definition: z.string().min(1).optional(),
});

export const Lexicon = z.strictObject({
  /** The course's title as learners read it. */
  course: z.string().min(1).optional(),
  terms: z.array(LexiconTerm).default([]),
  /** By the name of what answers them, a heading's too, the words that learners ask with. */
  asked: z.record(z.string(), z.array(z.string().min(1))).default({}),
});

export type ConceptKind = z.infer<typeof ConceptKind>;
export type LexiconTerm = z.infer<typeof LexiconTerm>;
export type Lexicon = z.infer<typeof Lexicon>;
