import { strFromU8, unzipSync } from 'fflate';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { expect, test } from 'vitest';
import { PassageId, SectionId } from '../model/ids.ts';
import { SiteUrl } from '../model/paths.ts';
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
  answer: { form: 'command', value: 'docker ps -a', accept: [] },
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
    code: { language: 'dockerfile', text: 'FROM node:24\n____ 80' },
    answer: { form: 'text', value: 'EXPOSE', accept: [] },
  }),
];
const deck = {
  title: '도커와 쿠버네티스',
  questions,
  sections: [],
  modified: 1_763_900_000,
  siteUrl: 'https://example.org',
};

async function readNotes(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const files = unzipSync(bytes);
  expect(strFromU8(files['media'] ?? new Uint8Array())).toBe('{}');
  const { Database } = await initSqlJs();
  const database = new Database(files['collection.anki2']);
  const rows = database.prepare(
    'select n.guid, n.mid, n.flds, n.tags, c.due from notes n join cards c on c.nid = n.id order by c.due',
  );
  const notes: Record<string, unknown>[] = [];
  while (rows.step()) notes.push(rows.getAsObject());
  database.close();
  return notes;
}

test('문제마다 노트와 카드가 하나씩 있고, guid는 문제의 id다', async () => {
  const notes = await readNotes(await buildAnkiPackage(deck));
  expect(notes.map(({ guid }) => guid)).toEqual(questions.map(({ id }) => id));
  expect(new Set(notes.map(({ mid }) => mid)).size).toBe(3);
});

test('꺾쇠는 글자로, 빈칸은 클로즈로 싣는다', async () => {
  const notes = await readNotes(await buildAnkiPackage(deck));
  expect(notes[1]?.['flds']).toContain('&lt;b&gt;');
  expect(notes[2]?.['flds']).toContain('{{c1::EXPOSE}} 80');
  expect(notes[0]?.['flds']).toContain('<a href="https://example.org/notes/docker/2/#목록~1">');
});

test('같은 입력은 같은 바이트를 준다', async () => {
  expect(await buildAnkiPackage(deck)).toEqual(await buildAnkiPackage(deck));
});

test('문구를 고쳐도 guid는 그대로다', async () => {
  const reworded = questions.map((item) => ({ ...item, prompt: `${item.prompt} (고침)` }));
  const notes = await readNotes(await buildAnkiPackage({ ...deck, questions: reworded }));
  expect(notes.map(({ guid }) => guid)).toEqual(questions.map(({ id }) => id));
});

test('CSV는 따옴표와 줄바꿈을 지키고 앞면과 뒷면 두 칸이다', () => {
  const csv = toCsv(questions);
  expect(csv.startsWith('\uFEFF"')).toBe(true);
  expect(csv).toContain('""읽기 전용 틀""은');
  expect(csv).toContain('"docker ps -a\n`-a`가 없으면 실행 중인 것만 나온다."');
});
