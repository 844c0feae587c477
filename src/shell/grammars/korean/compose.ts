import type { ProgramNotes } from '../compile-facts.ts';

export const composeNotes: ProgramNotes = { commands: {}, options: {}, traits: {} };
