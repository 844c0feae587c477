import type { Span } from './command-line.ts';
import type { OperandKind, ValueKind } from './grammar.ts';

/** A piece of a structured value with what it means, in Korean. */
export type ValuePart = Span & { meaning: string };

type Split = (text: string) => { text: string; meaning: string }[] | null;

/**
 * The pieces of a value as it stands in the text: host and container port, source and target of a
 * mount, name and tag of an image. Null where it has none worth telling apart.
 */
export function partsOf(
  kind: ValueKind | OperandKind,
  text: string,
  start: number,
): ValuePart[] | null {
  const quote = /^["']/u.test(text) && text.at(-1) === text[0] ? 1 : 0;
  const inside = quote ? text.slice(1, -1) : text;
  const pieces = splits[kind]?.(inside) ?? null;
  if (!pieces || pieces.length < 2) return null;
  let at = 0;
  return pieces.map((piece) => {
    const from = inside.indexOf(piece.text, at);
    at = from + piece.text.length;
    return { start: start + quote + from, end: start + quote + at, meaning: piece.meaning };
  });
}

/** Splits at a sign outside placeholders. */
export function splitOutside(text: string, sign: string): string[] {
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
  return parts.length > 3
    ? null
    : label(parts, [source, '컨테이너 안의 경로', parts[2] === 'ro' ? '읽기 전용' : '연결 방식']);
};

const mountKeys: Record<string, string> = {
  type: '연결의 종류',
  source: '원본',
  src: '원본',
  target: '컨테이너 안의 경로',
  dst: '컨테이너 안의 경로',
  destination: '컨테이너 안의 경로',
  readonly: '읽기 전용',
  ro: '읽기 전용',
};

const splitMount: Split = (text) =>
  splitOutside(text, ',').map((part) => ({
    text: part,
    meaning: mountKeys[part.split('=')[0] ?? ''] ?? '설정',
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
};
