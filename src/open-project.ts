import type { MdxModule, Project } from './library-fs.ts';
import type { Compilation } from './library/index.ts';
import type { SectionId } from './model/ids.ts';
import type { Library } from './model/library.ts';
import { readHistories } from './note-history.ts';
import { parseNote } from './parse/index.ts';
import type { Places } from './places.ts';
import { readProject } from './read-project.ts';
import { type DrawnSection, drawSection } from './render/draw-section.ts';
import { writeMdxModule } from './render/mdx-slots.ts';
import { listSections } from './render/section-sources.ts';
import { buildSearch, type SearchData, type TextRecord, type UnknownWord } from './search/index.ts';

/** What the pages need of search. */
export type SearchParts = { data: SearchData; unknownWords: UnknownWord[] };

/** A project that was read, and what is made of it when a page asks for it. */
export type PageSource = {
  project: Project;
  drawSection: (id: SectionId) => Promise<DrawnSection>;
  prepareSearch: () => Promise<SearchParts>;
};

export type OpenProject = PageSource & {
  /** A section as its note has it, without what the note hides, and with addresses in place of paths. */
  quoteSection: (id: SectionId, addressOf: (url: string) => string) => string;
};

/** Reads the project, whose notes stay here. */
export async function openProject(places: Places): Promise<OpenProject> {
  const [{ compilation, ...rest }, history] = await Promise.all([
    readProject(places),
    readHistories(places),
  ]);
  const files = rest.attachments.map(({ file }) => file);
  const sections = new Map(
    listSections(compilation, files).map((section) => [section.section.id, section]),
  );
  const sectionOf = (id: SectionId) => {
    const found = sections.get(id);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  };
  return {
    project: {
      ...rest,
      library: compilation.library,
      mdxModules: listMdxModules(compilation),
      history,
    },
    drawSection: async (id) => drawSection(sectionOf(id).read()),
    quoteSection: (id, addressOf) => sectionOf(id).quote(addressOf),
    prepareSearch: async () => buildSearchParts(compilation.library),
  };
}

/** What the pages need of search, and the records of the full-text index. */
export function buildSearchParts(library: Library): SearchParts & { records: TextRecord[] } {
  return buildSearch(library);
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
