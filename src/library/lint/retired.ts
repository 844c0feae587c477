import type { Note, ParsedSection } from '../../parse/index.ts';
import { type Finding, past } from './finding.ts';

type Retired = { pattern: RegExp; message: string; today: string };

/** What time has overtaken, with the date and where that stands. */
const table: readonly Retired[] = [
  // Docker docs, "Docker Toolbox" archived 2021.
  {
    pattern: /docker\s*toolbox|도커\s*툴박스/gi,
    message: 'Docker Toolbox는 2021년에 보관 처리되었습니다.',
    today: 'Docker Desktop(Windows는 WSL 2)',
  },
  // AWS, Amazon Linux 2023 release notes (2023-03): amazon-linux-extras is gone.
  {
    pattern: /amazon-linux-extras/gi,
    message: 'amazon-linux-extras는 Amazon Linux 2023에 없습니다.',
    today: 'sudo dnf install docker',
  },
  // AWS, Amazon Linux 2 end of support 2026-06-30.
  {
    pattern: /Amazon Linux 2(?!\d)/gi,
    message: 'Amazon Linux 2의 지원은 2026년 6월 30일에 끝났습니다.',
    today: 'Amazon Linux 2023',
  },
  // nodejs/Release schedule: 12 ended 2022-04, 14 2023-04, 16 2023-09, 18 2025-04, 20 2026-04; odd lines last half a year.
  {
    pattern: /\bnode:(?:8|1[0-9]|20|21|23)(?:[.-][\w.-]+)?\b/g,
    message: '이 Node.js 판의 지원은 끝났습니다.',
    today: 'node:24',
  },
  // php.net, supported versions: 8.1 ended 2025-12, and the tag php:8 moves.
  {
    pattern: /\bphp:(?:[57]|8\.[01])[\w.-]*/g,
    message: '이 PHP 판의 지원은 끝났습니다.',
    today: 'php:8.4-fpm-alpine',
  },
  // compose-spec, "version and name top-level elements": obsolete.
  {
    pattern: /^version:\s*['"]?[\d.]+['"]?/gm,
    message: 'Compose 파일의 version은 더 읽지 않습니다.',
    today: '그 줄을 지우십시오.',
  },
];

/** Retired things that a section speaks of or uses, outside callouts that tell of the past. */
export function lintRetired(note: Note, { blocks }: ParsedSection): Finding[] {
  return blocks.flatMap((block): Finding[] => {
    const { position } = block.node;
    const start = position?.start.offset ?? 0;
    const end =
      block.passage.kind === 'item'
        ? note.lines.startOf(block.passage.endLine + 1)
        : (position?.end.offset ?? start);
    const source = note.text.slice(start, end);
    if (past.test(source)) return [];
    return table.flatMap(({ pattern, message, today }) =>
      [...source.matchAll(pattern)].map((match) => ({
        rule: 'retired',
        severity: 'warning' as const,
        message,
        suggestion: today,
        at: start + match.index,
      })),
    );
  });
}
