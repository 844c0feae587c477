import type { CourseLexicon } from './library/index.ts';
import type { Issue } from './model/issue.ts';
import type { Library } from './model/library.ts';
import { listUnknownAsked } from './search/index.ts';
import type { PlaceOf } from './yaml.ts';

/** A lexicon as it was read from its file. */
export type PlacedLexicon = CourseLexicon & { placeOf: PlaceOf };

/** Words that learners ask with, given for what is no term, command or heading. */
export function checkAsked(library: Library, lexicons: readonly PlacedLexicon[]): Issue[] {
  const unknown = new Set(listUnknownAsked(library));
  return lexicons.flatMap(({ file, lexicon: { terms, asked }, placeOf }) => {
    const given = new Set(terms.map(({ term }) => term));
    return Object.keys(asked)
      .filter((name) => unknown.has(name) && !given.has(name))
      .map((name) => ({
        rule: 'asked',
        severity: 'warning' as const,
        message: `'${name}'라고 불리는 용어나 명령, 제목이 없어 찾는 말을 이을 데가 없습니다.`,
        file,
        ...placeOf(['asked', name]),
        suggestion: '이름을 고치거나 지우십시오.',
      }));
  });
}
