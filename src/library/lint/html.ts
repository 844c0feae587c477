import { withParticle } from '../../korean/josa.ts';
import type { Note, ParsedSection } from '../../parse/index.ts';
import type { Finding } from './finding.ts';

const allowed = /^<\/?(?:br|kbd|sub|sup|details|summary|img)\b|^<!--/i;
const placeholder = /^<[a-z][\w -]*>$/;

/** HTML that is shown as letters, and placeholders in angle brackets that other readers take for HTML. */
export const lintHtml = (note: Note, { blocks }: ParsedSection): Finding[] =>
  blocks.flatMap((block): Finding[] => {
    if (block.node.type === 'html')
      return lintBlock(block.passage.text, block.node.position?.start.offset ?? 0);
    return block.proses.flatMap(({ marks }) =>
      marks
        .filter(({ kind }) => kind === 'html')
        .map(({ sourceStart, sourceEnd }) => ({
          source: note.text.slice(sourceStart, sourceEnd),
          at: sourceStart,
        }))
        .filter(({ source }) => !allowed.test(source))
        .map(({ source, at }) => describe(source, at)),
    );
  });

function lintBlock(text: string, at: number): Finding[] {
  const tag = [...text.matchAll(/<[a-z!/][^>]*>?/gi)].find(([source]) => !allowed.test(source));
  return tag ? [describe(tag[0], at + tag.index)] : [];
}

function describe(source: string, at: number): Finding {
  const shown = source.slice(0, 40);
  return placeholder.test(source) && !/^<(?:div|span|p|b|i|u|font|table|center)\b/.test(source)
    ? {
        rule: 'html',
        severity: 'warning',
        message: `${withParticle(`'${shown}'`, '은/는')} HTML로 읽혀 사라질 수 있습니다.`,
        suggestion: `\`${shown}\`처럼 백틱 안에 쓰십시오.`,
        at,
      }
    : {
        rule: 'html',
        severity: 'warning',
        message: `'${shown}' 같은 HTML은 글자로만 보입니다.`,
        suggestion:
          '마크다운으로 쓰십시오. 쓸 수 있는 태그: br, kbd, sub, sup, details, summary, img',
        at,
      };
}
