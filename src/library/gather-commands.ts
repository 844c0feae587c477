import type { Command, Usage } from '../model/library.ts';
import { CommandId } from '../model/ids.ts';
import { SiteUrl } from '../model/paths.ts';
import { type Grammars, listCommands } from '../shell/index.ts';

/** A page for every command that the notes use, under whichever of its names. */
export function gatherCommands(usages: readonly Usage[], grammars: Grammars): Command[] {
  const byId = Map.groupBy(usages, ({ command }) => command);
  return listCommands(grammars).flatMap((info) => {
    const id = CommandId.parse(info.id);
    const own = byId.get(id);
    if (!own || !info.summary) return [];
    const used = new Set(own.flatMap(({ options }) => options));
    return [
      {
        id,
        program: info.program,
        path: info.path,
        names: info.names,
        synopsis: info.synopsis,
        summary: info.summary,
        risk: info.risk,
        group: info.group,
        options: info.options.map((option) => ({
          ...option,
          taught: option.names.some((name) => used.has(name)),
        })),
        usages: own,
        sections: [...new Set(own.map(({ section }) => section))],
        url: SiteUrl.parse(`/commands/${id.slice('command:'.length)}/`),
      },
    ];
  });
}
