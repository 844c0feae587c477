import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Question } from '../../model/question.ts';
import { openStore } from '../store.ts';
import { drawExam, share } from './draw-exam.ts';
import { type Exam, type ExamResult, scoreOf } from './exam.ts';
import { gradeExam } from './grade-exam.ts';
import { includeExams, mergeExams, readExams, recordExam, saveExam } from './record-exam.ts';

const question = (id: string, section = 's1') =>
  ({
    id,
    section,
    about: [id.split('/')[0]],
    difficulty: 2,
    type: 'term',
    version: '1',
    source: 'generated',
    answer: { form: 'term', value: id, accept: [] },
  }) as unknown as Question;

const bank = [
  ...Array.from({ length: 60 }, (_, at) => question(`a${at}/typed`, 's1')),
  ...Array.from({ length: 30 }, (_, at) => question(`b${at}/typed`, 's2')),
  ...Array.from({ length: 3 }, (_, at) => question(`c${at}/typed`, 's3')),
  ...Array.from({ length: 60 }, (_, at) => question(`a${at}/choice`, 's1')),
];

const exam: Exam = {
  startedAt: 1_000_000,
  endsAt: 1_600_000,
  scope: null,
  questions: ['a0/typed', 'b0/typed', 'c0/typed', 'gone'],
  current: 2,
  answers: { 'a0/typed': { form: 'text', text: 'a0/typed' } },
  marked: [],
  spent: { 'a0/typed': 9000, 'b0/typed': 5000 },
};
const judge = ({ id }: Question, given: { form: string; text?: string }) =>
  given.text === id ? ('right' as const) : ('wrong' as const);
const grade = (part: Partial<Exam> = {}, now = 1_200_000) =>
  gradeExam({ ...exam, ...part }, bank, judge, now);

test('섹션의 무게대로 나누고, 작은 섹션도 하나는 내며, 한 사실은 한 번만 묻는다', () => {
  const drawn = drawExam(bank, 31, '7');
  const count = (section: string) => drawn.filter((one) => one.section === section).length;
  expect([count('s1'), count('s2'), count('s3')]).toEqual([20, 10, 1]);
  expect(new Set(drawn.map(({ about: [subject] }) => subject)).size).toBe(31);
  expect(drawExam(bank, 31, '7')).toEqual(drawn);
  expect(drawExam(bank, 31, '8')).not.toEqual(drawn);
});

test('문제가 모자라면 있는 만큼만 내고, 없으면 빈 시험이다', () => {
  expect(drawExam(bank, 500, '1')).toHaveLength(93);
  expect(drawExam([], 20, '1')).toEqual([]);
});

test('몫의 합은 언제나 원하는 수이고 무게를 넘지 않는다', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 300 }), (given, count) => {
      const shares = share(given, count);
      const total = given.reduce((sum, weight) => sum + weight, 0);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(Math.min(count, total));
      for (const [at, one] of shares.entries()) {
        expect(one).toBeGreaterThanOrEqual(count >= given.length ? 1 : 0);
        expect(one).toBeLessThanOrEqual(given[at]!);
      }
    }),
  );
});

test('답하지 않은 문제는 틀린 것이고, 노트에서 없어진 문제는 점수에서 빠진다', () => {
  const result = grade();
  expect(result?.graded.map(({ verdict, isSeen }) => [verdict, isSeen])).toEqual([
    ['right', true],
    ['wrong', true],
    ['wrong', false],
  ]);
  expect(scoreOf(result!.graded)).toBe(33);
});

test('아무것도 답하지 않은 시험은 결과가 없고, 늦게 열어도 시간은 끝난 때까지다', () => {
  expect(grade({ answers: {} })).toBeNull();
  expect(grade({}, 9_000_000)?.endedAt).toBe(1_600_000);
  expect(grade({}, 5)?.endedAt).toBe(1_000_000);
});

let device = 0;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  device += 1;
});
const open = () => openStore(() => `device0${device}`);

test('시험은 다시 열어도 그대로고, 알 수 없는 것은 없는 셈이다', async () => {
  const store = await open();
  await saveExam(store, exam);
  expect((await readExams(await open())).running).toEqual(exam);
  await store.writeNote('exam', { ...exam, endsAt: 'soon' });
  const done = grade();
  await store.writeNote('exams', [{}, done]);
  expect(await readExams(store)).toEqual({ running: null, results: [done] });
});

test('채점을 두 번 해도 복습 기록에는 한 번만 들어간다', async () => {
  const store = await open();
  await saveExam(store, exam);
  const rate = ({ verdict, isSeen }: { verdict: string | null; isSeen: boolean }) =>
    isSeen ? { version: '1', rating: verdict === 'right' ? (3 as const) : (1 as const) } : null;
  await recordExam(store, grade()!, rate, 540);
  expect(await recordExam(store, grade()!, rate, 540)).toHaveLength(1);
  const log = await store.readLog();
  expect(log.map((event) => event.kind === 'review' && [event.question, event.rating])).toEqual([
    ['a0/typed', 3],
    ['b0/typed', 1],
  ]);
  expect((await readExams(store)).running).toBeNull();
});

test('두 기기의 시험 결과는 어떤 차례로 합쳐도 같고, 두 번 합쳐도 같다', async () => {
  const result = (startedAt: number, minutes: number): ExamResult => ({
    startedAt,
    endedAt: startedAt + 1,
    minutes,
    scope: null,
    graded: [],
  });
  const results = fc.array(
    fc.tuple(fc.nat(80), fc.nat(2)).map(([at, minutes]) => result(at, minutes)),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(results, results, results, (one, two, three) => {
      const forth = mergeExams(mergeExams(one, two), three);
      expect(mergeExams(three, mergeExams(two, one))).toEqual(forth);
      expect(mergeExams(forth, two)).toEqual(forth);
    }),
  );
  const store = await openStore(() => 'aaaaaaaa');
  const done = grade();
  await includeExams(store, done ? [done] : []);
  expect((await readExams(store)).results).toEqual([done]);
});
