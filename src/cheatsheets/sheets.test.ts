import { describe, expect, test } from 'vitest';
import { CommandId, ComparisonId, PassageId, SectionId } from '../model/ids.ts';
import type { Command, Library, Section, Usage } from '../model/library.ts';
import { RelativeFile, SiteUrl } from '../model/paths.ts';
import { buildSheets } from './index.ts';
import { measureSheet, twoPages } from './measure.ts';

const file = RelativeFile.parse('docker/03.md');
const section: Section = {
  id: SectionId.parse('section:docker/3'),
  course: 'docker',
  number: 3,
  title: '데이터와 볼륨',
  file,
  line: 1,
  endLine: 90,
  url: SiteUrl.parse('/notes/docker/3/'),
};

const usage = (raw: string, explanation: string | null, options: string[] = []): Usage => ({
  raw,
  command: CommandId.parse('command:docker-run'),
  section: section.id,
  passage: PassageId.parse('passage:docker/3/볼륨/1'),
  file,
  line: 9,
  endLine: 9,
  form: 'code',
  program: 'docker',
  path: ['run'],
  options,
  operands: raw.includes('{') || raw.endsWith('web') ? ['x'] : [],
  tokens: [],
  verdict: 'valid',
  correction: null,
  explanation,
});

const command = (name: string, group: string, usages: Usage[]): Command => ({
  id: CommandId.parse(`command:${name.replaceAll(' ', '-')}`),
  program: 'docker',
  path: name.split(' ').slice(1),
  names: [name],
  synopsis: `${name} [옵션] {이미지}`,
  summary: '이미지로 새 컨테이너를 만들고 시작한다.',
  risk: null,
  group,
  options: [
    {
      names: ['--detach', '-d'],
      value: 'none',
      valueKind: null,
      summary: '뒤에서 돌린다.',
      taught: true,
    },
    { names: ['--rm'], value: 'none', valueKind: null, summary: '멈추면 지운다.', taught: true },
  ],
  usages,
  sections: [section.id],
  url: SiteUrl.parse('/commands/x/'),
});

const empty: Library = {
  courses: [{ id: 'docker', title: '도커', url: SiteUrl.parse('/notes/') }],
  sections: [section],
  passages: [],
  concepts: [],
  commands: [],
  usages: [],
  instructions: [],
  composeKeys: [],
  snippets: [],
  comparisons: [],
  procedures: [],
  traps: [],
  asked: [],
  issues: [],
};

const sectionSheet = (library: Library) => {
  const sheet = buildSheets(library).find((one) => one.section === section.id);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('섹션의 시트', () => {
  const run = command('docker run', '컨테이너', [
    usage('docker run -d {이미지}', '뒤에서 돌린다.', ['--detach']),
    usage('docker run -d web', '웹을 뒤에서 돌린다.', ['--detach']),
    usage('docker run', null),
  ]);

  test('무엇을 다루는지로 묶고, 설명이 있는 꼴을 하나씩 싣는다', () => {
    const { groups, url } = sectionSheet({ ...empty, commands: [run] });
    expect(url).toBe('/sheets/docker/3/');
    expect(groups.map(({ title }) => title)).toEqual(['컨테이너']);
    expect(groups[0]?.entries).toMatchObject([
      { code: 'docker run -d web', text: '웹을 뒤에서 돌린다.' },
    ]);
  });

  test('그 섹션에서 쓴 옵션만 짧은 이름부터 싣는다', () => {
    const { groups } = sectionSheet({ ...empty, commands: [run] });
    expect(groups[0]?.entries.at(-1)?.options).toEqual([
      { code: '-d, --detach', text: '뒤에서 돌린다.' },
    ]);
  });

  test('설명이 없으면 쓰는 꼴과 하는 일을 싣는다', () => {
    const bare = command('docker ps', '컨테이너', [usage('docker ps', null)]);
    expect(sectionSheet({ ...empty, commands: [bare] }).groups[0]?.entries).toMatchObject([
      { code: 'docker ps [옵션] {이미지}', text: '이미지로 새 컨테이너를 만들고 시작한다.' },
    ]);
  });

  test('하위 명령이 실리면 쓰는 꼴뿐인 그 머리는 싣지 않는다', () => {
    const head = command('docker volume', '볼륨', [usage('docker volume', null)]);
    const below = command('docker volume ls', '볼륨', [
      usage('docker volume ls', '볼륨을 늘어놓는다.'),
    ]);
    const codes = (commands: Library['commands']) =>
      sectionSheet({ ...empty, commands }).groups.flatMap(({ entries }) =>
        entries.map(({ code }) => code),
      );
    expect(codes([head])).toEqual(['docker volume [옵션] {이미지}']);
    expect(codes([head, below])).not.toContain('docker volume [옵션] {이미지}');
  });

  test('명령이 하나뿐인 묶음이 셋 이상이면 한데 모은다', () => {
    const titles = (groups: string[]) =>
      sectionSheet({
        ...empty,
        commands: groups.map((group, at) =>
          command(`tool${at}`, group, [usage(`tool${at}`, null)]),
        ),
      }).groups.map(({ title }) => title);
    expect(titles(['가', '가', '나', '다'])).toEqual(['가', '나', '다']);
    expect(titles(['가', '나', '나', '다', '라'])).toEqual(['나', '그 밖의 명령']);
  });

  test('아무리 많아도 두 쪽에 든다', () => {
    const commands = Array.from({ length: 150 }, (_, at) =>
      command(`docker c${at}`, `묶음 ${at % 9}`, [
        usage(
          `docker c${at} --rm -it --name web -v data:/app/data my-app:1.0`,
          '긴 설명이 붙는다. '.repeat(9),
          ['--rm'],
        ),
      ]),
    );
    const traps = Array.from({ length: 12 }, () => ({
      section: section.id,
      title: '함정의 제목이 길게 있다',
      text: '한 문장이다. '.repeat(30),
      file,
      line: 3,
    }));
    const comparisons = Array.from({ length: 9 }, (_, at) => ({
      id: ComparisonId.parse(`comparison:docker/3/${at}`),
      section: section.id,
      title: '무엇과 무엇의 차이',
      subjects: ['가', '나'],
      about: [],
      rows: Array.from({ length: 9 }, () => ({ attribute: '무엇', values: ['이렇다', '저렇다'] })),
      file,
      line: 3,
    }));
    const sheet = sectionSheet({ ...empty, commands, traps, comparisons });
    expect(measureSheet(sheet)).toBeLessThanOrEqual(twoPages);
    expect(sheet.groups.length).toBeGreaterThan(0);
  });
});

test('긴 함정은 문장 단위로 줄이고, 마침표가 든 이름을 자르지 않는다', () => {
  const trap = (text: string) => ({ section: section.id, title: '함정', text, file, line: 3 });
  const { traps } = sectionSheet({
    ...empty,
    traps: [trap(`RUN node server.js는 끝나지 않는다. ${'길다. '.repeat(40)}`)],
  });
  expect(traps[0]?.text.startsWith('RUN node server.js는 끝나지 않는다. 길다.')).toBe(true);
  expect(traps[0]?.text.length).toBeLessThanOrEqual(122);
});

test('실을 것이 없는 섹션은 시트가 없다', () => {
  expect(buildSheets(empty)).toEqual([]);
});

test('과정 전체의 시트는 명령마다 쓰는 꼴 하나', () => {
  const whole = buildSheets({
    ...empty,
    commands: [
      command('docker run', '컨테이너', [
        usage('docker run web', '돌린다.'),
        usage('docker run -d x', '뒤에서.'),
      ]),
    ],
  }).find(({ section: of }) => of === null);
  expect(whole?.url).toBe('/sheets/docker/');
  expect(whole?.groups[0]?.entries.map(({ code }) => code)).toEqual(['docker run [옵션] {이미지}']);
});
