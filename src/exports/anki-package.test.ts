import { readAnkiPackage } from 'anki-reader';
import { expect, test } from 'vitest';
import { PassageId, SectionId } from '../model/ids.ts';
import { RelativeFile, SiteUrl } from '../model/paths.ts';
import type { Question } from '../model/question.ts';
import { buildAnkiPackage } from './anki-package.ts';
import { toCsv } from './csv.ts';

const section = SectionId.parse('section:docker/2');
const question = (id: string, part: Partial<Question>): Question => ({
  id,
  version: '1',
  type: 'recall',
  section,
  about: [],
  prompt: '멈춘 컨테이너까지 보려면 무엇을 칠까요?',
  code: null,
  choices: null,
  answer: { form: 'command', value: 'docker ps -a', accept: ['docker container ls -a'] },
  explanation: '`-a`가 없으면 실행 중인 것만 나온다.',
  passages: [PassageId.parse('passage:docker/2/목록/1')],
  difficulty: 3,
  source: 'generated',
  url: SiteUrl.parse('/notes/docker/2/#목록~1'),
  ...part,
});

const questions = [
  question('command:docker-ps/recall', {}),
  question('concept:image/term', {
    type: 'term',
    prompt: '"읽기 전용 틀"은 무엇일까요? <b>',
    choices: ['이미지', '볼륨', '네트워크'],
    answer: { form: 'choice', value: '이미지' },
  }),
  question('instruction:expose/blank', {
    type: 'blank',
    prompt: '빈칸을 채우세요.',
    code: { language: 'console', text: 'docker ps --format "____"' },
    answer: { form: 'text', value: '{{.Names}}', accept: [] },
  }),
  question('procedure:build/order', {
    type: 'order',
    answer: { form: 'order', items: ['빌드', '실행', '확인'] },
  }),
];
const deck = {
  title: '도커와 쿠버네티스',
  questions,
  sections: [
    {
      id: section,
      course: 'docker',
      number: 2,
      title: '이미지와 컨테이너',
      file: RelativeFile.parse('docker/02.md'),
      line: 1,
      endLine: 9,
      url: SiteUrl.parse('/notes/docker/2/'),
    },
  ],
  modified: 1_763_900_000,
  siteUrl: 'https://example.org',
};

/** Notes as a reader of others finds them, in the order of their cards. */
async function readNotes(bytes: Uint8Array<ArrayBuffer>) {
  const { collection, media } = await readAnkiPackage(new Blob([bytes]));
  expect(media).toEqual({});
  const [rows] = collection
    .getRawCollection()
    .exec(
      'select n.guid, n.mid, n.flds, n.tags from notes n join cards c on c.nid = n.id order by c.due',
    );
  const decks = Object.values(collection.getDecks());
  const own = decks.find((deck) => deck.getName() === '도커와 쿠버네티스');
  expect(Object.keys(own?.getCards() ?? {})).toHaveLength(rows?.values.length ?? 0);
  const models = collection.getModels();
  return (rows?.values ?? []).map(([guid, model, fields, tags]) => ({
    guid,
    type: models[String(model)]?.getName(),
    fields: String(fields).split('\u001f'),
    tags,
  }));
}

test('문제마다 노트와 카드가 하나씩 있고, guid는 문제의 id다', async () => {
  const notes = await readNotes(await buildAnkiPackage(deck));
  expect(notes.map(({ guid }) => guid)).toEqual(questions.map(({ id }) => id));
  expect(notes.map(({ type }) => type)).toEqual([
    '되새김 입력하기',
    '되새김 고르기',
    '되새김 빈칸',
    '되새김 떠올리기',
  ]);
  expect(notes[0]?.tags).toBe(' 섹션2 recall ');
});

test('꺾쇠는 글자로, 빈칸은 클로즈로, 다른 정답은 설명에 싣는다', async () => {
  const notes = await readNotes(await buildAnkiPackage(deck));
  expect(notes[0]?.fields[1]).toBe('docker ps -a');
  expect(notes[0]?.fields[2]).toContain('<code>docker container ls -a</code>');
  expect(notes[0]?.fields[3]).toContain('<a href="https://example.org/notes/docker/2/#목록~1">');
  expect(notes[1]?.fields[0]).toContain('&lt;b&gt;');
  expect(notes[2]?.fields[0]).toContain('--format &quot;{{c1::{{.Names&#125;&#125;}}&quot;');
  expect(notes[3]?.fields[0]).toMatch(/<ul>(<li>(빌드|실행|확인)<\/li>){3}<\/ul>$/);
  expect(notes[3]?.fields[1]).toBe('<ol><li>빌드</li><li>실행</li><li>확인</li></ol>');
});

test('같은 입력은 같은 바이트를 준다', async () => {
  expect(await buildAnkiPackage(deck)).toEqual(await buildAnkiPackage(deck));
});

test('문구를 고쳐도 guid와 노트 유형은 그대로고, 고친 날이 새로 적힌다', async () => {
  const reworded = questions.map((item) => ({ ...item, prompt: `${item.prompt} (고침)` }));
  const notes = await readNotes(await buildAnkiPackage(deck));
  const again = await readNotes(await buildAnkiPackage({ ...deck, questions: reworded }));
  expect(again.map(({ guid, type }) => [guid, type])).toEqual(
    notes.map(({ guid, type }) => [guid, type]),
  );
});

test('다른 문제가 빠져도 노트와 카드의 번호는 그대로다', async () => {
  const numbers = async (part: typeof questions) => {
    const bytes = await buildAnkiPackage({ ...deck, questions: part });
    const { collection } = await readAnkiPackage(new Blob([bytes]));
    const [rows] = collection
      .getRawCollection()
      .exec('select n.guid, n.id, c.id from notes n join cards c on c.nid = n.id');
    return new Map((rows?.values ?? []).map(([guid, ...ids]) => [guid, ids]));
  };
  const whole = await numbers(questions);
  for (const [guid, ids] of await numbers(questions.slice(1))) expect(ids).toEqual(whole.get(guid));
});

test('노트 5,000개도 하나도 빠짐없이 담긴다', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => question(`command:many/${at}`, {}));
  const notes = await readNotes(await buildAnkiPackage({ ...deck, questions: many }));
  expect(new Set(notes.map(({ guid }) => guid)).size).toBe(5000);
});

test('CSV는 따옴표와 줄바꿈을 지키고 앞면과 뒷면 두 칸이며, 수식이 되지 않는다', () => {
  const csv = toCsv([...questions, question('x', { prompt: '=HYPERLINK("x")' })]);
  expect(csv.startsWith('\uFEFF"')).toBe(true);
  expect(csv).toContain('""읽기 전용 틀""은');
  expect(csv).toContain('"docker ps -a\n`-a`가 없으면 실행 중인 것만 나온다."');
  expect(csv).toContain('"\'=HYPERLINK(""x"")"');
  expect(csv).toContain('1. 빌드\n2. 실행');
});
