/** Polite endings of the copula and of verbs in 하다 and 되다, and the plain ones: `…도구예요`, `…을 뜻합니다`. */
const endings: readonly [RegExp, string][] = [
  [/거(?:예요|에요|입니다|죠|야)$/u, '것이다'],
  [/(?:이에요|예요|입니다|이죠|이지요|이야|이[고구]요|이거든요)$/u, '이다'],
  [/라고 (?:불러요|부릅니다|불러)$/u, '라고 부른다'],
  [/라고 (?:불려요|불립니다)$/u, '라고 부른다'],
  [/(?:해요|합니다)$/u, '한다'],
  [/(?:돼요|됩니다)$/u, '된다'],
];

/** A sentence in the plain style in which definitions are compared; left as it is where it ends otherwise. */
export function toPlainForm(sentence: string): string {
  const bare = sentence.replace(/[.!~]+$/u, '');
  const [ending, plain] = endings.find(([polite]) => polite.test(bare)) ?? [];
  return ending ? `${bare.replace(ending, plain ?? '')}.` : sentence;
}
