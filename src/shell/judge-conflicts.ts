import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OptionUse, Span } from './command-line.ts';
import type { Finding } from './finding.ts';
import { hasHole, show } from './holes.ts';
import { operandName } from './operand-names.ts';
import { readImage } from './values/image.ts';

type Rule = (line: CommandLine) => Finding[];

/** What the client refuses although every part is right by itself. */
export const findConflicts = (line: CommandLine): Finding[] =>
  line.owner === 'docker' && line.command
    ? (rules[line.command.path.join(' ')] ?? []).flatMap((rule) => rule(line))
    : [];

const used = ({ options }: CommandLine, ...names: string[]): OptionUse | undefined =>
  options.findLast(({ name, value }) => names.includes(name) && value !== 'false');

const refused = (
  { start, end }: Span,
  message: string,
  verdict: Finding['verdict'] = 'invalid',
): Finding[] => [{ rule: 'conflict', verdict, message, start, end, suggestion: null, edits: [] }];

const removedAndRestarted: Rule = (line) => {
  const [removed, restarted] = [used(line, '--rm'), used(line, '--restart')];
  if (!removed || !restarted || restarted.value === 'no' || restarted.value === '') return [];
  return refused(
    restarted,
    `${withParticle(removed.written, '과/와')} ${withParticle(restarted.written, '은/는')} 함께 쓸 수 없습니다`,
  );
};

const aliasWithoutNetwork: Rule = (line) => {
  const alias = used(line, '--network-alias');
  const network = used(line, '--network');
  if (!alias || (network && !/^(?:default|bridge|host|none)$/u.test(network.value ?? '')))
    return [];
  return refused(
    alias,
    `${withParticle(alias.written, '은/는')} 직접 만든 네트워크와 함께 써야 합니다`,
  );
};

const attachedToMany: Rule = (line) => {
  const option = used(line, '--attach', '--interactive', '--checkpoint');
  const second = line.operands[1];
  return option && second
    ? refused(
        second,
        `${withParticle(option.written, '을/를')} 쓰면 컨테이너를 하나만 시작할 수 있습니다`,
      )
    : [];
};

const taggedPushOfAll: Rule = (line) => {
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

const nothingToUpdate: Rule = (line) =>
  line.options.length === 0 && line.operands.length > 0
    ? refused(line, '바꿀 설정을 옵션으로 적어야 합니다', 'incomplete')
    : [];

const unpaired: Rule = (line) =>
  line.operands
    .filter(
      ({ grammar, value }) => grammar?.kind === 'pair' && !hasHole(value) && !/.=./u.test(value),
    )
    .flatMap((operand) =>
      refused(
        operand,
        `${withParticle(show(operand.value), '은/는')} ${operandName(operand.grammar ?? undefined)} 모양이 아닙니다`,
      ),
    );

/** Where a path is the container's; a drive letter is no container. */
const isInContainer = (value: string): boolean => /^[^:/\\]{2,}:/u.test(value);

const copiedBetween: Rule = (line) => {
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

const rules: Record<string, Rule[]> = {
  run: [removedAndRestarted, aliasWithoutNetwork],
  create: [removedAndRestarted, aliasWithoutNetwork],
  start: [attachedToMany],
  cp: [copiedBetween],
  'compose cp': [copiedBetween],
  push: [taggedPushOfAll],
  update: [nothingToUpdate],
  'service scale': [unpaired],
  'compose scale': [unpaired],
};
