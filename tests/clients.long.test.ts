import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { grammars, judgeText } from '../src/shell/index.ts';

const hasClients = ['docker', 'kubectl'].every((name) => !spawnSync(name, ['--help']).error);
if (!hasClients) console.log('docker나 kubectl이 없어 건너뜁니다.');

const folder = mkdtempSync(join(tmpdir(), 'doesaegim-clients-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nobody answers there: what the client does not refuse itself, it sends. */
const nowhere = { DOCKER_HOST: 'tcp://127.0.0.1:1', KUBECONFIG: join(folder, 'none') };
const sent = /Cannot connect|connection|refused|not a TTY/i;

/** Whether the client takes a line: it runs, or would ask a server. */
function isTaken(line: string): boolean {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...nowhere },
    encoding: 'utf8',
    input: '',
    timeout: 10_000,
  });
  return status === 0 || sent.test(stderr + stdout);
}

/** Lines that the clients take, and such as they refuse before they ask a server. */
const lines = readFileSync(new URL('setup/client-lines.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test.skipIf(!hasClients)(
  '명령의 판정이 실제 docker와 kubectl이 받아들이는지와 같다',
  { timeout: 120_000 },
  () => {
    const judged = lines.map((line) => ({
      line,
      isRight: ['valid', 'retired'].includes(judgeText(line, grammars).verdict),
    }));
    const wrong = judged.filter(({ line, isRight }) => isTaken(line) !== isRight);
    expect(judged.filter(({ isRight }) => !isRight).length).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
  },
);
