import type { Command, CommandOption, ComposeKey } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { chooseAmong, type Option } from './choices.ts';
import { optionKey, tellOption } from './from-options.ts';
import { tellNamed } from './from-named.ts';
import { shuffle } from './seed.ts';

/** Compose keys that do what an option of a command does (Compose Specification; docker run, docker build). */
const equivalents: readonly (readonly [key: string, command: string, option: string])[] = [
  ['ports', 'command:docker-run', '--publish'],
  ['volumes', 'command:docker-run', '--volume'],
  ['environment', 'command:docker-run', '--env'],
  ['working_dir', 'command:docker-run', '--workdir'],
  ['stdin_open', 'command:docker-run', '--interactive'],
  ['tty', 'command:docker-run', '--tty'],
  ['container_name', 'command:docker-run', '--name'],
  ['user', 'command:docker-run', '--user'],
  ['dockerfile', 'command:docker-build', '--file'],
  ['args', 'command:docker-build', '--build-arg'],
];

type Pair = { key: ComposeKey; command: Command; option: CommandOption };

/** What is written as an option on the command line, and as a key in a Compose file: each from the other. */
export function askEquivalents({ library }: Source): Draft[] {
  const pairs = equivalents.flatMap(([name, id, long]): Pair[] => {
    const key = library.composeKeys.find((one) => one.name === name);
    const command = library.commands.find((one) => one.id === id);
    const option = command?.options.find(({ names }) => names.includes(long));
    return key && command && option && key.usages.length > 0 ? [{ key, command, option }] : [];
  });
  return pairs.flatMap((pair) => {
    const others = pairs.filter(({ key }) => key !== pair.key);
    return [askKey(pair), askOption(pair, others)].filter((draft) => draft !== null);
  });
}

const shortest = ({ names }: CommandOption): string => names.at(-1) ?? '';

function base({ key, command, option }: Pair) {
  const [usage] = key.usages;
  return {
    section: usage?.section ?? ('' as never),
    about: [key.id],
    passages: usage ? [usage.passage] : [],
    frequency: key.usages.length,
    explanation: `${tellNamed(key)}\n${tellOption(command, option)}`,
  };
}

/** Whether a key ends in its option: `container_name` tells `--name`, which does not tell it. */
const isTold = ({ key, option }: Pair): boolean =>
  key.name.endsWith(`_${shortest(option).replace(/^-+/, '')}`);

const nameOf = ({ names }: Command): string => names[0] ?? '';

function askKey(pair: Pair): Draft | null {
  const { key, command, option } = pair;
  // `--build-arg` says half of `args`; `--name` does not tell what stands before it.
  if (shortest(option).startsWith('--') && !isTold(pair)) return null;
  return {
    ...base(pair),
    id: `${key.id}/from-${optionKey(command, option).replace('option:', '')}`,
    type: 'option-for',
    prompt: `\`${nameOf(command)}\`에 붙이던 \`${shortest(option)}\` 옵션을 Compose 파일에서는 어느 키로 적을까요? 키의 이름을 적어 보세요.`,
    answer: { form: 'text', value: key.name, accept: [] },
  };
}

function askOption(pair: Pair, others: readonly Pair[]): Draft | null {
  const { key, command, option } = pair;
  if (isTold(pair)) return null;
  const id = `${key.id}/as-option`;
  const toOption = (one: Pair): Option => ({
    text: `\`${shortest(one.option)}\``,
    note: tellOption(one.command, one.option),
  });
  const siblings = others.filter((one) => one.command.id === command.id);
  const chosen = chooseAmong(id, key.name, toOption(pair), shuffle(siblings, id).map(toOption));
  return (
    chosen && {
      ...base(pair),
      ...chosen,
      id,
      type: 'option-for',
      prompt: `Compose 키 \`${key.name}\`처럼 하려면 \`${nameOf(command)}\`에 어느 옵션을 붙일까요?`,
      explanation: `${tellNamed(key)}\n${chosen.explanation}`,
      answer: { form: 'choice', value: `\`${shortest(option)}\`` },
    }
  );
}
