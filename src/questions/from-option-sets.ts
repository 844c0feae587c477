import type { Command, Usage } from '../model/library.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';
import { asWritten, tellCommand, toolIn } from './tell-command.ts';
import { tellOption } from './from-options.ts';
import { adviceFor, valuesOf, withoutSudo } from './from-usages.ts';
import { isSingle } from './usage-purpose.ts';

/** Command lines to put together from what each of their options does. */
export function askOptionSets({ library }: Source): Draft[] {
  return library.commands.flatMap((command) => {
    const bySet = Map.groupBy(command.usages.filter(isWhole), ({ options }) =>
      options
        .map((name) => name.replace(/^-+/, ''))
        .sort()
        .join('.'),
    );
    return [...bySet].flatMap(([key, [usage]]) => (usage && askSet(command, usage, key)) ?? []);
  });
}

const longest = 110;

const isWhole = ({ verdict, raw, options }: Usage): boolean =>
  verdict === 'valid' &&
  options.length > 0 &&
  new Set(options).size === options.length &&
  raw.length <= longest &&
  isSingle(raw);

function askSet(command: Command, usage: Usage, key: string): Draft | null {
  const values = valuesOf(usage);
  const optionOf = (name: string) => command.options.find(({ names }) => names.includes(name));
  const tasks = usage.options.map((name) => {
    const option = optionOf(name);
    const value = values.find(
      ({ option: owner }) => owner !== null && option?.names.includes(owner),
    );
    if (!option?.summary || (option.value === 'required' && !value)) return null;
    if (turnsAway(command, option.summary)) return null;
    const shown = value && !isHole(value.text) ? ` (\`${value.text}\`)` : '';
    return `${option.summary.replace(/\.$/, '')}${shown}`;
  });
  if (!command.summary || tasks.includes(null)) return null;
  const innerAt = usage.tokens.find(({ role }) => role === 'inner')?.start ?? usage.raw.length;
  const operands = values.filter(
    ({ option, text, start }) => option === null && start < innerAt && !isHole(text),
  );
  const last = operands.map(({ text }) => `\`${text}\``).join(' ');
  const inside = usage.raw.slice(innerAt).trim();
  const told = [
    command.summary,
    ...tasks,
    ...(last ? [`대상: ${last}`] : []),
    ...(inside ? [`안에서 실행할 명령: \`${inside}\``] : []),
  ];
  const written = asWritten(command, usage);
  return {
    ...restOnUsage(command, usage),
    id: `${command.id}/set.${key}`,
    type: 'recall',
    prompt: `다음을 모두 하는 \`${toolIn(command, usage)}\` 명령 한 줄을 적어 보세요.${adviceFor(usage)}\n${told.map((text) => `· ${text}`).join('\n')}`,
    answer: { form: 'command', value: usage.raw, accept: withoutSudo(usage.raw) },
    explanation: [
      `\`${usage.raw}\``,
      tellCommand(written),
      ...usage.options
        .flatMap((name) => optionOf(name) ?? [])
        .map((one) => tellOption(written, one)),
    ].join('\n'),
  };
}

/** A name to be filled in, in brackets or without: `{이름}`, `폴더`. */
const isHole = (text: string): boolean => /[{<]|^[가-힣]+$/.test(text);

/** `git branch -d`: the option does something else to what the command is about. */
function turnsAway(command: Command, option: string): boolean {
  const [object = '', ...rest] = command.summary.split(' ');
  const [other = '', verb] = option.split(' ').slice(-2);
  const isSame = object.replace(/[을를]$/, '') === other.replace(/[을를도]$/, '');
  return /[을를]$/.test(object) && isSame && verb !== rest.at(-1);
}
