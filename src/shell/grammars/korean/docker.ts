import type { ProgramNotes } from '../compile-facts.ts';

export const dockerNotes: ProgramNotes = { commands: {}, options: {}, traits: {} };
