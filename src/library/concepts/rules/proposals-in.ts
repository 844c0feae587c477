import { RelativeFile } from '../../../model/paths.ts';
import { parseNote } from '../../../parse/index.ts';
import { findProposals } from '../find-proposals.ts';

/** For tests: what the rules propose for the text of a note. */
export const proposalsIn = (text: string) =>
  findProposals(
    parseNote({
      file: RelativeFile.parse('course/note.md'),
      course: 'course',
      text,
      mdx: false,
    }),
  );
