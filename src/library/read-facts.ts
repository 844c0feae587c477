import type { Issue } from '../model/issue.ts';
import type { Procedure, Snippet, Trap, Usage } from '../model/library.ts';
import type {
  Block,
  Note,
  ParsedSection,
  TextBlock,
  TextNote,
  TextSection,
} from '../parse/index.ts';
import type { Grammars } from '../shell/index.ts';
import { compareTables, type DrawnTable } from './comparisons/in-tables.ts';
import { findProposals } from './concepts/find-proposals.ts';
import type { Proposal } from './concepts/proposal.ts';
import { findComposeKeys } from './find-compose-keys.ts';
import { findInstructions } from './find-instructions.ts';
import { findLinks, type NoteLink } from './find-links.ts';
import { findProcedures } from './find-procedures.ts';
import { findSnippets } from './find-snippets.ts';
import { findTraps } from './find-traps.ts';
import { findUsages } from './find-usages.ts';
import { type Finding, lintNote } from './lint/index.ts';
import type { NamedUsage } from './named-usage.ts';

/** What a section tells by itself. */
type SectionFacts = TextSection & {
  usages: Usage[];
  instructions: NamedUsage[];
  composeKeys: NamedUsage[];
  snippets: Snippet[];
  procedures: Procedure[];
  traps: Trap[];
  tables: DrawnTable[];
};

/**
 * What a note tells whatever the other notes hold: plain data without the note's tree, which a thread can
 * send and which weighs a third.
 */
export type NoteFacts = Omit<TextNote, 'lines' | 'sections'> & {
  sections: SectionFacts[];
  proposals: Proposal[];
  issues: Issue[];
  findings: Finding[];
  links: NoteLink[];
};

export function readFacts(note: Note, grammars: Grammars): NoteFacts {
  const { file, course, title, text, mdx, avoid, issues } = note;
  const sections = note.sections.map((section) => readSection(note, section, grammars));
  const findings = lintNote(
    note,
    {
      usages: sections.flatMap(({ usages }) => usages),
      instructions: sections.map(({ instructions }) => instructions),
      composeKeys: sections.map(({ composeKeys }) => composeKeys),
    },
    grammars,
  );
  const proposals = findProposals(note);
  const links = findLinks(note);
  return { file, course, title, text, mdx, avoid, issues, sections, proposals, findings, links };
}

function readSection(note: Note, parsed: ParsedSection, grammars: Grammars): SectionFacts {
  const { section, anchors, blocks } = parsed;
  return {
    section,
    anchors,
    blocks: blocks.map(withoutNode),
    usages: findUsages(note, parsed, grammars),
    instructions: findInstructions(note, parsed),
    composeKeys: findComposeKeys(note, parsed),
    snippets: findSnippets(parsed),
    procedures: findProcedures(note, parsed),
    traps: findTraps(parsed),
    tables: compareTables(parsed),
  };
}

const withoutNode = ({ node: _node, ...block }: Block): TextBlock => block;
