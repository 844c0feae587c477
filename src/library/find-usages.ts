import type { Usage } from '../model/library.ts';
import { CommandId } from '../model/ids.ts';
import { type Block, type Note, offsetAt, type ParsedSection, type Prose } from '../parse/index.ts';
import { type Grammars, isKnownProgram, type UsageReading } from '../shell/index.ts';
import { codeOf, languageOf } from './code-block.ts';
import { explainStretch } from './explain-stretch.ts';
import { findBareCommands } from './find-bare-commands.ts';
import { programWords } from './program-words.ts';
import { keepCommandLines } from './keep-command-lines.ts';
import { instructionNames } from './summaries.ts';

/** Every command that a section uses: in code spans, in sentences, in tables and in blocks of a shell. */
export function findUsages(note: Note, { blocks }: ParsedSection, grammars: Grammars): Usage[] {
  return blocks
    .filter(({ isExercise }) => !isExercise)
    .flatMap((block) => {
      if (block.node.type === 'code') return fromCode(block, grammars);
      if (block.node.type === 'table') return fromTable(note, block, grammars);
      return block.prose ? fromProse(note, block, block.prose, grammars) : [];
    });
}

function fromCode(block: Block, grammars: Grammars): Usage[] {
  const whole = codeOf(block);
  const code = whole && keepCommandLines(whole.text, languageOf(block), grammars);
  if (!whole || code === null) return [];
  const { lines, firstLine, rowAt } = whole;
  return programWords(grammars)
    .readLine(code)
    .filter(({ known, line }) => known && !/^[A-Z]/.test(line.program?.written ?? ''))
    .map((reading) => {
      const row = rowAt(reading.start);
      const above = lines[row - 1]?.trim() ?? '';
      const { comment: trailing } = reading.line;
      const comment = trailing
        ? code.slice(trailing.start, trailing.end)
        : above.startsWith('#')
          ? above
          : null;
      return toUsage(reading, code, block, {
        form: 'block',
        line: firstLine + row,
        endLine: firstLine + rowAt(reading.end),
        explanation: comment?.replace(/^#+\s*/, '') ?? null,
      });
    });
}

function fromProse(note: Note, block: Block, prose: Prose, grammars: Grammars): Usage[] {
  const spans = prose.marks
    .filter(
      ({ kind, start, end }) =>
        kind === 'code' && isCommand(prose.text.slice(start, end), grammars),
    )
    .map(({ start, end }) => ({ start, end, form: 'code' as const }));
  const bare = findBareCommands(prose, grammars, spans, note.text).map((stretch) => ({
    ...stretch,
    form: 'prose' as const,
  }));
  return [...spans, ...bare]
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, form }, at, all) => {
      const text = prose.text.slice(start, end);
      const { line } = note.lines.placeAt(offsetAt(prose, start));
      const next = all[at + 1]?.start ?? Infinity;
      const explanation = explainStretch(prose, { start, end }, { source: note.text, next });
      return programWords(grammars)
        .readLine(text)
        .filter(({ id }) => id)
        .map((reading) =>
          toUsage(reading, text, block, { form, line, endLine: line, explanation }),
        );
    });
}

/** A command of a table is explained by the first other cell of its row that holds words. */
function fromTable(note: Note, block: Block, grammars: Grammars): Usage[] {
  if (block.node.type !== 'table') return [];
  let read = 0;
  const [header] = block.node.children;
  const titles = block.proses.slice(0, header?.children.length);
  return block.node.children.flatMap(({ children }) => {
    const cells = block.proses.slice(read, (read += children.length));
    return cells.flatMap((cell, at) => {
      const told = cells.find(
        (other, place) =>
          other !== cell && /[가-힣]/.test(other.text) && (place > at || !isCompared(titles, at)),
      );
      return fromProse(note, block, cell, grammars).map((usage) => ({
        ...usage,
        explanation:
          (isRemark(usage, cell) ? null : usage.explanation) ??
          told?.text.trim() ??
          usage.explanation,
      }));
    });
  });
}

/** Brackets behind a command in a cell add to what the other cells tell. */
const isRemark = ({ explanation }: Usage, { text }: Prose): boolean =>
  explanation !== null && text.includes(`(${explanation})`);

/** In a table of things side by side the cells before one are no words about it but the name of its row. */
const isCompared = (titles: readonly Prose[], at: number): boolean =>
  titles.length > 2 &&
  at > 0 &&
  !/명령|command|예시?$|쓰는|사용|방법|입력/i.test(titles[at]?.text ?? '');

/**
 * A code span that opens with a program, or with a near miss of one, and says more than its name.
 * Hangul right behind a program that has subcommands makes it a sentence, and so does a word that
 * the program has no place for, or Hangul that stands for nothing: `java 언어`, but `java 클래스`.
 */
function isCommand(text: string, grammars: Grammars): boolean {
  const [first = '', second, ...more] = text
    .trim()
    .replace(/^(?:[$#>]\s+)?(?:sudo\s+)?/, '')
    .split(/\s+/);
  if (second === undefined || instructionNames.includes(first)) return false;
  const { subcommands, hasRoom, isNearProgram } = programWords(grammars);
  if (/^[가-힣]/.test(second) && subcommands(first).length > 0) return false;
  if ([second, ...more].every((word) => /^[가-힣]+$/.test(word) && !given.test(word))) return false;
  return (isKnownProgram(first, grammars) && hasRoom(text)) || isNearProgram(first);
}

/** What one gives a command, named instead of written: `cat 파일이름`. */
const given =
  /(?:파일|폴더|디렉[터토]리|경로|이름|명|주소|호스트|서버|도메인|명령어?|프로그램|스크립트|클래스|옵션|번호|포트|값|메시지|문자열|패턴|단어|사용자|계정|링크|패키지|프로세스|변수|대상|인자)$/u;

type Where = Pick<Usage, 'form' | 'line' | 'endLine' | 'explanation'>;

function toUsage(reading: UsageReading, text: string, { passage }: Block, where: Where): Usage {
  const { start, end, program, path, options, operands, tokens, verdict, correction, id } = reading;
  return {
    raw: text.slice(start, end),
    command: id === null ? null : CommandId.parse(id),
    section: passage.section,
    passage: passage.id,
    file: passage.file,
    ...where,
    program,
    path,
    options,
    operands,
    tokens: tokens
      .filter((token) => token.start >= start && token.end <= end)
      .map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
    verdict,
    correction,
  };
}
