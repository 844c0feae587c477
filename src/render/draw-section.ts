import type { Section } from '../model/library.ts';
import { withoutHidden } from '../parse/index.ts';
import type { TocEntry } from './anchors.ts';
import { renderSection, type SectionSource } from './section.ts';

/** A section as its page shows it: plain data, which a thread can send. */
export type DrawnSection = {
  html: string;
  toc: TocEntry[];
  /** How it begins, for search engines and previews. */
  beginning: string | null;
  /** The section as its note has it, without what the note hides. */
  markdown: string;
};

const longestBeginning = 150;

export async function drawSection(section: Section, source: SectionSource): Promise<DrawnSection> {
  const { html, toc } = await renderSection(source);
  const paragraph = source.blocks.find(({ passage }) => passage.kind === 'paragraph');
  const lines = withoutHidden(source.source)
    .split('\n')
    .slice(section.line - 1, section.endLine);
  return {
    html,
    toc,
    beginning: paragraph?.passage.text.slice(0, longestBeginning) ?? null,
    markdown: lines.join('\n').trim(),
  };
}
