/** What a title sets side by side. `isSaid` where it says that it compares, not merely names them. */
export type Subjects = { names: string[]; isSaid: boolean };

/** Names are not longer, in letters. */
const longestName = 30;

const versus = /\s+(?:vs\.?|versus|↔|⇔|<->|≠|(?<=[^\d]\s)대)\s+/iu;
const joined = /(?<=[^\s,])(?:[와과]\s+|이?랑\s+|,\s*|\s*\/\s*|\s+및\s+)/u;
const difference =
  /^(.+?)(?:의|간의?|\s사이의)?\s*(?:차이점?|비교)(?:[는은가를도]|란)?(?:\s?(?:뭔가|뭘까|뭐|무엇|정리|알아보기|총정리)\S*)?$/u;
const differs =
  /^(.+?)(?:은|는|이|가)?\s(?:어떻게|뭐가|뭐이?|무엇이|어디가|어떤\s점이|왜)\s(?:다른|다를|다르|달라)\S*$/u;
const ornaments =
  /^(?:[★☆■□●○◆◇▶▷※☞✔✓•·!\s]|\p{Extended_Pictographic}\uFE0F?)+|^(?:(?:\d+|[QA]\d*|문|질문)[.):]\s*)+|[?？:：!★☆\s]+$|\*\*/gu;
const said =
  /\bvs\b|versus|\s(?:↔|⇔|<->|≠)\s|\s대\s|차이|비교|다[른를르릅름]|달라|구분|구별|헷갈|혼동/i;
const longestTitle = longestName * 3;

/** Whether the first words of a text say that it compares: most do not, and need no closer look. */
export const saysComparison = (text: string): boolean => said.test(text.slice(0, longestTitle));

/** `A vs B`, `A와 B의 차이`, `A, B 비교`, `A와 B는 어떻게 다른가?`, and `A와 B` alone: two or three names, or null. */
export function readSubjects(title: string): Subjects | null {
  if (title.length > longestTitle || !/vs|versus|[와과랑,/및대↔⇔≠]|<->/i.test(title)) return null;
  const plain = title.trim().replace(ornaments, '').trim();
  const isSaid = said.test(plain);
  const opposed = isSaid ? plain.split(versus) : [plain];
  const told = isSaid ? (differs.exec(plain) ?? difference.exec(plain))?.[1] : undefined;
  const names = (opposed.length > 1 ? opposed : (told ?? plain).split(joined)).map((name) =>
    name.replace(/의?\s*(?:차이점?|비교)$/u, '').trim(),
  );
  const fits = names.every((name) => name !== '' && name.length <= longestName);
  return fits && names.length > 1 && names.length <= 3 && new Set(names).size === names.length
    ? { names, isSaid: opposed.length > 1 || told !== undefined }
    : null;
}

const announced =
  /^(?:\S{1,8}[:：] )?([^.,:;]{2,40}?)(?:와|과|이?랑|하고) ([^.,:;]{2,30}?)(?:의? (?:가장 큰 |큰 |주요 |핵심 )?차이점?(?:[은는이를란]|[.?!]|$| =)|[은는이가]? (?:\S{1,8}[이가은는도] |서로 |전혀 |완전히 )?(?:다르(?!지)|다른 점|다릅|달라|다름)|[을를] (?:서로 )?(?:구분|구별|비교|헷갈|혼동))/u;

/** What a sentence sets apart in its own words: `A와 B의 차이는 …`, `A와 B는 서로 다르다`, `A와 B를 비교하면 …`. */
export function subjectsSetApart(sentence: string): [string, string] | null {
  const [, first = '', second = ''] = announced.exec(sentence) ?? [];
  return first && second ? [first.trim(), second.trim()] : null;
}
