import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../library/index.ts';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildQuestions, parseAuthored } from './index.ts';
import { findBroken } from './rubric.ts';

const note = (wording = '보여 준다') => `# 섹션 2: 컨테이너

## 살펴보기

**컨테이너**(container)는 다른 프로세스와 격리된 채로 도는 프로세스 묶음이다.

**이미지**(image)는 앱과 종속성을 담아 찍어 내는 읽기 전용 묶음이다.

**볼륨**(volume)은 도커가 따로 관리하는 오래 남는 저장 공간이다.

**레지스트리**(registry)는 이미지를 올리고 받는 보관 서버이다.

- \`docker ps -a\`: 멈춘 것까지 ${wording}.
- \`docker stop {컨테이너}\`: 멈춘다.
- \`docker start {컨테이너}\`: 다시 켠다.
- \`docker rm -f {컨테이너}\`: 지운다.

### 이미지와 컨테이너의 차이

| | 이미지 | 컨테이너 |
|---|---|---|
| 쓰기 | 읽기 전용이다 | 쓸 수 있다 |
| 수 | 하나면 된다 | 여럿 띄운다 |
| 상태 | 바뀌지 않는다 | 켜지고 꺼진다 |
`;

function compile(text: string) {
  const file = RelativeFile.parse('docker/02.md');
  const parsed = parseNote({ file, course: 'docker', text, mdx: false });
  return buildLibrary({ notes: [parsed], lexicons: [], grammars }).library;
}

const quiz = (body: string) => parseAuthored(RelativeFile.parse('docker/02.yaml'), body);

const authored = `section: 2
questions:
  - id: why-rm
    type: outcome
    passage: 살펴보기
    prompt: 실행 중인 컨테이너를 그냥 지우려 하면 어떻게 될까요?
    choices: [거절된다, 멈추고 지운다, 이미지까지 지운다]
    answer: 거절된다
    explanation: 멈춘 뒤에 지우거나 -f를 붙여야 한다.
`;

const library = compile(note());
const bank = buildQuestions(
  library,
  [quiz(authored).authored].flatMap((file) => file ?? []),
);

describe('문제은행', () => {
  test('명령, 옵션, 개념, 비교, 지은 문제를 모두 담는다', () => {
    const types = new Set(bank.questions.map(({ type }) => type));
    for (const type of ['recall', 'purpose', 'term', 'definition', 'compare', 'outcome'] as const) {
      expect(types, type).toContain(type);
    }
    expect(bank.questions.some(({ id }) => id === 'option:docker-ps.all/typed')).toBe(true);
  });

  test('모든 문제가 규칙을 지키고, 설명과 구절이 있으며, id가 겹치지 않는다', () => {
    for (const question of bank.questions) {
      expect(findBroken(question), question.id).toEqual([]);
      expect(
        library.passages.some(({ id }) => id === question.passages[0]),
        question.id,
      ).toBe(true);
    }
    const ids = bank.questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('고르는 문제의 보기는 셋이고 답은 그 가운데 하나다', () => {
    const chosen = bank.questions.flatMap(({ choices, answer }) =>
      choices && answer.form === 'choice' ? [{ choices, value: answer.value }] : [],
    );
    expect(chosen.length).toBeGreaterThan(5);
    for (const { choices, value } of chosen) {
      expect(choices).toHaveLength(3);
      expect(choices.filter((choice) => choice === value)).toHaveLength(1);
    }
  });

  test('노트의 문구를 고쳐도 id는 그대로이고, 내용이 바뀐 문제만 판이 바뀐다', () => {
    const before = new Map(
      buildQuestions(library, []).questions.map(({ id, version }) => [id, version]),
    );
    const after = buildQuestions(
      compile(note('빠짐없이 보여 준다').replace('오래 남는', '오래가는')),
      [],
    ).questions;
    expect(after.map(({ id }) => id)).toEqual([...before.keys()]);
    const changed = after
      .filter(({ id, version }) => before.get(id) !== version)
      .map(({ id }) => id);
    expect(changed).toContain('concept:volume/term');
    expect(changed).not.toContain('command:docker-stop/recall');
  });

  test('앞에 글이 끼어들어도 비교와 차례의 id는 그대로다', () => {
    const ids = (text: string) =>
      buildQuestions(compile(text), [])
        .questions.map(({ id }) => id)
        .filter((id) => /^(?:compare|order):/.test(id));
    const moved = note().replace('## 살펴보기\n', '## 살펴보기\n\n앞에 끼어든 문단이다.\n');
    expect(ids(moved)).toEqual(ids(note()));
    expect(ids(note())).toEqual(['compare:docker/2/이미지+컨테이너/sort']);
  });

  test('물음은 그 용어를 말하지 않는다', () => {
    const term = bank.questions.find(({ id }) => id === 'concept:volume/term');
    expect(term?.prompt).not.toContain('볼륨');
    expect(term?.prompt).toContain('오래 남는');
  });

  test('노트에서 잘못 적은 명령은 고쳐서 묻는다', () => {
    const { questions } = buildQuestions(
      compile(
        '# 섹션 1: 실행\n\n- `docker-compose run - -rm web sh`\n- `docker-compose up -d web`\n',
      ),
      [],
    );
    const texts = questions.map(({ prompt, code }) => `${prompt} ${code?.text ?? ''}`);
    expect(texts.some((text) => text.includes('docker compose ____ -d web'))).toBe(true);
    expect(texts.some((text) => text.includes('docker-compose'))).toBe(false);
  });

  const ask = (text: string) =>
    new Map(buildQuestions(compile(text), []).questions.map((question) => [question.id, question]));

  test('다른 쪽에도 맞는 칸은 나누게 하지 않는다', () => {
    const text = note()
      .replace('켜지고 꺼진다', '디스크에 남는다')
      .replace('바뀌지 않는다', '남는다')
      .replace('| 수 |', '| 크기 | 크다 | 작다 |\n| 이름 | 있다 | 있다(-n이면 정한다) |\n| 수 |');
    const answer = ask(text).get('compare:docker/2/이미지+컨테이너/sort')?.answer;
    const items = answer?.form === 'sort' ? answer.items.map(({ text: item }) => item) : [];
    expect(items).toHaveLength(6);
    expect(items.filter((item) => /^(?:상태|이름)/.test(item))).toEqual([]);
  });

  test('무엇이 되기까지라는 제목도 차례를 묻게 한다', () => {
    const text =
      '# 섹션 1: 빵\n\n## 빵이 구워지기까지\n\n1. 반죽을 한다\n2. 부풀린다\n3. 오븐에 굽는다\n';
    const prompts = [...ask(text).values()].map(({ prompt }) => prompt);
    expect(prompts).toEqual(['빵이 구워지기까지의 과정을 노트에 적힌 차례대로 놓아 보세요.']);
  });

  test('정의가 괄호에 적은 이름도 답이다', () => {
    const text =
      '# 섹션 1: 잠금\n\n- 교착 상태(deadlock)는 두 작업이 서로의 잠금을 기다리며 멈춰 있는 상태이다.\n';
    const { answer } = [...ask(text).values()].find(({ type }) => type === 'term') ?? {};
    expect(answer).toEqual({ form: 'term', value: '교착 상태', accept: ['deadlock'] });
  });

  test.each([
    ['한 섹션의', ''],
    ['가까운 섹션의', '\n# 섹션 2: 기록\n\n'],
  ])('닮은 말이 없는 개념은 %s 다른 것과 이어 보게 한다', (_where, between) => {
    const text = `# 섹션 1: 리눅스

- **데몬**(daemon)은 뒤에서 돌며 요청을 기다리는 프로그램이다.
- **시그널**(signal)은 프로세스에 보내는 짧은 알림이다.
${between}- **저널**(journal)은 서비스의 로그를 모아 두는 기록이다.
`;
    const matches = [...ask(text).values()].filter(({ id }) => id.endsWith('/match'));
    expect(matches.map(({ about }) => about.toSorted())).toEqual([
      ['concept:daemon', 'concept:journal', 'concept:signal'],
    ]);
  });

  test('일하지 않는 명령이나 안의 명령에 붙은 옵션은 답으로 치지 않는다', () => {
    const asked = ask(
      '# 섹션 1: 실행\n\n- `kubectl apply -f web.yaml`: 적용한다.\n- `docker exec -it web sh`: 셸을 연다.\n',
    );
    const likes = (id: string) => {
      const answer = asked.get(id)?.answer;
      return answer?.form === 'command' ? answer.accept : null;
    };
    expect(likes('command:kubectl-apply/recall')).toEqual([]);
    expect(likes('command:docker-exec/recall')).toContain(
      'docker exec --interactive {컨테이너} {명령}',
    );
  });

  test('노트가 sudo로 부르는 명령은 sudo를 붙여도 답이다', () => {
    const asked = ask('# 섹션 1: 서비스\n\n- `sudo systemctl start nginx`: 서비스를 켠다.\n');
    const answer = asked.get('command:systemctl-start/recall')?.answer;
    expect(answer).toMatchObject({ accept: ['sudo systemctl start {서비스}'] });
  });

  test('개념이 둘뿐이면 보기가 모자란 문제는 만들지 않는다', () => {
    const few = compile(
      '# 섹션 1: 둘\n\n**파드**(Pod)는 컨테이너를 담는 가장 작은 배포 단위이다.\n\n**노드**(node)는 파드가 도는 클러스터의 머신이다.\n',
    );
    const { questions } = buildQuestions(few, []);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.every(({ choices }) => choices === null)).toBe(true);
  });
});

describe('지은 문제의 잘못은 자리와 함께 알린다', () => {
  const body = (fields: string) =>
    `section: 2\nquestions:\n  - id: a\n    passage: 살펴보기\n    prompt: 무엇일까요, 이것은?\n    explanation: 그렇기 때문이다.\n${fields}`;
  test.each([
    [
      '보기에 없는 답',
      body('    type: outcome\n    choices: [가, 나, 다]\n    answer: 라\n'),
      9,
      '라',
    ],
    ['같은 항목이 있는 차례', body('    type: order\n    items: [가, 나, 가]\n'), 8, '차례'],
    [
      'subjects에 없는 값',
      body(
        '    type: compare\n    subjects: [가, 나]\n    items: [{text: ㄱ, subject: 가}, {text: ㄴ, subject: 다}]\n',
      ),
      9,
      '다',
    ],
    [
      '고친 문장이 없는 거짓',
      body('    type: true-false\n    answer: false\n    miscorrections: [가]\n'),
      3,
      'correction',
    ],
    [
      '틀린 고친 문장이 하나뿐인 참',
      body('    type: true-false\n    answer: true\n    miscorrections: [가]\n'),
      9,
      'miscorrections',
    ],
    ['빈칸이 없는 코드', body('    type: blank\n    code: docker ps\n    answer: -a\n'), 8, '____'],
    ['모르는 유형', body('    type: riddle\n'), 7, 'type'],
    [
      '끝없이 걸릴 수 있는 정규식',
      body('    type: term\n    answer: 볼륨\n    accept: [/(볼+)+륨/]\n'),
      9,
      '(볼+)+',
    ],
    [
      '빼면서 고치는 문제',
      'section: 2\noverrides:\n  - id: command:docker-ps/recall\n    retire: true\n    prompt: 다시 물을까요?\n',
      3,
      'retire',
    ],
    [
      '두 번 고치는 문제',
      'section: 2\noverrides:\n  - id: command:docker-ps/recall\n    retire: true\n  - id: command:docker-ps/recall\n    retire: true\n',
      5,
      '두 번',
    ],
  ])('%s', (_name, text, line, quoted) => {
    const { issues } = quiz(text);
    expect(issues[0]).toMatchObject({ severity: 'error', line });
    expect(issues[0]?.message).toContain(quoted);
  });

  test('한 문제가 꼴에 맞지 않아도 다른 문제의 잘못까지 제자리와 함께 한 번에 알리고, 성한 문제는 남긴다', () => {
    const text = `${body('    type: riddle\n')}  - id: b
    type: outcome
    passage: 살펴보기
    prompt: 무엇일까요, 이것은?
    choices: [가, 나, 다]
    answer: 라
    explanation: 그렇기 때문이다.
${authored.slice(authored.indexOf('  - id'))}`;
    const { authored: read, issues } = quiz(text);
    expect(issues.map(({ line }) => line)).toEqual([7, 13]);
    expect(issues[0]?.message).toMatch(/recall, .* 가운데 하나여야 합니다/);
    expect(issues[1]?.message).toContain("'라'");
    expect(read?.quiz.questions.map(({ id }) => id)).toEqual(['b', 'why-rm']);
    expect(read?.placeOf(['questions', 1, 'id']).line).toBe(15);
  });

  test('빠진 것, 모르는 것, 꼴이 다른 것을 어떻게 고칠지 말한다', () => {
    const { issues } = quiz(
      body('    type: true-false\n    answer: 예\n    miscorections: [가]\n'),
    );
    const messages = issues.map(({ message }) => message).join('\n');
    for (const said of [
      '`answer`는 true나 false여야 합니다',
      '`miscorrections`가 빠졌습니다',
      '모르는 키 `miscorections`입니다',
    ])
      expect(messages).toContain(said);
  });

  test('없는 섹션과 없는 제목은 쓸 수 있는 것을 알려 준다', () => {
    const wrong = quiz(authored.replace('passage: 살펴보기', 'passage: 없는 제목')).authored;
    const { issues } = buildQuestions(library, wrong ? [wrong] : []);
    expect(issues[0]?.message).toContain('없는 제목');
    expect(issues[0]?.suggestion).toContain('살펴보기');
    const elsewhere = quiz(authored.replace('section: 2', 'section: 7')).authored;
    expect(buildQuestions(library, elsewhere ? [elsewhere] : []).issues[0]).toMatchObject({
      line: 1,
      severity: 'error',
    });
  });

  test('섹션을 번호 대신 제목으로 적어도 안다', () => {
    const named = quiz(authored.replace('section: 2', 'section: 컨테이너')).authored;
    const { questions, issues } = buildQuestions(library, named ? [named] : []);
    expect(questions.map(({ id }) => id)).toContain('authored:docker/why-rm');
    expect(issues).toEqual([]);
  });

  test('규칙에 걸린 문제는 같은 것을 묻는 바른 문제를 막지 않는다', () => {
    const [head = '', question = ''] = authored.split(/(?<=questions:\n)/);
    const broken = question
      .replace('why-rm', 'broken')
      .replace(/explanation: .*/, 'explanation: 음');
    const { authored: file } = quiz(head + broken + question);
    const { questions, rejected } = buildQuestions(library, file ? [file] : []);
    expect(rejected.map(({ question }) => question.id)).toContain('authored:docker/broken');
    expect(questions.map(({ id }) => id)).toContain('authored:docker/why-rm');
  });

  test('두 파일이 같은 문제를 고치면 오류다', () => {
    const text = 'section: 2\noverrides:\n  - id: command:docker-stop/recall\n    retire: true\n';
    const files = ['docker/02.yaml', 'docker/03.yaml'].flatMap(
      (file) => parseAuthored(RelativeFile.parse(file), text).authored ?? [],
    );
    const { issues } = buildQuestions(library, files);
    expect(issues).toMatchObject([{ file: 'docker/03.yaml', line: 3, severity: 'error' }]);
    expect(issues[0]?.suggestion).toContain('docker/02.yaml');
  });

  test('생성된 문제를 빼거나 고치고, 없는 id는 오류다', () => {
    const text =
      'section: 2\noverrides:\n  - id: command:docker-stop/recall\n    retire: true\n  - id: command:docker-ps/recall\n    prompt: 모두 보려면 어떤 명령을 쓸까요?\n  - id: command:no/recall\n    retire: true\n';
    const file = quiz(text).authored;
    const { questions, issues } = buildQuestions(library, file ? [file] : []);
    expect(questions.some(({ id }) => id === 'command:docker-stop/recall')).toBe(false);
    expect(questions.find(({ id }) => id === 'command:docker-ps/recall')?.prompt).toContain(
      '모두 보려면',
    );
    expect(issues.map(({ line }) => line)).toEqual([7]);
  });
});
