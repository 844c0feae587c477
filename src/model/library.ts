import { z } from 'zod';
import {
  CommandId,
  ComparisonId,
  ComposeKeyId,
  ConceptId,
  EntityId,
  InstructionId,
  PassageId,
  ProcedureId,
  SectionId,
  SnippetId,
} from './ids.ts';
import { Issue } from './issue.ts';
import { ConceptKind } from './lexicon.ts';
import { RelativeFile, SiteUrl } from './paths.ts';

const line = z.int().positive();

export const Course = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  url: SiteUrl,
});

export const Section = z.object({
  id: SectionId,
  course: z.string(),
  /** The number the notes give; null where sections have none. */
  number: z.int().nonnegative().nullable(),
  title: z.string(),
  file: RelativeFile,
  line,
  endLine: line,
  url: SiteUrl,
});

/** The smallest citable piece: paragraph, list item, code block, table. */
export const Passage = z.object({
  id: PassageId,
  section: SectionId,
  /** The texts of the headings above it inside the section, outermost first. */
  headings: z.array(z.string()),
  kind: z.enum(['paragraph', 'item', 'code', 'table', 'heading', 'other']),
  text: z.string(),
  file: RelativeFile,
  line,
  endLine: line,
  /** Section address with the passage's anchor. */
  url: SiteUrl,
});

const Sourced = z.object({ text: z.string(), file: RelativeFile, line });

export const Mention = z.object({
  passage: PassageId,
  line,
  /** The sentence around the mention. */
  sentence: z.string(),
});

export const Concept = z.object({
  id: ConceptId,
  term: z.string(),
  english: z.string().nullable(),
  aliases: z.array(z.string()),
  kind: ConceptKind,
  /** `file` is the lexicon's own name where the definition stands there. */
  definition: Sourced.nullable(),
  mentions: z.array(Mention),
  contrasts: z.array(ConceptId),
  /** What it is made of, by the words of the notes. */
  parts: z.array(ConceptId),
  /** At most eight, strongest first. */
  related: z.array(ConceptId),
  /** Sections in which it is mentioned or defined, in order. */
  sections: z.array(SectionId),
  url: SiteUrl,
});

export const UsageToken = z.object({
  text: z.string(),
  /** program, subcommand, option, value, operand, placeholder, inner (a command inside), prompt, operator, … */
  role: z.string(),
  /** Offsets into the usage's `raw`. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** What it means, in Korean; empty where nothing is known. */
  meaning: z.string(),
});

export const Usage = z.object({
  raw: z.string(),
  command: CommandId.nullable(),
  section: SectionId,
  passage: PassageId,
  file: RelativeFile,
  line,
  endLine: line,
  form: z.enum(['code', 'prose', 'block']),
  program: z.string(),
  path: z.array(z.string()),
  /** Long names where there is one; `-it` is two. */
  options: z.array(z.string()),
  operands: z.array(z.string()),
  tokens: z.array(UsageToken),
  verdict: z.enum(['valid', 'incomplete', 'invalid', 'retired']),
  correction: z.string().nullable(),
  /** The words of the note that say what this usage is for; null where none are tied to it. */
  explanation: z.string().nullable(),
});

export const CommandOption = z.object({
  /** Long form first, then short. */
  names: z.array(z.string()).min(1),
  value: z.enum(['none', 'required', 'optional']),
  /** What kind of value it takes, in Korean; null for none. */
  valueKind: z.string().nullable(),
  summary: z.string(),
  /** Whether the notes use it or speak of it. */
  taught: z.boolean(),
});

export const Command = z.object({
  id: CommandId,
  program: z.string(),
  path: z.array(z.string()),
  /** Taught form first, then aliases. */
  names: z.array(z.string()).min(1),
  /** A form with its operands, such as `docker run [옵션] {이미지} [명령]`. */
  synopsis: z.string(),
  summary: z.string(),
  /** What it deletes, in Korean; null where it deletes nothing. */
  risk: z.string().nullable(),
  /** What it acts on: 컨테이너, 이미지, 볼륨, …; used to group the index. */
  group: z.string(),
  options: z.array(CommandOption),
  usages: z.array(Usage),
  sections: z.array(SectionId),
  url: SiteUrl,
});

const NamedUsage = z.object({
  raw: z.string(),
  file: RelativeFile,
  line,
  section: SectionId,
  passage: PassageId,
  explanation: z.string().nullable(),
});

export const Instruction = z.object({
  id: InstructionId,
  /** Upper case: EXPOSE. */
  name: z.string(),
  summary: z.string(),
  usages: z.array(NamedUsage),
  url: SiteUrl,
});

export const ComposeKey = z.object({
  id: ComposeKeyId,
  /** Bare: depends_on. */
  name: z.string(),
  summary: z.string(),
  usages: z.array(NamedUsage),
  url: SiteUrl,
});

const Annotation = z.object({ line, about: z.string(), text: z.string() });

export const Snippet = z.object({
  id: SnippetId,
  section: SectionId,
  passage: PassageId,
  language: z.string(),
  code: z.string(),
  annotations: z.array(Annotation),
  /** Kubernetes kinds, instructions and Compose keys in it. */
  about: z.array(EntityId),
  file: RelativeFile,
  line,
});

export const Comparison = z.object({
  id: ComparisonId,
  section: SectionId,
  title: z.string(),
  subjects: z.array(z.string()).min(2),
  /** The concepts, commands or instructions that the subjects are, where known. */
  about: z.array(EntityId),
  rows: z.array(z.object({ attribute: z.string(), values: z.array(z.string()) })),
  file: RelativeFile,
  line,
});

export const Procedure = z.object({
  id: ProcedureId,
  section: SectionId,
  title: z.string(),
  steps: z.array(z.object({ text: z.string(), line })).min(2),
  file: RelativeFile,
  line,
});

/** A callout that warns: its title states the trap. */
export const Trap = z.object({
  section: SectionId,
  title: z.string(),
  text: z.string(),
  file: RelativeFile,
  line,
});

/** The words that learners ask with for what has a name, or stands under a heading. */
const Asked = z.object({ name: z.string(), phrases: z.array(z.string()) });

/** What the compiler found in the notes: the one source of pages, sheets, questions, search and exports. */
export const Library = z.object({
  courses: z.array(Course),
  sections: z.array(Section),
  passages: z.array(Passage),
  concepts: z.array(Concept),
  commands: z.array(Command),
  usages: z.array(Usage),
  instructions: z.array(Instruction),
  composeKeys: z.array(ComposeKey),
  snippets: z.array(Snippet),
  comparisons: z.array(Comparison),
  procedures: z.array(Procedure),
  traps: z.array(Trap),
  asked: z.array(Asked),
  issues: z.array(Issue),
});

export type Course = z.infer<typeof Course>;
export type Section = z.infer<typeof Section>;
export type Passage = z.infer<typeof Passage>;
export type Mention = z.infer<typeof Mention>;
export type Concept = z.infer<typeof Concept>;
export type UsageToken = z.infer<typeof UsageToken>;
export type Usage = z.infer<typeof Usage>;
export type CommandOption = z.infer<typeof CommandOption>;
export type Command = z.infer<typeof Command>;
export type Instruction = z.infer<typeof Instruction>;
export type ComposeKey = z.infer<typeof ComposeKey>;
export type Snippet = z.infer<typeof Snippet>;
export type Comparison = z.infer<typeof Comparison>;
export type Procedure = z.infer<typeof Procedure>;
export type Trap = z.infer<typeof Trap>;
export type Library = z.infer<typeof Library>;
