import type { Command, CommandOption, Library } from '../model/library.ts';
import { toIndexWords } from './browser/index-words.ts';
import type { TextRecord } from './records.ts';

type Owned = { command: Command; option: CommandOption };

/**
 * A record for each option, with all the commands that have it, the most used first: those that the
 * notes teach are in the file of names too.
 */
export function listOptionRecords(
  { commands, sections }: Library,
  analyse: (text: string) => string[],
): TextRecord[] {
  const sectionPlaces = new Map<string, number>(sections.map(({ id }, place) => [id, place]));
  const owned = commands
    .toSorted((a, b) => b.usages.length - a.usages.length)
    .flatMap((command) => command.options.map((option): Owned => ({ command, option })));
  return [...Map.groupBy(owned, ({ option }) => option.names.join(' '))].flatMap(
    ([names, owners]) => {
      const [first] = owners;
      return first ? [writeRecord(names, first, owners)] : [];
    },
  );

  function writeRecord(names: string, first: Owned, owners: readonly Owned[]): TextRecord {
    const words = toIndexWords(analyse(names));
    const places: string[] = [];
    for (const { command, option } of owners) {
      places.push(`${words.length} ${urlOf(command, option)}`);
      words.push(...toIndexWords(analyse(`${command.names[0]} ${names}`)));
    }
    const ids = new Set(owners.flatMap(({ command }) => command.sections));
    return {
      url: urlOf(first.command, first.option),
      content: words.join(' '),
      language: 'ko',
      facts: {
        kind: 'option',
        title: '',
        heading: '',
        text: owners.map(writeLine).join('\n'),
        places: places.join('\n'),
        uses: String(first.command.usages.length),
      },
      filters: { section: [...ids].flatMap((id) => sectionPlaces.get(id) ?? []).map(String) },
    };
  }
}

const urlOf = ({ url }: Command, { names: [name] }: CommandOption) => `${url}#${name}`;

const writeLine = ({ command, option: { names, summary } }: Owned) =>
  `${command.names[0]} ${names.toReversed().join(', ')}: ${summary}`;
