import type { Note, ParsedSection } from '../../parse/index.ts';
import { findBrackets } from './rules/brackets.ts';
import { findCalled } from './rules/called.ts';
import { findDescribed } from './rules/described.ts';
import { findAsked, findHeadings, findParents } from './rules/heading.ts';
import { findInverted } from './rules/inverted.ts';
import { findLabels } from './rules/label.ts';
import { findMarked } from './rules/marked.ts';
import { findReverse } from './rules/reverse.ts';
import { findRivals } from './rules/rivals.ts';
import { findTableTerms } from './rules/table.ts';
import { findSiblings } from './rules/siblings.ts';
import { findTopics } from './rules/topic.ts';
import { findUnlike } from './rules/unlike.ts';
import { findWholes } from './rules/whole.ts';
import type { Proposal, Rule, Scene } from './proposal.ts';
import { splitSentences } from './sentences.ts';

const rules: readonly Rule[] = [
  findMarked,
  findLabels,
  findTopics,
  findDescribed,
  findInverted,
  findSiblings,
  findRivals,
  findUnlike,
  findReverse,
  findCalled,
  findBrackets,
  findHeadings,
  findAsked,
  findParents,
  findTableTerms,
  findWholes,
];

/** Every term that a rule saw defined in a note, in the order of the note. */
export const findProposals = (note: Note): Proposal[] =>
  note.sections.flatMap((section) =>
    setScenes(note, section)
      .filter(({ block }) => !block.isExercise)
      .flatMap((scene) => rules.flatMap((rule) => rule(scene))),
  );

/** No sentence that anybody wrote is longer, in letters. */
const longest = 2_000;

function setScenes(note: Note, section: ParsedSection): Scene[] {
  const scenes = section.blocks.map((block): Scene => ({
    note,
    section,
    block,
    sentences: block.prose
      ? splitSentences(block.prose, note).filter(({ text }) => text.length <= longest)
      : [],
  }));
  for (const [index, scene] of scenes.entries()) {
    scene.previous = scenes[index - 1];
    scene.next = scenes[index + 1];
  }
  return scenes;
}
