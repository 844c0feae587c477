import type { Canonical } from './canonical.ts';
import type { CommandLine } from './command-line.ts';
import { show } from './holes.ts';
import { particleFor, withParticle } from '../korean/josa.ts';

/** What is worth saying of a line that is right: retired spellings and small print. */
export function noticesOf(expected: Canonical, given: Canonical): string[] {
  return [
    ...retiredNotices(given.line),
    ...sudoNotice(expected.line, given.line),
    ...smallPrint(expected, given),
  ];
}

function retiredNotices({ retiredFor, program, options, command }: CommandLine): string[] {
  const name = program?.meant ?? '';
  return [
    ...retiredNotice(name, '더는 나오지 않는 옛 표기입니다', retiredFor),
    ...retiredNotice(name, '더는 쓰지 않습니다', command?.retired),
    ...options.flatMap(({ grammar, written }) =>
      retiredNotice(written, '옛 옵션입니다', grammar?.retired),
    ),
  ];
}

const retiredNotice = (name: string, what: string, today: string | null | undefined): string[] =>
  today
    ? [`${withParticle(name, '은/는')} ${what}. 지금은 ${withParticle(today, '으로/로')} 씁니다`]
    : [];

function sudoNotice(expected: CommandLine, given: CommandLine): string[] {
  if (expected.wrappers.length === given.wrappers.length) return [];
  return given.wrappers.length > 0
    ? ['sudo는 docker 그룹에 들지 않은 사용자에게만 필요합니다']
    : ['docker 그룹에 들지 않은 사용자는 앞에 sudo를 붙여야 합니다'];
}

function smallPrint(expected: Canonical, given: Canonical): string[] {
  const uses = (line: CommandLine, name: string) =>
    line.options.some((use) => use.grammar?.long === name);
  const [one, other] = [expected.line, given.line];
  const mount =
    uses(one, '--mount') !== uses(other, '--mount') &&
    given.options.some(
      ({ name, values }) =>
        name === '--volume' && values.some(({ fields }) => fields[0] === 'bind'),
    );
  const namespace = uses(one, '--namespace') !== uses(other, '--namespace');
  const address = [one, other].map((line) =>
    line.options.some(({ value }) => value?.startsWith('0.0.0.0:')),
  );
  const order = given.options.find(
    ({ name, values }) => name === '--filename' && values.length > 1,
  );
  return [
    ...(mount ? ['-v는 호스트에 없는 폴더를 만들어 주지만 --mount는 오류를 냅니다'] : []),
    ...(namespace ? ['현재 컨텍스트의 네임스페이스를 바꾸지 않았을 때 같습니다'] : []),
    ...(address[0] !== address[1] ? ['0.0.0.0을 적으면 IPv6 주소로는 열리지 않습니다'] : []),
    ...(order &&
    order.values.map(({ raw }) => raw).join() !==
      expected.options
        .find(({ name }) => name === '--filename')
        ?.values.map(({ raw }) => raw)
        .join()
      ? ['파일은 적은 차례대로 처리됩니다']
      : []),
    ...shellNotice(one, other),
  ];
}

function shellNotice(expected: CommandLine, given: CommandLine): string[] {
  const shell = (line: CommandLine) => line.inner?.program?.written ?? '';
  const [one, other] = [shell(expected), shell(given)];
  if (
    one === other ||
    !/^(?:\/\S*\/)?(?:ba|a|z)?sh$/u.test(other) ||
    one.split('/').at(-1) !== other.split('/').at(-1)
  )
    return [];
  return [
    `${show(other)}${particleFor(other, '은/는')} 이미지 안의 PATH에 따라 다른 셸일 수 있습니다`,
  ];
}
