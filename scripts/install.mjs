// Installs what is missing before start, test and build. Plain JavaScript: it runs on whatever Node is there (18 or newer).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package.json')))
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

const isCurrent = () =>
  existsSync(join(root, 'node_modules', '.bin', 'node')) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === wanted;

if (!isCurrent()) {
  console.log('필요한 패키지를 설치합니다…');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      '패키지를 설치하지 못했습니다. 인터넷 연결을 확인하고 `npm install`을 실행해 보십시오.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
