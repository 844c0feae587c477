import type { Note, ParsedSection } from '../../parse/index.ts';
import { languageOf } from '../code-block.ts';
import type { Finding } from './finding.ts';

/**
 * A `#` behind an instruction is an argument, not a comment: only a line that opens with `#` is one
 * (Dockerfile reference, "Format"). RUN in its shell form hands it to the shell, which ignores it.
 */
export function lintDockerfiles(note: Note, { blocks }: ParsedSection): Finding[] {
  return blocks.flatMap((block): Finding[] => {
    const { node, passage } = block;
    if (node.type !== 'code' || languageOf(block) !== 'dockerfile') return [];
    return node.value.split('\n').flatMap((line, index): Finding[] => {
      const trailing = /^\s*[A-Z]+\s.*?(\s#.*)$/.exec(line);
      if (!trailing || /^\s*(#|RUN\s)/i.test(line)) return [];
      return [
        {
          rule: 'dockerfile-comment',
          severity: 'warning',
          message: '명령 뒤의 #은 주석이 아니라 인수입니다.',
          suggestion: `${trailing[1]?.trim()} 을(를) 윗줄에 따로 적으십시오.`,
          at: note.lines.startOf(passage.line + 1 + index) + line.indexOf('#'),
        },
      ];
    });
  });
}
