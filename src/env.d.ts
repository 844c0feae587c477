/// <reference types="astro/client" />

declare module 'virtual:mdx-sections' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The sections of MDX notes by id, as components that take `chunks` and `components`. */
  export const mdxSections: Record<string, () => Promise<{ default: AstroComponentFactory }>>;
}

declare module 'virtual:note-history' {
  type History = import('./integrations/note-history.ts').History;
  export const notes: History;
  export const quizzes: History;
  /** Address of the repository without a slash at the end; empty where none is configured. */
  export const repository: string;
}

declare namespace App {
  /** What the components of MDX notes read: they take no props from the page. */
  interface Locals {
    index: import('./render/library-index.ts').LibraryIndex;
    questions: readonly import('./model/question.ts').Question[];
  }
}
