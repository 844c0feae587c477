import { fromLetters } from '../korean/letters.ts';
import type { Library } from '../model/library.ts';
import { hangulRuns, nameWords } from './browser/name-words.ts';
import { followsNoun, verbStems } from './browser/stem.ts';
import { everydayStems } from './words/everyday.ts';

export type Vocabulary = {
  /** With how often they stand in the notes. */
  nouns: Map<string, number>;
  verbs: Map<string, number>;
};

/** The names of everything in the library, as words that need no proof from the notes. */
export const namedWords = (library: Library): Set<string> =>
  new Set(library.concepts.flatMap(({ term, aliases }) => [term, ...aliases].flatMap(nameWords)));

/**
 * The words of the notes: nouns and predicates that were seen with two endings or more, and the
 * lexicon's names. No analyser: what the notes inflect is a word.
 */
export function buildVocabulary(library: Library): Vocabulary {
  const words = countWords(library);
  const named = namedWords(library);
  const nouns = findNouns(words, named);
  const verbs = findVerbs(words, nouns);
  return { nouns: withoutVerbForms(nouns, named, verbs), verbs };
}

function countWords(library: Library): Map<string, number> {
  const texts = [
    ...library.passages.map(({ text }) => text),
    ...library.concepts.map(({ definition }) => definition?.text ?? ''),
    ...library.commands.map(({ summary }) => summary),
  ];
  const words = new Map<string, number>();
  for (const text of texts) {
    for (const run of hangulRuns(text)) words.set(run, (words.get(run) ?? 0) + 1);
  }
  return words;
}

type Evidence = { endings: Set<string>; count: number };

function gather(words: Map<string, number>, cutsOf: (word: string) => [string, string][]) {
  const found = new Map<string, Evidence>();
  for (const [word, count] of words) {
    for (const [stem, ending] of cutsOf(word)) {
      const evidence = found.get(stem) ?? { endings: new Set(), count: 0 };
      evidence.endings.add(ending);
      evidence.count += count;
      found.set(stem, evidence);
    }
  }
  return found;
}

/** 안에, 밖에서: a noun of one syllable and its particle make no longer noun. */
const isPlace = /^[안밖위뒤앞옆전후중곳것줄때](?:에|에서|에는|으로|로|을|은|이|만)$/;

function nounCuts(word: string): [string, string][] {
  const cuts: [string, string][] = [[word, '']];
  for (let cut = 2; cut < word.length; cut++) {
    const rest = word.slice(cut);
    if (followsNoun(rest)) cuts.push([word.slice(0, cut), rest]);
  }
  // 명령으로 is not 명령으 and 로.
  return cuts.filter(([stem]) => stem.length > 1 && !stem.endsWith('으') && !isPlace.test(stem));
}

function findNouns(words: Map<string, number>, named: Set<string>): Map<string, number> {
  const gathered = gather(words, nounCuts);
  const evidence = [...gathered].sort(([a], [b]) => a.length - b.length);
  const nouns = new Map([...named].map((word) => [word, words.get(word) ?? 0]));
  for (const [stem, { endings, count }] of evidence) {
    if (nouns.has(stem)) nouns.set(stem, count);
    else if (endings.size > 1 && !isExplained(stem, nouns) && !isCutShort(stem, count, gathered))
      nouns.set(stem, count);
  }
  return addSeenOnce(nouns, evidence, gathered);
}

/** Notes with fewer nouns repeat so little that a noun seen with one particle is one too. */
const fewNouns = 600;
/** Particles that follow no predicate. */
const sureParticle = /^(?:를|의|과|에서|으로|에게|까지|부터|처럼|보다)$/;
/** 이, 가 follow nouns, and 들어가 is none. */
const likelyParticle = /^[이가]$/;
const endsAsVerb = /[아어여해려러와워져겨켜되]$/;

/** Few notes say most words once: without these 노이즈 would pass for a slip of 사이즈. */
function addSeenOnce(
  nouns: Map<string, number>,
  evidence: readonly [string, Evidence][],
  gathered: Map<string, Evidence>,
): Map<string, number> {
  for (const [stem, { endings, count }] of evidence) {
    if (nouns.size >= fewNouns) break;
    const isSeen = [...endings].some(
      (ending) =>
        sureParticle.test(ending) || (likelyParticle.test(ending) && !endsAsVerb.test(stem)),
    );
    if (
      isSeen &&
      !nouns.has(stem) &&
      !isExplained(stem, nouns) &&
      !isCutShort(stem, count, gathered)
    )
      nouns.set(stem, count);
  }
  return nouns;
}

/** Syllables that end nouns as often as they follow them: 실시간, 비용, 런타임, 도메인, 게이트웨이, 인프라. */
const doubtful = [...'간용별인임일이라'];

/** Whether nearly all uses of a stem have the same syllable next: 런타 of 런타임을, 런타임은. */
const isCutShort = (stem: string, count: number, gathered: Map<string, Evidence>): boolean =>
  doubtful.some((syllable) => {
    const longer = gathered.get(stem + syllable);
    return longer !== undefined && longer.endings.size > 1 && longer.count >= 0.8 * count;
  });

/** Whether it is a shorter noun and what may follow it: 컨테이너에. */
function isExplained(stem: string, nouns: Map<string, number>): boolean {
  for (let cut = 2; cut < stem.length; cut++) {
    if (nouns.has(stem.slice(0, cut)) && followsNoun(stem.slice(cut))) return true;
  }
  return false;
}

/** 않는, 끝났: no stems, in simple letters. */
const hasEnding = /(?:ㄴㅡㄴ?|[ㅏㅓ]ㅆ)$/;

function findVerbs(words: Map<string, number>, nouns: Map<string, number>): Map<string, number> {
  const isFree = (word: string) => !isExplained(word, nouns);
  const free = new Map([...words].filter(([word]) => isFree(word)));
  const evidence = gather(free, (word) =>
    verbStems(word, true).map((stem): [string, string] => [stem, word]),
  );
  const found = new Map<string, number>();
  for (const [stem, { endings, count }] of evidence) {
    if (stem.length > 3 && endings.size > 2 && !hasEnding.test(stem)) found.set(stem, count);
  }
  return found;
}

/** 지워 and 만든 pass for nouns by 지워도 and 만든가, but are forms of what is known as a verb. */
function withoutVerbForms(
  nouns: Map<string, number>,
  named: Set<string>,
  verbs: Map<string, number>,
): Map<string, number> {
  const known = new Set([...verbs.keys(), ...everydayStems]);
  const stems = new Set([...known].map(fromLetters));
  const isForm = (word: string) =>
    stems.has(word) || verbStems(word, false, (stem) => known.has(stem)).length > 0;
  return new Map([...nouns].filter(([word]) => named.has(word) || !isForm(word)));
}

/**
 * Latin words that the notes' sentences repeat, and long ones, such as errors are called by: they are no
 * slips of others. In the order of letters.
 */
export function latinWords({ passages }: Library): string[] {
  const counts = new Map<string, number>();
  for (const { kind, text } of passages) {
    if (kind === 'code') continue;
    for (const word of text.toLowerCase().match(/(?<![a-z0-9])[a-z]{4,20}(?![a-z0-9])/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count > 1 || word.length > 7)
    .map(([word]) => word)
    .toSorted();
}
