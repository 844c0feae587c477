import { z } from 'zod';
import { RelativeFile } from './paths.ts';

/** What stops the build (`error`), what should be mended (`warning`), what may be (`hint`). */
export const Severity = z.enum(['error', 'warning', 'hint']);

/**
 * A problem as a value: where it is, which rule found it, what is wrong and what to write instead.
 * `line` and `column` count from 1; message and suggestion are Korean.
 */
export const Issue = z.object({
  rule: z.string(),
  severity: Severity,
  message: z.string(),
  file: RelativeFile,
  line: z.int().positive(),
  column: z.int().positive(),
  suggestion: z.string().nullable(),
});

export type Severity = z.infer<typeof Severity>;
export type Issue = z.infer<typeof Issue>;
