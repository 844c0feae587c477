import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { withParticle } from './korean/josa.ts';
import type { Issue } from './model/issue.ts';
import { RelativeFile } from './model/paths.ts';

/** A file below a folder: its name there, and where the disk has it. */
export type ListedFile = { file: RelativeFile; path: string };

/** `links` counts the symbolic links on the way. */
type Found = ListedFile & { real: string; links: number };
/** What a path leads to, and the links and folders that lead nowhere. */
type Walk = { found: Found[]; broken: ListedFile[] };

/**
 * All files below a folder in a stable order, hidden ones left out; none where there is no folder. What is
 * read (`isRead`) comes once, however many links lead to it, and under a name of its own; what is left out
 * is in `issues`.
 */
export async function listFiles(
  folder: string,
  isRead: (file: string) => boolean,
): Promise<{ files: ListedFile[]; issues: Issue[] }> {
  const { found, broken } = await walk(folder, folder, { above: [], links: 0 });
  const sorted = found.toSorted((a, b) => compare(a.file, b.file) || compare(a.path, b.path));
  const byName = keepFirst(sorted, ({ file }) => file);
  const direct = byName.kept.toSorted((a, b) => a.links - b.links);
  const byPlace = keepFirst(direct, ({ file, real }) => (isRead(file) ? real : file));
  return {
    files: byPlace.kept
      .toSorted((a, b) => compare(a.file, b.file))
      .map(({ file, path }) => ({ file, path })),
    issues: [
      ...broken.map((each) => unreadable(each.file, isRead(each.file) ? 'error' : 'warning')),
      ...byName.repeated.map(([, { file }]) => sameName(file)),
      ...tellLinks(byPlace.repeated),
    ],
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The first one of each key, and every later one with the first. */
function keepFirst<T>(all: readonly T[], keyOf: (each: T) => string) {
  const firsts = new Map<string, T>();
  const repeated: [first: T, later: T][] = [];
  for (const each of all) {
    const first = firsts.get(keyOf(each));
    if (first) repeated.push([first, each]);
    else firsts.set(keyOf(each), each);
  }
  return { kept: [...firsts.values()], repeated };
}

/**
 * Follows symbolic links too. `above` are the real folders that a path lies in: a link to one of them leads
 * round in a circle and is not followed.
 */
async function walk(
  folder: string,
  path: string,
  { above, links: before }: { above: readonly string[]; links: number },
): Promise<Walk> {
  const file = RelativeFile.parse(
    relative(folder, path).split(sep).join('/').normalize('NFC') || '.',
  );
  const broken = { found: [], broken: [{ file, path }] };
  const state = await stat(path).catch(() => null);
  if (!state) return above.length > 0 || (await lstat(path).catch(() => null)) ? broken : nothing;
  const real = await realpath(path);
  const parent = above.at(-1);
  const links = before + Number(parent !== undefined && real !== join(parent, basename(path)));
  if (state.isFile())
    return above.length > 0 ? { ...nothing, found: [{ file, path, real, links }] } : nothing;
  if (!state.isDirectory() || above.includes(real)) return nothing;
  const names = await readdir(path).catch(() => null);
  if (!names) return broken;
  const inside = await Promise.all(
    names
      .filter((name) => !/^[._]|^node_modules$/.test(name))
      .map((name) => walk(folder, join(path, name), { above: [...above, real], links })),
  );
  return {
    found: inside.flatMap(({ found }) => found),
    broken: inside.flatMap(({ broken }) => broken),
  };
}

const nothing: Walk = { found: [], broken: [] };

export const unreadable = (file: RelativeFile, severity: Issue['severity']): Issue => ({
  rule: 'unreadable',
  severity,
  message: '파일이나 폴더를 열 수 없습니다.',
  file,
  line: 1,
  column: 1,
  suggestion: '읽을 권한이 있는지, 링크라면 가리키는 곳이 있는지 확인하십시오.',
});

const sameName = (file: RelativeFile): Issue => ({
  rule: 'same-name',
  severity: 'error',
  message: `이름이 '${file}'인 파일이 둘이라 하나만 읽었습니다. 하나는 한글이 자모로 풀려 저장된 이름(NFD)입니다.`,
  file,
  line: 1,
  column: 1,
  suggestion: '둘 가운데 하나의 이름을 바꾸십시오.',
});

/** One issue for each link: the files that it leads to are many. */
function tellLinks(repeated: readonly [first: Found, later: Found][]): Issue[] {
  const byLink = Map.groupBy(repeated, ([first, later]) => {
    const [a, b] = [first.file.split('/'), later.file.split('/')];
    while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
      a.pop();
      b.pop();
    }
    return `${a.join('/')}\n${b.join('/')}`;
  });
  return [...byLink.values()].flatMap(([pair, ...more]) =>
    pair ? [linkedTwice(pair[0].file, pair[1].file, more.length)] : [],
  );
}

function linkedTwice(first: RelativeFile, later: RelativeFile, more: number): Issue {
  const read = `'${first}'${more > 0 ? `와 그 곁의 파일 ${more}개` : ''}`;
  return {
    rule: 'linked-twice',
    severity: 'warning',
    message: `${withParticle(read, '을/를')} 링크로 한 번 더 가리켜, 한 번만 읽었습니다.`,
    file: later,
    line: 1,
    column: 1,
    suggestion: '두 자리 가운데 하나를 지우십시오.',
  };
}
