import type { Command, CommandOption } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { sentence } from './sentences.ts';
import { chooseAmong, type Option } from './choices.ts';
import { shuffle } from './seed.ts';
import { saysAllOf, saysNearlySame, similarity, wordsOf } from './words.ts';

/** What an option that the notes teach is asked by: its meaning, and which option means this. */
export function askOptions({ library }: Source): Draft[] {
  return library.commands.flatMap((command) =>
    command.options
      .filter(({ taught, summary }) => taught && summary)
      .flatMap((option) => {
        const rest = base(command, option);
        if (!rest) return [];
        const siblings = siblingsOf(command, option);
        return [
          askMeaning(command, option, siblings, rest),
          askTyped(command, option, rest),
          askChosen(command, option, siblings, rest),
          askLong(command, option, rest),
        ].filter((draft) => draft !== null);
      }),
  );
}

const nameOf = ({ names }: Command) => names[0] ?? '';
const shown = ({ names }: CommandOption) =>
  names
    .toReversed()
    .map((name) => `\`${name}\``)
    .join(', ');

/** The short name where there is one: a long one says what it does. */
const shortest = ({ names }: CommandOption) => `\`${names.at(-1) ?? ''}\``;

/** `option:docker-run.publish`: the command and the option's long name. */
export const optionKey = ({ id }: Command, { names }: CommandOption): string =>
  `option:${id.slice('command:'.length)}.${(names[0] ?? '').replace(/^-+/, '')}`;

export const tellOption = (command: Command, option: CommandOption): string =>
  `\`${nameOf(command)}\`의 ${shown(option)}: ${sentence(option.summary)}`;

/** What every question about an option has; null where no line of the notes has the command. */
function base(command: Command, option: CommandOption) {
  const uses = command.usages.filter(({ options }) =>
    options.some((name) => option.names.includes(name)),
  );
  const usage = uses[0] ?? command.usages[0];
  if (!usage) return null;
  return {
    section: usage.section,
    about: [command.id],
    passages: [usage.passage],
    frequency: uses.length,
    explanation: tellOption(command, option),
  };
}

type Base = NonNullable<ReturnType<typeof base>>;

/** Other options of the command: those told in the same words and those that the notes teach first. */
function siblingsOf(command: Command, option: CommandOption): CommandOption[] {
  const words = wordsOf(option.summary);
  const rank = (other: CommandOption) =>
    similarity(words, wordsOf(other.summary)) + (other.taught ? 0.5 : 0);
  return shuffle(
    command.options.filter((other) => other !== option && other.summary),
    optionKey(command, option),
  )
    .map((other) => ({ other, rank: rank(other) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ other }) => other);
}

function askMeaning(
  command: Command,
  option: CommandOption,
  siblings: readonly CommandOption[],
  rest: Base,
): Draft | null {
  const id = `${optionKey(command, option)}/meaning`;
  const toOption = (one: CommandOption): Option => ({
    text: one.summary,
    note: tellOption(command, one),
  });
  const words = wordsOf(option.summary);
  const others = siblings.filter(
    ({ summary }) =>
      !saysAllOf(words, wordsOf(summary)) && !saysNearlySame(words, wordsOf(summary)),
  );
  const chosen = chooseAmong(id, shortest(option), toOption(option), others.map(toOption));
  return (
    chosen && {
      ...rest,
      ...chosen,
      id,
      type: 'option-meaning',
      prompt: `\`${nameOf(command)}\`에 붙이는 ${shortest(option)} 옵션은 무슨 뜻일까요?`,
      answer: { form: 'choice', value: option.summary },
    }
  );
}

function askTyped(command: Command, option: CommandOption, rest: Base): Draft {
  return {
    ...rest,
    id: `${optionKey(command, option)}/typed`,
    type: 'option-for',
    prompt: `\`${nameOf(command)}\`에서 다음 일을 하는 옵션을 적어 보세요.\n${sentence(option.summary)}`,
    answer: {
      form: 'option',
      value: option.names[0] ?? '',
      accept: [...option.names.slice(1), ...namesForSame(command, option)],
    },
  };
}

/** What a letter stands for. */
function askLong(command: Command, option: CommandOption, rest: Base): Draft | null {
  const [long = ''] = option.names;
  if (!long.startsWith('--') || shortest(option) === `\`${long}\``) return null;
  return {
    ...rest,
    id: `${optionKey(command, option)}/long`,
    type: 'option-for',
    prompt: `\`${nameOf(command)}\`에 붙이는 ${shortest(option)} 옵션의 긴 이름을 적어 보세요.\n${sentence(option.summary)}`,
    answer: { form: 'option', value: long, accept: [] },
  };
}

/** Other options that do just the same: `--mount` beside `--volume`. */
const namesForSame = (command: Command, option: CommandOption): string[] =>
  command.options
    .filter((other) => other !== option && other.summary === option.summary)
    .flatMap(({ names }) => names);

function askChosen(
  command: Command,
  option: CommandOption,
  siblings: readonly CommandOption[],
  rest: Base,
): Draft | null {
  const id = `${optionKey(command, option)}/for`;
  const toOption = (one: CommandOption): Option => ({
    text: shortest(one),
    note: tellOption(command, one),
  });
  const words = wordsOf(option.summary);
  const others = siblings.filter(({ summary }) => !saysAllOf(wordsOf(summary), words));
  const chosen = chooseAmong(id, option.summary, toOption(option), others.map(toOption));
  return (
    chosen && {
      ...rest,
      ...chosen,
      id,
      type: 'option-for',
      prompt: `\`${nameOf(command)}\`에서 다음 일을 하는 옵션은 어느 것일까요?\n${sentence(option.summary)}`,
      answer: { form: 'choice', value: shortest(option) },
    }
  );
}
