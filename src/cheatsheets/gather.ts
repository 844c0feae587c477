import type { SectionId } from '../model/ids.ts';
import type {
  Command,
  Comparison,
  ComposeKey,
  Instruction,
  Library,
  Passage,
  Trap,
  Usage,
} from '../model/library.ts';

/** A Dockerfile instruction or a Compose key. */
export type Named = Instruction | ComposeKey;

/** What a sheet is made of, each thing with its usages in that place alone. */
export type Material = {
  commands: { command: Command; usages: Usage[] }[];
  instructions: Named[];
  composeKeys: Named[];
  passages: Passage[];
  comparisons: Comparison[];
  traps: Trap[];
};

/** Sorts the library by place, a section or a course, once for all of their sheets. */
export function gatherMaterial(
  library: Library,
  placeOf: (section: SectionId) => string,
): (place: string) => Material {
  const byPlace = <T extends { section: SectionId }>(items: readonly T[]) =>
    Map.groupBy(items, ({ section }) => placeOf(section));
  /** What is used in each place, in the order of the items. */
  const byUse = <U extends { section: SectionId }, T extends { usages: U[] }>(
    items: readonly T[],
  ) => {
    const uses = items.flatMap((item) =>
      [...byPlace(item.usages)].map(([place, usages]) => ({ place, item, usages })),
    );
    return Map.groupBy(uses, ({ place }) => place);
  };
  const commands = byUse<Usage, Command>(library.commands);
  const instructions = byUse<Named['usages'][number], Named>(library.instructions);
  const composeKeys = byUse<Named['usages'][number], Named>(library.composeKeys);
  const passages = byPlace(library.passages);
  const comparisons = byPlace(library.comparisons);
  const traps = byPlace(library.traps);
  return (place) => ({
    commands: (commands.get(place) ?? []).map(({ item, usages }) => ({ command: item, usages })),
    instructions: toNamed(instructions.get(place)),
    composeKeys: toNamed(composeKeys.get(place)),
    passages: passages.get(place) ?? [],
    comparisons: comparisons.get(place) ?? [],
    traps: traps.get(place) ?? [],
  });
}

const toNamed = (uses: readonly { item: Named; usages: Named['usages'] }[] = []): Named[] =>
  uses.map(({ item, usages }) => ({ ...item, usages }));
