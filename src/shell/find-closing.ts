/** Where a double quote closes from an offset on; the end of the text where none does. */
export const closingQuote = (text: string, from: number): number => {
  const end = text.indexOf('"', from);
  return end < 0 ? text.length : end;
};

/** The bracket that closes the one at `from`, quotes inside respected; -1 where none does. */
export function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === "'" || sign === '"') {
      const end = text.indexOf(sign, at + 1);
      if (end < 0) return -1;
      at = end;
    } else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** The brace that closes the one at `from` on the same line; -1 where none does. */
export function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    } else if (text[at] === '\n') return -1;
  }
  return -1;
}
