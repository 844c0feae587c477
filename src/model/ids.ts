import { z } from 'zod';

/** `concept:bind-mount`: the English name as a slug, or the Hangul term where it has none. */
export const ConceptId = z.templateLiteral(['concept:', z.string().min(1)]).brand('ConceptId');
/** `command:docker-run`: program and canonical path, joined by hyphens. */
export const CommandId = z.templateLiteral(['command:', z.string().min(1)]).brand('CommandId');
/** `instruction:expose`: a Dockerfile instruction in lower case. */
export const InstructionId = z
  .templateLiteral(['instruction:', z.string().min(1)])
  .brand('InstructionId');
/** `compose:depends-on`: a Compose key with hyphens. */
export const ComposeKeyId = z
  .templateLiteral(['compose:', z.string().min(1)])
  .brand('ComposeKeyId');
/** `section:<course>/<number or slug>`. */
export const SectionId = z.templateLiteral(['section:', z.string().min(1)]).brand('SectionId');
/** `passage:<course>/<section>/<heading>/<place under the heading>`. */
export const PassageId = z.templateLiteral(['passage:', z.string().min(1)]).brand('PassageId');
/** `snippet:`, `comparison:` and `procedure:` are numbered within their section. */
export const SnippetId = z.templateLiteral(['snippet:', z.string().min(1)]).brand('SnippetId');
export const ComparisonId = z
  .templateLiteral(['comparison:', z.string().min(1)])
  .brand('ComparisonId');
export const ProcedureId = z
  .templateLiteral(['procedure:', z.string().min(1)])
  .brand('ProcedureId');
/** Anything that has a page of its own and can be asked about. */
export const EntityId = z.union([ConceptId, CommandId, InstructionId, ComposeKeyId]);

export type ConceptId = z.infer<typeof ConceptId>;
export type CommandId = z.infer<typeof CommandId>;
export type InstructionId = z.infer<typeof InstructionId>;
export type ComposeKeyId = z.infer<typeof ComposeKeyId>;
export type SectionId = z.infer<typeof SectionId>;
export type PassageId = z.infer<typeof PassageId>;
export type EntityId = z.infer<typeof EntityId>;
