import type { Blockquote, Paragraph, RootContent } from 'mdast';

export const calloutKinds = {
  note: '참고',
  info: '참고',
  tip: '요령',
  hint: '요령',
  important: '중요',
  example: '예',
  question: '질문',
  warning: '주의',
  caution: '주의',
  danger: '위험',
} as const;

export type CalloutKind = keyof typeof calloutKinds;
export type Callout = {
  kind: CalloutKind;
  title: Paragraph['children'];
  body: RootContent[];
};

/** `> [!warning] 제목` or an aside with what follows; null for a plain quotation or a kind nobody knows. */
export function readCallout(quote: Blockquote): Callout | null {
  if (quote.data?.callout) return { kind: quote.data.callout, title: [], body: quote.children };
  const [first, ...rest] = quote.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return null;
  const marker = /^\[!(\w+)\][+-]?[ \t]*/.exec(opening.value);
  const kind = marker?.[1]?.toLowerCase();
  if (!marker || !kind || !isKind(kind)) return null;
  const inline = [withoutStart(opening, marker[0].length), ...first.children.slice(1)];
  const { title, body } = splitAtLineEnd(inline);
  const paragraph: RootContent[] = body.length > 0 ? [{ ...first, children: body }] : [];
  return { kind, title, body: [...paragraph, ...rest] };
}

const isKind = (kind: string): kind is CalloutKind => Object.hasOwn(calloutKinds, kind);

type Inline = Paragraph['children'][number];

/** The first line is the title, the rest of the paragraph belongs to the body. */
function splitAtLineEnd(inline: Inline[]): { title: Inline[]; body: Inline[] } {
  const at = inline.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = inline[at];
  if (!node) return { title: inline, body: [] };
  if (node.type !== 'text') return { title: inline.slice(0, at), body: inline.slice(at + 1) };
  const end = node.value.indexOf('\n');
  return {
    title: [...inline.slice(0, at), { ...node, value: node.value.slice(0, end) }],
    body: [withoutStart(node, end + 1), ...inline.slice(at + 1)],
  };
}

/** A text without its first letters; its place in the source moves with it. */
function withoutStart<T extends { value: string } & Inline>(node: T, length: number): T {
  const { position } = node;
  const start = position?.start;
  return {
    ...node,
    value: node.value.slice(length),
    ...(position && start?.offset !== undefined
      ? { position: { ...position, start: { ...start, offset: start.offset + length } } }
      : {}),
  };
}
