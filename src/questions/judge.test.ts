import { describe, expect, test } from 'vitest';
import { SectionId } from '../model/ids.ts';
import { SiteUrl } from '../model/paths.ts';
import type { Answer, Question } from '../model/question.ts';
import { grammars } from '../shell/index.ts';
import { type Given, judgeAnswer } from './judge.ts';

const ask = (answer: Answer, code: Question['code'] = null): Question => ({
  id: 'a',
  version: '1',
  type: 'recall',
  section: SectionId.parse('section:docker/1'),
  about: [],
  prompt: '무엇일까요?',
  code,
  choices: answer.form === 'choice' ? ['가', '나', '다'] : null,
  answer,
  explanation: '그렇기 때문이다.',
  passages: [],
  difficulty: 1,
  source: 'generated',
  url: SiteUrl.parse('/notes/docker/1/'),
});

const judge = (answer: Answer, given: string | Given) =>
  judgeAnswer(
    ask(answer),
    typeof given === 'string' ? { form: 'text', text: given } : given,
    grammars,
  );

const command: Answer = { form: 'command', value: 'docker run -d -p 3000:80 {이미지}', accept: [] };
const term: Answer = { form: 'term', value: '바인드 마운트', accept: ['bind mount'] };
const option: Answer = { form: 'option', value: '--detach', accept: ['-d'] };
const order: Answer = { form: 'order', items: ['가', '나', '다'] };
const sort: Answer = {
  form: 'sort',
  subjects: ['ㄱ', 'ㄴ'],
  items: [
    { text: '하나', subject: 'ㄱ' },
    { text: '둘', subject: 'ㄴ' },
    { text: '셋', subject: 'ㄴ' },
  ],
};

const truth: Answer = {
  form: 'truth',
  value: false,
  correction: '옳다',
  corrections: ['옳다', '그르다'],
};
const trueOne: Answer = { ...truth, value: true, correction: null };

describe('판정', () => {
  test.each<[string, Answer, string | Given, string]>([
    ['뜻이 같은 명령', command, 'docker container run --publish 3000:80 --detach nginx', 'right'],
    ['하나가 빠진 명령', command, 'docker run -p 3000:80 nginx', 'near'],
    ['하위 명령을 잘못 친 명령', command, 'docker rnu -d -p 3000:80 nginx', 'near'],
    ['하나만 다르다고 하는 다른 명령', command, 'docker ps -a', 'wrong'],
    ['다른 프로그램의 명령', command, 'kubectl get pods', 'wrong'],
    ['여럿이 다른 명령', command, 'docker run -p 80:3000 nginx', 'wrong'],
    ['띄어쓰기가 다른 용어', term, '바인드마운트', 'right'],
    ['영어로 쓴 용어', term, 'Bind Mount', 'right'],
    ['NFD로 들어온 용어', term, '바인드 마운트'.normalize('NFD'), 'right'],
    ['자모 하나를 잘못 친 용어', term, '바인드 마우트', 'right'],
    ['다른 용어', term, '명명 볼륨', 'wrong'],
    ['말끝을 붙인 용어', term, '바인드 마운트라고 한다', 'right'],
    ['높임의 말끝을 붙인 용어', term, '바인드 마운트요', 'right'],
    [
      '한 글자 다른 다른 것의 이름',
      { form: 'term', value: '컴포즈', accept: ['compose'], others: ['컴포저', 'composer'] },
      '컴포저',
      'wrong',
    ],
    [
      '앞말을 붙인 다른 것의 이름',
      { form: 'term', value: '도커 컴포즈', accept: [], others: ['컴포저'] },
      '도커 컴포저입니다',
      'wrong',
    ],
    [
      '다른 것의 이름이 아닌 한 글자 실수',
      { form: 'term', value: '컴포즈', accept: [], others: ['컴포저'] },
      '컴포스',
      'right',
    ],
    ['문장으로 끝낸 용어', term, '바인드 마운트입니다.', 'right'],
    ['두 이름을 다 적은 용어', term, '바인드 마운트(bind mount)', 'right'],
    ['다른 것의 이름을 덧붙인 용어', term, '바인드 마운트(volume)', 'wrong'],
    ['한글 자판으로 친 영어 용어', term, 'ㅠㅑㅜㅇ ㅡㅐㅕㅜㅅ', 'right'],
    ['영문 자판으로 친 용어', term, 'qkdlsem akdnsxm', 'right'],
    [
      '한글 자판으로 친 명령',
      { form: 'command', value: 'docker ps', accept: [] },
      '애차ㄷㄱ ㅔㄴ',
      'right',
    ],
    [
      '파일이라고 부른 파일',
      { form: 'term', value: '.gitignore', accept: [] },
      '.gitignore 파일',
      'right',
    ],
    ['파일이라는 말을 뺀 파일', { form: 'term', value: '.env 파일', accept: [] }, '.env', 'right'],
    ['숫자 하나가 다른 용어', { form: 'term', value: 'HTTP/2', accept: [] }, 'HTTP/3', 'wrong'],
    ['영어의 여럿 꼴로 쓴 용어', { form: 'term', value: 'layer', accept: [] }, 'layers', 'right'],
    ['여럿 꼴로 보이는 다른 용어', { form: 'term', value: 'HTTP', accept: [] }, 'HTTPS', 'wrong'],
    ['한글로 읽어 쓴 용어', { form: 'term', value: 'Deadlock', accept: [] }, '데드락', 'right'],
    ['영어로 쓴 한글 용어', { form: 'term', value: '뮤텍스', accept: [] }, 'mutex입니다', 'right'],
    ['비슷하게 읽는 다른 용어', { form: 'term', value: 'Decode', accept: [] }, '디코더', 'wrong'],
    [
      '확장자가 다른 같은 파일',
      { form: 'term', value: 'compose.yaml', accept: [] },
      'compose.yml',
      'right',
    ],
    [
      '같은 파일의 옛 이름',
      { form: 'term', value: 'compose.yaml', accept: [] },
      'docker-compose.yml',
      'right',
    ],
    [
      '확장자만 같은 파일',
      { form: 'term', value: 'Chart.yaml', accept: [] },
      'values.yaml',
      'wrong',
    ],
    [
      '붙임표 없이 묶은 옵션',
      { form: 'command', value: 'tar -czf a.tgz dir', accept: [] },
      'tar czf a.tgz dir',
      'right',
    ],
    [
      '숫자만 적은 줄 수',
      { form: 'command', value: 'head -n 20 app.log', accept: [] },
      'head -20 app.log',
      'right',
    ],
    [
      '다른 줄 수',
      { form: 'command', value: 'head -n 20 app.log', accept: [] },
      'head -30 app.log',
      'near',
    ],
    [
      '갈래를 덧붙인 용어',
      { form: 'term', value: 'ARP', accept: [] },
      'arp 프로토콜이에요',
      'right',
    ],
    ['갈래를 덧붙인 한글 용어', term, '바인드 마운트 기법', 'right'],
    ['갈래를 뺀 용어', { form: 'term', value: 'PTR 레코드', accept: [] }, 'ptr', 'right'],
    ['갈래까지 영어로', { form: 'term', value: 'PTR 레코드', accept: [] }, 'PTR record', 'right'],
    [
      '갈래를 빼면 다른 것인 용어',
      { form: 'term', value: 'YAML 형식', accept: [] },
      'YAML',
      'wrong',
    ],
    ['갈래만 같은 용어', { form: 'term', value: 'PTR 레코드', accept: [] }, 'TXT 레코드', 'wrong'],
    [
      '영어 이름의 머리글자',
      { form: 'term', value: '복합 키', accept: ['Composite Key'] },
      'CK',
      'right',
    ],
    ['글자마다 읽은 약어', { form: 'term', value: 'SMTP', accept: [] }, '에스엠티피', 'right'],
    ['달리 들은 외래어', { form: 'term', value: '캐시 서버', accept: [] }, '케쉬서버', 'wrong'],
    [
      'ㅐ와 ㅔ를 바꾼 외래어',
      { form: 'term', value: '백엔드 앱', accept: [] },
      '벡앤드앱',
      'right',
    ],
    [
      '뜻을 물을 때처럼 쓴 용어',
      { form: 'term', value: '가용성', accept: [] },
      '가용성이란',
      'right',
    ],
    [
      '브랜치를 만드는 다른 명령',
      { form: 'command', value: 'git switch -c hotfix', accept: [] },
      'git checkout -b hotfix',
      'right',
    ],
    [
      '만들지 않고 옮기기만 하는 명령',
      { form: 'command', value: 'git switch -c hotfix', accept: [] },
      'git checkout hotfix',
      'wrong',
    ],
    ['따옴표에 든 옵션', option, '`-d`', 'right'],
    ['두 이름을 다 적은 옵션', option, '-d, --detach', 'right'],
    ['다른 옵션까지 적은 옵션', option, '-d, --rm', 'wrong'],
    ['짧은 꼴의 옵션', option, '-d', 'right'],
    ['값을 붙인 옵션', option, '--detach=true', 'right'],
    ['긴 줄표로 바뀐 하이픈', option, '—detach', 'right'],
    ['하이픈을 빠뜨린 옵션', option, 'detach', 'near'],
    ['다른 옵션', option, '--rm', 'wrong'],
    ['말끝을 붙인 옵션', option, '--detach입니다', 'right'],
    ['빈 답', term, '  ', 'wrong'],
    ['맞는 차례', order, { form: 'order', items: ['가', '나', '다'] }, 'right'],
    ['틀린 차례', order, { form: 'order', items: ['가', '다', '나'] }, 'wrong'],
    ['모두 맞게 나눈 것', sort, { form: 'sort', subjects: ['ㄱ', 'ㄴ', 'ㄴ'] }, 'right'],
    ['하나를 잘못 나눈 것', sort, { form: 'sort', subjects: ['ㄱ', 'ㄱ', 'ㄴ'] }, 'near'],
    [
      '틀린 말을 바르게 고친 것',
      truth,
      { form: 'truth', value: false, correction: '옳다' },
      'right',
    ],
    [
      '틀린 말을 그르게 고친 것',
      truth,
      { form: 'truth', value: false, correction: '그르다' },
      'near',
    ],
    ['고치지 않은 틀린 말', truth, { form: 'truth', value: false }, 'near'],
    ['틀린 말을 맞다고 한 것', truth, { form: 'truth', value: true }, 'wrong'],
    ['맞는 말을 맞다고 한 것', trueOne, { form: 'truth', value: true, correction: null }, 'right'],
    ['맞는 말을 고친 것', trueOne, { form: 'truth', value: false, correction: '옳다' }, 'wrong'],
    ['고른 답', { form: 'choice', value: '나' }, '나', 'right'],
    ['대소문자가 다른 빈칸', { form: 'text', value: 'EXPOSE', accept: [] }, 'expose', 'right'],
  ])('%s', (_name, answer, given, verdict) => {
    expect(judge(answer, given).verdict).toBe(verdict);
  });

  test('틀린 명령에는 무엇이 다른지 말한다', () => {
    const { differences } = judge(command, 'docker run -p 80:3000 nginx');
    expect(differences.join()).toContain('-d');
    expect(differences.join()).toContain('포트');
  });

  test('실수를 봐준 용어에는 바른 표기를 알린다', () => {
    expect(judge(term, '바인드 마우트').notices).toEqual(["바른 표기는 '바인드 마운트'입니다."]);
  });

  test('짧은 용어는 한 글자가 다르면 다른 말이다', () => {
    expect(judge({ form: 'term', value: '포트', accept: [] }, '노트').verdict).toBe('wrong');
  });
});

test('옵션을 명령과 함께 적어도 그 명령의 옵션이면 맞다', () => {
  const question = { ...ask(option), prompt: '`docker run`에서 뒤에서 돌리는 옵션은?' };
  const verdictOf = (text: string) =>
    judgeAnswer(question, { form: 'text', text }, grammars).verdict;
  expect(verdictOf('docker run -d')).toBe('right');
  expect(verdictOf('docker ps -d')).toBe('wrong');
});

describe('코드의 빈칸', () => {
  const line = (text: string) => ({ language: 'bash', text });
  const yaml = { language: 'yaml', text: 'ports: ____' };
  const value = (text: string, ...accept: string[]): Answer => ({
    form: 'text',
    value: text,
    accept,
  });
  test.each<[string, Answer, NonNullable<Question['code']>, string, string]>([
    ['값의 따옴표', value('3000:80'), line('docker run -p ____ nginx'), '"3000:80"', 'right'],
    ['뜻이 같은 값', value('3000:80'), line('docker run -p ____ nginx'), '3000:80/tcp', 'right'],
    ['거꾸로 적은 값', value('3000:80'), line('docker run -p ____ nginx'), '80:3000', 'wrong'],
    ['한 자리 다른 수', value('3000:80'), line('docker run -p ____ nginx'), '3001:80', 'wrong'],
    ['다른 하위 명령', value('stop'), line('docker ____ web'), 'start', 'wrong'],
    [
      '줄의 처음부터 적은 하위 명령',
      value('stop'),
      line('docker ____ web'),
      'docker stop',
      'right',
    ],
    ['처음부터 적은 다른 하위 명령', value('stop'), line('docker ____ web'), 'docker rm', 'wrong'],
    ['값까지 적은 키', value('image'), { language: 'yaml', text: '____: a' }, 'image: a', 'right'],
    [
      '다른 값까지 적은 키',
      value('image'),
      { language: 'yaml', text: '____: a' },
      'image: b',
      'wrong',
    ],
    [
      '줄을 다 적은 명령',
      value('COPY'),
      { language: 'dockerfile', text: 'FROM node\n____ . /app' },
      'COPY . /app',
      'right',
    ],
    [
      '다른 줄을 적은 명령',
      value('COPY'),
      { language: 'dockerfile', text: 'FROM node\n____ . /app' },
      'COPY . .',
      'wrong',
    ],
    ['말끝을 붙인 이름', value('ConfigMap'), yaml, 'ConfigMap입니다', 'right'],
    ['YAML 목록의 빈칸', value("['3000:80']"), yaml, '[ 3000:80 ]', 'right'],
    ['쌍점까지 적은 키', value('ports'), { language: 'yaml', text: '____: []' }, 'ports:', 'right'],
    ['정규식에 맞는 값', value('node:24', '/node:\\d+/'), yaml, 'node:22', 'right'],
    ['정규식에 맞지 않는 값', value('node:24', '/node:\\d+/'), yaml, 'node:lts', 'wrong'],
  ])('%s', (_name, answer, code, given, verdict) => {
    const { verdict: found } = judgeAnswer(
      ask(answer, code),
      { form: 'text', text: given },
      grammars,
    );
    expect(found).toBe(verdict);
  });
});
