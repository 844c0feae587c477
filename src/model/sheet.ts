import { z } from 'zod';
import { CommandId, ComposeKeyId, ConceptId, EntityId, InstructionId, SectionId } from './ids.ts';
import { SiteUrl } from './paths.ts';

const Entry = z.object({
  /** What stands in bold mono; placeholders in braces. */
  code: z.string(),
  text: z.string(),
  about: z.union([CommandId, InstructionId, ComposeKeyId]),
  options: z.array(z.object({ code: z.string(), text: z.string() })),
  risk: z.string().nullable(),
});

/** A printed cheat-sheet: of one section, or of a whole course where `section` is null. */
export const Sheet = z.object({
  course: z.string(),
  section: SectionId.nullable(),
  title: z.string(),
  groups: z.array(z.object({ title: z.string(), entries: z.array(Entry) })),
  concepts: z.array(z.object({ id: ConceptId, term: z.string(), text: z.string() })),
  comparisons: z.array(
    z.object({
      title: z.string(),
      subjects: z.array(z.string()),
      about: z.array(EntityId),
      rows: z.array(z.object({ attribute: z.string(), values: z.array(z.string()) })),
    }),
  ),
  traps: z.array(z.object({ title: z.string(), text: z.string() })),
  url: SiteUrl,
});

export type SheetEntry = z.infer<typeof Entry>;
export type Sheet = z.infer<typeof Sheet>;
