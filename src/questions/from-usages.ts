import type { Command, Usage } from '../model/library.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';
import { firstSentence, sentence } from './sentences.ts';
import { tellCommand, toolIn } from './tell-command.ts';
import { optionKey, tellOption } from './from-options.ts';
import { hintsAt, isSingle, isTold, purposeOf } from './usage-purpose.ts';

/** What a command line of the notes is asked by: the whole from its purpose, and one piece left out. */
export function askUsages(source: Source): Draft[] {
  return source.library.commands.flatMap((command) => {
    const told = command.usages.flatMap((usage): Told[] => {
      const purpose = purposeOf(usage, source);
      return purpose && isSingle(usage.raw) ? [{ usage, purpose }] : [];
    });
    return [
      ...askWhole(command, told),
      ...askSubcommand(command, told),
      ...askOptionBlanks(command, told),
      ...askValueBlanks(command, told),
    ];
  });
}

/** A command line with the sentence of the note that says what it is for. */
type Told = { usage: Usage; purpose: string };

const longest = 100;

const bareName = (option: string) => option.replace(/^-+/, '');

/** Whether the purpose tells every option and value, so that the whole can be written from it. */
function isTellable(command: Command, usage: Usage, purpose: string): boolean {
  const values = valuesOf(usage);
  const tells = (name: string) => {
    const names = command.options.find((option) => option.names.includes(name))?.names ?? [name];
    const value = values.find(({ option }) => option !== null && names.includes(option))?.text;
    return (
      hintsAt(command, name, purpose) ||
      (value !== undefined && !/^[{<]/.test(value) && isTold(value, purpose))
    );
  };
  return values.every(({ text }) => isTold(text, purpose)) && usage.options.every(tells);
}

/** A line with options, asked whole; one for each set of options. */
function askWhole(command: Command, told: readonly Told[]): Draft[] {
  const asked = new Set<string>();
  return told.flatMap(({ usage, purpose }): Draft[] => {
    const key = usage.options.map(bareName).sort().join('.');
    const fits =
      usage.options.length > 0 &&
      !usage.options.includes('--help') &&
      usage.raw.length <= longest * 2;
    if (!fits || asked.has(key)) return [];
    const stated = [firstSentence(purpose), purpose].find((text) =>
      isTellable(command, usage, text),
    );
    if (!stated) return [];
    asked.add(key);
    return [
      {
        ...restOnUsage(command, usage),
        id: `${command.id}/recall.${key}`,
        type: 'recall',
        prompt: `다음 일을 하는 \`${toolIn(command, usage)}\` 명령을 옵션까지 적어 보세요.${adviceFor(usage)}\n${stated}`,
        answer: { form: 'command', value: usage.raw, accept: withoutSudo(usage.raw) },
        explanation: `\`${usage.raw}\`: ${purpose}`,
      },
    ];
  });
}

/** What the purpose leaves open. */
export const adviceFor = ({ raw, tokens }: Usage): string =>
  (/[{<]/.test(raw) || tokens.some(({ role }) => role === 'placeholder')
    ? ' 이름이 들어갈 자리에는 아무 이름이나 쓰면 돼요.'
    : '') + (/ build .* \.$/.test(raw) ? ' 빌드 컨텍스트는 현재 폴더예요.' : '');

/** Who may run a command is another matter than what the command is. */
export const withoutSudo = (raw: string): string[] =>
  raw.startsWith('sudo ') ? [raw.replace(/^sudo\s+/, '')] : [];

/**
 * The word that names the command, left out of a line of the notes; asked by what the line does where
 * options turn it to something else: `git branch -d`.
 */
function askSubcommand(command: Command, told: readonly Told[]): Draft[] {
  const word = command.path.at(-1);
  const usage = command.usages.find(
    (one) =>
      one.verdict === 'valid' &&
      isSingle(one.raw) &&
      one.raw.length <= longest &&
      one.tokens.filter(
        ({ role }) => role !== 'program' && role !== 'subcommand' && role !== 'prefix',
      ).length > 0 &&
      one.tokens.filter(({ text }) => text === word).length === 1,
  );
  const token = usage?.tokens.find(({ text, role }) => text === word && role === 'subcommand');
  if (!word || !usage || !token || !command.summary) return [];
  const own = usage.options.length > 0 && told.find((one) => one.usage === usage)?.purpose;
  return [
    {
      ...restOnUsage(command, usage),
      id: `${command.id}/blank`,
      type: 'blank',
      prompt: `빈칸에 들어갈 하위 명령을 적어 보세요.\n${own ? firstSentence(own) : sentence(command.summary)}`,
      code: { language: 'bash', text: cutOut(usage.raw, token) },
      answer: { form: 'text', value: word, accept: [] },
      explanation: tellCommand(command),
    },
  ];
}

const cutOut = (raw: string, { start, end }: { start: number; end: number }) =>
  `${raw.slice(0, start)}____${raw.slice(end)}`;

/** A taught option left out of the shortest line that has it as a word of its own. */
function askOptionBlanks(command: Command, told: readonly Told[]): Draft[] {
  const isShort = ({ raw }: Usage) => raw.length <= longest;
  const short = command.usages.filter(
    (usage) => usage.verdict === 'valid' && isShort(usage) && isSingle(usage.raw),
  );
  const shortTold = told.filter(({ usage }) => isShort(usage));
  return command.options
    .filter(({ taught, summary }) => taught && summary)
    .flatMap((option): Draft[] => {
      const has = (usage: Usage) =>
        usage.tokens.filter(({ text, role }) => role === 'option' && option.names.includes(text))
          .length === 1 && !standsInCluster(usage, option.names);
      const stated = shortTold
        .filter(
          ({ usage, purpose }) => has(usage) && hintsAt(command, option.names[0] ?? '', purpose),
        )
        .sort((a, b) => a.usage.raw.length - b.usage.raw.length)[0];
      const usage =
        stated?.usage ?? short.filter(has).sort((a, b) => a.raw.length - b.raw.length)[0];
      const token = usage?.tokens.find(
        ({ text, role }) => role === 'option' && option.names.includes(text),
      );
      if (!usage || !token) return [];
      const purpose = stated ? firstSentence(stated.purpose) : sentence(option.summary);
      return [
        {
          ...restOnUsage(command, usage),
          id: `${optionKey(command, option)}/blank`,
          type: 'blank',
          prompt: `빈칸에 들어갈 옵션을 적어 보세요.\n${purpose}`,
          code: { language: 'bash', text: cutOut(usage.raw, token) },
          answer: { form: 'option', value: option.names[0] ?? '', accept: option.names.slice(1) },
          explanation: tellOption(command, option),
        },
      ];
    });
}

/** Whether the option is a letter among others: `-i` of `-it`. */
const standsInCluster = ({ raw, tokens }: Usage, names: readonly string[]): boolean =>
  tokens.some(
    ({ text, start, end }) =>
      names.includes(text) && /[A-Za-z]/.test(raw.slice(start - 1, start) + raw.charAt(end)),
  );

/** A value of parts (`3000:80`, `PORT=8000`) left out, where the purpose tells each part. */
function askValueBlanks(command: Command, told: readonly Told[]): Draft[] {
  const valued = told
    .filter(({ usage }) => usage.raw.length <= longest)
    .map(({ usage, purpose }) => ({ usage, purpose, values: valuesOf(usage) }));
  return command.options
    .filter(({ taught }) => taught)
    .flatMap((option): Draft[] => {
      const found = valued.flatMap(({ usage, purpose, values }) => {
        const value = values.filter(({ option: name }) => option.names.includes(name ?? ''));
        const [only] = value;
        const fits =
          value.length === 1 &&
          only &&
          /[:=]/.test(only.text) &&
          !/[{<]/.test(only.text) &&
          isTold(only.text, purpose);
        return fits ? [{ usage, purpose, value: only }] : [];
      })[0];
      if (!found) return [];
      const { usage, purpose, value } = found;
      return [
        {
          ...restOnUsage(command, usage),
          id: `${optionKey(command, option)}/value`,
          type: 'blank',
          prompt: `빈칸에 들어갈 값을 적어 보세요.\n${purpose}`,
          code: { language: 'bash', text: cutOut(usage.raw, value) },
          answer: { form: 'text', value: value.text, accept: [] },
          explanation: `\`${usage.raw}\`: ${purpose}`,
        },
      ];
    });
}

type Value = { text: string; start: number; end: number; option: string | null };

/** Values and operands as they were written, with the option that they belong to. */
export function valuesOf({ raw, tokens }: Usage): Value[] {
  const spans: Value[] = [];
  let option: string | null = null;
  for (const { role, text, start, end } of tokens) {
    if (role === 'option') option = text;
    if (!['value', 'operand', 'placeholder', 'inner'].includes(role)) continue;
    const last = spans.at(-1);
    // Parts of one word: `3000` and `80` of `3000:80`.
    if (last && !/\s/.test(raw.slice(last.end, start))) {
      spans.splice(-1, 1, { ...last, text: raw.slice(last.start, end), end });
      continue;
    }
    const isValue =
      role === 'value' ||
      (role === 'placeholder' &&
        option !== null &&
        /^\s*=?\s*["']?$/.test(raw.slice(tokenEnd(tokens, start), start)));
    spans.push({ text, start, end, option: isValue ? option : null });
    option = null;
  }
  return spans;
}

/** Where the token in front of a place ends. */
const tokenEnd = (tokens: Usage['tokens'], place: number): number =>
  tokens.findLast(({ end }) => end <= place)?.end ?? 0;
