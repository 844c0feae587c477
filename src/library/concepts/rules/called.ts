import { splitParticle } from '../../../korean/particles.ts';
import { define } from '../define.ts';
import { isGenus } from '../genus.ts';
import { type Names, readNames } from '../names.ts';
import { nounPhraseAtEnd } from '../noun-phrase.ts';
import { type Rule, type Scene, strength } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';

/** `…을 X라고 한다`, `X라고 부른다`, `X라고 불리는`. */
const named =
  /([\p{L}\p{N}][^.,:;]{0,40}?)[`'"’”]?\s?(?:이라고|라고|이라|라)\s*(?:도\s*)?(?:한다|부른다|불린다|불리는|부르는|부름|불림|칭함|합니다|함(?![가-힣])|해요|부릅니다|불러요|불려요|불립니다|말한다|칭한다|칭합니다|부르며|하며|부르고|하고|하는데|하죠|하지요|불러|불리고|불리며)/gu;
/** What the pattern above ends in: most sentences have none of it. */
const says =
  /라(?:고)?\s*(?:도\s*)?(?:한다|부|불|합니다|해요|함|말한다|칭|하며|하고|하는데|하죠|하지)/;
/** `X라는 도구`, `X라는 것`. */
const kindOf = /([\p{L}\p{N}][^.,:;]{0,40}?)[`'"’”]?(?:이라는|라는)\s+([^\s.,]+(?:\s[^\s.,]+)?)/gu;

export const findCalled: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((said, at) => {
        const sentence = withBefore(said, scene.sentences[at - 1]);
        const named = readNamed(scene, said);
        const turns =
          named.length === 2 &&
          (/(?:반대로|반면|거꾸로)/u.test(sentence.text) || bothNamed.test(sentence.text));
        return [
          ...named.map((names) => ({ names, defines: sentence !== said || isTold(said) })),
          ...readKinds(scene, said).map((names) => ({ names, defines: false })),
        ].map(({ names, defines }) =>
          define(scene, sentence, names.term, {
            ...names,
            contrasts: turns ? named.flatMap(({ term }) => (term === names.term ? [] : term)) : [],
            strength: strength.likely,
            defines: defines ? strength.likely : strength.hint,
          }),
        );
      });

/** `이를 X라 한다` names what the sentence before it tells. */
const withBefore = (said: Sentence, before: Sentence | undefined): Sentence =>
  before && /^(?:이를|이것을|이걸|그것을|그걸|이런 것을)\s/u.test(said.text)
    ? { ...before, text: `${before.text} ${said.text}`, end: said.end }
    : said;

/** `…하는 것을 X라고 한다` defines X; `쿠버네티스는 master 대신 X라고 부른다` tells its name. */
const isTold = ({ text }: Sentence) =>
  /[은는한된인] [^ ]+[을를]['"`]? [^.]*[라]고 (?:도 )?(?:(?:한|부른|불린|합니|부릅니|불립니)다|부름|불림|해요|불러요|불려요)/u.test(
    text,
  );

/** `…는 A, …는 B라고 한다`: the first of two that one verb names. */
const bothNamed =
  /^(.{4,60}?[는은한된인을를] (?:\S+[은는을를] )?[^,.]{2,20}), [^,.]{4,60}[은는을를] [^,.]{2,20}라고/u;
/** `X라고 해서 …하는 기능도 있다`. */
const exists =
  /^([^,.]{2,40}?)(?:이라고|라고) (?:해서|하여|하는) .*?(\S+?)(?:이|도|가)? 있(?:다|어요|습니다|음)[.!]?$/u;

function readNamed(scene: Scene, sentence: Sentence): Names[] {
  const { text } = sentence;
  const [, other = '', genus = ''] = exists.exec(text) ?? [];
  const told = isGenus(genus) ? termAt(scene, sentence, 0, other) : [];
  if (!says.test(text)) return told;
  const first = bothNamed.exec(text)?.[1] ?? '';
  return [
    ...told,
    ...(first ? termAt(scene, sentence, 0, first) : []),
    ...[...text.matchAll(named)].flatMap(({ index, 1: before = '' }) =>
      termAt(scene, sentence, index, before),
    ),
  ];
}

const readKinds = (scene: Scene, sentence: Sentence): Names[] =>
  !sentence.text.includes('라는')
    ? []
    : [...sentence.text.matchAll(kindOf)].flatMap(({ index, 1: before = '', 2: after = '' }) => {
        const nouns = after.split(' ').map((word) => splitParticle(word).stem);
        const isKind =
          nouns[0] !== '이름' &&
          nouns.some((noun) => isGenus(noun) || /^(?:[것건게]|것[은이도])$/.test(noun));
        return isKind ? termAt(scene, sentence, index, before) : [];
      });

/** The name at the end of what stands before 라고: what is marked up there, else the last noun phrase. */
function termAt({ block }: Scene, sentence: Sentence, index: number, before: string): Names[] {
  const end = sentence.start + index + before.length;
  const mark = block.prose?.marks.find((each) => each.end === end && each.kind !== 'html');
  const text = mark
    ? (block.prose?.text.slice(mark.start, end) ?? '')
    : before.replace(/^.*[`'"‘“]/u, '');
  const bracket = /\([^()]*\)$/.exec(text)?.[0] ?? '';
  const words = text
    .slice(0, text.length - bracket.length)
    .trim()
    .split(/\s+/);
  const term = nounPhraseAtEnd(words);
  const names = term && readNames(`${term}${bracket}`);
  return names ? [names] : [];
}
