import { href } from '../site-url.ts';

/** Files that are asked for before the code that reads them is there. */
const ahead = new Map<string, Promise<Response>>();

const namesFile = '/data/search.json';
const textFolder = '/pagefind/';

export const readNamesFile = (): Promise<Response> => take(namesFile);
export const readTextFile = (path: string): Promise<Response> => take(textFolder + path);

/** Asks for the names, and for the list of the full-text index: its files wait until the names have come. */
export function askForFiles(): void {
  ask(namesFile);
  ask(`${textFolder}pagefind-entry.json`);
}

function ask(path: string): void {
  const asked = get(path);
  asked.catch(() => {});
  ahead.set(path, asked);
}

/** What was asked for ahead is given once; where that failed it is asked for again. */
function take(path: string): Promise<Response> {
  const asked = ahead.get(path);
  ahead.delete(path);
  return asked ? asked.catch(() => get(path)) : get(path);
}

/** The list tells whether what is kept of the rest is still right. */
async function get(path: string): Promise<Response> {
  const isList = path.endsWith('entry.json');
  const response = await fetch(href(path), { cache: isList ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
