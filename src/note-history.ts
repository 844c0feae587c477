import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Places } from './places.ts';

const run = promisify(execFile);

/** What git knows of a folder; nothing where it is not in a repository. */
export type History = {
  /** Seconds since 1970 of the last change, by file relative to the folder. */
  changed: Record<string, number>;
  /** Where the folder is in its repository, ending with a slash; empty at its root. */
  prefix: string;
  branch: string;
};

/** When notes and quizzes were changed last, and where they can be mended. */
export type Histories = {
  notes: History;
  quizzes: History;
  /** Address of the repository without a slash at the end; empty where none is configured. */
  repository: string;
};

/**
 * What is known of both folders. By git alone, so that the same commit is the same site on every
 * machine; a file that differs from its commit counts by its own time.
 */
export async function readHistories({ notesDir, quizzesDir }: Places): Promise<Histories> {
  const [notes, quizzes] = await Promise.all([readHistory(notesDir), readHistory(quizzesDir)]);
  return { notes, quizzes, repository: process.env.REPOSITORY_URL?.replace(/\/+$/, '') ?? '' };
}

export async function readHistory(folder: string): Promise<History> {
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', ['-C', folder, '-c', 'core.quotepath=false', ...args], {
      maxBuffer: 1 << 28,
    });
    return stdout;
  };
  try {
    const [prefix, branch, log, status] = await Promise.all([
      git('rev-parse', '--show-prefix'),
      git('branch', '--show-current'),
      git('log', '--format=%x01%ct', '--name-only', '--relative', '-z', '--', '.'),
      git('ls-files', '-z', '--modified', '--others', '--exclude-standard'),
    ]);
    const files = status.split('\0').filter(Boolean);
    return {
      changed: { ...readLog(log), ...(await readTimes(folder, files)) },
      prefix: prefix.trim(),
      branch: branch.trim() || 'main',
    };
  } catch {
    return { changed: {}, prefix: '', branch: 'main' };
  }
}

/** The newest time of each file in a log whose commits begin with \x01 and their time. */
function readLog(log: string): Record<string, number> {
  const changed: Record<string, number> = {};
  for (const commit of log.split('\u0001').slice(1)) {
    const [time, ...files] = commit.split(/[\0\n]+/).filter(Boolean);
    for (const file of files) changed[file.normalize('NFC')] ??= Number(time);
  }
  return changed;
}

async function readTimes(
  folder: string,
  files: readonly string[],
): Promise<Record<string, number>> {
  const times = await Promise.all(
    files.map(async (file) => {
      const found = await stat(join(folder, file)).catch(() => null);
      return found ? [[file.normalize('NFC'), Math.floor(found.mtimeMs / 1000)] as const] : [];
    }),
  );
  return Object.fromEntries(times.flat());
}
