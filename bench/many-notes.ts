import { readdirSync, readFileSync } from 'node:fs';

export type ManyNote = { course: string; name: string; number: number; text: string };

const source = 'notes/docker-kubernetes';
const perCourse = 100;

/**
 * So many sections for measuring: the project's own over and over, a hundred a course, each copy with a
 * third of its bold terms renamed throughout, so that concepts and words grow with the notes as they do
 * in real ones.
 */
export function makeManyNotes(count: number): ManyNote[] {
  const own = readdirSync(source)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => readFileSync(`${source}/${name}`, 'utf8'));
  return Array.from({ length: count }, (_, at) => {
    const copy = Math.floor(at / own.length);
    const number = (at % perCourse) + 1;
    const course = `course-${String(Math.floor(at / perCourse) + 1).padStart(2, '0')}`;
    const text = renameTerms(own[at % own.length] ?? '', copy).replace(
      /^# 섹션 \d+/mu,
      `# 섹션 ${number}`,
    );
    return { course, name: `${String(number).padStart(3, '0')}.md`, number, text };
  });
}

function renameTerms(text: string, copy: number): string {
  if (copy === 0) return text;
  const terms = [...new Set([...text.matchAll(/\*\*([가-힣]{2,})\*\*/gu)].map(([, term]) => term))];
  const renamed = terms.filter((term) => (hash(term ?? '') + copy) % 3 === 0);
  return renamed.reduce<string>(
    (varied, term) => varied.replaceAll(term ?? '', `${term}${syllables(copy)}`),
    text,
  );
}

const hash = (text: string) => [...text].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0);

/** Two Hangul syllables that stand for a number. */
const syllables = (copy: number) =>
  String.fromCodePoint(0xac00 + ((copy * 28 * 7) % 11_172), 0xac00 + ((copy * 28 * 11) % 11_172));
