import type { ProgramNotes } from '../compile-facts.ts';

export const kubectlNotes: ProgramNotes = { commands: {}, options: {}, traits: {} };
