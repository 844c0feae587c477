/// <reference types="astro/client" />

declare module 'virtual:mdx-sections' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The sections of MDX notes by id, as components that take `chunks` and `components`. */
  export const mdxSections: Record<string, () => Promise<{ default: AstroComponentFactory }>>;
}

declare namespace App {
  /** What the components of MDX notes read: they take no props from the page. */
  interface Locals {
    index: import('./render/library-index.ts').LibraryIndex;
    loadBank: () => Promise<import('./questions/index.ts').QuestionBank>;
  }
}
