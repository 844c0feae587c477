import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grammars, readLine } from '../index.ts';

const [, ...answers] = readFileSync(new URL('docker.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { line: string; accepted: boolean });

const disagreements = answers.filter(({ line, accepted }) => {
  const verdict = readLine(line, grammars)[0]?.verdict;
  return (verdict === 'valid' || verdict === 'retired') !== accepted;
});

test('문법에서 만든 1,000줄 넘는 docker 명령에서 실제 클라이언트와 99 % 넘게 판정이 같다', () => {
  expect(answers.length).toBeGreaterThanOrEqual(1000);
  expect(answers.filter(({ accepted }) => !accepted).length).toBeGreaterThan(200);
  expect(
    1 - disagreements.length / answers.length,
    JSON.stringify(disagreements, null, 1),
  ).toBeGreaterThanOrEqual(0.99);
});

/** Lines that the client takes and we refuse, for the learner's good. */
const stricter: [string, string, string][] = [
  ['docker run --env PORT:8000 app', 'value-shape', 'PORT:8000이라는 이름의 변수를 넘기게 된다'],
  ['docker run --name -d app', 'value-shape', '-d가 컨테이너의 이름이 된다'],
  ['docker run app -p 80:80', 'option-after-operand', '-p가 컨테이너 안의 명령으로 넘어간다'],
  ['docker run -v data:app app', 'value-shape', '서버가 컨테이너 쪽 상대 경로를 거절한다'],
  ['docker start {iamge}', 'misspelt-placeholder', '자리 표시자의 오타다'],
  ['docker start {이미지}', 'wrong-placeholder', '이미지는 시작할 수 없다'],
];

test.each(stricter)('%s: 클라이언트보다 엄하게 %s로 판정한다 (%s)', (line, rule) => {
  const [reading] = readLine(line, grammars);
  expect(reading?.verdict).toBe('invalid');
  expect(reading?.reasons.map((reason) => reason.rule)).toContain(rule);
});
