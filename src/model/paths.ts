import { z } from 'zod';

/** A file relative to the notes or quizzes folder, `/` between parts, NFC. */
export const RelativeFile = z.string().min(1).brand('RelativeFile');
/** An address on the site without its base: starts with `/`, pages end with `/`. */
export const SiteUrl = z.string().startsWith('/').brand('SiteUrl');

export type RelativeFile = z.infer<typeof RelativeFile>;
export type SiteUrl = z.infer<typeof SiteUrl>;
