import type { Span } from './command-line.ts';
import type { OperandKind, OptionGrammar, ValueKind, ValueMeanings } from './grammar.ts';

/** A piece of a structured value with what it means, in Korean. */
export type ValuePart = Span & { meaning: string };

type Piece = { text: string; meaning: string };

type Split = (text: string) => Piece[] | null;

/**
 * The pieces of a value as it stands in the text: host and container port, source and target of a
 * mount, name and tag of an image. Null where it has none worth telling apart.
 */
export function partsOf(
  kind: ValueKind | OperandKind,
  text: string,
  start: number,
): ValuePart[] | null {
  const { inside, quote } = unquote(text);
  const pieces = splits[kind]?.(inside) ?? null;
  return pieces && pieces.length > 1 ? place(pieces, inside, start + quote) : null;
}

/** The pieces of a value whose meaning the option's grammar tells; null where it tells none. */
export function meantParts(
  { kind, means }: OptionGrammar,
  text: string,
  start: number,
): ValuePart[] | null {
  if (!means) return null;
  const { inside, quote } = unquote(text);
  const listed = kind === 'words' || kind === 'selector' ? splitOutside(inside, ',') : [inside];
  const pieces = listed.map((one) => meantPieces(means, one));
  return pieces.every((one) => one !== null) ? place(pieces.flat(), inside, start + quote) : null;
}

/** A value known whole, or the beginning of one with what comes after it. */
function meantPieces(means: ValueMeanings, text: string): Piece[] | null {
  const whole = Object.hasOwn(means, text) ? means[text] : undefined;
  if (typeof whole === 'string') return [{ text, meaning: whole }];
  const [beginning = '', told] =
    Object.entries(means).find(
      ([key, meaning]) => typeof meaning !== 'string' && text.startsWith(key),
    ) ?? [];
  if (!told || typeof told === 'string') return null;
  return label([beginning.replace(/[=:!\s]+$/u, ''), text.slice(beginning.length)], [...told]);
}

function unquote(text: string) {
  const quote = /^["']/u.test(text) && text.at(-1) === text[0] ? 1 : 0;
  return { inside: quote ? text.slice(1, -1) : text, quote };
}

function place(pieces: readonly Piece[], inside: string, start: number): ValuePart[] {
  let at = 0;
  return pieces.map((piece) => {
    const from = inside.indexOf(piece.text, at);
    at = from + piece.text.length;
    return { start: start + from, end: start + at, meaning: piece.meaning };
  });
}

/** Splits at a sign outside placeholders. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('{<('.includes(letter)) depth += 1;
    else if ('}>)'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const label = (texts: string[], meanings: string[]) =>
  texts
    .map((text, at) => ({ text, meaning: meanings[at] ?? '' }))
    .filter(({ text }) => text !== '');

const splitPort: Split = (text) => {
  const [ports = '', protocol] = splitOutside(text, '/');
  const parts = splitOutside(ports, ':');
  const names = ['호스트의 IP 주소', '호스트 포트', '컨테이너 포트'].slice(3 - parts.length);
  if (parts.length > 3) return null;
  return [...label(parts, names), ...(protocol ? [{ text: protocol, meaning: '프로토콜' }] : [])];
};

const splitVolume: Split = (text) => {
  if (/^[A-Za-z]:[\\/]/u.test(text)) return null;
  const parts = splitOutside(text, ':');
  const source = /^[./~$]|경로|폴더|path|dir/iu.test(parts[0] ?? '') ? '호스트 경로' : '볼륨 이름';
  const modes = (parts[2] ?? '').split(',');
  return parts.length > 3
    ? null
    : label(
        [...parts.slice(0, 2), ...modes],
        [source, '컨테이너 안의 경로', ...modes.map((mode) => volumeModes[mode] ?? '연결 방식')],
      );
};

/** The third field of `--volume`. */
const volumeModes: Record<string, string> = {
  ro: '읽기 전용',
  rw: '읽기와 쓰기',
  z: '여러 컨테이너가 함께 쓰는 SELinux 레이블',
  Z: '이 컨테이너만 쓰는 SELinux 레이블',
  nocopy: '컨테이너의 파일을 볼륨에 복사하지 않음',
  rshared: '안팎의 새 마운트를 서로 전함',
  rslave: '호스트의 새 마운트만 컨테이너에 전함',
  rprivate: '새 마운트를 서로 전하지 않음',
};

/** Fields of `--mount`, whole or by their keys. */
const mountKeys: Record<string, string> = {
  'type=bind': '호스트의 폴더나 파일을 연결',
  'type=volume': '볼륨을 연결',
  'type=tmpfs': '메모리에만 있는 임시 폴더를 연결',
  type: '연결의 종류',
  source: '원본',
  src: '원본',
  target: '컨테이너 안의 경로',
  dst: '컨테이너 안의 경로',
  destination: '컨테이너 안의 경로',
  readonly: '읽기 전용',
  ro: '읽기 전용',
  'bind-propagation': '새 마운트를 서로 전하는 방식',
  'volume-nocopy': '컨테이너의 파일을 볼륨에 복사하지 않음',
  'volume-subpath': '볼륨 안의 경로',
  'volume-driver': '볼륨 드라이버',
  'volume-opt': '볼륨 드라이버의 설정',
  'tmpfs-size': '임시 폴더의 크기',
  'tmpfs-mode': '임시 폴더의 권한',
};

const splitMount: Split = (text) =>
  splitOutside(text, ',').map((part) => ({
    text: part,
    meaning: mountKeys[part] ?? mountKeys[part.split('=')[0] ?? ''] ?? '설정',
  }));

const splitPair: Split = (text) => {
  const at = splitOutside(text, '=')[0]?.length ?? 0;
  if (at === 0 || at >= text.length - 1) return null;
  return label([text.slice(0, at), text.slice(at + 1)], ['이름', '값']);
};

const splitImage: Split = (text) => {
  const [front = '', digest] = splitOutside(text, '@');
  const segments = splitOutside(front, '/');
  const [repository = '', tag] = splitOutside(segments.pop() ?? '', ':');
  const registry = /[.:]|^localhost$/u.test(segments[0] ?? '') ? segments.shift() : undefined;
  return [
    ...label([registry ?? ''], ['레지스트리']),
    ...label([segments.join('/')], ['사용자 또는 조직']),
    ...label([repository], ['이미지 이름']),
    ...label([tag ?? ''], ['태그']),
    ...label([digest ?? ''], ['다이제스트']),
  ];
};

const splitCopy: Split = (text) => {
  const parts = splitOutside(text, ':');
  return parts.length === 2 && !/^[./\\]/u.test(text) && (parts[0]?.length ?? 0) > 1
    ? label(parts, ['컨테이너', '컨테이너 안의 경로'])
    : null;
};

const splitTyped: Split = (text) => {
  const parts = splitOutside(text, '/');
  return parts.length === 2 ? label(parts, ['리소스 종류', '이름']) : null;
};

const splitForward: Split = (text) => {
  const parts = splitOutside(text, ':');
  return parts.length === 2 ? label(parts, ['내 컴퓨터의 포트', '파드나 서비스의 포트']) : null;
};

const splitServicePorts: Split = (text) => {
  const parts = splitOutside(text, ':');
  return parts.length === 2 ? label(parts, ['서비스 포트', '파드 포트']) : null;
};

const splitUser: Split = (text) => {
  const parts = splitOutside(text, ':');
  return parts.length === 2 ? label(parts, ['사용자', '그룹']) : null;
};

const splitHost: Split = (text) => {
  const [, host = '', address = ''] = /^([^:=]+)[:=](.+)$/u.exec(text) ?? [];
  return host ? label([host, address], ['호스트 이름', 'IP 주소']) : null;
};

const splits: Partial<Record<ValueKind | OperandKind, Split>> = {
  publish: splitPort,
  volume: splitVolume,
  mount: splitMount,
  env: splitPair,
  pair: splitPair,
  image: splitImage,
  repository: splitImage,
  copy: splitCopy,
  pod: splitTyped,
  resource: splitTyped,
  port: splitForward,
  forward: splitServicePorts,
  user: splitUser,
  host: splitHost,
};
