import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { reloadOnNotes } from './src/integrations/reload-on-notes.ts';
import { webFonts } from './src/integrations/web-fonts.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'https://doesaegim.example',
  base: process.env.SITE_BASE || '/',
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  // 'jsx', the default, deletes the space at a line break between Korean text and an element.
  compressHTML: true,
  build: { assets: '_assets' },
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), reloadOnNotes(), webFonts()],
});
