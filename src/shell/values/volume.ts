/** What a container gets mounted, from `-v` or `--mount`. */
export type Mount = {
  kind: 'bind' | 'volume' | 'tmpfs' | 'other';
  /** Empty: an anonymous volume. */
  source: string;
  target: string;
  readOnly: boolean;
  /** Whatever else is set, sorted: `z`, `cached`, `volume-driver=…`. */
  rest: string[];
};

/** `C:\\work`, `C:/work:/app`; `a:/data` is a volume called a. */
const windowsDrive = /^[A-Za-z]:(?:\\|\/[^:]*:[/\\])/u;

/** Splits at `:`, a Windows drive kept whole. */
function splitVolume(value: string): string[] {
  if (!windowsDrive.test(value)) return value.split(':');
  const [first = '', ...rest] = value.slice(2).split(':');
  return [value.slice(0, 2) + first, ...rest];
}

/** The host's paths start with these; anything else is the name of a volume. */
const isPath = (source: string): boolean => /^(?:[./~$%\\]|\uE200~|[A-Za-z]:[\\/])/u.test(source);

/** A placeholder says by its name whether it stands for a path. */
const isPathHole = (source: string): boolean =>
  source.startsWith('\uE000') &&
  /경로|폴더|디렉|path|dir|folder|위치|\uE12F/iu.test(source) &&
  !/볼륨|volume/iu.test(source);

/** Parts of a `-v` value; null where it has too many. */
export function readVolume(value: string): Mount | null {
  const parts = splitVolume(value);
  if (parts.length > 3) return null;
  const [source = '', target = source, flags = ''] = parts;
  const anonymous = parts.length === 1;
  const words = flags.split(',').filter(Boolean);
  return {
    kind: !anonymous && (isPath(source) || isPathHole(source)) ? 'bind' : 'volume',
    source: anonymous ? '' : trimPath(source),
    target: trimPath(target),
    readOnly: words.includes('ro') || words.includes('readonly'),
    rest: words.filter((word) => !/^(?:ro|rw|readonly)$/u.test(word)).sort(),
  };
}

/** `/app/` is `/app`; the root stays. */
const trimPath = (path: string): string =>
  path.length > 1 ? path.replace(/(?<=[^/\\:])\/+$/u, '') : path;

const names: Record<string, string> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'readonly',
};

/** Parts of a `--mount` value; null where a part is not `key=value`. */
export function readMount(value: string): Mount | null {
  const mount: Mount = { kind: 'volume', source: '', target: '', readOnly: false, rest: [] };
  for (const part of value.split(',')) {
    const at = part.indexOf('=');
    const written = (at < 0 ? part : part.slice(0, at)).trim().toLowerCase();
    const key = names[written] ?? written;
    const set = at < 0 ? 'true' : part.slice(at + 1);
    if (at < 0 && key !== 'readonly') return null;
    if (key === 'type') mount.kind = mountKind(set);
    else if (key === 'source') mount.source = trimPath(set);
    else if (key === 'target') mount.target = trimPath(set);
    else if (key === 'readonly') mount.readOnly = /^(?:true|1)$/u.test(set);
    else mount.rest.push(`${key}=${set}`);
  }
  mount.rest.sort();
  return mount;
}

const mountKind = (type: string): Mount['kind'] =>
  type === 'bind' || type === 'volume' || type === 'tmpfs' ? type : 'other';
