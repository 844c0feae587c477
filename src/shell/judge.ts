import type { CommandLine } from './command-line.ts';
import type { Edit, Finding } from './finding.ts';
import type { Grammars } from './grammar.ts';
import { findFaults } from './judge-faults.ts';
import { findConflicts } from './judge-conflicts.ts';
import { findHabits } from './judge-habits.ts';
import { findOperands } from './judge-operands.ts';
import { findRetired } from './judge-retired.ts';
import { findValues } from './judge-values.ts';
import { parseLine } from './parse-line.ts';

export type Verdict = 'valid' | 'incomplete' | 'invalid' | 'retired';

/** Why a line is not valid, in Korean. Offsets into the text parsed. */
export type Reason = {
  rule: string;
  message: string;
  start: number;
  end: number;
  /** What to write in place of the span; null where nothing near is known. */
  suggestion: string | null;
};

/** `correction` is the whole command as it should stand; null where it is right or nothing is known. */
export type Judgement = { verdict: Verdict; reasons: Reason[]; correction: string | null };

export function judge(line: CommandLine): Judgement {
  const faults = findFaults(line);
  // A forgotten subcommand explains everything behind it.
  const unknown = faults.some(({ rule }) => rule === 'unknown-subcommand');
  const findings = [
    ...faults,
    ...(unknown
      ? []
      : [...findOperands(line), ...findValues(line), ...findConflicts(line), ...findHabits(line)]),
    ...findRetired(line),
  ];
  return {
    verdict: worst(findings),
    reasons: findings.map(({ rule, message, start, end, suggestion }) => ({
      rule,
      message,
      start,
      end,
      suggestion,
    })),
    correction: correct(
      line,
      findings.flatMap(({ edits }) => edits),
    ),
  };
}

/** The verdict on a whole text: the worst of its commands; an empty text is invalid. */
export function judgeText(text: string, grammars: Grammars): Judgement {
  const judgements = parseLine(text, grammars).map(judge);
  const [first] = judgements;
  if (!first) {
    const message = '명령이 비어 있습니다';
    const reason = { rule: 'nothing', message, start: 0, end: text.length, suggestion: null };
    return { verdict: 'invalid', reasons: [reason], correction: null };
  }
  const order: Verdict[] = ['invalid', 'incomplete', 'retired', 'valid'];
  const verdict =
    order.find((one) => judgements.some((judgement) => judgement.verdict === one)) ?? 'valid';
  return {
    verdict,
    reasons: judgements.flatMap(({ reasons }) => reasons),
    correction: judgements.length === 1 ? first.correction : null,
  };
}

function worst(findings: readonly Finding[]): Verdict {
  const order = ['invalid', 'incomplete', 'retired'] as const;
  return (
    order.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? 'valid'
  );
}

/** The text with all edits made; of two that overlap the first found holds. */
function correct(line: CommandLine, edits: readonly Edit[]): string | null {
  const kept: Edit[] = [];
  for (const edit of edits)
    if (!kept.some((other) => edit.start < other.end && other.start < edit.end)) kept.push(edit);
  if (kept.length === 0) return null;
  let text = '';
  let at = line.start;
  for (const edit of [...kept].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += line.text.slice(at, Math.max(edit.start, at)) + edit.text;
    at = Math.max(edit.end, at);
  }
  return (text + line.text.slice(at, Math.max(line.end, at))).trim();
}
