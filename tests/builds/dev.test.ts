import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeScratch } from '../setup/build-project.ts';

const patience = { timeout: 60_000, interval: 200 };

test('쓰는 동안 노트의 잘못을 터미널과 페이지에 알리고, 고치면 거둔다', async () => {
  const scratch = await makeScratch();
  const lexicon = 'notes/한국사/lexicon.yaml';
  await scratch.write({ 'notes/한국사/01.md': '# 섹션 1: 고려\n\n**호족**은 지방의 세력이다.\n' });
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    // With which Astro serves no pages.
    VITEST: '',
    NOTES_DIR: join(scratch.folder, 'notes'),
    QUIZZES_DIR: join(scratch.folder, 'quizzes'),
  };
  const server = spawn('node', ['scripts/dev.ts'], { env });
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const readPage = async () => {
    const address = /http:\/\/\S+\//.exec(output)?.[0];
    return address ? (await fetch(encodeURI(`${address}notes/한국사/1/`))).text() : '';
  };
  try {
    await expect.poll(readPage, patience).toContain('지방의 세력이다');
    await scratch.write({ [lexicon]: 'terms:\n  - term: 호족\n   english: clan\n' });
    await expect.poll(readPage, patience).toContain('한국사/lexicon.yaml:3:1');
    expect(output).toContain('한국사/lexicon.yaml:3:1 오류');
    await scratch.write({ [lexicon]: 'course: 고려사\n' });
    await expect.poll(readPage, patience).toContain('고려사');
    expect(await readPage()).not.toContain('role="alert"');
    expect(output).toContain('모두 고쳤습니다.');
  } finally {
    server.kill();
    await scratch.remove();
  }
}, 120_000);
