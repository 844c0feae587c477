import { element } from './element.ts';
import { drawButton, drawIndexLinks } from './search-notices.ts';

const key = 'recent-searches';
const most = 8;

/** The learner's last queries, newest first; what is stored is checked, for it may be anything. */
function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored
      .filter((query) => typeof query === 'string' && query.length <= 120)
      .slice(0, most);
  } catch {
    return [];
  }
}

export const keepRecent = (query: string): void =>
  write([query, ...readRecent().filter((other) => other !== query)]);

const forgetRecent = (query: string): void =>
  write(readRecent().filter((other) => other !== query));

const forgetAllRecent = (): void => write([]);

function write(queries: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries.slice(0, most)));
  } catch {
    // Storage that refuses leaves the searches to this visit.
  }
}

/** The last queries, each to be searched again or forgotten; links to the lists where there is none. */
export function drawRecent(
  onSearch: (query: string) => void,
  onForgotten: () => void,
): HTMLElement[] {
  const recent = readRecent();
  if (recent.length === 0) return [drawIndexLinks()];
  const forget = (act: () => void) => () => {
    act();
    onForgotten();
  };
  const items = recent.map((query) =>
    element(
      'li',
      {},
      drawButton(query, () => onSearch(query), { class: 'search-again' }),
      drawButton(
        '×',
        forget(() => forgetRecent(query)),
        { 'aria-label': `${query} 지우기` },
      ),
    ),
  );
  const all = drawButton('모두 지우기', forget(forgetAllRecent));
  return [
    element('p', { class: 'search-group' }, '최근에 찾은 말 ', all),
    element('ul', { class: 'search-recent' }, ...items),
  ];
}
