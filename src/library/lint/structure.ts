import type { Note } from '../../parse/index.ts';
import type { Finding } from './finding.ts';

/** Sections at unlike depths, and numbers left out between them. */
export function lintStructure({ sections, lines }: Note): Finding[] {
  const depths = sections.map(({ depth }) => depth);
  const usual = mostCommon(depths);
  return sections.flatMap(({ section, depth }, index): Finding[] => {
    const at = lines.startOf(section.line);
    const before = sections[index - 1]?.section.number;
    const findings: Finding[] = [];
    if (depth > 0 && depth !== usual) {
      findings.push({
        rule: 'heading-depth',
        severity: 'warning',
        message: `다른 섹션의 제목은 ${usual}단계인데 여기는 ${depth}단계입니다.`,
        suggestion: `${'#'.repeat(usual)} ${section.title}`,
        at,
      });
    }
    if (
      before !== undefined &&
      before !== null &&
      section.number !== null &&
      section.number > before + 1
    ) {
      findings.push({
        rule: 'section-gap',
        severity: 'hint',
        message: `섹션 ${before} 다음이 섹션 ${section.number}입니다. 사이가 비었습니다.`,
        at,
      });
    }
    return findings;
  });
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
