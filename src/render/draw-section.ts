import type { TocEntry } from './anchors.ts';
import { renderSection, type SectionSource } from './section.ts';

/** A section as its page shows it: plain data, which a thread can send. */
export type DrawnSection = {
  html: string;
  toc: TocEntry[];
  /** How it begins, for search engines and previews. */
  beginning: string | null;
};

const longestBeginning = 150;

export async function drawSection(source: SectionSource): Promise<DrawnSection> {
  const paragraph = source.blocks.find(({ passage }) => passage.kind === 'paragraph');
  return {
    ...(await renderSection(source)),
    beginning: paragraph?.passage.text.slice(0, longestBeginning) ?? null,
  };
}
