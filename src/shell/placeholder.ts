import type { Placeholder } from './lexemes.ts';

/** Longer runs in brackets are not placeholders; keeps the search linear. */
const longest = 80;

const braces = /\{([^{}"'`$;&<>\n.[][^{}"'`$;\n[]*)\}/uy;
const angles = /<((?!\()[^<>&;\s|][^<>&;\n]*)>/uy;

/** The placeholder that starts at an offset: `{a / b}`, `<name>`; not `${…}`, `{{…}}`, JSON or a redirection. */
export function placeholderAt(text: string, at: number): Placeholder | null {
  const sign = text[at];
  if (sign !== '{' && sign !== '<') return null;
  const pattern = sign === '{' ? braces : angles;
  const near = text.slice(at, at + longest);
  pattern.lastIndex = 0;
  const name = pattern.exec(near)?.[1];
  if (name === undefined || name.trim() === '' || (sign === '<' && /\s$/u.test(name))) return null;
  if (sign === '{' && (text[at - 1] === '$' || isTemplateNeighbour(text, at, name))) return null;
  return { name: name.trim(), start: at, end: at + name.length + 2 };
}

/** `{range .items[*]}…{end}` and `{a,b}` are templates and expansions, not placeholders. */
function isTemplateNeighbour(text: string, at: number, name: string): boolean {
  return (
    text[at - 1] === '{' ||
    text[at + name.length + 2] === '}' ||
    /^(?:range |end$|if )/u.test(name) ||
    /^[\w.-]+(?:,[\w.-]+)+$/u.test(name) ||
    /^-?\w+\.\.-?\w+$/u.test(name)
  );
}
