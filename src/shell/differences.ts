import { withParticle } from '../korean/josa.ts';
import type { Canonical } from './canonical.ts';
import type { CanonicalValue } from './canonical-value.ts';
import { commandDifference } from './command-difference.ts';
import type { CommandLine } from './command-line.ts';
import { show } from './holes.ts';
import { operandDifferences } from './operand-differences.ts';
import { operandName } from './operand-names.ts';
import { behindOperand, optionDifferences } from './option-differences.ts';
import {
  prefixDifferences,
  quoteDifferences,
  redirectionDifferences,
} from './surrounding-differences.ts';
import { sameOrder } from './unmatched.ts';
import { insteadOf, missing, unwanted } from './wording.ts';

/** Everything that makes a given command another than the expected one, the weightiest first. */
export function differencesBetween(expected: Canonical, given: Canonical): string[] {
  const prefix = prefixDifferences(expected.line, given.line);
  const command = commandDifference(expected, given);
  if (command) return [...command, ...prefix];
  const behind = behindOperand(expected, given);
  return [
    ...quoteDifferences(given.line),
    ...prefix,
    ...behind,
    ...optionDifferences(expected, given, behind.length > 0),
    ...wordDifferences(expected, given, behind.length > 0),
    ...redirectionDifferences(expected.line, given.line),
  ];
}

/** Operands and the command inside, where one slip may explain both. */
function wordDifferences(expected: Canonical, given: Canonical, isMoved: boolean): string[] {
  if (needsDashes(expected.line, given.line)) return ['안에서 실행할 명령 앞에 --가 빠졌습니다'];
  const forgotten = forgottenOperand(expected, given);
  if (forgotten) return [forgotten];
  return [
    ...operandDifferences(expected, given),
    ...(isMoved ? [] : innerDifferences(expected, given)),
  ];
}

/** `kubectl exec web sh`: the command inside starts behind `--`. */
const needsDashes = (expected: CommandLine, given: CommandLine): boolean =>
  given.command?.innerAfterDashes === true && expected.dashes !== null && given.dashes === null;

/** `docker exec -it bash`: the shell is taken for the container. */
function forgottenOperand(expected: Canonical, given: Canonical): string | null {
  const words = [...given.slots.flatMap(({ values }) => values), ...given.innerWords];
  const [first] = words;
  const [room] = expected.line.command?.operands ?? [];
  const isForgotten =
    given.line.command?.strict &&
    given.innerWords.length < expected.innerWords.length &&
    first &&
    words.map(({ raw }) => raw).join('\0') === expected.innerWords.map(({ raw }) => raw).join('\0');
  if (!isForgotten) return null;
  const name = operandName(room);
  return `${name} 이름이 빠져 ${withParticle(show(first.raw), '을/를')} ${withParticle(name, '으로/로')} 읽습니다`;
}

function innerDifferences(expected: Canonical, given: Canonical): string[] {
  if (sameWords(expected.innerWords, given.innerWords)) return [];
  const [one, other] = [innerText(expected), innerText(given)];
  if (one === other) return ['안에서 실행할 명령을 따옴표로 묶은 자리가 다릅니다'];
  if (expected.inner && given.inner) {
    const inside = differencesBetween(expected.inner, given.inner);
    if (inside.length === 0) return [];
    if (expected.inner.who === given.inner.who)
      return inside.map((difference) => `안에서 실행할 명령: ${difference}`);
  }
  if (other === '') return [missing(`안에서 실행할 명령 ${one}`)];
  if (one === '') return [unwanted(`안에서 실행할 명령 ${other}`)];
  return [`안에서 실행할 명령이 다릅니다: ${insteadOf(one, other)}`];
}

const innerText = ({ innerWords }: Canonical): string =>
  innerWords.map(({ raw }) => show(raw)).join(' ');

const sameWords = (one: readonly CanonicalValue[], other: readonly CanonicalValue[]): boolean =>
  one.length === other.length && sameOrder(one, other);
