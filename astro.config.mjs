import mdx from '@astrojs/mdx';
import { linkPictures } from './src/integrations/link-pictures.ts';
import { mdxNotes } from './src/integrations/mdx-notes.ts';
import { preactIslands } from './src/integrations/preact-islands.ts';
import { preloadIslands } from './src/integrations/preload-islands.ts';
import { reloadOnNotes } from './src/integrations/reload-on-notes.ts';
import { serveSiteFiles } from './src/integrations/serve-site-files.ts';
import { sharedProject } from './src/integrations/shared-project.ts';
import { webFonts } from './src/integrations/web-fonts.ts';
import { headScript } from './src/layouts/head-script.ts';
import { toBase } from './src/site-url.ts';

/** Canonical addresses, link previews and the sitemap need to know where the site will stand. */
const site = process.env.SITE_URL;
const base = toBase(process.env.SITE_BASE ?? '');
/** Below the base: a course may have such a name too. */
const isTool = (address) =>
  /^(quiz|settings|check|search)\//.test(new URL(address).pathname.slice(base.length));

async function listPages() {
  const { default: sitemap } = await import('@astrojs/sitemap');
  return sitemap({ filter: (page) => !isTool(page) });
}

// Astro would take these for its own settings of the same names; CI systems and test runners set them.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'])
  delete process.env[name];

// A build asks nobody and tells nobody: Astro's own telemetry would spawn git and call home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// `defineConfig` gives types alone, and its module loads what optimises pictures.
/** @type {import('astro').AstroUserConfig} */
export default {
  ...(site && { site }),
  base,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  // 'jsx', the default, deletes the space at a line break between Korean text and an element.
  compressHTML: true,
  // While pages wait for the questions, or for their sections to be drawn, others are rendered.
  build: { assets: '_assets', concurrency: 150 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    mdxNotes(),
    preactIslands(),
    sharedProject(),
    linkPictures(),
    webFonts(),
    preloadIslands(),
    reloadOnNotes(),
    serveSiteFiles(),
    ...(site ? [await listPages()] : []),
  ],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Four modules of a few hundred bytes that every page shares would be four requests.
              codeSplitting: {
                groups: [
                  {
                    name: 'common',
                    test: /src.(site-url|browser.(element|theme))\.ts|preload-helper/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [headScript.hash],
      },
    },
  },
};
