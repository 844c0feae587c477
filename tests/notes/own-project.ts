import { readProject } from '../../src/read-project.ts';

/** The project's own notes and quizzes, read once for all tests of a worker. */
export const ownProject = await readProject({ notesDir: 'notes', quizzesDir: 'quizzes' });
