import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { findUsages } from './find-usages.ts';

const usagesIn = (text: string) => {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return note.sections.flatMap((section) => findUsages(note, section, grammars));
};
const commandsIn = (text: string) => usagesIn(text).map(({ raw }) => raw);

describe('명령을 찾는다', () => {
  test.each<[string, string, string[]]>([
    ['조사가 붙은 맨 명령', '지금 도는 것은 docker ps로 본다.', ['docker ps']],
    ['이름만 부른 명령', 'docker run은 새로 만들고 시작한다.', ['docker run']],
    ['점 하나가 경로인 명령', '고친 것은 git add .으로 모두 올린다.', ['git add .']],
    ['문장의 마침표', '끝나면 sudo apt upgrade -y. 그다음 재시작.', ['sudo apt upgrade -y']],
    [
      '한글 자리표시자',
      '되돌릴 때는 git restore --staged {파일} 하면 된다.',
      ['git restore --staged {파일}'],
    ],
    ['파일을 실행하는 명령', '서버는 node app.js를 실행한다.', ['node app.js']],
    ['하위 명령이 없는 프로그램', 'redis-cli ping 했을 때 PONG이 온다.', ['redis-cli ping']],
    ['파이프로 이은 명령', 'ps aux | grep nginx : 도는 것을 찾는다', ['ps aux', 'grep nginx']],
    ['강조로 쓴 백틱 안의 명령', '`의존성은 npm install로 다시 받는다`', ['npm install']],
    [
      '언어를 적지 않은 블록의 변수 뒤',
      '```\nPGPASSWORD=secret pg_dump -Fc shop\n```',
      ['PGPASSWORD=secret pg_dump -Fc shop'],
    ],
    ['프롬프트가 붙은 코드', '`$ kubectl get nodes`를 본다.', ['kubectl get nodes']],
    ['화살표 앞의 명령', '- ssh web-1 → 로그부터 본다', ['ssh web-1']],
    [
      '서버와 데이터베이스의 도구',
      '`nginx -t`로 검사하고 nginx -s reload 한다. `createdb shop`, `crontab -e`도 쓴다.',
      ['nginx -t', 'nginx -s reload', 'createdb shop', 'crontab -e'],
    ],
    ['꺾쇠 자리표시자', '로그는 kubectl logs <pod> -f 로 본다.', ['kubectl logs <pod> -f']],
    [
      '물결표가 둘인 문장',
      'git reset --soft HEAD~1 또는 git reset --hard HEAD~1 이다.',
      ['git reset --soft HEAD~1', 'git reset --hard HEAD~1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(commandsIn(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      '제품 이름',
      'Docker Desktop과 docker desktop, docker engine을 설치한다. docker compose로 띄운다.',
    ],
    ['파일 이름', 'docker-compose.yaml과 Dockerfile을 고친다.'],
    ['런타임 이름', 'node js는 런타임이고 node 서버는 80번을 쓴다.'],
    ['강조로만 쓴 백틱', '컨테이너는 `표준화된 소프트웨어 유닛`이다.'],
    [
      '이미지를 빌드하며 실행하는 명령',
      '`RUN npm install`과 RUN node build.js는 빌드할 때 실행된다.',
    ],
    ['영어 낱말인 프로그램 이름', 'source code, service mesh, head node, top level을 알아 두자.'],
    ['판 번호가 붙은 도구', 'pro git 10장과 npm 11의 달라진 점을 읽었다.'],
    ['숫자가 붙은 영어 낱말', 'exit code 1, head count 3, top player 7을 적는다.'],
    [
      '이미지와 서버로 쓰인 프로그램 이름',
      'nginx 80 포트, nginx 1.27 이미지, `nginx latest`, nginx nginx.conf, redis 캐시, certbot 인증서를 쓴다.',
    ],
    [
      '도구 이름과 한글 낱말',
      '`java 언어`와 `node 환경`은 다르다. node는 빠르고 java 언어, gradle 프로젝트, ping 테스트, aws 계정, ufw 방화벽을 배운다.',
    ],
    ['링크의 글', '[docker run 문서](https://example.com)를 읽는다.'],
  ])('명령이 아니다: %s', (_, text) => {
    expect(commandsIn(text)).toEqual([]);
  });
});

describe('코드 블록', () => {
  test('붙여 넣은 터미널에서는 프롬프트가 있는 줄만 명령이다', () => {
    const usages = usagesIn('```console\n$ docker ps\nNAMES   STATUS\ndocker run is not here\n```');
    expect(usages.map(({ raw, line }) => [raw, line])).toEqual([['docker ps', 2]]);
  });
  test('들여 쓴 블록의 줄 번호가 맞는다', () => {
    const usages = usagesIn('백업\n\n    docker ps\n    docker images');
    expect(usages.map(({ raw, line }) => [raw, line])).toEqual([
      ['docker ps', 3],
      ['docker images', 4],
    ]);
  });
  test('언어를 적지 않은 자바스크립트는 명령이 아니다', () => {
    expect(commandsIn('```\nexport default run;\nfunction run() {\n  find(a);\n}\n```')).toEqual(
      [],
    );
  });
  test('언어를 적지 않은 이미지 목록은 명령이 아니다', () => {
    expect(
      commandsIn('```\nnginx  latest  605c77e624dd\nnginx  1.27    7614ae9453d1\n```'),
    ).toEqual([]);
  });
  test('여러 줄에 걸친 명령은 하나다', () => {
    const [usage] = usagesIn('```bash\ndocker run \\\n  -d \\\n  nginx\n```');
    expect([usage?.line, usage?.endLine, usage?.options]).toEqual([2, 4, ['--detach']]);
  });
});

describe('무엇을 하는 명령인지 둘레의 말에서 찾는다', () => {
  test.each<[string, string, string | null]>([
    ['쌍점 뒤', '- `docker ps`: 도는 컨테이너를 본다.', '도는 컨테이너를 본다.'],
    [
      '콜아웃의 제목',
      '> [!warning] `docker rmi`는 쓰이는 이미지를 지우지 않는다\n> 컨테이너부터 지운다.',
      '쓰이는 이미지를 지우지 않는다',
    ],
    ['줄표 뒤', '- `docker ps` - 도는 컨테이너 보기', '도는 컨테이너 보기'],
    [
      '조사 뒤의 문장',
      '`docker ps -a`로 멈춘 컨테이너까지 본다. 그리고 지운다.',
      '멈춘 컨테이너까지 본다.',
    ],
    ['앞의 절', '멈춘 것까지 보려면 `docker ps -a`를 쓴다.', '멈춘 것까지 보려면'],
    ['명령을 부르는 말', '이미지를 지우는 명령은 `docker rmi nginx`', '이미지를 지우는 명령은'],
    ['괄호 안', '`git reset --soft HEAD`(변경은 남음)', '변경은 남음'],
    ['설명이 없으면 비운다', '`docker ps`', null],
    ['앞의 이름표', '브랜치 이름 바꾸기: `git branch -m old new`', '브랜치 이름 바꾸기'],
    ['한 낱말로', '`docker volume rm data`로 제거', '제거'],
    [
      '실행하면 뒤부터',
      '`git log --oneline`을 실행하면 커밋이 한 줄씩 보인다.',
      '커밋이 한 줄씩 보인다.',
    ],
    [
      '이름표가 먼저',
      '필요 없는 것 치우기: `docker rm web`으로 가능하지만 멈춘 뒤에 한다.',
      '필요 없는 것 치우기',
    ],
    ['예시라는 말은 설명이 아니다', '예시: `docker ps`', null],
    ['다음 문장은 설명이 아니다', '`docker start web`으로 켠다. 로그는 따로 본다.', null],
    ['조건만 말하는 문장', '`npm install`이 있으면 모두 다시 받는다.', null],
    [
      '괄호 안의 마침표',
      '`docker volume inspect data`로 자리(호스트의 폴더. 가상 머신 안이다)를 본다. 끝.',
      '자리(호스트의 폴더. 가상 머신 안이다)를 본다.',
    ],
    [
      '빗금 뒤의 딴 이야기',
      '`docker ps`: 도는 것의 목록 / `-a`는 멈춘 것까지 보인다',
      '도는 것의 목록',
    ],
    ['줄마다 하나씩', 'git branch a → 브랜치 생성\ngit switch a → 이동', '브랜치 생성'],
    ['쉼표 앞까지', 'git status로 상태 확인, git add .으로 담는다.', '상태 확인'],
    ['실행했다는 말뿐', '`docker ps`를 실행하면 됩니다.', null],
    ['화살표 뒤', '- sudo ufw enable -> 방화벽 켜기', '방화벽 켜기'],
    ['다음 명령 앞까지', '`git add .`으로 담고 `git commit -m 글`로 남긴다.', null],
    [
      '다음 명령 앞까지의 절',
      '`git diff`로 바뀐 곳을 확인하고 `git add .`을 한다.',
      '바뀐 곳을 확인하다',
    ],
    [
      '앞 절은 빼고',
      '목록은 밑에서 보고, 필요 없는 것을 지우려면 `docker rm web`',
      '필요 없는 것을 지우려면',
    ],
    ['다른 것을 말하는 문장', '그 줄을 `npm start`로 변경한다.', null],
  ])('%s', (_, text, expected) => {
    expect(usagesIn(text)[0]?.explanation).toBe(expected);
  });
  test('견주는 표에서 줄의 이름은 설명이 아니다', () => {
    const text =
      '| | 이미지 | 컨테이너 |\n| - | - | - |\n| 지우는 명령 | `docker rmi web` | `docker rm web` |';
    expect(usagesIn(text).map(({ explanation }) => explanation)).toEqual([null, null]);
  });
  test('표에서는 같은 줄의 다른 칸이다', () => {
    const [usage] = usagesIn('| 명령 | 하는 일 |\n| - | - |\n| `docker ps` | 목록을 본다 |');
    expect([usage?.raw, usage?.line, usage?.explanation]).toEqual(['docker ps', 3, '목록을 본다']);
  });
});

test('항목을 채운 명령은 무엇을 실행하라는 말이 없어도 명령이다', () => {
  expect(usagesIn('1. kubeadm upgrade apply v1.31.0\n2. git flow').map(({ raw }) => raw)).toEqual([
    'kubeadm upgrade apply v1.31.0',
  ]);
});

test('명령은 줄을 넘지 않는다', () => {
  const text = 'git remote add origin https://a.example/b.git\ngit push -u origin main';
  expect(usagesIn(text).map(({ raw }) => raw)).toEqual([
    'git remote add origin https://a.example/b.git',
    'git push -u origin main',
  ]);
});

test('명령 안의 낱말은 다른 명령이 아니다', () => {
  expect(usagesIn('`terraform state rm aws_instance.web`').map(({ raw }) => raw)).toEqual([
    'terraform state rm aws_instance.web',
  ]);
});

/** Notes of other styles, labelled line by line by reading, commands of programs without a grammar left out: `line<TAB>command`. */
describe('남이 쓴 노트의 명령', () => {
  test.each(['git-lecture', 'cluster-ops', 'server-db', 'spring-deploy'])(
    '%s: 재현율과 정밀도 0.95',
    (name) => {
      const read = (file: string) =>
        readFileSync(new URL(`golden/${file}`, import.meta.url), 'utf8');
      const labels = read(`${name}.commands.txt`).trim().split('\n');
      const found = usagesIn(read(`${name}.md`)).map(({ line, raw }) => `${line}\t${raw}`);
      const missed = labels.filter((label) => !found.includes(label));
      const invented = found.filter((command) => !labels.includes(command));
      expect(missed.length / labels.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
      expect(invented.length / found.length, invented.join('\n')).toBeLessThanOrEqual(0.05);
    },
  );
});

test.each([
  ['쉼표로 이은 명령', 'docker run -d nginx, '],
  ['되풀이한 이름', 'docker '],
])('긴 줄에서 명령을 찾는 시간이 줄의 길이를 따른다: %s', { timeout: 5_000 }, (_, words) => {
  const line = words.repeat(19_000 / words.length);
  expect(commandsIn(`${line}끝`)).toEqual(
    Array.from({ length: line.split(' -d').length - 1 }, () => 'docker run -d nginx'),
  );
});
