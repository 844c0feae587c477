import { DockerfileParser } from 'dockerfile-ast';
import { type Block, indexLines } from '../parse/index.ts';
import { rememberFor } from '../remember.ts';
import { instructionNames } from './summaries.ts';

/** The language of a code block in lower case; empty for none and for what is no code block. */
export const languageOf = ({ node }: Block): string =>
  node.type === 'code' ? (node.lang ?? '').toLowerCase() : '';

/** The code of a block, line by line. */
export type Code = {
  text: string;
  lines: string[];
  /** The line of the note on which the code starts: below the fence, or at once where it is indented. */
  firstLine: number;
  /** Which of `lines` an offset into `text` is on, from 0. */
  rowAt: (offset: number) => number;
};

/** Cut into lines once for all that a long block holds; null for what is no code block. */
export const codeOf = rememberFor(({ node, passage }: Block): Code | null => {
  if (node.type !== 'code') return null;
  const lines = node.value.split('\n');
  const isIndented = passage.endLine - passage.line + 1 === lines.length;
  const { placeAt } = indexLines(node.value);
  return {
    text: node.value,
    lines,
    firstLine: isIndented ? passage.line : passage.line + 1,
    rowAt: (offset) => placeAt(offset).line - 1,
  };
});

const instruction = new RegExp(`^\\s*(?:${instructionNames.join('|')})\\s`);

/** A Dockerfile by its language, or without one by its first line and most of the rest. */
export function isDockerfile(block: Block): boolean {
  const language = languageOf(block);
  if (/^(?:dockerfile|docker|containerfile)$/.test(language)) return true;
  if (language !== '' || block.node.type !== 'code') return false;
  const lines = block.node.value.split('\n').filter((line) => /^\s*[^#\s]/.test(line));
  return (
    /^\s*(?:FROM|ARG)\s/.test(lines[0] ?? '') &&
    lines.filter((line) => instruction.test(line)).length > lines.length / 2
  );
}

/** The instructions of a Dockerfile, parsed once however many rules ask for them. */
export const listInstructions = rememberFor(({ node }: Block) =>
  node.type === 'code' ? DockerfileParser.parse(node.value).getInstructions() : [],
);

/** YAML by its language, or without one where it opens as a Compose file. */
export const isYaml = (block: Block): boolean =>
  block.node.type === 'code' &&
  (/^(?:ya?ml|compose|docker-compose)$/.test(languageOf(block)) ||
    (languageOf(block) === '' && /^services:\s*$/m.test(block.node.value)));
