const key = 'recent-searches';
const most = 8;

/** The learner's last queries, newest first; what is stored is checked, for it may be anything. */
export function readRecent(): string[] {
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

export const forgetRecent = (query: string): void =>
  write(readRecent().filter((other) => other !== query));

export const forgetAllRecent = (): void => write([]);

function write(queries: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries.slice(0, most)));
  } catch {
    // Storage that refuses leaves the searches to this visit.
  }
}
