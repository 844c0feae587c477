import { expect, test } from 'vitest';
import { alignLines } from './same-lines.ts';

test.each([
  ['붙임표 없는 묶음', 'tar xzf site.tgz', 'tar -xzf site.tgz'],
  ['붙임표 있는 묶음', 'tar -xzf site.tgz', 'tar -xzf site.tgz'],
  ['파이프 뒤의 줄 수', 'ps aux | head -5', 'ps aux | head -n 5'],
  ['다른 옵션 뒤의 줄 수', 'sudo tail -f -20 app.log', 'sudo tail -f -n 20 app.log'],
  ['커밋의 수', 'git log --oneline -3', 'git log --oneline -n 3'],
  ['브랜치를 만들어 옮기기', 'git checkout -b fix main', 'git switch -c fix main'],
  ['이름만 그런 브랜치', 'git checkout b', 'git checkout b'],
  ['앞 커밋', 'git reset --hard HEAD^^', 'git reset --hard HEAD~2'],
  ['병합 커밋의 둘째 부모', 'git show HEAD^2', 'git show HEAD^2'],
  ['말없이 치우기', 'git stash push', 'git stash'],
  ['파일을 정해 치우기', 'git stash push a.txt', 'git stash push a.txt'],
  ['시그널 번호', 'kill -9 77', 'kill -s 9 77'],
  ['시그널 이름', 'sudo kill -SIGKILL 77', 'sudo kill -s SIGKILL 77'],
  ['데이터가 있으면 저절로 POST', 'curl -X POST -d a=1 x.kr', 'curl -d a=1 x.kr'],
  ['데이터를 PUT으로', 'curl -X PUT -d a=1 x.kr', 'curl -X PUT -d a=1 x.kr'],
  ['곳을 적지 않은 찾기', 'find -name a.txt', 'find . -name a.txt'],
  ['특수 권한이 없는 네 자리', 'chmod 0644 a.txt', 'chmod 644 a.txt'],
  ['특수 권한이 있는 네 자리', 'chmod 4755 a', 'chmod 4755 a'],
  ['모두에게 실행', 'chmod a+x run.sh', 'chmod +x run.sh'],
  ['호스트 뒤의 옵션', 'ssh kim@host -p 22', 'ssh -p 22 kim@host'],
  ['저쪽 명령의 옵션', 'ssh kim@host ls -l', 'ssh kim@host ls -l'],
  ['옵션의 이름일 뿐인 tail', 'docker logs --tail -5 web', 'docker logs --tail -5 web'],
  ['이름이 head인 인자', 'echo head -5', 'echo head -5'],
])('%s: %s', (_name, command, modern) => {
  expect(alignLines(command)).toBe(modern);
});
