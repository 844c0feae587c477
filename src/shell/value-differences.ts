import { withParticle } from '../korean/josa.ts';
import type { CanonicalValue } from './canonical-value.ts';
import type { ValueKind } from './grammar.ts';
import { show } from './holes.ts';
import { unifyText } from './unify.ts';
import { insteadOf, missing as missingText, unwanted } from './wording.ts';

/** What a difference is about: `-p` and `-p에`, `이미지` and `이미지 자리에`. */
export type Subject = { name: string; place: string };

/** How the values of one option differ: what is missing, what is too much, what is another. */
export function valueDifferences(
  kind: ValueKind,
  subject: Subject,
  missing: readonly CanonicalValue[],
  extra: readonly CanonicalValue[],
): string[] {
  const rest = [...extra];
  const told = missing.map((value) => {
    const at = partnerOf(kind, value, rest);
    const [other] = at < 0 ? [] : rest.splice(at, 1);
    return other
      ? pairText(kind, subject, value, other)
      : missingText(`${subject.name} ${show(value.raw)}`);
  });
  return [...told, ...rest.map(({ raw }) => unwanted(`${subject.name} ${show(raw)}`))];
}

/** The given value that was probably meant for an expected one: the same key, target or port. */
function partnerOf(
  kind: ValueKind,
  value: CanonicalValue,
  others: readonly CanonicalValue[],
): number {
  const keys: Partial<Record<ValueKind, number[]>> = {
    env: [0],
    pair: [0],
    volume: [2, 1],
    publish: [2, 1],
  };
  for (const field of keys[kind] ?? []) {
    const at = others.findIndex((other) => other.fields[field] === value.fields[field]);
    if (at >= 0) return at;
  }
  const isKeyed = kind === 'env' || kind === 'pair';
  return others.length === 1 || (others.length > 0 && !isKeyed) ? 0 : -1;
}

/** What is said where every piece fits, but not all at once. */
export const unequalPlaceholders = '같은 자리 표시자에는 같은 값을 써야 합니다';

const same = (expected = '', given = ''): boolean => unifyText(expected, given, new Map()) !== null;

function pairText(
  kind: ValueKind,
  subject: Subject,
  one: CanonicalValue,
  other: CanonicalValue,
): string {
  const single = (field: string, at: number) => same(field, other.fields[at]);
  if (one.fields.length === other.fields.length && one.fields.every(single))
    return unequalPlaceholders;
  const special = texts[kind]?.(one.fields, other.fields, subject);
  return special ?? `${subject.place} ${insteadOf(one.raw, other.raw)}`;
}

type Text = (one: readonly string[], other: readonly string[], subject: Subject) => string | null;

const texts: Partial<Record<ValueKind, Text>> = {
  publish: portText,
  volume: mountText,
  env: pairDifference,
  pair: pairDifference,
  image: imageText,
  port: forwardText,
};

/** Whether each of two pieces fits the other's place, and not both their own. */
const areSwapped = (one: string, other: string, given: string, given2: string): boolean =>
  same(one, given2) && same(other, given) && !(same(one, given) && same(other, given2));

function portText(one: readonly string[], other: readonly string[]): string | null {
  if (one.length < 4 || other.length < 4) return null;
  const [ip = '', host = '', container = '', protocol = ''] = one;
  const [ip2 = '', host2 = '', container2 = '', protocol2 = ''] = other;
  if (host !== container && areSwapped(host, container, host2, container2))
    return `호스트와 컨테이너 포트가 뒤바뀌었습니다: 앞이 호스트(${show(host)}), 뒤가 컨테이너(${show(container)})입니다`;
  if (!same(container, container2)) return `컨테이너 포트로 ${insteadOf(container, container2)}`;
  if (host2 === '')
    return `호스트 포트 ${withParticle(show(host), '이/가')} 빠져 아무 포트나 열립니다`;
  if (host === '') return `호스트 포트 ${withParticle(show(host2), '은/는')} 정하지 않아야 합니다`;
  if (!same(host, host2)) return `호스트 포트로 ${insteadOf(host, host2)}`;
  if (protocol !== protocol2) return `포트의 프로토콜로 ${insteadOf(protocol, protocol2)}`;
  if (ip2 === '') return `IP 주소 ${withParticle(show(ip), '이/가')} 빠져 모든 주소로 열립니다`;
  return ip === '' ? `IP 주소 ${show(ip2)}로만 열립니다` : `IP 주소로 ${insteadOf(ip, ip2)}`;
}

function mountText(one: readonly string[], other: readonly string[]): string | null {
  if (one.length < 5 || other.length < 5) return null;
  const [kind = '', source = '', target = '', readOnly = ''] = one;
  const [kind2 = '', source2 = '', target2 = '', readOnly2 = ''] = other;
  if (source !== '' && areSwapped(source, target, source2, target2))
    return `호스트 쪽과 컨테이너 쪽이 뒤바뀌었습니다: 앞이 ${show(source)}, 뒤가 ${show(target)}입니다`;
  if (source !== '' && source2 === '')
    return `앞의 ${withParticle(show(source), '이/가')} 빠져 이름 없는 볼륨이 됩니다`;
  if (source === '' && source2 !== '')
    return `이름 없는 볼륨이어야 하는데 ${withParticle(show(source2), '을/를')} 이었습니다`;
  if (kind !== kind2 && kind2 === 'volume')
    return `${withParticle(show(source2), '은/는')} 볼륨 이름으로 읽힙니다. 호스트 경로는 /나 ./로 시작합니다`;
  if (kind !== kind2 && kind2 === 'bind')
    return `${withParticle(show(source2), '은/는')} 호스트 경로입니다. 볼륨 이름 ${withParticle(show(source), '을/를')} 씁니다`;
  if (!same(source, source2)) return `연결할 원본으로 ${insteadOf(source, source2)}`;
  if (!same(target, target2)) return `컨테이너 안의 경로로 ${insteadOf(target, target2)}`;
  if (readOnly !== readOnly2)
    return readOnly === ''
      ? '읽기 전용(:ro)이 아니어야 합니다'
      : '읽기 전용(:ro)이 빠져 컨테이너가 내용을 바꿀 수 있습니다';
  return null;
}

function pairDifference(
  one: readonly string[],
  other: readonly string[],
  { name: subject }: Subject,
): string | null {
  const [key = '', , value = ''] = one;
  const [key2 = '', sign2, value2 = ''] = other;
  if (sign2 === undefined)
    return `${withParticle(show(key2), '은/는')} ${show(key)}=${show(value)} 모양이 아닙니다`;
  if (same(key, key2))
    return `${subject && `${subject}의 `}${show(key)} 값으로 ${insteadOf(value, value2)}`;
  return `${subject && `${subject}의 `}이름으로 ${insteadOf(key, key2)}`;
}

function imageText(
  one: readonly string[],
  other: readonly string[],
  { place }: Subject,
): string | null {
  const [name = '', tag = '', digest = ''] = one;
  const [name2 = '', tag2 = '', digest2 = ''] = other;
  if (!same(name, name2)) return `${place} ${insteadOf(name, name2)}`;
  if (tag !== tag2)
    return `이미지 ${show(name)}의 태그로 ${insteadOf(tag || '(없음)', tag2 || '(없음)')}`;
  return digest === digest2 ? null : `이미지 ${show(name)}의 다이제스트가 다릅니다`;
}

/** `kubectl port-forward web 8080:80`. */
function forwardText(one: readonly string[], other: readonly string[]): string | null {
  const [local = '', remote] = one;
  const [local2 = '', remote2] = other;
  if (remote === undefined || remote2 === undefined) return null;
  if (local !== remote && local === remote2 && remote === local2)
    return `두 포트가 뒤바뀌었습니다: 앞이 내 컴퓨터(${show(local)}), 뒤가 파드(${show(remote)})입니다`;
  return same(remote, remote2)
    ? `내 컴퓨터의 포트로 ${insteadOf(local, local2)}`
    : `파드의 포트로 ${insteadOf(remote, remote2)}`;
}
