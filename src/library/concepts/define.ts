import type { Proposal, Scene, Strength } from './proposal.ts';
import { kindOfGenus, kindOfTerm, nounAtEnd } from './genus.ts';
import { labelled, type Sentence } from './sentences.ts';

type Rest = {
  strength: Strength;
  /** As sure as the term where nothing else is said. */
  defines?: Strength;
  english?: string | null;
  aliases?: string[];
  contrasts?: string[];
  kind?: Proposal['kind'];
};

const longest = 400;

/** A proposal whose definition is a sentence of the scene. */
export function define(
  { block, sentences }: Scene,
  sentence: Sentence,
  term: string,
  rest: Rest,
): Proposal {
  return {
    term,
    english: rest.english ?? null,
    aliases: rest.aliases ?? [],
    contrasts: rest.contrasts ?? [],
    kind: rest.kind ?? kindOfTerm(term) ?? kindOfDefinition(sentence.text),
    strength: rest.strength,
    defines: rest.defines ?? rest.strength,
    definition: {
      text: fromTerm(withNext(sentence, sentences), term).slice(0, longest),
      file: block.passage.file,
      line: sentence.line,
    },
  };
}

const tooShort = 24;

/** A first sentence of a few words says too little: the next one is taken along. */
function withNext(sentence: Sentence, sentences: readonly Sentence[]): string {
  if (sentence.text.length >= tooShort && !isSpelledOut(sentence.text)) return sentence.text;
  const next = sentences.find(({ start }) => start >= sentence.end);
  return next && !labelled.test(next.text) ? `${sentence.text} ${next.text}` : sentence.text;
}

/** `IaC = Infrastructure as Code.` only spells the name out. */
const isSpelledOut = (text: string) => /^[^:=]{1,40}[:=]\s[\x20-\x7E]+$/u.test(text);

/** A lead of a word or two is left out: `여기서 오케스트레이션은 …`, `로그: CloudWatch Logs는 …`. */
function fromTerm(text: string, term: string): string {
  const at = text.indexOf(term);
  const lead = at > 0 ? text.slice(0, at).trim() : '';
  return /^(?:[^\p{L}\p{N}]+|[가나다라마바사아자차카타파하][.)]|\S+[:：]|여기서|즉|결국|참고로|그리고|이때|또한?|반면에?|한편)$/u.test(
    lead,
  )
    ? text.slice(at)
    : text;
}

/** A definition that ends in a noun names the kind: `…하는 서비스`, `…하는 도구다.` */
const kindOfDefinition = (text: string) => {
  const noun = nounAtEnd(text);
  return noun ? kindOfGenus(noun) : null;
};
