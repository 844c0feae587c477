import type { Concept, Library, Passage } from '../model/library.ts';
import { type Described, fold } from './described.ts';

/**
 * For a concept those that a sentence says it is: `Docker Hub는 … 레지스트리이다`, `레지스트리인 Docker
 * Hub`, `Docker Hub 같은 레지스트리`. What defines the one may then be true of the other.
 */
export function findCalledAlike(
  library: Library,
  described: readonly Described[],
): ReadonlyMap<Described, ReadonlySet<Described>> {
  const alike = new Map(described.map((item) => [item, new Set<Described>()]));
  const byId = new Map(described.map((item) => [item.concept.id, item]));
  for (const { sentence, ids } of listSentences(library)) {
    if (ids.length < 2) continue;
    const text = fold(sentence);
    const named = ids.flatMap((id) => byId.get(id) ?? []).map((item) => placeIn(text, item));
    for (const one of named.filter(({ places }) => places.some((place) => isCalling(text, place))))
      for (const other of named)
        if (!alike.get(one.item)?.has(other.item) && isSaidOf(text, one, other)) {
          alike.get(one.item)?.add(other.item);
          alike.get(other.item)?.add(one.item);
        }
  }
  return alike;
}

/** Where a name stands in a folded sentence. */
type Place = { start: number; end: number };

/** A concept with the first place of each of its names in a folded sentence. */
type Placed = { item: Described; places: Place[] };

const placeIn = (text: string, item: Described): Placed => ({
  item,
  places: item.names
    .map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
    .filter(({ start }) => start >= 0),
});

/** Whether something stands behind a name by which a sentence may say that one thing is another. */
const isCalling = (text: string, { end }: Place): boolean =>
  /^(?:같은|처럼|등|이?라는|이다|이며|이고|의하나|의한가지|인|이자|\(|가운데|중)/.test(
    text.slice(end, end + 4),
  );

/** Whether a folded sentence says that the one is the other. */
const isSaidOf = (text: string, one: Placed, other: Placed): boolean =>
  one.item !== other.item &&
  one.places.some((a) => other.places.some((b) => callsKind(text, a, b) || callsKind(text, b, a)));

/** Whether a folded sentence calls the thing at the first place a kind of that at the second. */
function callsKind(text: string, name: Place, kind: Place): boolean {
  if (name.start < kind.start)
    return (
      /^(?:같은|처럼|등의?|이?라는)/.test(
        text.slice(name.end, Math.min(kind.start, name.end + 3)),
      ) || /^(?:이다|이며|이고|의하나|의한가지|인)/.test(text.slice(kind.end, kind.end + 4))
    );
  return (
    name.start - kind.end < 12 && /^(?:인|이자|\(|가운데|중)/.test(text.slice(kind.end, name.start))
  );
}

/** A sentence that names concepts, with those that stand in it. */
type Said = { sentence: string; ids: Concept['id'][] };

function listSentences({ concepts }: Library): Said[] {
  const byPassage = new Map<Passage['id'], Said[]>();
  for (const { id, mentions } of concepts)
    for (const { passage, sentence } of mentions) {
      const all = byPassage.get(passage) ?? [];
      const said = all.find((each) => each.sentence === sentence);
      if (said) said.ids.push(id);
      else all.push({ sentence, ids: [id] });
      byPassage.set(passage, all);
    }
  return [...byPassage.values()].flat();
}
