import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OperandUse } from './command-line.ts';
import { type ConflictRule, type ConflictRules, refused, unpaired, used } from './conflict.ts';
import { hasHole } from './holes.ts';

const ofKind = ({ operands }: CommandLine, ...kinds: string[]): OperandUse[] =>
  operands.filter(({ grammar, value }) => kinds.includes(grammar?.kind ?? '') && !hasHole(value));

const refuseNames = (selector: string, name: OperandUse | undefined) =>
  name ? refused(name, `${withParticle(selector, '을/를')} 쓰면 이름을 적을 수 없습니다`) : [];

/** A node or a pod by name, and by label as well. */
const namedAndSelected: ConflictRule = (line) => {
  const selector = used(line, '--selector');
  return selector ? refuseNames(selector.written, ofKind(line, 'node', 'pod')[0]) : [];
};

/** The same where the type stands first: `get pods web -l app=web`. */
const resourceAndSelected: ConflictRule = (line) => {
  const selector = used(line, '--selector');
  const [type, name] = ofKind(line, 'resource');
  if (!selector || !type) return [];
  return refuseNames(selector.written, type.value.includes('/') ? type : name);
};

/** `TYPE NAME…` and `TYPE/NAME…` do not mix. */
const mixedForms: ConflictRule = (line) => {
  const resources = ofKind(line, 'resource');
  const isWhole = ({ value }: OperandUse) => /\/./u.test(value);
  const odd = resources.find((one) => isWhole(one) !== isWhole(resources[0] ?? one));
  return odd ? refused(odd, '종류/이름으로 쓸 때는 모두 그렇게 써야 합니다') : [];
};

const fewerThanLeast: ConflictRule = (line) => {
  const [least, most] = [used(line, '--min'), used(line, '--max')];
  return least && most && Number(least.value) > Number(most.value)
    ? refused(most, `${withParticle(most.written, '이/가')} ${least.written}보다 작습니다`)
    : [];
};

const twoRoles: ConflictRule = (line) => {
  const [role, clusterRole] = [used(line, '--role'), used(line, '--clusterrole')];
  return role && clusterRole
    ? refused(clusterRole, '--role과 --clusterrole은 함께 쓸 수 없습니다')
    : [];
};

/** `web:/tmp`, `dev/web:/tmp`; a drive letter is no pod. */
const isInPod = ({ value }: OperandUse) => /^[^:\\]{2,}:/u.test(value);

const copiedWithin: ConflictRule = (line) => {
  const [from, to] = ofKind(line, 'copy');
  return from && to && isInPod(from) === isInPod(to)
    ? refused(to, '원본과 대상 가운데 하나만 파드:경로 모양으로 씁니다')
    : [];
};

/** `key=value`, and `key-` to take it off. */
const attached = unpaired(/.=|.-$/u);
/** Its effect is one of three (kubectl's message "unsupported taint effect"). */
const tainted = unpaired(/^[^:]+:(?:NoSchedule|PreferNoSchedule|NoExecute)-?$|^[^:=]+-$/u);
const selectable = [resourceAndSelected, mixedForms];

export const kubectlConflicts: ConflictRules = {
  get: selectable,
  describe: selectable,
  delete: selectable,
  wait: selectable,
  edit: [mixedForms],
  scale: selectable,
  'rollout restart': selectable,
  'rollout status': selectable,
  label: [...selectable, attached],
  annotate: [...selectable, attached],
  taint: [...selectable, tainted],
  'set image': [...selectable, unpaired(/.=./u)],
  'set env': [...selectable, attached],
  logs: [namedAndSelected],
  cordon: [namedAndSelected],
  uncordon: [namedAndSelected],
  drain: [namedAndSelected],
  autoscale: [fewerThanLeast],
  'create rolebinding': [twoRoles],
  cp: [copiedWithin],
};
