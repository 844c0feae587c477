import { describe, expect, test } from 'vitest';
import { SectionId } from '../model/ids.ts';
import { SiteUrl } from '../model/paths.ts';
import type { Question } from '../model/question.ts';
import { findBroken, findTrueElsewhere, foldName, hasAlias, rules } from './rubric.ts';

const base: Question = {
  id: 'a/b',
  version: '1',
  type: 'purpose',
  section: SectionId.parse('section:docker/1'),
  about: [],
  prompt: '`docker stop` 명령은 무슨 일을 할까요?',
  code: null,
  choices: ['컨테이너를 멈춥니다', '컨테이너를 지웁니다', '이미지를 지웁니다'],
  answer: { form: 'choice', value: '컨테이너를 멈춥니다' },
  explanation: '`docker stop`: 실행 중인 컨테이너를 멈춥니다.',
  passages: [],
  difficulty: 1,
  source: 'generated',
  url: SiteUrl.parse('/notes/docker/1/'),
};

const chosen = (value: string, ...others: string[]): Partial<Question> => ({
  choices: [value, ...others],
  answer: { form: 'choice', value },
});
const typed = (prompt: string, value: string): Partial<Question> => ({
  prompt,
  choices: null,
  answer: { form: 'text', value, accept: [] },
});
const open: Partial<Question> = { choices: null };

const truth = {
  form: 'truth' as const,
  value: false,
  corrections: ['멈추기만 한다.', '지우기만 한다.'],
};

/** For each rule a question that breaks it and its like that does not. */
const cases: Record<string, [broken: Partial<Question>, sound: Partial<Question>]> = {
  '규칙 2: 답이 보기 가운데 꼭 하나다': [
    { answer: { form: 'choice', value: '네트워크를 지웁니다' } },
    { answer: { form: 'choice', value: '컨테이너를 지웁니다' } },
  ],
  '규칙 2: 보기가 서로 다르다': [chosen('`-p`', '`-P`', '`- p`'), chosen('`-p`', '`-v`', '`-e`')],
  '규칙 3: 보기는 셋이나 넷이다': [chosen('가나', '다라'), chosen('가나', '다라', '마바')],
  '규칙 4: 보기는 한 갈래다': [chosen('`-p`', '`-v`', '이미지'), chosen('`-p`', '`-v`', '`-e`')],
  '규칙 5: 보기의 길이가 고르다': [
    chosen('멈춥니다', '지웁니다', '컨테이너의 자세한 정보를 모두 보여 줍니다'),
    chosen('컨테이너를 멈춥니다', '컨테이너를 지웁니다', '컨테이너를 켭니다'),
  ],
  '규칙 6: "모두 맞다"가 없다': [
    chosen('멈춘다', '지운다', '모두 맞다'),
    chosen('멈춘다', '지운다', '모두 켠다'),
  ],
  '규칙 6: 오답에만 항상, 절대가 있지 않다': [
    chosen('남는다', '항상 지워진다', '비워진다'),
    chosen('항상 남는다', '항상 지워진다', '비워진다'),
  ],
  '규칙 7: 부정은 굵게 드러낸다': [
    { prompt: '컨테이너에 대한 설명으로 맞지 않은 것은 어느 것일까요?' },
    { prompt: '컨테이너에 대한 설명으로 **맞지 않은 것**은 어느 것일까요?' },
  ],
  '규칙 8: 물음이 답을 말하지 않는다': [
    typed('EXPOSE는 무엇을 적을까요?', 'expose'),
    typed('포트를 적어 두는 명령은 무엇일까요?', 'expose'),
  ],
  '규칙 8: 물음의 낱말이 정답에만 있지 않다': [
    {
      prompt: "'노드 그룹'의 설명은?",
      ...chosen('노드를 묶은 단위', '파드를 묶은 틀', '서버를 묶은 망'),
    },
    {
      prompt: "'노드 그룹'의 설명은?",
      ...chosen('노드를 묶은 단위', '노드를 나눈 틀', '서버를 묶은 망'),
    },
  ],
  '규칙 8: 보기에는 빈칸이 없다': [chosen('____의 폴더', '호스트의 폴더', '빌드의 폴더'), {}],
  '규칙 1: 채울 빈칸은 하나다': [
    {
      ...typed('빈칸에 들어갈 것은?', '-p'),
      code: { language: 'bash', text: 'docker ____ ____ 80:80' },
    },
    {
      ...typed('빈칸에 들어갈 것은?', '-p'),
      code: { language: 'bash', text: 'docker run ____ 80:80' },
    },
  ],
  '규칙 8: 빈칸 뒤의 조사는 두 꼴로 적는다': [
    { prompt: '____을 컨테이너에 이어 붙입니다.' },
    { prompt: '____을(를) 컨테이너에 이어 붙입니다.' },
  ],
  '규칙 8: 앞 글이 없어도 뜻이 통한다': [
    { type: 'term', prompt: '무엇을 설명하는 말일까요?\n그래서 따로 두는 저장 공간이다.' },
    { type: 'term', prompt: '무엇을 설명하는 말일까요?\n컨테이너 밖에 두는 저장 공간이다.' },
  ],
  '규칙 8: 글의 짝이 맞는다': [
    { explanation: '`docker stop은 컨테이너를 멈춥니다.' },
    { explanation: '`docker stop`은 컨테이너를 (그대로 두고) 멈춥니다.' },
  ],
  '규칙 2: 참거짓은 고친 문장까지 묻는다': [
    { ...open, answer: { ...truth, correction: null } },
    { ...open, answer: { ...truth, correction: '멈추기만 한다.' } },
  ],
  '규칙 2: 항목이 되풀이되지 않는다': [
    { ...open, answer: { form: 'order', items: ['만든다', '켠다', '만든 다'] } },
    { ...open, answer: { form: 'order', items: ['만든다', '켠다', '지운다'] } },
  ],
  '규칙 10: 보기에 길게 늘어놓지 않는다': [
    chosen('가, 나, 다, 라, 마, 바', '사, 아, 자', '차, 카, 타'),
    chosen('가, 나, 다', '사, 아, 자', '차, 카, 타'),
  ],
  '규칙 11: 설명이 있다': [{ explanation: ' ' }, { explanation: '멈추기만 한다.' }],
  '규칙 1: 물음이 알맞은 길이다': [{ prompt: '뜻?' }, { prompt: '무슨 뜻일까요?' }],
  '규칙 10: 늘어놓은 답이 길지 않다': [
    { ...open, answer: { form: 'order', items: [...'가나다라마바사'] } },
    { ...open, answer: { form: 'order', items: [...'가나다라마바'] } },
  ],
};

describe('좋은 문제의 규칙', () => {
  test('규칙마다 어기는 보기와 지키는 보기가 있다', () => {
    expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ name }) => name).toSorted());
  });

  test.each(Object.entries(cases))('%s', (name, [broken, sound]) => {
    expect(findBroken({ ...base, ...broken })).toContain(name);
    expect(findBroken({ ...base, ...sound })).not.toContain(name);
  });

  test('같은 물음의 다른 정답은 오답이 아니다', () => {
    const one = { ...base, ...chosen('멈춘다', '지운다', '켠다') };
    const other = { ...base, ...chosen('지운다', '멈추지 않는다', '끈다') };
    const apart = { ...other, prompt: '`docker rm` 명령은 무슨 일을 할까요?' };
    expect(findTrueElsewhere([one, other])(one)).toBe(true);
    expect(findTrueElsewhere([one, apart])(one)).toBe(false);
  });

  test('오답은 정답의 다른 이름이 아니다', () => {
    const synonyms = new Map(
      [
        ['파드', 'concept:pod'],
        ['Pod', 'concept:pod'],
        ['노드', 'concept:node'],
      ].map(([name = '', id = '']) => [foldName(name), id]),
    );
    expect(hasAlias({ ...base, ...chosen('파드', 'POD', '컨테이너') }, synonyms)).toBe(true);
    expect(hasAlias({ ...base, ...chosen('파드', '노드', '컨테이너') }, synonyms)).toBe(false);
  });
});
