import type { Grammars } from '../../shell/index.ts';
import { rememberFor } from '../../remember.ts';
import { indexTargets, type Targets } from './spelling/targets.ts';

/** The options of every program, dashes included, and the one that a slip makes of a name. */
export type Options = { has: (name: string) => boolean; targets: Targets };

export const knowOptions = rememberFor((grammars: Grammars): Options => {
  const names = listOptions(grammars);
  return {
    has: (name) => names.has(name),
    targets: indexTargets([...names].filter((name) => name.length > 6)),
  };
});

export const listOptions = (grammars: Grammars): Set<string> =>
  new Set(
    Object.values(grammars.programs).flatMap(({ commands }) =>
      commands.flatMap(({ options }) =>
        options.flatMap(({ long, short }) => [long ?? [], short ?? []].flat()),
      ),
    ),
  );
