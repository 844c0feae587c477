import type { Note, ParsedSection } from '../../parse/index.ts';
import type { Finding } from './finding.ts';

/** Addresses that stand in the text as they are (markdownlint MD034), once each passage and address. */
export const lintBareUrls = (note: Note, { blocks }: ParsedSection): Finding[] =>
  blocks.flatMap((block) =>
    block.proses.flatMap(({ marks }) =>
      marks
        .filter(({ kind }) => kind === 'link')
        .map(({ sourceStart, sourceEnd }) => ({
          source: note.text.slice(sourceStart, sourceEnd),
          at: sourceStart,
        }))
        .filter(({ source }) => /^(?:https?:\/\/|www\.)/.test(source))
        .flatMap(describe),
    ),
  );

const onThisMachine = /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|192\.168\.|10\.|\[::1\])/;

/** Hangul that follows without a blank becomes part of the link (GFM, "Autolinks"). */
function describe({ source, at }: { source: string; at: number }): Finding[] {
  const [, address = '', swallowed = ''] = /^([^가-힣]*)(.*)$/s.exec(source) ?? [];
  if (swallowed)
    return [
      {
        rule: 'bare-url',
        severity: 'warning',
        message: `주소에 붙은 '${swallowed.slice(0, 20)}'까지 링크가 됩니다.`,
        suggestion: `<${address}>${swallowed}`,
        at,
      },
    ];
  if (onThisMachine.test(source)) return [];
  return [
    {
      rule: 'bare-url',
      severity: 'hint',
      message: '주소가 그대로 적혀 있습니다.',
      suggestion: `[글](${address.replace(/[?#].*$/, '')})`,
      at,
    },
  ];
}
