import type { Command, Usage } from '../model/library.ts';
import { type CommandInfo, listCommands } from '../shell/index.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';
import { chooseAmong, type Option } from './choices.ts';
import { recallCommand } from './recall-command.ts';
import { shuffle } from './seed.ts';
import { sentence } from './sentences.ts';
import { nameOf, tellCommand, toolOf } from './tell-command.ts';
import { coreOf, saysAllOf, saysNearlySame, similarity, wordsOf } from './words.ts';

/** What a command is told by; those beyond the notes serve as distractors. */
type Described = Pick<Command, 'program' | 'names' | 'summary' | 'group' | 'risk'> & {
  id: string;
  /** Collections such as `docker volume` do nothing themselves. */
  isGroup: boolean;
  words: ReadonlySet<string>;
  /** The words that say what it does, and not by what means. */
  core: ReadonlySet<string>;
};

/** What a command is asked by: its purpose to recall it, its name for the purpose, its purpose. */
export function askCommands({ library, grammars }: Source): Draft[] {
  const known = new Map(listCommands(grammars).map((info) => [info.id, info]));
  const own = library.commands.map((command) => describe(command, known.get(command.id)));
  const taught = Map.groupBy(own, ({ program }) => program);
  // Where notes use one command of many, the others are what it is confused with.
  const isBeside = ({ program, path }: CommandInfo) =>
    path.length > 0 && taught.has(program) && (taught.get(program)?.length ?? 0) <= few;
  const beyond = [...known.values()]
    .filter(({ id, summary }) => summary && !own.some((it) => it.id === id))
    .filter((info) => !info.runnable || isBeside(info))
    .map((info) => describe(info, info));
  const all = [...own, ...beyond];
  const sizes = Map.groupBy(all, ({ program }) => program);
  const isMinor = ({ program }: Described) => (sizes.get(program)?.length ?? 0) <= few;
  return library.commands.flatMap((command, at) => {
    const usage = command.usages.find(({ verdict }) => verdict !== 'invalid');
    const described = own[at];
    if (!usage || !described || !command.summary) return [];
    const siblings = siblingsOf(described, all, isMinor);
    return [
      described.isGroup ? null : recallCommand(command, usage, grammars),
      askPurpose(command, described, usage, siblings),
      askName(command, described, usage, siblings),
      askRisk(command, described, usage, siblings),
    ].filter((draft) => draft !== null);
  });
}

const describe = (command: Command | CommandInfo, info: CommandInfo | undefined): Described => ({
  id: command.id,
  program: command.program,
  names: command.names,
  summary: command.summary,
  group: command.group,
  risk: command.risk,
  isGroup: info ? !info.runnable : false,
  words: wordsOf(command.summary),
  core: coreOf(command.summary.replace(/ 다룹니다$/, '')),
});

/**
 * Whether one command does all that the other does, by whatever means: both fit what is said of that
 * one. Who clones a repository deals with it too.
 */
const doesAllOf = (one: Described, other: Described): boolean =>
  saysAllOf(one.words, other.words) || saysAllOf(one.core, other.core);

function askPurpose(
  command: Command,
  described: Described,
  usage: Usage,
  siblings: readonly Described[],
): Draft | null {
  const id = `${command.id}/purpose`;
  const toOption = (one: Described): Option => ({ text: one.summary, note: tellCommand(one) });
  const others = siblings.filter(
    (other) => !doesAllOf(described, other) && !saysNearlySame(described.words, other.words),
  );
  const name = `\`${nameOf(command)}\``;
  const chosen = chooseAmong(id, name, toOption(described), others.map(toOption));
  return (
    chosen && {
      ...restOnUsage(command, usage),
      ...chosen,
      id,
      type: 'purpose',
      prompt: `${name} 명령은 무슨 일을 할까요?`,
      answer: { form: 'choice', value: command.summary },
    }
  );
}

function askName(
  command: Command,
  described: Described,
  usage: Usage,
  siblings: readonly Described[],
): Draft | null {
  const id = `${command.id}/name`;
  const toOption = (one: Described): Option => ({
    text: `\`${nameOf(one)}\``,
    note: tellCommand(one),
  });
  const others = siblings.filter((other) => !doesAllOf(other, described));
  const chosen = chooseAmong(id, command.summary, toOption(described), others.map(toOption));
  const tool = toolOf(command);
  return (
    chosen && {
      ...restOnUsage(command, usage),
      ...chosen,
      id,
      type: 'purpose',
      prompt: `다음 일을 하는 ${sharesTool(chosen.choices, tool) ? `\`${tool}\` ` : ''}명령은 어느 것일까요?\n${sentence(command.summary)}`,
      answer: { form: 'choice', value: `\`${nameOf(command)}\`` },
    }
  );
}

/** What is gone or done once a command ran, among what others would do. */
function askRisk(
  command: Command,
  described: Described,
  usage: Usage,
  siblings: readonly Described[],
): Draft | null {
  const { risk } = command;
  const id = `${command.id}/risk`;
  if (!risk) return null;
  const words = wordsOf(risk);
  const toOption = (one: Described): Option => ({ text: one.risk ?? '', note: tellCommand(one) });
  const others = siblings.filter(
    (one) =>
      one.risk &&
      one.program === command.program &&
      !saysAllOf(described.words, one.words) &&
      !saysAllOf(words, wordsOf(one.risk)) &&
      !saysAllOf(wordsOf(one.risk), words),
  );
  const name = `\`${nameOf(command)}\``;
  const chosen = chooseAmong(id, name, toOption(described), others.map(toOption));
  return (
    chosen && {
      ...restOnUsage(command, usage),
      ...chosen,
      id,
      type: 'purpose',
      prompt: `${name} 명령을 실행하기 전에 알아 두어야 할 것은 무엇일까요?`,
      answer: { form: 'choice', value: risk },
    }
  );
}

const sharesTool = (choices: readonly string[], tool: string): boolean =>
  choices.every((choice) => choice.startsWith(`\`${tool} `));

/** Commands of a program up to which it counts as a tool used by the way. */
const few = 3;

/**
 * What is told in the same words first, then the same group, the same program; tools used by the way
 * are confused with each other. Chance breaks ties.
 */
function siblingsOf(
  command: Described,
  all: readonly Described[],
  isMinor: (one: Described) => boolean,
): Described[] {
  const rank = (other: Described) =>
    similarity(command.words, other.words) +
    (other.group === command.group ? 0.3 : 0) +
    (other.program === command.program ? 0.4 : 0) +
    (isMinor(command) && other.program !== command.program ? (isMinor(other) ? 0.3 : -0.3) : 0);
  return shuffle(
    all.filter(
      ({ id, summary, isGroup }) => id !== command.id && summary && isGroup === command.isGroup,
    ),
    command.id,
  )
    .map((other) => ({ other, rank: rank(other) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ other }) => other);
}
