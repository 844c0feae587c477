import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Places } from './places.ts';

const run = promisify(execFile);

/** Seconds since 1970 of the last change, by file relative to the folder. */
export type Changes = Record<string, number>;

/** Where notes can be mended. */
export type Repository = {
  /** Without a slash at the end. */
  address: string;
  branch: string;
  /** Where the notes are in it, ending with a slash; empty at its root. */
  prefix: string;
};

/** When notes and quizzes were changed last; nothing of what is in no repository. */
export type Histories = {
  notes: Changes;
  quizzes: Changes;
  /** Null where no address is configured. */
  repository: Repository | null;
};

/**
 * What is known of both folders. By git alone, so that the same commit is the same site on every
 * machine; a file that differs from its commit counts by its own time.
 */
export async function readHistories({ notesDir, quizzesDir }: Places): Promise<Histories> {
  const address = process.env.REPOSITORY_URL?.replace(/\/+$/, '');
  const [notes, quizzes, repository] = await Promise.all([
    readChanges(notesDir),
    readChanges(quizzesDir),
    address ? readRepository(notesDir, address) : null,
  ]);
  return { notes, quizzes, repository };
}

const gitIn =
  (folder: string) =>
  async (...args: string[]) => {
    const { stdout } = await run('git', ['-C', folder, '-c', 'core.quotepath=false', ...args], {
      maxBuffer: 1 << 28,
    });
    return stdout;
  };

export async function readChanges(folder: string): Promise<Changes> {
  const git = gitIn(folder);
  try {
    const [log, status] = await Promise.all([
      git('log', '--format=%x01%ct %D', '--name-only', '--relative', '-z', '--', '.'),
      git('ls-files', '-z', '--modified', '--others', '--exclude-standard'),
    ]);
    const files = status.split('\0').filter(Boolean);
    return { ...readLog(log), ...(await readTimes(folder, files)) };
  } catch {
    return {};
  }
}

export async function readRepository(folder: string, address: string): Promise<Repository> {
  const git = gitIn(folder);
  const found = Promise.all([git('rev-parse', '--show-prefix'), git('branch', '--show-current')]);
  const [prefix, branch] = await found.catch(() => ['', '']);
  return { address, branch: branch.trim() || 'main', prefix: prefix.trim() };
}

/**
 * The newest time of each file in a log whose commits begin with \x01, their time and their names. Where a
 * shallow clone is cut off, git has every file as made there, and nothing is known of them.
 */
function readLog(log: string): Changes {
  const changed: Changes = {};
  for (const commit of log.split('\u0001').slice(1)) {
    const [head = '', ...files] = commit.split(/[\0\n]+/).filter(Boolean);
    if (/[ ,]grafted(,|$)/.test(head)) continue;
    for (const file of files) changed[file.normalize('NFC')] ??= Number.parseInt(head, 10);
  }
  return changed;
}

async function readTimes(folder: string, files: readonly string[]): Promise<Changes> {
  const times = await Promise.all(
    files.map(async (file) => {
      const found = await stat(join(folder, file)).catch(() => null);
      return found ? [[file.normalize('NFC'), Math.floor(found.mtimeMs / 1000)] as const] : [];
    }),
  );
  return Object.fromEntries(times.flat());
}
