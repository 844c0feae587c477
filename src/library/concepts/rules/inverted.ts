import { define } from '../define.ts';
import { isGenus } from '../genus.ts';
import { readNames } from '../names.ts';
import { endsVaguely, isTermPhrase } from '../noun-phrase.ts';
import { type Rule, strength } from '../proposal.ts';

/** What it does, a noun that says what it is, and its name behind that. */
const inverted =
  /^(?:[^.]*,\s)?(.{4,80}[는한된인]) (\S{2,12}?)(?:은|는|이|가) (?:바로 )?['"`]?([\p{L}][^.,'"`]{1,30}?)['"`]?(?:이다|입니다|이에요|예요|다|임)?[.!]?$/u;

/** Most sentences have no such noun behind a verb. */
const opens = /[는한된인] [^\s.]{2,12}[은는이가] [^.]{2,40}[.!]?$/u;

/** `주소를 찾아내는 프로토콜은 ARP이다`: the definition stands in front of what it defines. */
export const findInverted: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((sentence) => {
        if (!opens.test(sentence.text)) return [];
        const [, told = '', noun = '', name = ''] = inverted.exec(sentence.text) ?? [];
        if (!isGenus(noun) || !/[을를에로] /u.test(told)) return [];
        const names = readNames(name.trim());
        if (!names || !isTermPhrase(names.term) || endsVaguely(names.term)) return [];
        const isName = /^[A-Z]/.test(names.term) || names.english !== null;
        const how = isName ? strength.likely : strength.possible;
        return [define(scene, sentence, names.term, { ...names, strength: how })];
      });
