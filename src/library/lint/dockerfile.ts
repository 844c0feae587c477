import { withParticle } from '../../korean/josa.ts';
import { differByOneSlip } from '../../korean/one-slip.ts';
import type { Note, ParsedSection } from '../../parse/index.ts';
import { codeOf, isDockerfile, listInstructions } from '../code-block.ts';
import type { NamedUsage } from '../named-usage.ts';
import { instructionNames } from '../summaries.ts';
import type { Finding } from './finding.ts';
import { placeIn } from './place-in.ts';
import { showsMistake, tellsOfPast } from './sentence-around.ts';

/** Dockerfiles and instructions in sentences that a build refuses, or reads otherwise than is meant. */
export function lintDockerfiles(
  note: Note,
  section: ParsedSection,
  instructions: readonly NamedUsage[],
): Finding[] {
  return [
    ...section.blocks.filter(isDockerfile).flatMap((block) => {
      const code = codeOf(block);
      if (!code) return [];
      return listInstructions(block).flatMap((instruction) => {
        const { line } = instruction.getRange().start;
        const text = code.lines[line] ?? '';
        const at = placeIn(note, text, code.firstLine + line);
        return lintLine(instruction.getInstruction(), text).map(({ column, ...finding }) => ({
          ...finding,
          at: at + column,
        }));
      });
    }),
    ...lintForms(note, instructions),
    ...lintBuildArguments(note, section, instructions),
  ];
}

type LineFinding = Omit<Finding, 'at'> & { column: number };

function lintLine(word: string, line: string): LineFinding[] {
  const name = word.toUpperCase();
  if (name === 'MAINTAINER')
    return [
      {
        rule: 'retired',
        severity: 'warning',
        message: 'MAINTAINER는 쓰지 않습니다(2017-01).',
        suggestion: 'LABEL org.opencontainers.image.authors="…"',
        column: line.indexOf(word),
      },
    ];
  if (!instructionNames.includes(name)) return misspelt(name, word, line);
  return [...commentBehind(name, line), ...tooFew(name, line)];
}

function misspelt(name: string, word: string, line: string): LineFinding[] {
  const meant = instructionNames.find((known) => differByOneSlip(known, name));
  if (!meant) return [];
  return [
    {
      rule: 'dockerfile',
      severity: 'warning',
      message: `${withParticle(`'${word}'`, '이라/라')}는 명령어는 없습니다.`,
      suggestion: meant,
      column: line.indexOf(word),
    },
  ];
}

/**
 * A `#` behind an instruction is an argument, not a comment: only a line that opens with `#` is one
 * (Dockerfile reference, "Format"). RUN in its shell form hands it to the shell, which ignores it.
 */
function commentBehind(name: string, line: string): LineFinding[] {
  const comment = /\s(#(?![{\w]*["']).*)$/.exec(line);
  if (!comment || name === 'RUN') return [];
  return [
    {
      rule: 'dockerfile-comment',
      severity: 'warning',
      message: '명령어 뒤의 #은 주석이 아니라 인수입니다.',
      suggestion: `윗줄에 따로 적으십시오: ${comment[1]}`,
      column: comment.index + 1,
    },
  ];
}

function tooFew(name: string, line: string): LineFinding[] {
  const operands = line
    .replace(/\s#.*$/, '')
    .trim()
    .split(/\s+/)
    .slice(1)
    .filter((part) => !part.startsWith('--'));
  if (
    !/^(?:COPY|ADD)$/.test(name) ||
    operands.length !== 1 ||
    /^\[|^<<|\\$/.test(operands[0] ?? '')
  )
    return [];
  return [
    {
      rule: 'dockerfile',
      severity: 'warning',
      message: `${name}에는 무엇을 복사할지와 어디에 둘지가 모두 필요합니다.`,
      suggestion: `${name} ${operands[0]} .`,
      column: line.indexOf(name),
    },
  ];
}

const oldPair = /^(ENV|LABEL)\s+([A-Z_][A-Z0-9_]*)\s+([^\s=]+)$/;

/**
 * Forms that mean something else in blocks and in sentences alike: an exec form is JSON and needs
 * double quotes (Dockerfile reference, "Exec form"); `ENV NAME value` is the old form (build check
 * LegacyKeyValueFormat).
 */
function lintForms(note: Note, instructions: readonly NamedUsage[]): Finding[] {
  return instructions.flatMap(({ usage: { raw, line } }): Finding[] => {
    const at = placeIn(note, raw, line);
    const list = /^(?:CMD|ENTRYPOINT|RUN|SHELL|VOLUME)\s+(\[[^\]"]*'[^\]"]*\])/.exec(raw)?.[1];
    if (list && !showsMistake(note.text, at, at + raw.length))
      return [
        {
          rule: 'dockerfile',
          severity: 'warning',
          message: '대괄호로 적는 명령은 JSON이어서 큰따옴표를 씁니다.',
          suggestion: raw.replace(list, () => list.replaceAll("'", '"')),
          at,
        },
      ];
    const [, name, key, value] = oldPair.exec(raw.replace(/\s+#.*$/, '')) ?? [];
    if (!name || tellsOfPast(note.text, at, at + raw.length)) return [];
    return [
      {
        rule: 'retired',
        severity: 'warning',
        message: `${name}에 =가 없는 꼴은 옛 방식입니다(2024-05).`,
        suggestion: `${name} ${key}=${value}`,
        at,
      },
    ];
  });
}

/** Set by the builder without a declaration (Dockerfile reference, "Predefined ARGs"). */
const predefined = /^(?:(?:HTTPS?|FTP|ALL|NO)_PROXY|BUILDKIT_\w+|SOURCE_DATE_EPOCH)$/i;

/** `--build-arg` of a name that no ARG of the section declares, where the section declares some. */
function lintBuildArguments(
  note: Note,
  { section }: ParsedSection,
  instructions: readonly NamedUsage[],
): Finding[] {
  const declared = instructions
    .filter(({ name }) => name === 'ARG')
    .flatMap(({ usage: { raw } }) => /^ARG\s+([A-Za-z_]\w*)/.exec(raw)?.[1] ?? []);
  if (declared.length === 0) return [];
  const from = note.lines.startOf(section.line);
  const text = note.text.slice(from, note.lines.startOf(section.endLine + 1));
  return [...text.matchAll(/--build-arg[ =]["']?([A-Za-z_]\w*)/g)].flatMap((match): Finding[] => {
    const name = match[1] ?? '';
    if (declared.includes(name) || predefined.test(name)) return [];
    return [
      {
        rule: 'dockerfile',
        severity: 'warning',
        message: `도커파일에 ${withParticle(`ARG ${name}`, '이/가')} 없습니다.`,
        suggestion: `--build-arg ${declared[0]}=…`,
        at: from + match.index,
      },
    ];
  });
}
