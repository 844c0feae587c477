import { differByOneSlip } from '../../korean/one-slip.ts';
import type { Usage } from '../../model/library.ts';
import type { Note } from '../../parse/index.ts';
import { type Grammars, readLine } from '../../shell/index.ts';
import { composeSummaries } from '../summaries.ts';
import { type Finding, past } from './finding.ts';

/** Command lines that the client would refuse, and retired ones, each with the reason and today's form. */
export function lintUsages(note: Note, usages: readonly Usage[], grammars: Grammars): Finding[] {
  const textOf = new Map(
    note.sections.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])),
  );
  return usages.flatMap(
    ({ raw, line, verdict, form, correction, operands, passage }): Finding[] => {
      const isCited = form !== 'block' && operands.length === 0;
      const tellsOfThePast = verdict === 'retired' && past.test(textOf.get(passage) ?? '');
      if (verdict === 'valid' || (verdict === 'incomplete' && isCited) || tellsOfThePast) return [];
      const [reading] = readLine(raw, grammars);
      const start = note.lines.startOf(line);
      const place = note.text.indexOf(raw.split('\n')[0] ?? raw, start);
      return [
        {
          rule: verdict === 'retired' ? 'retired' : 'command',
          severity: 'warning',
          message: reading?.reasons[0]?.message ?? `명령이 맞지 않습니다: ${raw}`,
          suggestion: correction,
          at: place >= 0 && place < note.lines.startOf(line + 1) ? place : start,
        },
      ];
    },
  );
}

/** One slip, but for the plural that ordinary words have. */
const isSlipOf = (key: string, word: string) =>
  differByOneSlip(key, word) && word !== `${key}s` && key !== `${word}s`;

/** Keys of Compose files one slip away from a known one. */
export function lintComposeKeys(note: Note): Finding[] {
  const known = Object.keys(composeSummaries);
  return note.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ prose, node, passage }): Finding[] => {
      const start = node.position?.start.offset ?? 0;
      const words = prose
        ? prose.marks
            .filter(({ kind }) => kind === 'code')
            .map((mark) => ({
              word: prose.text.slice(mark.start, mark.end).trim().replace(/:.*$/, ''),
              at: mark.sourceStart,
            }))
        : node.type === 'code' && /^ya?ml$/.test(node.lang ?? '') && passage.kind === 'code'
          ? [...node.value.matchAll(/^\s*([a-z_]+):/gm)].map((match) => ({
              word: match[1] ?? '',
              at: start + match.index,
            }))
          : [];
      return words.flatMap(({ word, at }) => {
        if (!/^[a-z_]{6,}$/.test(word) || word in composeSummaries) return [];
        const meant = known.find((key) => key.length > 6 && isSlipOf(key, word));
        return meant
          ? [
              {
                rule: 'compose-key',
                severity: 'warning' as const,
                message: `'${word}'의 철자를 확인하십시오.`,
                suggestion: meant,
                at,
              },
            ]
          : [];
      });
    }),
  );
}
