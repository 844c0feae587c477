import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placesFromEnvironment } from '../places.ts';
import { collectGlyphs, cutFace, faces, fontStyles } from './cut-fonts.ts';

const readable = /\.(astro|css|json|mdx?|tsx?|ya?ml)$/i;
/** Tests, and lists of words that notes are read by: a sixth of all characters, which no page shows. */
const unseen = /\.test\.tsx?$|[/\\](golden|library[/\\](concepts|lint[/\\]spelling))[/\\]/;

/**
 * Cuts the web fonts to the characters that notes, quizzes and the site's own sources use, before
 * the build, and puts their style sheet on every page. The cut is kept until the characters change.
 */
export function webFonts(): AstroIntegration {
  return {
    name: 'web-fonts',
    hooks: {
      'astro:config:setup': async ({ config, injectScript }) => {
        const folder = fileURLToPath(new URL('.cache/fonts/', config.root));
        const { notesDir, quizzesDir } = placesFromEnvironment();
        const inputs = [fileURLToPath(config.srcDir), notesDir, quizzesDir].map((path) =>
          resolve(path),
        );
        await cutFonts(folder, collectGlyphs((await Promise.all(inputs.map(readTexts))).flat()));
        injectScript('page-ssr', `import ${JSON.stringify(join(folder, 'fonts.css'))};`);
      },
    },
  };
}

async function cutFonts(folder: string, glyphs: string): Promise<void> {
  const stamp = join(folder, 'glyphs.txt');
  const styles = fontStyles();
  const made = await readFile(stamp, 'utf8').catch(() => null);
  if (made === glyphs + styles) return;
  await mkdir(folder, { recursive: true });
  const require = createRequire(import.meta.url);
  for (const face of faces) {
    const font = await readFile(require.resolve(face.source));
    await writeFile(join(folder, `${face.name}.woff2`), await cutFace(face, font, glyphs));
  }
  await writeFile(join(folder, 'fonts.css'), styles);
  await writeFile(stamp, glyphs + styles);
}

/** What stands in the text files below a folder, and their names; nothing where there is none. */
export async function readTexts(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !unseen.test(path));
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
  // Courses and sections without a title are named by their folders and files.
  return [...files.map((path) => relative(dirname(folder), path)), ...texts];
}
