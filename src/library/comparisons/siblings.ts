import type { Names } from './words.ts';

/** What heads a column of things told about one thing, whatever its rows are. */
const generic =
  /^(?:뜻|의미|설명|내용|예|예시|보기|명령|명령어|옵션|값|기본값|용도|쓰임|역할|기능|비고|참고|특징|장점|단점|이름|종류|단위|이유|결과|방법|상태|시간|before|after|name|value|type|default|description|example|note)$/i;

const lastWord = (name: string): string | undefined => /\S+\s+(\S{2,})$/u.exec(name)?.[1];
const isLatinName = (name: string): boolean =>
  /^[A-Z][A-Za-z0-9+#./-]*(?: [A-Z][\w+#./-]*)*$/.test(name);

/** Whether all names stand for things of one kind: terms of the notes, Latin names, or names that end in one word. */
export function areSiblings(written: readonly string[], about: Names): boolean {
  // What brackets add is the same name once more: 수직 확장(scale up).
  const names = written.map((name) => name.replace(/\s*\([^()]*\)$/, ''));
  if (new Set(names).size < names.length || names.some((name) => generic.test(name))) return false;
  const [word] = names.map(lastWord);
  return (
    names.every((name) => about(name)?.startsWith('concept:')) ||
    names.every(isLatinName) ||
    (word !== undefined && !generic.test(word) && names.every((name) => lastWord(name) === word))
  );
}
