import { withParticle } from '../../korean/josa.ts';
import { differByOneSlip } from '../../korean/one-slip.ts';
import type { Block, Note, ParsedSection } from '../../parse/index.ts';
import { codeOf, isDockerfile, listInstructions } from '../code-block.ts';
import type { Finding } from './finding.ts';
import { placeIn } from './place-in.ts';

/** What a build refuses, or does otherwise than is meant, although every instruction has a known name. */
export const lintBuildSteps = (note: Note, section: ParsedSection): Finding[] =>
  section.blocks.filter(isDockerfile).flatMap((block) => lintBlock(note, block));

/** One instruction: its name in capitals, its flags, and what follows them. Rows from 0. */
type Step = { name: string; flags: string[]; rest: string; row: number };

type Fault = { message: string; suggestion?: string };

function lintBlock(note: Note, block: Block): Finding[] {
  const code = codeOf(block);
  if (!code) return [];
  const steps = listInstructions(block).map((instruction) => readStep(instruction, code.lines));
  return steps.flatMap((step, at) =>
    [
      ...rules.flatMap((rule) => rule(step)),
      ...inOrder.flatMap((rule) => rule(step, at, steps)),
    ].map((fault) => ({
      rule: 'dockerfile',
      severity: 'warning' as const,
      ...fault,
      at: placeIn(note, (code.lines[step.row] ?? '').trimStart(), code.firstLine + step.row),
    })),
  );
}

function readStep(
  instruction: ReturnType<typeof listInstructions>[number],
  lines: readonly string[],
): Step {
  const { start, end } = instruction.getRange();
  const text = lines
    .slice(start.line, end.line + 1)
    .filter((line) => !/^\s*#/u.test(line))
    // What stands behind a `#` is told by another rule.
    .map((line) => line.replace(/\s#.*$|\\\s*$/u, ''))
    .join(' ');
  const [, ...words] = text.trim().split(/\s+/u);
  const first = words.findIndex((word) => !word.startsWith('--'));
  const until = first < 0 ? words.length : first;
  return {
    name: instruction.getKeyword(),
    flags: words.slice(0, until),
    rest: words.slice(until).join(' '),
    row: start.line,
  };
}

type Rule = (step: Step) => Fault[];

const execForms = /^(?:CMD|ENTRYPOINT|RUN|SHELL|VOLUME)$/u;

/** What is no JSON is run by a shell, brackets and all (Dockerfile reference, "Exec form"). */
const brokenList: Rule = ({ name, rest }) => {
  if (!execForms.test(name) || !/^\[\s*"/u.test(rest) || isTextList(rest)) return [];
  return [{ message: `${name}의 대괄호 안은 큰따옴표와 쉼표로 적는 JSON 목록이어야 합니다.` }];
};

function isTextList(text: string): boolean {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string');
  } catch {
    return false;
  }
}

const mappedPort: Rule = ({ name, rest }) => {
  const port = /^\d+:(\d+)/u.exec(rest)?.[1];
  if (name !== 'EXPOSE' || !port) return [];
  const message =
    'EXPOSE에는 컨테이너의 포트만 적습니다. 호스트의 포트는 docker run -p로 정합니다.';
  return [{ message, suggestion: `EXPOSE ${port}` }];
};

const outsideContext: Rule = ({ name, rest, flags }) =>
  /^(?:COPY|ADD)$/u.test(name) &&
  rest.startsWith('../') &&
  !flags.some((flag) => flag.startsWith('--from'))
    ? [{ message: '빌드 컨텍스트 밖의 파일은 가져올 수 없습니다.' }]
    : [];

/** The flags of each instruction (Dockerfile reference 1.x). */
const knownFlags: Readonly<Record<string, readonly string[]>> = {
  COPY: ['--from', '--chown', '--chmod', '--link', '--parents', '--exclude'],
  ADD: ['--chown', '--chmod', '--link', '--checksum', '--keep-git-dir', '--unpack', '--exclude'],
  RUN: ['--mount', '--network', '--security', '--device'],
  FROM: ['--platform'],
  HEALTHCHECK: ['--interval', '--timeout', '--start-period', '--start-interval', '--retries'],
};

const unknownFlag: Rule = ({ name, flags }) =>
  flags.flatMap((flag): Fault[] => {
    const known = knownFlags[name];
    const word = flag.split('=')[0] ?? flag;
    if (!known || known.includes(word) || !/^--[a-z-]+$/u.test(word)) return [];
    const meant = known.find((other) => differByOneSlip(other, word));
    const message = `${name}에 ${withParticle(word, '이라/라')}는 옵션은 없습니다.`;
    return [{ message, ...(meant && { suggestion: meant }) }];
  });

const bareHealthcheck: Rule = ({ name, rest }) =>
  name === 'HEALTHCHECK' && rest !== '' && !/^(?:CMD|NONE)\b/iu.test(rest)
    ? [{ message: 'HEALTHCHECK의 명령 앞에 CMD가 빠졌습니다.', suggestion: `CMD ${rest}` }]
    : [];

const empty: Rule = ({ name, rest }) =>
  rest === '' && /^(?:FROM|RUN|WORKDIR|USER|EXPOSE|ENV|ARG|LABEL|VOLUME)$/u.test(name)
    ? [{ message: `${name} 뒤에 값이 빠졌습니다.` }]
    : [];

const openEnd: Rule = ({ name, rest }) =>
  name === 'RUN' && /(?:&&|\|\|?)$/u.test(rest)
    ? [
        {
          message: '줄 끝에 \\가 없어 다음 줄로 이어지지 않습니다.',
          suggestion: `${rest.slice(-2).trim()} \\`,
        },
      ]
    : [];

const capitalImage: Rule = ({ name, rest }) => {
  const image = rest.split(' ')[0] ?? '';
  if (
    name !== 'FROM' ||
    !/^[\w./-]*[A-Z][\w./-]*(?::[\w.-]+)?$/u.test(image) ||
    /^[A-Z_]+$/u.test(image)
  )
    return [];
  const [repository = '', tag] = image.split(':');
  const suggestion = `FROM ${repository.toLowerCase()}${tag ? `:${tag}` : ''}`;
  return [{ message: '이미지 이름은 소문자로 적습니다.', suggestion }];
};

const rules: readonly Rule[] = [
  brokenList,
  mappedPort,
  outsideContext,
  unknownFlag,
  bareHealthcheck,
  empty,
  openEnd,
  capitalImage,
];

type OrderRule = (step: Step, at: number, steps: readonly Step[]) => Fault[];

/** Only ARG may stand before the first FROM; a part of a file without any FROM is left alone. */
const beforeFrom: OrderRule = ({ name }, at, steps) => {
  const first = steps.findIndex((step) => step.name === 'FROM');
  return at < first && at === 0 && /^[A-Z]+$/u.test(name) && name !== 'ARG'
    ? [{ message: `${name}보다 FROM이 먼저 와야 합니다.` }]
    : [];
};

/** Of several in a stage the last one holds (build check MultipleInstructionsDisallowed). */
const overridden: OrderRule = ({ name }, at, steps) => {
  if (!/^(?:CMD|ENTRYPOINT)$/u.test(name) || steps[0]?.name !== 'FROM') return [];
  const later = steps.slice(at + 1);
  const end = later.findIndex((step) => step.name === 'FROM');
  return later.slice(0, end < 0 ? later.length : end).some((step) => step.name === name)
    ? [{ message: `한 단계에 ${withParticle(name, '이/가')} 여럿이면 마지막 것만 쓰입니다.` }]
    : [];
};

/** A stage that no FROM above names, where some are named; images have a slash, a colon or a dot. */
const unknownStage: OrderRule = ({ flags }, at, steps) => {
  const from = /^--from=([A-Za-z][\w-]*)$/u.exec(
    flags.find((flag) => flag.startsWith('--from=')) ?? '',
  )?.[1];
  if (!from) return [];
  const stages = steps
    .slice(0, at)
    .flatMap(({ name, rest }) => (name === 'FROM' ? (/ as (\S+)/iu.exec(rest)?.[1] ?? []) : []));
  if (stages.length === 0 || stages.some((name) => name.toLowerCase() === from.toLowerCase()))
    return [];
  const message = `앞에 ${withParticle(from, '이라/라')}는 단계가 없습니다.`;
  return [{ message, suggestion: `--from=${stages.at(-1)}` }];
};

const inOrder: readonly OrderRule[] = [beforeFrom, overridden, unknownStage];
