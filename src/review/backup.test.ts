import { expect, test } from 'vitest';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';
import type { ExamResult } from './exam/exam.ts';
import { nextEventId, type LogEvent } from './events.ts';

const at = Date.parse('2026-11-24T12:00:00+09:00');
const stamp = { id: nextEventId(null, at, 'aaaaaaaa'), device: 'aaaaaaaa', at, offset: 540 };
const review: LogEvent = {
  ...stamp,
  kind: 'review',
  question: 'command:docker-run/recall',
  version: '1',
  rating: 3,
  verdict: 'right',
  took: 4200,
  mode: 'due',
};
const exam: ExamResult = {
  startedAt: at,
  endedAt: at + 600_000,
  minutes: 20,
  scope: null,
  graded: [
    {
      question: 'command:docker-run/recall',
      section: 'section:docker/1',
      given: { form: 'text', text: 'docker run nginx' },
      verdict: 'right',
      took: 4200,
      isSeen: true,
    },
  ],
};
const file = (change: object) =>
  JSON.stringify({
    ...JSON.parse(writeBackup({ events: [review], exams: [exam] }, at)),
    ...change,
  });
const event = (change: object) => file({ events: [{ ...review, ...change }] });

test('내보낸 파일을 그대로 다시 읽는다', () => {
  expect(readBackup(writeBackup({ events: [review], exams: [exam] }, at))).toEqual({
    ok: true,
    events: [review],
    exams: [exam],
  });
});

test.each([
  ['', '파일이 비어 있습니다.'],
  ['# 노트', 'JSON 파일이 아닙니다.'],
  [
    writeBackup({ events: [review], exams: [exam] }, at).slice(0, -20),
    '파일이 중간에서 잘렸습니다.',
  ],
  ['{"col": 1}', '되새김에서 내보낸 파일이 아닙니다.'],
  ['[]', '되새김에서 내보낸 파일이 아닙니다.'],
  ['null', '되새김에서 내보낸 파일이 아닙니다.'],
  [file({ version: 4 }), '더 새로운 되새김에서 내보낸 파일입니다.'],
  [file({ version: 0 }), '파일의 버전을 알 수 없습니다.'],
  [file({ version: 1.5 }), '파일의 버전을 알 수 없습니다.'],
  [file({ version: '1' }), '파일의 버전을 알 수 없습니다.'],
  [file({ events: {} }), '파일에 복습 기록이 없습니다.'],
  [event({ rating: 5 }), '1번째 기록의 형식이 올바르지 않습니다 (항목: rating).'],
  [event({ rating: '3' }), '(항목: rating)'],
  [event({ at: -1 }), '(항목: at)'],
  [event({ at: 1e300 }), '(항목: at)'],
  [event({ id: '__proto__' }), '(항목: id)'],
  [event({ kind: 'constructor' }), '(항목: kind)'],
  [file({ events: [review, null] }), '2번째 기록의 형식이 올바르지 않습니다.'],
  [file({ exams: undefined }), '파일에 시험 결과가 없습니다.'],
  [
    file({ exams: [{ ...exam, minutes: '20' }] }),
    '1번째 시험 결과의 형식이 올바르지 않습니다 (항목: minutes).',
  ],
])('%.40s… 같은 파일은 까닭을 말하고 받지 않는다', (text, message) => {
  const read = readBackup(text);
  expect(read.ok || read.message).toContain(message);
  expect(read.ok || read.message).toMatch(/이 기기의 기록은 바뀌지 않았습니다\.$/);
});

test('프로토타입을 노리는 키는 버려진다', () => {
  const text = event({}).replace('"kind"', '"__proto__":{"polluted":true},"kind"');
  const read = readBackup(text);
  expect(read).toEqual({ ok: true, events: [review], exams: [exam] });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('100 MB가 넘는 파일은 읽지 않는다', () => {
  const read = readBackup(' '.repeat(100 * 1024 * 1024 + 1));
  expect(read.ok || read.message).toContain('100 MB');
});
