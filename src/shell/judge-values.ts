import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OptionUse, Span } from './command-line.ts';
import type { Finding } from './finding.ts';
import type { OptionGrammar, ValueKind } from './grammar.ts';
import { hasHole, show } from './holes.ts';
import { nearestWord } from './nearest.ts';
import { imageProblem } from './values/image.ts';
import { readPort, readRange } from './values/port.ts';
import { readBool, readBytes, readDuration } from './values/quantity.ts';
import { readMount, readVolume } from './values/volume.ts';

/** Values of the wrong shape, by the kind that the grammar gives. */
export function findValues(line: CommandLine): Finding[] {
  if (!line.grammar || line.grammar.partial) return [];
  return [...line.options.flatMap((use) => optionFinding(use)), ...imageFindings(line)];
}

type Problem = { message: string; mended?: string };

function optionFinding(use: OptionUse): Finding[] {
  const { grammar, value, valueSpan, written } = use;
  if (!grammar || value === null || !valueSpan) return [];
  const problem = isOpen(value) ? null : problemOf(grammar, value);
  const dashed = looksLikeOption(use) ? { message: `${written} 뒤에 값이 빠졌습니다` } : null;
  const found = dashed ?? problem;
  if (!found) return [];
  return [shapeFinding(valueSpan, value, found)];
}

/** Placeholders and variables are not looked into. */
const isOpen = (value: string): boolean =>
  hasHole(value) || /\$|…|\.\.\./u.test(value) || /[가-힣]/u.test(value);

/** `--name -d`: the client takes `-d` for the value, the writer did not mean it. */
const looksLikeOption = ({ value, grammar, end, valueSpan }: OptionUse): boolean =>
  grammar?.kind !== 'text' &&
  grammar?.kind !== 'int' &&
  valueSpan !== null &&
  valueSpan.start > end &&
  /^--?[a-z]/u.test(value ?? '');

const shapeFinding = (span: Span, value: string, { message, mended }: Problem): Finding => ({
  rule: 'value-shape',
  verdict: 'invalid',
  message: message.replace('%', () => withParticle(show(value), '은/는')),
  start: span.start,
  end: span.end,
  suggestion: mended ?? null,
  edits: mended ? [{ ...span, text: mended }] : [],
});

function problemOf({ kind, values, long, assigned }: OptionGrammar, value: string): Problem | null {
  if (assigned && !/.=/u.test(value)) return { message: unjoined };
  const known = values ?? (long === '--restart' ? restartPolicies : null);
  if (!known || value === '' || known.includes(value.replace(/^(on-failure):\d+$/u, '$1')))
    return checks[kind]?.(value) ?? null;
  const mended = nearestWord(value, known);
  return {
    message: `% 쓸 수 없는 값입니다. ${known.join(', ')} 중에서 고릅니다`,
    ...(mended && { mended }),
  };
}

const unjoined = '% 이름과 값을 =로 잇지 않았습니다';

const restartPolicies = ['no', 'on-failure', 'always', 'unless-stopped'];

const number =
  (pattern: RegExp, what: string) =>
  (value: string): Problem | null =>
    pattern.test(value) ? null : { message: `% ${what}가 아닙니다` };

const checks: Partial<Record<ValueKind, (value: string) => Problem | null>> = {
  bool: (value) => (readBool(value) === null ? { message: '% true나 false가 아닙니다' } : null),
  int: number(/^[+-]?(?:\d[\d_]*|0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+)$/u, '정수'),
  decimal: number(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u, '수'),
  duration: (value) =>
    readDuration(value) === null
      ? { message: '% 시간이 아닙니다. 30s, 5m처럼 단위를 붙입니다' }
      : null,
  bytes: (value) =>
    readBytes(value) === null && value !== '-1'
      ? { message: '% 크기가 아닙니다. 512m, 1g처럼 씁니다' }
      : null,
  publish: portProblem,
  port: (value) =>
    value.split('/').length <= 2 && readRange(value.split('/')[0] ?? '')
      ? null
      : { message: '% 포트 번호가 아닙니다' },
  volume: volumeProblem,
  mount: mountProblem,
  env: envProblem,
  host: (value) =>
    /^[^:=]+[:=]./u.test(value) ? null : { message: '% 호스트 이름과 IP를 :로 잇지 않았습니다' },
  image: (value) => imageMessage(value),
};

function portProblem(value: string): Problem | null {
  if (/[=;,]/u.test(value) && /^\d+[=;,]\d+$/u.test(value))
    return {
      message: '% 포트 매핑이 아닙니다. 호스트와 컨테이너 포트를 :로 잇습니다',
      mended: value.replace(/[=;,]/u, ':'),
    };
  const port = readPort(value);
  if (!port) return { message: '% 포트 매핑이 아닙니다. 호스트:컨테이너 모양으로 씁니다' };
  const container = readRange(port.container);
  const host = port.host === '' ? null : readRange(port.host);
  if (!container || (port.host !== '' && !host))
    return { message: '% 포트 번호가 아닙니다. 포트는 65535까지의 수입니다' };
  if (!/^(?:tcp|udp|sctp)$/u.test(port.protocol))
    return { message: '% 없는 프로토콜입니다. tcp, udp, sctp 중에서 고릅니다' };
  const width = container.last - container.first;
  if (host && width > 0 && host.last - host.first !== width)
    return { message: '% 두 포트 범위의 길이가 다릅니다' };
  return null;
}

function volumeProblem(value: string): Problem | null {
  const mount = readVolume(value);
  const parts = value.split(':');
  if (!mount || parts.includes(''))
    return { message: '% 볼륨 매핑이 아닙니다. 원본:컨테이너 경로 모양으로 씁니다' };
  if (!/^(?:[/~]|[A-Za-z]:[\\/])/u.test(mount.target))
    return { message: '% 컨테이너 쪽이 절대 경로가 아닙니다. /로 시작합니다' };
  return null;
}

function mountProblem(value: string): Problem | null {
  const mount = readMount(value);
  if (!mount) return { message: '% 마운트 설정이 아닙니다. type=…,src=…,dst=… 모양으로 씁니다' };
  if (mount.target === '') return { message: '% 컨테이너 안의 경로(dst)가 빠졌습니다' };
  return null;
}

function envProblem(value: string): Problem | null {
  if (/^[A-Za-z_]\w*:[^=]*$/u.test(value))
    return { message: unjoined, mended: value.replace(':', '=') };
  return value.startsWith('=') || value === '' ? { message: '% 변수 이름이 없습니다' } : null;
}

/** Operands whose references the client itself refuses, before it asks the server. */
const checkedImages = new Set(['run', 'create', 'pull', 'push', 'tag', 'commit', 'import']);

function imageFindings({ command, operands }: CommandLine): Finding[] {
  if (!command || !checkedImages.has(command.path.join(' '))) return [];
  return operands
    .filter(
      ({ grammar, value }) =>
        (grammar?.kind === 'image' || grammar?.kind === 'repository') &&
        !isOpen(value) &&
        !isMetavariable(value),
    )
    .flatMap(({ value, start, end }) => {
      const problem = imageMessage(value);
      return problem ? [shapeFinding({ start, end }, value, problem)] : [];
    });
}

/** `docker run IMAGE`: a template, as the client's own help writes it. */
const isMetavariable = (value: string): boolean => /^[A-Z][A-Z_]{2,}(?:\[:TAG\])?$/u.test(value);

function imageMessage(value: string): Problem | null {
  switch (imageProblem(value)) {
    case 'upper':
      return {
        message: '% 이미지 이름이 될 수 없습니다. 소문자로 씁니다',
        mended: value.toLowerCase(),
      };
    case 'tag':
      return { message: '% 태그가 잘못된 이미지 이름입니다' };
    case 'shape':
      return { message: '% 이미지 이름이 될 수 없습니다' };
    default:
      return null;
  }
}
