import type { CommandLine } from './command-line.ts';
import type { Grammars, OptionGrammar } from './grammar.ts';
import type { Word } from './lexemes.ts';
import { readOptions } from './read-options.ts';

const assignment = /^[A-Za-z_]\w*\+?=/u;

/** Takes `NAME=value` and `sudo` with its options off the head. */
export function readPrefix(
  line: CommandLine,
  words: readonly Word[],
  grammars: Grammars,
): readonly Word[] {
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    if (assignment.test(word.value)) {
      line.assignments.push(word);
      at += 1;
      continue;
    }
    const wrapper = grammars.programs[word.value];
    if (!wrapper?.wrapper || !Object.hasOwn(grammars.programs, word.value)) break;
    const taken = wrapperLength(words, at, wrapper.commands[0]?.options ?? []);
    if (taken >= words.length - at) break;
    line.wrappers.push(words.slice(at, at + taken));
    at += taken;
  }
  return words.slice(at);
}

function wrapperLength(
  words: readonly Word[],
  from: number,
  options: readonly OptionGrammar[],
): number {
  let at = from + 1;
  while (words[at]?.value.startsWith('-')) {
    const { taken } = readOptions(words.slice(at, at + 2), options, 'getopt', true);
    at += Math.max(taken, 1);
  }
  return at - from;
}
