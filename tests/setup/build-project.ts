import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { listFiles } from '../../scripts/list-files.ts';

const run = promisify(execFile);

/** A folder with notes and quizzes of its own, which is gone after `remove`. */
export type Scratch = {
  folder: string;
  write: (files: Record<string, string | Uint8Array>) => Promise<void>;
  /** Builds `notes` and `quizzes` into the named output folder, `dist` unless told. */
  build: (
    env?: Record<string, string>,
    outName?: string,
  ) => Promise<{ code: number; output: string }>;
  remove: () => Promise<void>;
};

export const makeScratch = async (): Promise<Scratch> =>
  openScratch(await mkdtemp(join(tmpdir(), 'doesaegim-')));

export function openScratch(folder: string): Scratch {
  return {
    folder,
    write: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
    },
    build: (env = {}, outName = 'dist') => build(folder, env, join(folder, outName)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function build(folder: string, own: Record<string, string>, outDir: string) {
  const env = {
    ...process.env,
    NOTES_DIR: join(folder, 'notes'),
    QUIZZES_DIR: join(folder, 'quizzes'),
    OUT_DIR: outDir,
    ...own,
  };
  try {
    const { stdout, stderr } = await run('node', ['scripts/build.ts'], { env });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** Puts the project's first notes, its lexicon and their quizzes into a scratch folder. */
export async function copyOwnNotes({ folder }: Scratch, sections: number): Promise<void> {
  const isWanted = (path: string) =>
    !/\/\d\d[^/]*$/.test(path) || Number(/\/(\d\d)[^/]*$/.exec(path)?.[1]) <= sections;
  await cp('notes', join(folder, 'notes'), { recursive: true, filter: isWanted });
  await cp('quizzes', join(folder, 'quizzes'), { recursive: true, filter: isWanted });
}

/** Every file below a folder by its path with `/`. */
export async function readTree(folder: string): Promise<Map<string, Buffer>> {
  return new Map(
    await Promise.all(
      listFiles(folder).map(async (path) => [path, await readFile(join(folder, path))] as const),
    ),
  );
}
