import type { Concept, Passage } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { namesOf, tellConcept } from './described.ts';
import { maskNames, tellsName } from './mask.ts';
import { sentence, standsAlone } from './sentences.ts';
import { wordsOf } from './words.ts';

const longest = 140;
/** Words that each half says of its own, so that it can be told by them. */
const fewest = 2;

/** A sentence that sets two against each other, `A는 …지만 B는 …`, with one of them to be named by the other. */
export function askContrasts({ library, passages, lookalikesOf }: Source): Draft[] {
  const byId = new Map(library.concepts.map((concept) => [concept.id, concept]));
  return library.concepts.flatMap((concept) =>
    concept.contrasts.flatMap((id): Draft[] => {
      const rival = byId.get(id);
      const found = rival && findOpposing(concept, rival, passages);
      return found ? [blankOut(concept, rival, found, lookalikesOf(concept))] : [];
    }),
  );
}

type Opposing = { text: string; masked: string; passage: Passage };

/** The first sentence that has both as its topics and nothing else to name the one that is left out. */
function findOpposing(
  concept: Concept,
  rival: Concept,
  passages: Source['passages'],
): Opposing | null {
  for (const { passage: id, sentence: said } of concept.mentions) {
    const passage = passages.get(id);
    const text = said.replace(/^[^\p{L}\p{N}`]+/u, '').trim();
    if (!passage || text.length > longest || !standsAlone(text)) continue;
    const masked = maskNames(text, namesOf(concept));
    const both = maskNames(text, [...namesOf(concept), ...namesOf(rival)]);
    if (
      masked &&
      both &&
      isOpposed(both) &&
      tellsName(masked, namesOf(rival)) &&
      !tellsName(masked, namesOf(concept))
    )
      return { text, masked, passage };
  }
  return null;
}

const halves =
  /^____은\(는\) (.+?(?:[고며]|지만|[는은인]데|만|것|,),?) (?:반면(?:에)? )?____은\(는\) ([^____]+)$/u;

function isOpposed(both: string): boolean {
  const [, first = '', second = ''] = halves.exec(both) ?? [];
  return [first, second].every((half) => wordsOf(half).size >= fewest);
}

const blankOut = (
  concept: Concept,
  rival: Concept,
  { text, masked, passage }: Opposing,
  others: readonly string[],
): Draft => {
  const [value = '', ...accept] = namesOf(concept);
  return {
    id: `${concept.id}/unlike.${rival.id.slice('concept:'.length)}`,
    type: 'cloze',
    section: passage.section,
    about: [concept.id, rival.id],
    prompt: `빈칸에 들어갈 말을 적어 보세요.\n${masked}`,
    answer: { form: 'term', value, accept, ...(others.length > 0 && { others: [...others] }) },
    explanation: [...new Set([sentence(text), tellConcept(concept), tellConcept(rival)])].join(
      '\n',
    ),
    passages: [passage.id],
    frequency: concept.mentions.length,
    isSpare: true,
  };
};
