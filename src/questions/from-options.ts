import type { Command, CommandOption, Library, Usage } from '../model/library.ts';
import type { Draft } from './bank.ts';
import { chooseAmong } from './choices.ts';
import { shuffle } from './seed.ts';

/** What an option that the notes teach is asked by: its meaning, and which option means this. */
export function askOptions({ commands }: Library): Draft[] {
  return commands.flatMap((command) =>
    command.options
      .filter(({ taught, summary }) => taught && summary)
      .flatMap((option) => {
        const usage = findUsage(command, option);
        if (!usage) return [];
        return [
          askMeaning(command, option, usage),
          askTyped(command, option, usage),
          askChosen(command, option, usage),
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
const keyOf = ({ names }: CommandOption) => (names[0] ?? '').replace(/^-+/, '');

function findUsage({ usages }: Command, { names }: CommandOption): Usage | undefined {
  return (
    usages.find(({ options }) => options.some((option) => names.includes(option))) ?? usages[0]
  );
}

function base(command: Command, option: CommandOption, usage: Usage) {
  const uses = command.usages.filter(({ options }) =>
    options.some((name) => option.names.includes(name)),
  );
  return {
    section: usage.section,
    about: [command.id],
    passages: [usage.passage],
    frequency: uses.length,
    explanation: `\`${nameOf(command)}\`의 ${shown(option)}: ${option.summary}`,
  };
}

const idOf = (command: Command, option: CommandOption, what: string) =>
  `option:${command.id.slice('command:'.length)}.${keyOf(option)}/${what}`;

/** Other options of the command, those that the notes teach first. */
function siblingsOf(command: Command, option: CommandOption): CommandOption[] {
  const others = shuffle(
    command.options.filter((other) => other !== option && other.summary),
    idOf(command, option, 'siblings'),
  );
  return [...others.filter(({ taught }) => taught), ...others.filter(({ taught }) => !taught)];
}

function askMeaning(command: Command, option: CommandOption, usage: Usage): Draft | null {
  const id = idOf(command, option, 'meaning');
  const choices = chooseAmong(
    id,
    option.summary,
    siblingsOf(command, option).map(({ summary }) => summary),
  );
  if (!choices) return null;
  return {
    ...base(command, option, usage),
    id,
    type: 'option-meaning',
    prompt: `\`${nameOf(command)}\`에 붙이는 ${shown(option)} 옵션은 무슨 뜻일까요?`,
    choices,
    answer: { form: 'choice', value: option.summary },
  };
}

function askTyped(command: Command, option: CommandOption, usage: Usage): Draft {
  return {
    ...base(command, option, usage),
    id: idOf(command, option, 'typed'),
    type: 'option-for',
    prompt: `\`${nameOf(command)}\`에서 다음 일을 하는 옵션을 적어 보세요.\n${option.summary}`,
    answer: { form: 'option', value: option.names[0] ?? '', accept: option.names.slice(1) },
  };
}

function askChosen(command: Command, option: CommandOption, usage: Usage): Draft | null {
  const id = idOf(command, option, 'for');
  const choices = chooseAmong(id, shown(option), siblingsOf(command, option).map(shown));
  if (!choices) return null;
  return {
    ...base(command, option, usage),
    id,
    type: 'option-for',
    prompt: `\`${nameOf(command)}\`에서 다음 일을 하는 옵션은 어느 것일까요?\n${option.summary}`,
    choices,
    answer: { form: 'choice', value: shown(option) },
  };
}
