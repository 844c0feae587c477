import type { OperandKind } from './grammar.ts';

const kinds: [RegExp, OperandKind][] = [
  [/image|이미지/iu, 'image'],
  [/container|컨테이너/iu, 'container'],
  [/volume|볼륨/iu, 'volume'],
  [/network|네트워크/iu, 'network'],
  [
    /^\W*(?:id (?:or|\/|또는) name|name (?:or|\/|또는) id|이름 ?(?:또는|\/|이나) ?id)\W*$/iu,
    'container',
  ],
];

/** What a placeholder says that it stands for; null where it says nothing, or more than one thing. */
export function placeholderKind(text: string): OperandKind | null {
  const said = kinds.filter(([pattern]) => pattern.test(text)).map(([, kind]) => kind);
  return said.length === 1 ? (said[0] ?? null) : null;
}
