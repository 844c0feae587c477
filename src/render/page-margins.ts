/**
 * What stands in the margins of a printed sheet: the course, the sheet's title, page n of N. A style
 * sheet of its own, because the site's policy allows no inline styles and CSS takes no text from HTML.
 */
export function pageMargins(course: string, title: string): string {
  const box = (place: string, content: string) =>
    `@${place} { content: ${content}; font: 7pt 'Pretendard Cut', 'Noto Sans CJK KR', sans-serif; color: #444; }`;
  return `@page {
  ${box('bottom-left', quote(`되새김 · ${course}`))}
  ${box('bottom-center', quote(title))}
  ${box('bottom-right', "counter(page) ' / ' counter(pages)")}
}
`;
}

/** A CSS string: everything but letters, digits and blanks is written as an escape. */
const quote = (text: string) =>
  `'${text.replace(/[^\p{L}\p{N} ·]/gu, (glyph) => `\\${glyph.codePointAt(0)?.toString(16)} `)}'`;
