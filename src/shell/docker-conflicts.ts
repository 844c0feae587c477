import { withParticle } from '../korean/josa.ts';
import { type ConflictRule, type ConflictRules, refused, unpaired, used } from './conflict.ts';
import { hasHole } from './holes.ts';
import { readImage } from './values/image.ts';

const removedAndRestarted: ConflictRule = (line) => {
  const [removed, restarted] = [used(line, '--rm'), used(line, '--restart')];
  if (!removed || !restarted || restarted.value === 'no' || restarted.value === '') return [];
  return refused(
    restarted,
    `${withParticle(removed.written, '과/와')} ${withParticle(restarted.written, '은/는')} 함께 쓸 수 없습니다`,
  );
};

const aliasWithoutNetwork: ConflictRule = (line) => {
  const alias = used(line, '--network-alias');
  const network = used(line, '--network');
  if (!alias || (network && !/^(?:default|bridge|host|none)$/u.test(network.value ?? '')))
    return [];
  return refused(
    alias,
    `${withParticle(alias.written, '은/는')} 직접 만든 네트워크와 함께 써야 합니다`,
  );
};

const attachedToMany: ConflictRule = (line) => {
  const option = used(line, '--attach', '--interactive', '--checkpoint');
  const second = line.operands[1];
  return option && second
    ? refused(
        second,
        `${withParticle(option.written, '을/를')} 쓰면 컨테이너를 하나만 시작할 수 있습니다`,
      )
    : [];
};

const taggedPushOfAll: ConflictRule = (line) => {
  const [operand] = line.operands;
  if (
    !used(line, '--all-tags') ||
    !operand ||
    hasHole(operand.value) ||
    readImage(operand.value).tag === ''
  )
    return [];
  return refused(operand, '--all-tags를 쓰면 태그를 적을 수 없습니다');
};

const nothingToUpdate: ConflictRule = (line) =>
  line.options.length === 0 && line.operands.length > 0
    ? refused(line, '바꿀 설정을 옵션으로 적어야 합니다', 'incomplete')
    : [];

/** Where a path is the container's; a drive letter is no container. */
const isInContainer = (value: string): boolean => /^[^:/\\]{2,}:/u.test(value);

const copiedBetween: ConflictRule = (line) => {
  const [from, to] = line.operands;
  if (!from || !to || [from, to].some(({ value }) => hasHole(value) && !value.includes(':')))
    return [];
  if (isInContainer(from.value) !== isInContainer(to.value)) return [];
  return refused(
    to,
    isInContainer(to.value)
      ? '컨테이너에서 컨테이너로는 바로 복사할 수 없습니다'
      : '컨테이너 쪽은 컨테이너:경로 모양으로 씁니다',
  );
};

export const dockerConflicts: ConflictRules = {
  run: [removedAndRestarted, aliasWithoutNetwork],
  create: [removedAndRestarted, aliasWithoutNetwork],
  start: [attachedToMany],
  cp: [copiedBetween],
  'compose cp': [copiedBetween],
  push: [taggedPushOfAll],
  update: [nothingToUpdate],
  'service scale': [unpaired(/.=./u)],
  'compose scale': [unpaired(/.=./u)],
};
