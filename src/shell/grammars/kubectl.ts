import type { CommandGrammar, OptionGrammar, ProgramGrammar } from '../grammar.ts';
import { compileFacts } from './compile-facts.ts';
import facts from './kubectl.json' with { type: 'json' };
import { kubectlNotes } from './korean/kubectl.ts';
import { kubectlPlugins } from './plugins.ts';

/** kubectl's help gives only the last word of an alias: `create deployment` → `create deploy`. */
const fullAliases = facts.commands.map((command) => {
  const parent = command.path.split(' ').slice(0, -1);
  const aliases = command.aliases.map((name) => ['kubectl', ...parent, name].join(' '));
  return { ...command, usage: 'kubectl', aliases };
});

const compiled = compileFacts({ ...facts, commands: fullAliases }, [], kubectlNotes);

/** An alias of a group is one of all commands below it: `create svc clusterip`. */
function withGroupAliases(commands: CommandGrammar[]): CommandGrammar[] {
  return commands.map((command) => {
    const parent = commands.find(
      ({ path }) =>
        path.length === command.path.length - 1 &&
        path.every((word, at) => command.path[at] === word),
    );
    const last = command.path.at(-1) ?? '';
    const more = (parent?.aliases ?? []).map((alias) => [...alias, last]);
    return more.length === 0 ? command : { ...command, aliases: [...command.aliases, ...more] };
  });
}

const groups = new Set([
  '',
  'set',
  'rollout',
  'certificate',
  'top',
  'auth',
  'config',
  'plugin',
  'create service',
  'create secret',
]);

/** Its help does not list it among the commands. */
const listsOptions: CommandGrammar = {
  path: ['options'],
  aliases: [],
  options: [],
  operands: [],
  summary: '모든 하위 명령에 쓸 수 있는 옵션을 보여 줍니다',
  about: '클러스터',
};

/** Commands that still take `--record`, which `--help` no longer lists. */
const recording = new Set(
  'annotate,apply,autoscale,create,edit,expose,label,patch,run,scale,set image,set resources,set selector,set serviceaccount'.split(
    ',',
  ),
);

const record: OptionGrammar = { long: '--record', kind: 'bool', retired: '' };

/** Removed since, and still in many courses. */
const localData: OptionGrammar = {
  long: '--delete-local-data',
  kind: 'bool',
  retired: '--delete-emptydir-data',
};

function withRetired(command: CommandGrammar): CommandGrammar {
  const name = command.path.join(' ');
  const retired = [
    ...(recording.has(name) ? [record] : []),
    ...(name === 'drain' ? [localData] : []),
  ];
  return retired.length === 0 ? command : { ...command, options: [...command.options, ...retired] };
}

export const kubectl: ProgramGrammar = {
  client: facts.client,
  style: 'pflag',
  commands: [...withGroupAliases(compiled), listsOptions, ...kubectlPlugins].map((command) => ({
    ...withRetired(command),
    ...(groups.has(command.path.join(' ')) && { group: true as const }),
    ...(command.path.length === 0 && {
      options: command.options.map((option) => ({ ...option, inherited: true as const })),
    }),
  })),
};
