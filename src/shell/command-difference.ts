import { particleFor, withParticle } from '../korean/josa.ts';
import type { Canonical } from './canonical.ts';
import type { CommandLine } from './command-line.ts';
import type { CommandGrammar } from './grammar.ts';
import { quote } from './wording.ts';

/** How a given line names another command than the expected one; null where it is the same. */
export function commandDifference(expected: Canonical, given: Canonical): string[] | null {
  if (expected.who === given.who) return null;
  const fault = given.line.faults.find(({ rule }) =>
    /^misspelt-(?:program|subcommand)$/u.test(rule),
  );
  const meant = fault?.meant;
  if (fault && meant)
    return [
      `${withParticle(fault.written, '은/는')} 없는 이름입니다. ${withParticle(meant, '으로/로')} 써야 합니다`,
    ];
  const [one, other] = [nameOf(expected), nameOf(given)];
  if (given.who === '') return ['실행할 명령이 없습니다'];
  const scope = scopeDifference(expected.line, given.line);
  if (scope) return [scope];
  const unknown = given.line.faults.find(({ rule }) => rule === 'unknown-subcommand');
  if (unknown)
    return [
      `${quote(unknown.written)}${particleFor(unknown.written, '이라/라')}는 하위 명령은 없습니다. ${withParticle(one, '을/를')} 써야 합니다`,
    ];
  const what = given.line.command?.summary;
  const isGroup = given.line.command?.group && given.line.options.length === 0;
  const about = isGroup
    ? `${other}만으로는 아무 일도 하지 않습니다`
    : what
      ? describing(other, what)
      : '';
  return [
    `${withParticle(one, '을/를')} 써야 하는데 ${withParticle(other, '을/를')} 썼습니다${about && `. ${about}`}`,
  ];
}

/** `컨테이너를 지웁니다` → `docker rm은 컨테이너를 지우는 명령입니다`; `…입니다` stays as it is. */
function describing(name: string, summary: string): string {
  const sentence = summary.replace(/\.$/u, '');
  const topic = withParticle(name, '은/는');
  const stem = sentence.replace(/습니다$/u, '');
  if (stem !== sentence) return `${topic} ${stem}는 명령입니다`;
  if (!sentence.endsWith('니다') || sentence.endsWith('입니다')) return `${topic} ${sentence}`;
  const last = sentence.charCodeAt(sentence.length - 3);
  return `${topic} ${sentence.slice(0, -3)}${String.fromCharCode(last - finalBieup)}는 명령입니다`;
}

/** The final ㅂ of a syllable is the seventeenth of its finals (Unicode 3.12). */
const finalBieup = 17;

const nameOf = ({ line, who }: Canonical): string => {
  const written = [line.program?.meant ?? '', ...line.path.map(({ meant }) => meant)].join(' ');
  return written.trim() || who;
};

/** `container inspect` for `inspect`, `system prune` for `image prune`: narrower or wider. */
function scopeDifference(
  { command: expected }: CommandLine,
  { command: given, owner }: CommandLine,
): string | null {
  const verb = expected?.path.at(-1) ?? '';
  if (!expected || !given || given.path.at(-1) !== verb || !/^(?:inspect|prune)$/u.test(verb))
    return null;
  const [one, other] = [expected.path, given.path].map((path) => [owner, ...path].join(' '));
  const isWide = ({ path }: CommandGrammar) => path.length === 1 || path[0] === 'system';
  if (isWide(given) && !isWide(expected))
    return `${withParticle(other ?? '', '은/는')} ${expected.about}뿐 아니라 다른 것까지 다루어 ${one}보다 범위가 넓습니다`;
  if (isWide(expected) && !isWide(given))
    return `${withParticle(other ?? '', '은/는')} ${given.about}만 다루어 ${one}보다 범위가 좁습니다`;
  return null;
}
