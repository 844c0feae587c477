import type { MdxModule, Project } from './library-fs.ts';
import type { Compilation } from './library/index.ts';
import type { SectionId } from './model/ids.ts';
import { readHistories } from './note-history.ts';
import { parseNote } from './parse/index.ts';
import type { Places } from './places.ts';
import type { QuestionBank } from './questions/index.ts';
import { readNotes } from './read-project.ts';
import type { DrawnSection } from './render/draw-section.ts';
import { writeMdxModule } from './render/mdx-slots.ts';
import { listSections } from './render/section-sources.ts';
import type { UnknownWord } from './search/index.ts';

/** A project that was read, and what is made of it for the pages. */
export type PageSource = {
  project: Project;
  drawSection: (id: SectionId) => Promise<DrawnSection>;
  loadBank: () => Promise<QuestionBank>;
  loadUnknownWords: () => Promise<UnknownWord[]>;
};

export type OpenProject = PageSource & {
  /** A section as its note has it, without what the note hides, and with addresses in place of paths. */
  quoteSection: (id: SectionId, addressOf: (url: string) => string) => string;
};

/** Reads the project, whose notes stay here. */
export async function openProject(places: Places): Promise<OpenProject> {
  const [{ compilation, attachments, issues, askQuestions }, history] = await Promise.all([
    readNotes(places),
    readHistories(places),
  ]);
  const { library } = compilation;
  const files = attachments.map(({ file }) => file);
  const sections = new Map(
    listSections(compilation, files).map((section) => [section.section.id, section]),
  );
  const sectionOf = (id: SectionId) => {
    const found = sections.get(id);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  };
  return {
    project: { library, attachments, mdxModules: listMdxModules(compilation), issues, history },
    loadBank: askQuestions,
    // What draws and searches is loaded after the notes were read: pages wait for those alone.
    loadUnknownWords: async () => {
      const { buildSearch } = await import('./search/index.ts');
      return buildSearch(library).unknownWords;
    },
    drawSection: async (id) => {
      const { drawSection } = await import('./render/draw-section.ts');
      return drawSection(sectionOf(id).read());
    },
    quoteSection: (id, addressOf) => sectionOf(id).quote(addressOf),
  };
}

const listMdxModules = ({ notes }: Compilation): MdxModule[] =>
  notes
    .filter(({ mdx }) => mdx)
    .map(parseNote)
    .flatMap(({ file, root, text, sections }) =>
      sections.map(({ section, nodes }, at) => ({
        section: section.id,
        file: file.replace(/\.mdx$/i, `.section-${at}.mdx`),
        code: writeMdxModule(root, nodes, text),
      })),
    );
