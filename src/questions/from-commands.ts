import type { Command, Usage } from '../model/library.ts';
import { type CommandInfo, type Grammars, judgeText, listCommands } from '../shell/index.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';
import { sentence } from './sentences.ts';
import { chooseAmong, type Option } from './choices.ts';
import { tellsReading } from './readings.ts';
import { shuffle } from './seed.ts';
import { saysAllOf, saysNearlySame, similarity, wordsOf } from './words.ts';

/** What a command is told by; those beyond the notes serve as distractors. */
type Described = Pick<Command, 'id' | 'program' | 'names' | 'summary' | 'group' | 'risk'> & {
  /** Collections such as `docker volume` do nothing themselves. */
  isGroup: boolean;
  words: ReadonlySet<string>;
};

/** What a command is asked by: its purpose to recall it, its name for the purpose, its purpose. */
export function askCommands({ library, grammars }: Source): Draft[] {
  const known = new Map(listCommands(grammars).map((info) => [info.id, info]));
  const own = library.commands.map((command) => describe(command, known.get(command.id)));
  const groups = [...known.values()]
    .filter(({ id, runnable, summary }) => !runnable && summary && !own.some((it) => it.id === id))
    .map((info) => describe(info as unknown as Command, info));
  const all = [...own, ...groups];
  const sizes = Map.groupBy(all, ({ program }) => program);
  const isMinor = ({ program }: Described) => (sizes.get(program)?.length ?? 0) <= few;
  return library.commands.flatMap((command, at) => {
    const usage = command.usages.find(({ verdict }) => verdict !== 'invalid');
    const described = own[at];
    if (!usage || !described || !command.summary) return [];
    const siblings = siblingsOf(described, all, isMinor);
    return [
      askRecall(command, described, usage, grammars),
      askPurpose(command, described, usage, siblings),
      askName(command, described, usage, siblings),
      askRisk(command, described, usage, siblings),
    ].filter((draft) => draft !== null);
  });
}

const describe = (command: Command, info: CommandInfo | undefined): Described => ({
  id: command.id,
  program: command.program,
  names: command.names,
  summary: command.summary,
  group: command.group,
  risk: command.risk,
  isGroup: info ? !info.runnable : false,
  words: wordsOf(command.summary),
});

const nameOf = ({ names }: { names: readonly string[] }) => names[0] ?? '';

/** What a command does and, where it deletes, what is gone. */
export const tellCommand = ({
  names,
  summary,
  risk,
}: Pick<Command, 'names' | 'summary' | 'risk'>): string =>
  `\`${nameOf({ names })}\`: ${sentence(summary)}${risk && !saysAllOf(wordsOf(summary), wordsOf(risk)) ? ` 주의: ${sentence(risk)}` : ''}`;

/** Programs without subcommands are recalled by name; the rest with what they must be given. */
function askRecall(
  command: Command,
  { isGroup, words }: Described,
  usage: Usage,
  grammars: Grammars,
): Draft | null {
  if (isGroup) return null;
  const isBare = command.path.length === 0;
  if (isBare && (words.size < 3 || tellsReading(command.summary, nameOf(command), []))) return null;
  const template = toTemplate(command, grammars);
  const place = template.includes('{') ? ' 이름이 들어갈 자리에는 아무 이름이나 쓰면 돼요.' : '';
  return {
    ...restOnUsage(command, usage),
    id: `${command.id}/recall`,
    type: 'recall',
    prompt: isBare
      ? `다음 일을 하는 명령줄 프로그램의 이름을 적어 보세요.\n${sentence(command.summary)}`
      : `다음 일을 하는 \`${toolOf(command)}\` 명령을 적어 보세요. 옵션은 꼭 있어야 하는 것만 써요.${place}\n${sentence(command.summary)}`,
    answer: isBare
      ? { form: 'text', value: nameOf(command), accept: command.names.slice(1) }
      : { form: 'command', value: template, accept: likesOf(command, template) },
    explanation: tellCommand(command),
  };
}

/** The program as learners call it. */
export const toolOf = ({ program, path }: Pick<Command, 'program' | 'path'>): string =>
  program === 'docker' && path[0] === 'compose' ? 'docker compose' : program;

/** The program as a line calls it: `dnf` for what is also `yum`. */
export const toolIn = (command: Command, { tokens }: Usage): string => {
  const written = tokens.find(({ role }) => role === 'program')?.text;
  return toolOf(command) === command.program ? (written ?? command.program) : toolOf(command);
};

/**
 * The synopsis without what may be left out: `docker run {이미지}`, `kubectl scale {리소스} --replicas
 * {수}`; `kubectl exec` wants dashes before the command, `kubectl apply` its file.
 */
function toTemplate(command: Command, grammars: Grammars): string {
  const { synopsis, program, path } = command;
  const bare = openSynopsis(synopsis.replaceAll(/\s*\[[^\]]*\]/g, ''));
  if (program === 'kubectl' && path[0] === 'exec') return bare.replace(' {명령}', ' -- {명령}');
  if (takesFile(command) && !bare.includes('{')) return `${bare} -f {파일}`;
  return withRequired(bare, command, grammars);
}

const takesFile = ({ program, options }: Command): boolean =>
  program === 'kubectl' && options.some(({ names }) => names.includes('--filename'));

/** With the options that must be there, each with a place for its value. */
function withRequired(line: string, { options }: Command, grammars: Grammars): string {
  const missing = judgeText(line, grammars).reasons.filter(({ rule }) => rule === 'missing-option');
  const required = missing.flatMap(({ suggestion }) => {
    const option = options.find(({ names }) => suggestion && names.includes(suggestion));
    return option ? [`${option.names[0] ?? ''} {${option.valueKind ?? '값'}}`] : [];
  });
  return [line, ...required].join(' ');
}

const openSynopsis = (synopsis: string) => synopsis.replaceAll(/…|\.\.\./g, '').trim();

/** Right as well: with what may be left out, and with a command inside that has words of its own. */
function likesOf(command: Command, template: string): string[] {
  const { synopsis, names } = command;
  if (/ --[a-z]/.test(template)) return [];
  const full = openSynopsis(
    synopsis.replaceAll('[옵션]', '').replaceAll(/[[\]]/g, '').replaceAll(/ {2,}/g, ' '),
  );
  const longer = template.endsWith('{명령}')
    ? [`${template} {인자}`, `${template} {인자} {인자 2}`]
    : [];
  const fromFile =
    takesFile(command) && template.endsWith(' {리소스}') ? [`${names[0] ?? ''} -f {파일}`] : [];
  return [...new Set([full, ...longer, ...fromFile, ...withShared(command, template)])].filter(
    (text) => text !== template,
  );
}

/** With the options that every line of the notes has: a secret is created from a literal there. */
function withShared({ usages, options }: Command, template: string): string[] {
  const valid = usages.filter(({ verdict }) => verdict === 'valid');
  const shared = options.filter(({ names }) =>
    valid.every((usage) => usage.options.some((name) => names.includes(name))),
  );
  return valid.length === 0
    ? []
    : shared.map(({ names, value }) =>
        [template, names[0], value === 'required' ? '{값}' : ''].join(' ').trim(),
      );
}

function askPurpose(
  command: Command,
  described: Described,
  usage: Usage,
  siblings: readonly Described[],
): Draft | null {
  const id = `${command.id}/purpose`;
  const toOption = (one: Described): Option => ({ text: one.summary, note: tellCommand(one) });
  const others = siblings.filter(
    ({ words }) => !saysAllOf(described.words, words) && !saysNearlySame(described.words, words),
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
  const others = siblings.filter(({ words }) => !saysAllOf(words, described.words));
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
