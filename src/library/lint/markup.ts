import type { Note, ParsedSection } from '../../parse/index.ts';
import { endOffsetAt, offsetAt } from '../../parse/index.ts';
import type { Finding } from './finding.ts';

const allowedHtml = /^<\/?(br|kbd|sub|sup|details|summary|img)\b|^<!--/i;
const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/g;

/** Markup that does not do what its author meant. */
export function lintMarkup(note: Note, { blocks }: ParsedSection): Finding[] {
  return blocks.flatMap(({ prose, passage, node }): Finding[] => {
    if (!prose)
      return passage.kind === 'other' && node.type === 'html'
        ? htmlFindings(passage.text, node.position?.start.offset ?? 0)
        : [];
    const isPlain = (at: number) =>
      !prose.marks.some(({ kind, start, end }) => kind === 'code' && start <= at && at < end);
    const findings: Finding[] = [];
    for (const { index } of prose.text.matchAll(/`/g)) {
      if (!isPlain(index)) continue;
      findings.push({
        rule: 'backtick',
        severity: 'warning',
        message: '백틱의 짝이 맞지 않습니다.',
        suggestion: '코드의 앞뒤에 백틱을 하나씩 두십시오.',
        at: offsetAt(prose, index),
      });
      break;
    }
    for (const { kind, start, end, sourceStart, sourceEnd } of prose.marks) {
      const source = note.text.slice(sourceStart, sourceEnd);
      if (kind === 'code' && /^`[ \u00A0]|[ \u00A0]`$/.test(source) && source.length > 4) {
        findings.push({
          rule: 'code-space',
          severity: 'warning',
          message: '백틱 안쪽에 빈칸이 있습니다.',
          suggestion: `\`${prose.text.slice(start, end).trim()}\``,
          at: sourceStart,
        });
      }
      if (kind === 'link' && /^https?:\/\//.test(source)) {
        findings.push({
          rule: 'bare-url',
          severity: 'hint',
          message: '주소가 그대로 적혀 있습니다.',
          suggestion: `[글](${source.replace(/[?#].*$/, '')})`,
          at: sourceStart,
        });
      }
      if (kind === 'html' && !allowedHtml.test(source)) {
        findings.push(htmlFinding(source, sourceStart));
      }
    }
    for (const { index } of prose.text.matchAll(/\*\*/g)) {
      if (!isPlain(index)) continue;
      findings.push({
        rule: 'emphasis',
        severity: 'warning',
        message: '굵은 글씨가 닫히지 않았습니다.',
        suggestion: '별표 안쪽의 빈칸을 지우고 앞뒤 짝을 맞추십시오.',
        at: offsetAt(prose, index),
      });
      break;
    }
    const directive = /^:{2,3}[a-z][\w-]*|(?<=\s):{3}[a-z][\w-]*/i.exec(prose.text);
    if (directive && isPlain(directive.index)) {
      findings.push({
        rule: 'directive',
        severity: 'warning',
        message: `'${directive[0]}' 지시문은 알지 못해 글자로 보입니다.`,
        suggestion: '> [!note] 꼴의 상자를 쓰십시오.',
        at: offsetAt(prose, directive.index),
      });
    }
    const hidden = [
      ...note.text
        .slice(offsetAt(prose, 0), endOffsetAt(prose, prose.text.length))
        .matchAll(invisible),
    ][0];
    if (hidden) {
      findings.push({
        rule: 'invisible',
        severity: 'warning',
        message: '보이지 않는 글자가 들어 있습니다.',
        suggestion: '그 자리를 지우고 다시 쓰십시오.',
        at: offsetAt(prose, 0) + hidden.index,
      });
    }
    return findings;
  });
}

const htmlFinding = (source: string, at: number): Finding => ({
  rule: 'html',
  severity: 'warning',
  message: `'${source.slice(0, 40)}' 같은 HTML은 글자로만 보입니다.`,
  suggestion: '마크다운으로 쓰십시오. 쓸 수 있는 태그: br, kbd, sub, sup, details, summary, img',
  at,
});

function htmlFindings(text: string, at: number): Finding[] {
  const tag = [...text.matchAll(/<[a-z!/][^>]*>?/gi)].find(([source]) => !allowedHtml.test(source));
  return tag ? [htmlFinding(tag[0], at + tag.index)] : [];
}
