import type { CommandLine } from './command-line.ts';

export type Verdict = 'valid' | 'incomplete' | 'invalid' | 'retired';

export type Reason = {
  rule: string;
  message: string;
  start: number;
  end: number;
  suggestion: string | null;
};

export type Judgement = { verdict: Verdict; reasons: Reason[]; correction: string | null };

export function judge(line: CommandLine): Judgement {
  const reasons = line.faults.map(({ rule, start, end, written, meant }) => ({
    rule,
    message: `${written}: ${rule}`,
    start,
    end,
    suggestion: meant ?? null,
  }));
  const verdict = line.faults.length > 0 ? 'invalid' : line.retiredFor ? 'retired' : 'valid';
  return { verdict, reasons, correction: null };
}
