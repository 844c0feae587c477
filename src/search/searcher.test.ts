import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../library/index.ts';
import { Lexicon } from '../model/lexicon.ts';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { cutAround } from './browser/highlight.ts';
import type { Pagefind } from './browser/pagefind.ts';
import { createSearcher } from './browser/searcher.ts';
import { buildSearch } from './index.ts';

const note = `# 섹션 1 버전 관리와 컨테이너

## 저장소와 브랜치
저장소(repository)는 파일의 변경 기록을 담아 두는 곳이다. 저장소를 만들고 저장소에 기록한다.
브랜치(branch)는 작업을 나누는 갈래이다. 점심은 brunch로 먹는다. 브랜치를 지우고, 브랜치가 지워진 뒤에도 기록은 남는다.
리베이스(rebase)는 갈래의 밑동을 옮기는 일이다. 스냅샷을 남기고 스냅샷에서 되돌린다.

## 컨테이너 다루기
컨테이너(container)는 앱을 격리해 실행하는 단위이다. 컨테이너를 지우면 데이터도 지워진다.
바인드 마운트(bind mount)는 호스트의 폴더를 컨테이너 안의 경로에 그대로 이어 고친 것을 바로 보는 방법이다.
\`docker run --rm -p 3000:80 nginx\`로 띄우고 \`docker ps\`로 도는 것을 모두 본다. \`kubectl get pods\`도 있다.
LoadBalancer는 요청을 나누어 보낸다.

- \`docker ps -a\`: 멈춘 컨테이너까지 모두 본다.

## 서비스에서 run하는 것 vs 서비스에서 ps하는 것
앞의 것은 띄우고 뒤의 것은 본다.
`;
const lexicon = Lexicon.parse({
  terms: [
    { term: '저장소', english: 'repository', aliases: ['레포지토리'], kind: 'object' },
    { term: '브랜치', english: 'branch', aliases: ['기록 브랜치'], kind: 'object' },
    { term: '리베이스', english: 'rebase', kind: 'technique' },
    { term: '컨테이너', english: 'container', kind: 'object' },
    { term: '바인드 마운트', english: 'bind mount', kind: 'technique' },
    { term: 'LoadBalancer', aliases: ['로드 밸런서'], kind: 'object' },
  ],
  asked: { 브랜치: ['따로 고쳐 보는 방법'], '저장소와 브랜치': ['버전 관리를 처음부터'] },
});
const file = RelativeFile.parse('vcs/01.md');
const { library } = buildLibrary({
  notes: [parseNote({ file, course: 'vcs', text: note, mdx: false })],
  lexicons: [{ file: RelativeFile.parse('vcs/lexicon.yaml'), course: 'vcs', lexicon }],
  grammars,
});
const { data, records } = buildSearch(library);
const searcher = createSearcher(data);
const firstOf = (query: string) => searcher.searchNames(query).results[0]?.title ?? null;

describe('이름으로 찾기', () => {
  test.each([
    ['컨테이너를', '컨테이너 (container)'],
    ['ㅋㅌㅇㄴ', '컨테이너 (container)'],
    ['ㅂㅇㄷ 마운트', '바인드 마운트 (bind mount)'],
    ['zjsxpdlsj', '컨테이너 (container)'],
    ['애차ㄷㄱ ㅔㄴ', 'docker ps'],
    ['znqptlxldpf', 'kubectl get'],
    ['flqpdltm Qnffl', '리베이스 (rebase)'],
    ['애ㅏㅊㄷㄱ 구ㅕ', 'docker run'],
    ['쿠베시티엘이란', 'kubectl get'],
    ['리베이쓰는 보여주세요', '리베이스 (rebase)'],
    ['컨테이나', '컨테이너 (container)'],
    ['바인드마운트', '바인드 마운트 (bind mount)'],
    ['bind  MOUNT', '바인드 마운트 (bind mount)'],
    ['로드 밸런서', 'LoadBalancer'],
    ['load balancer', 'LoadBalancer'],
    ['ribeis 리베이스가 뭐예요', '리베이스 (rebase)'],
    ['레포지터리', '저장소 (repository)'],
    ['쿠베시티엘', 'kubectl get'],
    ['dokcer rnu', 'docker run'],
    ['docker container ls', 'docker ps'],
    ['docker run -p', 'docker run -p, --publish'],
    ['--rm', 'docker run --rm'],
    ['--rm이 뭐예요', 'docker run --rm'],
    ['ErrContainer', '컨테이너 (container)'],
    ['docker run -d --name web nginx', 'docker run'],
    ['docker run --rmm', 'docker run --rm'],
    ['바이드 마운트를', '바인드 마운트 (bind mount)'],
    ['레포 지토리', '저장소 (repository)'],
    ['브랜치전략짜기', '브랜치 (branch)'],
    ['리베이쓰', '리베이스 (rebase)'],
    ['브렌치들에게', '브랜치 (branch)'],
    ['브랜치를왜만드나요', '브랜치 (branch)'],
    ['ㅏㅕㅠㄷㅊ시 ㅎㄷㅅ', 'kubectl get'],
    ['컨테이너에서 리베이스를', '리베이스 (rebase)'],
    ['rebasing', '리베이스 (rebase)'],
    ['BranchRebased', '브랜치 (branch)'],
    ['컨테이너피에스', 'docker ps'],
    ['저장소리베이스', '리베이스 (rebase)'],
    ['flqpdltmm', '리베이스 (rebase)'],
    ['containers', '컨테이너 (container)'],
    ['docker에서 rebase하기', '리베이스 (rebase)'],
  ])('%s → %s', (query, title) => {
    expect(firstOf(query)).toBe(title);
  });

  test('바꾸어 찾은 말을 알리고, 원래대로 찾으라면 바꾸지 않는다', () => {
    const { changes } = searcher.searchNames('zjsxpdlsj');
    expect(changes).toEqual([{ from: 'zjsxpdlsj', to: '컨테이너', how: 'layout' }]);
    const literal = searcher.searchNames('zjsxpdlsj', { literal: true });
    expect(literal).toMatchObject({ results: [], changes: [] });
  });

  test('아는 말은 고치지 않는다', () => {
    expect(searcher.searchNames('브랜치를 지우는 방법').changes).toEqual([]);
  });

  // Other words, of which one letter or sound is another.
  test.each(['기력', '경기', '갈색', '클래스', 'pss'])(
    '짧은 말을 다른 말로 고치지 않는다: %s',
    (word) => {
      expect(searcher.searchNames(word).changes).toEqual([]);
    },
  );

  test.each(['run이랑 ps는 뭐가 달라요', 'ps run 비교'])(
    '견주어 달라면 견준 곳이 먼저이다: %s',
    (query) => {
      const [first] = searcher.searchNames(query).results;
      expect(first?.heading).toBe('서비스에서 run하는 것 vs 서비스에서 ps하는 것');
    },
  );

  test.each([
    ['docker run rebase', 'docker run'],
    ['docker run 말고 rebase', '리베이스 (rebase)'],
    ['docker run 대신 branch를', '브랜치 (branch)'],
  ])('명령 뒤에 말이 끼면 그다음은 명령이 다루는 것이 아니다: %s', (query, title) => {
    expect(firstOf(query)).toBe(title);
  });

  test('띄어 쓴 이름씨를 노트의 한 낱말로 읽는다', () => {
    const { marks, changes } = searcher.searchNames('스냅 샷');
    expect(marks).toContain('스냅샷');
    expect(changes).toEqual([]);
  });

  test('오류에 흔한 영어 낱말은 고치지 않는다', () => {
    expect(searcher.searchNames('Error: container create failed').changes).toEqual([]);
  });

  test('고친 로마자 낱말은 친 그대로도 찾는다', () => {
    const { changes, marks } = searcher.searchNames('dokcer');
    expect(changes).toMatchObject([{ from: 'dokcer', to: 'docker' }]);
    expect(marks).toContain('dokcer');
  });

  test('옵션은 명령어 페이지의 그 자리로 간다', () => {
    const [first] = searcher.searchNames('docker run --rm').results;
    expect(first).toMatchObject({ kind: 'option', url: '/commands/docker-run/#--rm' });
  });

  test('답이 없으면 가까운 이름을 권한다', () => {
    expect(searcher.searchNames('뷁뷁').results).toEqual([]);
    expect(searcher.suggest('컨테뷁')).toContain('컨테이너');
  });
});

/** The records as an index, without Pagefind. */
const index: Pagefind = {
  preload: () => {},
  async search(words) {
    return records.flatMap(({ content }, at) => {
      const held = content.split(' ');
      const hasAll = words.split(' ').every((word) => held.includes(word));
      return hasAll ? [{ id: String(at), group: '', score: 1 }] : [];
    });
  },
  async readFragment({ id }) {
    const record = records[Number(id)];
    if (!record) throw new RangeError(id);
    const { url, content, facts } = record;
    return { url, content, filters: { facts: [JSON.stringify(facts)] } };
  },
};

describe('본문과 함께 찾기', () => {
  test('노트에 친 그대로 있는 말은 고치지 않는다', async () => {
    const [change] = searcher.searchNames('brunch').changes;
    expect(change).toMatchObject({ from: 'brunch', to: 'branch' });
    const { changes, results } = await searcher.search('brunch', index);
    expect(changes).toEqual([]);
    expect(results.map(({ heading }) => heading)).toEqual(['저장소와 브랜치']);
  });

  test('줄여 둔 풀이는 본문을 읽으면 다 보인다', async () => {
    const [short] = searcher.searchNames('바인드 마운트').results;
    expect(short?.text).toMatch(/…$/);
    const [whole] = (await searcher.search('바인드 마운트', index)).results;
    expect(whole).toMatchObject({ title: short?.title, text: expect.stringContaining('방법') });
  });
});

test('어떤 검색어에도 던지지 않고 멈추지 않는다', () => {
  const letters = fc.constantFrom(
    ...'가나다컨테이너ㅋㅌㅏㅣqwertASDF019-_./:@=+ "\'<>&()[]{}*?\\^$|#~`\u202e\u200b\u0000😀é',
  );
  const queries = fc.oneof(
    fc.string({ unit: letters, maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(queries, (query) => {
      const { results, marks } = searcher.searchNames(query);
      for (const { text } of results) {
        const pieces = searcher.mark(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }
      return results.length <= 30;
    }),
    { numRuns: 400 },
  );
  for (const letter of ['가', 'ㅋ', 'a', '-', '(', '😀', '\u202e', 'dkssud '])
    expect(searcher.searchNames(letter.repeat(10_000)).results.length).toBeLessThanOrEqual(30);
});

describe('본문 기록', () => {
  test('제목마다 하나이고, 대목마다 첫 낱말의 자리와 앵커가 있다', () => {
    const record = records.find(({ facts }) => facts.heading === '컨테이너 다루기');
    const words = record?.content.split(' ') ?? [];
    const [, second] = record?.facts.places.split('\n') ?? [];
    const [place, anchor] = second?.split(' ') ?? [];
    expect(words[Number(place)]).toBe('컨테이너');
    expect(library.passages.map(({ url }) => url)).toContain(
      `${library.sections[0]?.url}#${anchor}`,
    );
    expect(record?.facts.text.split('\n').length).toBe(record?.facts.places.split('\n').length);
  });

  test('이름이 있는 것마다 하나이고, 쓰임의 풀이를 담는다', () => {
    const record = records.find(({ facts }) => facts.title === 'docker ps');
    expect(record).toMatchObject({ url: '/commands/docker-ps/', facts: { kind: 'command' } });
    expect(record?.facts.text).toContain('docker ps -a: ');
  });

  test.each([
    ['이름', '브랜치 (branch)', ['따로', '고치', '보']],
    ['제목', '섹션 1 버전 관리와 컨테이너', ['버전', '관리', '처음']],
  ])('찾는 말은 %s의 기록에 대목으로 들어가되 보이지 않는다', (_, title, words) => {
    const record = records.find(
      ({ facts }) => facts.title === title && facts.places.endsWith(' ?'),
    );
    const from = Number(record?.facts.places.split('\n').at(-1)?.split(' ')[0]);
    expect(record?.content.split(' ').slice(from)).toEqual(words);
    expect(record?.facts.text.split(' ')).not.toContain(words[0]);
  });

  test('옵션마다 하나이고, 많이 쓰인 명령어가 앞선다', () => {
    const record = records.find(({ facts }) => facts.text.includes('docker run -w, --workdir: '));
    expect(record?.url).toBe('/commands/docker-run/#--workdir');
    expect(record?.content.split(' ')).toEqual(expect.arrayContaining(['qzw', 'qzqzworkdir']));
    expect(Number(record?.facts.uses)).toBe(1);
  });

  test('활용한 말도 어간으로 들어간다', () => {
    const contents = records
      .map(({ content }) => content)
      .join(' ')
      .split(' ');
    expect(contents).toContain('컨테이너');
    expect(contents).not.toContain('컨테이너를');
    expect(contents).toContain('qzqzrm');
  });
});

test.each([
  ['컨테이너 지우기', '컨테이너를 지워도 남는다', ['컨테이너', '지워']],
  // A longer name for the same is no reason to mark its other words.
  ['브랜치', '브랜치에 기록을 남긴다', ['브랜치']],
  ['기록 브랜치', '브랜치에 기록을 남긴다', ['브랜치', '기록']],
  ['레포지토리', '저장소에 남긴다', ['저장소']],
])('찾은 어간만 두드러지게 한다: %s', (query, text, stems) => {
  const { marks } = searcher.searchNames(query);
  const marked = searcher.mark(text, marks).filter((piece) => piece.marked);
  expect(marked.map(({ text }) => text)).toEqual(stems);
});

test('긴 대목은 찾은 말 둘레만 남긴다', () => {
  const pieces = [
    { text: '가'.repeat(300), marked: false },
    { text: '볼륨', marked: true },
    { text: '나'.repeat(300), marked: false },
  ];
  const cut = cutAround(pieces, 60);
  expect(cut.map(({ text }) => text).join('').length).toBeLessThanOrEqual(62);
  expect(cut).toContainEqual({ text: '볼륨', marked: true });
});

test('어휘가 모르는 명사를 쓴 곳과 함께 보여 준다', () => {
  expect(buildSearch(library).unknownWords.map(({ word }) => word)).toEqual([]);
});
