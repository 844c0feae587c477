import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Compilation } from '../library/index.ts';
import type { Section } from '../model/library.ts';
import type { RelativeFile } from '../model/paths.ts';
import { gatherTargets } from './resolve-target.ts';
import type { SectionSource } from './section.ts';

/** Every section of the project with what is needed to draw it, in the order of the library. */
export function listSectionSources(
  compilation: Compilation,
  files: readonly RelativeFile[],
): { section: Section; source: SectionSource; mdx: boolean }[] {
  const targets = gatherTargets(compilation, files);
  const links = Map.groupBy(compilation.links, ({ file }) => file);
  return compilation.notes.flatMap((note) => {
    const definitions = listDefinitions(note.root);
    return note.sections.map(({ section, nodes, blocks }) => ({
      section,
      mdx: note.mdx,
      source: {
        nodes,
        blocks,
        file: note.file,
        source: note.text,
        definitions,
        links: (links.get(note.file) ?? []).filter(isWithin(nodes)),
        targets,
      },
    }));
  });
}

function listDefinitions(root: Root): (Definition | FootnoteDefinition)[] {
  const found: (Definition | FootnoteDefinition)[] = [];
  visit(root, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
  });
  return found;
}

/** Whether a place in the note lies in a section's nodes. */
function isWithin(nodes: SectionSource['nodes']) {
  const start = nodes[0]?.position?.start.offset ?? 0;
  const end = nodes.at(-1)?.position?.end.offset ?? 0;
  return (place: { start: number; end: number }) => place.start >= start && place.end <= end;
}
