import { childrenOf, commandAt, commandId, findProgram } from './find-command.ts';
import type { CommandGrammar, Grammars, OperandGrammar, ValueKind } from './grammar.ts';

/** What a page about a command needs. */
export type CommandInfo = {
  id: string;
  program: string;
  path: string[];
  names: string[];
  synopsis: string;
  summary: string;
  risk: string | null;
  group: string;
  runnable: boolean;
  options: OptionInfo[];
};

export type OptionInfo = {
  names: string[];
  value: 'none' | 'required' | 'optional';
  valueKind: string | null;
  summary: string;
};

export const valueKindNames: Record<Exclude<ValueKind, 'bool'>, string> = {
  string: '값',
  text: '글',
  int: '정수',
  decimal: '수',
  duration: '시간',
  bytes: '크기',
  publish: '포트 매핑',
  port: '포트',
  volume: '볼륨 또는 경로 매핑',
  mount: '마운트 설정',
  env: '환경 변수',
  pair: '키=값',
  image: '이미지',
  path: '경로',
  paths: '경로',
  name: '이름',
  address: '주소',
  words: '쉼표로 나눈 목록',
  selector: '레이블 조건',
  format: '출력 형식',
  signal: '시그널',
  resource: '리소스 종류',
  user: '사용자',
};

export const listCommands = (grammars: Grammars): CommandInfo[] =>
  Object.entries(grammars.programs).flatMap(([program, { commands }]) =>
    commands.map((command) => infoOf(program, command, grammars)),
  );

/** The command that words name: `['docker', 'container', 'ls']`. Null where there is none. */
export function findCommand(words: readonly string[], grammars: Grammars): CommandInfo | null {
  const found = findProgram(words[0] ?? '', grammars);
  if (!found) return null;
  const command = commandAt(found.grammar, [...found.root, ...words.slice(1)]);
  return command && infoOf(found.owner, command, grammars);
}

/** The words that may follow a program: `run`, `ps`, `container`. */
export function subcommandWords(program: string, grammars: Grammars): string[] {
  const found = findProgram(program, grammars);
  return found ? childrenOf(found.grammar, found.root) : [];
}

function infoOf(program: string, command: CommandGrammar, grammars: Grammars): CommandInfo {
  const names = [command.path, ...command.aliases].map((path) => [program, ...path].join(' '));
  return {
    id: commandId(program, command.path),
    program,
    path: command.path,
    names: [...names, ...retiredNames(program, command, grammars)],
    synopsis: [
      names[0],
      ...(command.options.length > 0 ? ['[옵션]'] : []),
      ...command.operands.map(operandText),
    ].join(' '),
    summary: command.summary ?? '',
    risk: command.risk ?? null,
    group: command.about ?? '',
    runnable: command.group !== true,
    options: command.options
      .filter(({ retired }) => retired === undefined)
      .map(({ long, short, kind, optional, summary }) => ({
        names: [long, short].filter((name) => name !== undefined),
        value: kind === 'bool' ? 'none' : optional === undefined ? 'required' : 'optional',
        valueKind: kind === 'bool' ? null : valueKindNames[kind],
        summary: summary ?? '',
      })),
  };
}

const retiredNames = (program: string, { path }: CommandGrammar, grammars: Grammars): string[] =>
  Object.entries(grammars.spellings).flatMap(([name, spelling]) =>
    spelling.program === program && spelling.path.every((word, at) => path[at] === word)
      ? [[name, ...path.slice(spelling.path.length)].join(' ')]
      : [],
  );

function operandText({ name, min, max }: OperandGrammar): string {
  const text = `{${name}}${max === null ? '…' : ''}`;
  return min === 0 ? `[${text}]` : text;
}
