import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OptionUse } from './command-line.ts';
import type { Finding } from './finding.ts';
import { show } from './holes.ts';

/** Spellings that still work somewhere, but are no longer the way. */
export function findRetired(line: CommandLine): Finding[] {
  const { program, path, retiredFor, command, options } = line;
  if (!program) return [];
  const last = path.at(-1) ?? program;
  const spelling = retiredFor ? [retired(program, program.meant, retiredFor)] : [];
  const whole = { start: program.start, end: last.end };
  const old = command?.retired
    ? [retired(whole, line.text.slice(whole.start, whole.end), command.retired)]
    : [];
  const flags = options.flatMap((use) =>
    use.grammar?.retired === undefined || use.name !== use.grammar.long
      ? []
      : [use.grammar.operand ? asOperand(use) : retired(use, use.written, use.grammar.retired)],
  );
  const alone = options.flatMap((use) =>
    use.grammar?.alone && use.value === null
      ? [retired(use, `값이 없는 ${use.written}`, use.grammar.alone)]
      : [],
  );
  return [...spelling, ...old, ...flags, ...alone];
}

/** `--name data`: today the name stands by itself. */
function asOperand({ start, end, written, value, valueSpan }: OptionUse): Finding {
  const text = show(value ?? '');
  return {
    ...retired({ start, end }, written, ''),
    message: `${withParticle(written, '은/는')} 더는 쓰지 않는 표기입니다. 지금은 옵션 없이 ${text}만 씁니다`,
    suggestion: text,
    edits: [{ start, end: valueSpan?.end ?? end, text }],
  };
}

const retired = (
  { start, end }: { start: number; end: number },
  written: string,
  today: string,
): Finding => ({
  rule: 'retired',
  verdict: 'retired',
  message:
    `${withParticle(written, '은/는')} 더는 쓰지 않는 표기입니다.` +
    (today === '' ? ' 대신할 옵션은 없습니다' : ` 지금은 ${withParticle(today, '으로/로')} 씁니다`),
  start,
  end,
  suggestion: today || null,
  edits: today ? [{ start, end, text: today }] : [],
});
