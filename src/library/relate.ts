import type { Comparison, Concept } from '../model/library.ts';

const most = 8;

/**
 * Concepts that meet in the same passages, weighted by normalised pointwise mutual information (Bouma
 * 2009) times how often they meet, so that neither rare chance nor sheer frequency decides.
 */
export function relateConcepts(
  concepts: readonly Concept[],
  comparisons: readonly Comparison[],
  passages: number,
): Concept[] {
  const byPassage = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const { passage } of concept.mentions) {
      const group = byPassage.get(passage);
      if (group) group.push(concept);
      else byPassage.set(passage, [concept]);
    }
  }
  const meetings = new Map<string, Map<string, number>>();
  for (const group of byPassage.values()) {
    for (const a of group) {
      const row = meetings.get(a.id) ?? new Map<string, number>();
      for (const b of group) if (a !== b) row.set(b.id, (row.get(b.id) ?? 0) + 1);
      meetings.set(a.id, row);
    }
  }
  const byId = new Map(concepts.map((concept) => [concept.id as string, concept]));
  const contrasts = pairSubjects(comparisons);
  return concepts.map((concept) => {
    const scored = [...(meetings.get(concept.id) ?? [])].map(([id, together]) => {
      const other = byId.get(id)?.mentions.length ?? 1;
      return {
        id,
        weight:
          informationOf(together, concept.mentions.length, other, passages) * Math.log1p(together),
      };
    });
    return {
      ...concept,
      contrasts: [...new Set([...(contrasts.get(concept.id) ?? []), ...concept.contrasts])].flatMap(
        (id) => byId.get(id)?.id ?? [],
      ),
      related: scored
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, most)
        .flatMap(({ id }) => byId.get(id)?.id ?? []),
    };
  });
}

function informationOf(together: number, a: number, b: number, all: number): number {
  const joint = together / all;
  return joint >= 1 ? 1 : Math.log((together * all) / (a * b)) / -Math.log(joint);
}

function pairSubjects(comparisons: readonly Comparison[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { about } of comparisons) {
    for (const a of about)
      for (const b of about) if (a !== b) pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  }
  return pairs;
}
