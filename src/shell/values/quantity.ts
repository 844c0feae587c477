const units = ['', 'k', 'm', 'g', 't', 'p'];

/** Bytes of `512m`, `0.5g`, `1GiB` (powers of 1024, as Docker counts); null where it is none. */
export function readBytes(value: string): number | null {
  const [, number = '', unit = ''] =
    /^(\d+(?:\.\d+)?|\.\d+) ?([kmgtp]?)(?:i?b)?$/iu.exec(value) ?? [];
  if (number === '') return null;
  return Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()));
}

const seconds: Record<string, number> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};

/** Seconds of a duration in Go's notation, `1m30s`; null where it is none. */
export function readDuration(value: string): number | null {
  if (value === '0') return 0;
  if (!/^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|[µμ]s|ms|s|m|h))+$/u.test(value)) return null;
  const parts = [...value.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|[µμ]s|ms|s|m|h)/gu)];
  const sum = parts.reduce(
    (total, [, number, unit = 's']) => total + Number(number) * (seconds[unit] ?? 1),
    0,
  );
  return value.startsWith('-') ? -sum : sum;
}

/** Go's `strconv.ParseBool`; null where it is none. */
export function readBool(value: string): boolean | null {
  if (/^(?:1|t|T|true|TRUE|True)$/u.test(value)) return true;
  return /^(?:0|f|F|false|FALSE|False)$/u.test(value) ? false : null;
}
