import type { Root } from 'mdast';
import type { Compilation } from '../library/index.ts';
import type { Section } from '../model/library.ts';
import type { RelativeFile } from '../model/paths.ts';
import { indexLines, type Note, parseNote, withoutHidden } from '../parse/index.ts';
import { rememberFor } from '../remember.ts';
import { mayPoint, quoteSection } from './quote-section.ts';
import { gatherTargets } from './resolve-target.ts';
import type { SectionSource } from './section.ts';
import { listNodes } from './walk.ts';

/** A section, how to get what is needed to draw it, and its Markdown with addresses in place of paths. */
type DrawableSection = {
  section: Section;
  read: () => SectionSource;
  quote: (addressOf: (url: string) => string) => string;
};

/**
 * Every section of the project, in the order of the library. A note is parsed when the first of its
 * sections is drawn, and forgotten with the next note: the trees of all notes would fill the memory.
 */
export function listSections(
  compilation: Compilation,
  files: readonly RelativeFile[],
): DrawableSection[] {
  const targets = gatherTargets(compilation, files);
  const links = Map.groupBy(compilation.links, ({ file }) => file);
  const parse = rememberLast(parseNote);
  return compilation.notes.flatMap((compiled) =>
    compiled.sections.map(({ section }, at) => {
      const read = () => {
        const note = parse(compiled);
        const { nodes = [], blocks = [] } = note.sections[at] ?? {};
        return {
          nodes,
          blocks,
          file: note.file,
          source: note.text,
          definitions: listDefinitions(note.root),
          links: (links.get(note.file) ?? []).filter(isWithin(nodes)),
          targets,
        };
      };
      const quote = (addressOf: (url: string) => string) => {
        const { startOf } = linesOf(compiled);
        const place = { start: startOf(section.line), end: startOf(section.endLine + 1) };
        const lines = compiled.text.slice(place.start, place.end);
        const quoted = mayPoint(lines) ? quoteSection(read(), place, addressOf) : lines;
        return withoutHidden(quoted).trim();
      };
      return { section, read, quote };
    }),
  );
}

/** Once for all sections of a note. */
const linesOf = rememberFor(({ text }: Compilation['notes'][number]) => indexLines(text));

function rememberLast<T extends object>(parse: (source: T) => Note): (source: T) => Note {
  let last: { source: T; note: Note } | undefined;
  return (source) => {
    if (last?.source !== source) last = { source, note: parse(source) };
    return last.note;
  };
}

/** Once for all sections of a note. */
const listDefinitions = rememberFor((root: Root) => [
  ...listNodes(root, 'definition'),
  ...listNodes(root, 'footnoteDefinition'),
]);

/** Whether a place in the note lies in a section's nodes. */
function isWithin(nodes: SectionSource['nodes']) {
  const start = nodes[0]?.position?.start.offset ?? 0;
  const end = nodes.at(-1)?.position?.end.offset ?? 0;
  return (place: { start: number; end: number }) => place.start >= start && place.end <= end;
}
