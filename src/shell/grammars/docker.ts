import type { CommandGrammar, OptionGrammar, ProgramGrammar } from '../grammar.ts';
import buildx from './buildx.json' with { type: 'json' };
import { compileFacts } from './compile-facts.ts';
import compose from './compose.json' with { type: 'json' };
import facts from './docker.json' with { type: 'json' };
import { composeNotes } from './korean/compose.ts';
import { dockerNotes } from './korean/docker.ts';
import { dockerPlugins } from './plugins.ts';

/** Today's `docker build` is buildx's; the flags of the legacy builder still parse. */
function withBuildx(commands: CommandGrammar[]): CommandGrammar[] {
  const [today] = compileFacts(buildx, [], dockerNotes);
  return commands.map((command) =>
    command.path.join(' ') === 'build' && today
      ? {
          ...command,
          aliases: [...command.aliases, ['buildx', 'build'], ['buildx', 'b']],
          options: mergeOptions(today.options, command.options),
        }
      : command,
  );
}

const mergeOptions = (first: OptionGrammar[], second: OptionGrammar[]): OptionGrammar[] => [
  ...first,
  ...second.filter((option) => !first.some(({ long }) => long === option.long)),
];

/** Spellings that still parse, though `--help` leaves them out. */
const retiredOptions: Record<string, { of: string; long: string }[]> = {
  run: [
    { of: '--network', long: '--net' },
    { of: '--network-alias', long: '--net-alias' },
    { of: '--dns-option', long: '--dns-opt' },
  ],
  create: [
    { of: '--network', long: '--net' },
    { of: '--network-alias', long: '--net-alias' },
    { of: '--dns-option', long: '--dns-opt' },
  ],
  stop: [{ of: '--timeout', long: '--time' }],
  restart: [{ of: '--timeout', long: '--time' }],
};

function withRetired(command: CommandGrammar): CommandGrammar {
  const retired = (retiredOptions[command.path.join(' ')] ?? []).flatMap(({ of, long }) => {
    const today = command.options.find((option) => option.long === of);
    if (!today) return [];
    const { short: _, ...rest } = today;
    return [{ ...rest, long, retired: of }];
  });
  return retired.length === 0 ? command : { ...command, options: [...command.options, ...retired] };
}

/** `prune` asks before it deletes; `--force` leaves out the question. */
function withForce(command: CommandGrammar): CommandGrammar {
  if (command.path.at(-1) !== 'prune') return command;
  const risk = '확인하지 않고 바로 지웁니다';
  const options = command.options.map((option) =>
    option.long === '--force' && !option.risk ? { ...option, risk, summary: risk } : option,
  );
  return { ...command, options };
}

/** `volume create --name data` is how it was written before 1.9; the client still takes it. */
const withOldName = (command: CommandGrammar): CommandGrammar =>
  command.path.join(' ') === 'volume create'
    ? {
        ...command,
        options: [...command.options, { long: '--name', kind: 'name', retired: '', operand: true }],
      }
    : command;

const dockerCommands = withBuildx(compileFacts(facts, [], dockerNotes))
  .map(withRetired)
  .map(withOldName)
  .map(withForce);
const composeCommands = compileFacts(compose, ['compose'], composeNotes);

export const docker: ProgramGrammar = {
  client: facts.client,
  style: 'pflag',
  rootless: true,
  commands: [...dockerCommands, ...composeCommands, ...dockerPlugins],
};
