import type { Command, Usage } from '../model/library.ts';
import { type Grammars, judgeText } from '../shell/index.ts';
import { type Draft, restOnUsage } from './bank.ts';
import { hintAt } from './name-hint.ts';
import { tellsReading } from './readings.ts';
import { sentence } from './sentences.ts';
import { nameOf, tellCommand, toolOf } from './tell-command.ts';
import { wordsOf } from './words.ts';

/** Programs without subcommands are recalled by name; the rest with what they must be given. */
export function recallCommand(command: Command, usage: Usage, grammars: Grammars): Draft | null {
  const isBare = command.path.length === 0;
  if (
    isBare &&
    (wordsOf(command.summary).size < 3 || tellsReading(command.summary, nameOf(command), []))
  )
    return null;
  const template = toTemplate(command, grammars);
  const place = template.includes('{') ? ' 이름이 들어갈 자리에는 아무 이름이나 쓰면 돼요.' : '';
  return {
    ...restOnUsage(command, usage),
    id: `${command.id}/recall`,
    type: 'recall',
    prompt: isBare
      ? `다음 일을 하는 명령줄 프로그램의 이름을 적어 보세요.${hintAt(nameOf(command))}\n${sentence(command.summary)}`
      : `다음 일을 하는 \`${toolOf(command)}\` 명령을 적어 보세요. 옵션은 꼭 있어야 하는 것만 써요.${place}\n${sentence(command.summary)}`,
    answer: isBare
      ? { form: 'text', value: nameOf(command), accept: command.names.slice(1) }
      : { form: 'command', value: template, accept: likesOf(command, template, grammars) },
    explanation: tellCommand(command),
  };
}

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

/** What does the same from before the command was there (git-switch(1), git-restore(1)). */
const older: ReadonlyMap<string, readonly string[]> = new Map([
  ['command:git-switch', ['git checkout {브랜치}']],
  ['command:git-restore', ['git checkout {경로}', 'git checkout -- {경로}']],
]);

/** Right as well: with what may be left out, and with a command inside that has words of its own. */
function likesOf(command: Command, template: string, grammars: Grammars): string[] {
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
  // Without its file the command does nothing, and what stands for 동작 may be any other command.
  const whole = template.endsWith(' -f {파일}') || full.includes('{동작}') ? [] : [full];
  const likes = [
    template,
    ...whole,
    ...longer,
    ...fromFile,
    ...withShared(command, template),
    ...(older.get(command.id) ?? []),
  ];
  const all = [...likes, ...withSudo(command, likes, grammars)];
  return [...new Set(all)].filter((text) => text !== template);
}

/**
 * The same lines with the rights of an administrator, where the notes ask for them too; what only
 * reaches a daemon is compared without them anyway.
 */
const withSudo = (
  { program, usages }: Command,
  lines: readonly string[],
  { programs }: Grammars,
): string[] =>
  usages.some(({ raw }) => raw.startsWith('sudo ')) && !programs[program]?.rootless
    ? lines.map((line) => `sudo ${line}`)
    : [];

/**
 * With the options that every line of the notes has: a secret is created from a literal there. They
 * stand before a command that is run inside, which would take them for its own. What deletes does
 * something else.
 */
function withShared({ usages, options, names: [own = ''] }: Command, template: string): string[] {
  const valid = usages.filter(({ verdict }) => verdict === 'valid');
  const shared = options.filter(
    ({ names, summary }) =>
      !summary.endsWith('지웁니다') &&
      valid.every((usage) => usage.options.some((name) => names.includes(name))),
  );
  return valid.length === 0
    ? []
    : shared
        .filter(({ names }) => !names.some((name) => template.includes(` ${name} `)))
        .map(({ names, value }) =>
          [own, names[0], value === 'required' ? '{값}' : '', template.slice(own.length + 1)]
            .filter((part) => part !== '')
            .join(' '),
        );
}
