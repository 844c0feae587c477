import type { Command, Library, Usage } from '../model/library.ts';
import type { Draft } from './bank.ts';
import { chooseAmong } from './choices.ts';
import { shuffle } from './seed.ts';

/** What a command is asked by: its purpose to recall it, its name for the purpose. */
export function askCommands({ commands }: Library): Draft[] {
  return commands.flatMap((command) => {
    const usage = command.usages.find(({ verdict }) => verdict !== 'invalid');
    if (!usage || !command.summary) return [];
    return [
      askRecall(command, usage),
      askPurpose(command, usage, commands),
      askName(command, usage, commands),
    ].filter((draft) => draft !== null);
  });
}

const base = (command: Command, usage: Usage) => ({
  section: usage.section,
  about: [command.id],
  passages: [usage.passage],
  frequency: command.usages.length,
});

const nameOf = ({ names }: Command) => names[0] ?? '';
const explain = (command: Command) =>
  `\`${nameOf(command)}\`: ${command.summary}${command.risk ? ` 지워지는 것: ${command.risk}` : ''}`;

function askRecall(command: Command, usage: Usage): Draft {
  return {
    ...base(command, usage),
    id: `${command.id}/recall`,
    type: 'recall',
    prompt: `다음 일을 하는 명령을 적어 보세요. 이름이 들어갈 자리에는 아무 이름이나 쓰면 돼요.\n${command.summary}`,
    answer: { form: 'command', value: toTemplate(command), accept: [] },
    explanation: explain(command),
  };
}

/** The synopsis without what may be left out: `docker run {이미지}`. */
const toTemplate = ({ synopsis }: Command) =>
  synopsis
    .replaceAll(/\s*\[[^\]]*\](\.\.\.)?/g, '')
    .replaceAll(/…|\.\.\./g, '')
    .trim();

function askPurpose(command: Command, usage: Usage, commands: readonly Command[]): Draft | null {
  const id = `${command.id}/purpose`;
  const choices = chooseAmong(
    id,
    command.summary,
    siblingsOf(command, commands).map(({ summary }) => summary),
  );
  if (!choices) return null;
  return {
    ...base(command, usage),
    id,
    type: 'purpose',
    prompt: `\`${nameOf(command)}\` 명령은 무슨 일을 할까요?`,
    choices,
    answer: { form: 'choice', value: command.summary },
    explanation: explain(command),
  };
}

function askName(command: Command, usage: Usage, commands: readonly Command[]): Draft | null {
  const id = `${command.id}/name`;
  const name = `\`${nameOf(command)}\``;
  const choices = chooseAmong(
    id,
    name,
    siblingsOf(command, commands).map((sibling) => `\`${nameOf(sibling)}\``),
  );
  if (!choices) return null;
  return {
    ...base(command, usage),
    id,
    type: 'purpose',
    prompt: `다음 일을 하는 명령은 어느 것일까요?\n${command.summary}`,
    choices,
    answer: { form: 'choice', value: name },
    explanation: explain(command),
  };
}

/** Commands of the same group first, then of the same program; shuffled within. */
function siblingsOf(command: Command, commands: readonly Command[]): Command[] {
  const others = shuffle(
    commands.filter(
      ({ id, program, summary }) => id !== command.id && program === command.program && summary,
    ),
    command.id,
  );
  return [
    ...others.filter(({ group }) => group === command.group),
    ...others.filter(({ group }) => group !== command.group),
  ];
}
