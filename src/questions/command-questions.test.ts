import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../library/index.ts';
import { RelativeFile } from '../model/paths.ts';
import type { Question } from '../model/question.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildQuestions } from './index.ts';

function ask(...lines: string[]): ReadonlyMap<string, Question> {
  const text = `# 섹션 1: 명령\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  const file = RelativeFile.parse('course/01.md');
  const note = parseNote({ file, course: 'course', text, mdx: false });
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  return new Map(buildQuestions(library, []).questions.map((question) => [question.id, question]));
}

describe('명령을 묻는 문제', () => {
  test('같은 일을 하는 프로그램이 여럿이면 첫 글자와 글자 수로 가린다', () => {
    const asked = ask(
      '`dig example.org`: 주소를 묻는다.',
      '`nslookup example.org`: 주소를 묻는다.',
    );
    expect(asked.get('command:dig/recall')?.prompt).toContain('d 자로 시작하는 3글자 이름이에요.');
    expect(asked.get('command:nslookup/purpose')?.choices ?? []).toEqual([]);
  });

  test('하나만 쓴 명령의 오답은 같은 프로그램의 다른 명령에서 온다', () => {
    const asked = ask('`systemctl enable nginx`: 켜지게 한다.', '`wsl --install`: 설치한다.');
    const { choices } = asked.get('command:systemctl-enable/name') ?? {};
    expect(choices?.every((choice) => choice.startsWith('`systemctl '))).toBe(true);
  });

  test('줄에 없는 이름이나 수를 말하는 오답은 내지 않는다', () => {
    const asked = ask(
      '`docker stop -t 30 web`: 멈출 때까지 30초를 기다리고 컨테이너를 멈춘다.',
      '`docker run -d redis:8`: redis 컨테이너를 백그라운드에서 새로 띄운다.',
      '`docker rm -f web`: 돌고 있는 컨테이너라도 강제로 끝내고 지운다.',
      '`docker logs -f web`: 컨테이너가 앞으로 남길 기록도 계속 지켜본다.',
      '`docker start -a web`: 멈춰 있던 컨테이너를 출력에 붙여 다시 켠다.',
    );
    const { choices } = asked.get('command:docker-rm/line.force') ?? {};
    expect(choices).toHaveLength(3);
    expect(choices?.join()).not.toMatch(/redis|30초/);
  });

  test('노트의 줄이 적지 않는 자리는 차례로 묻지 않는다', () => {
    const asked = ask(
      '`git pull --rebase`: 받아서 그 위에 다시 쌓는다.',
      '`docker run -d redis:8`: 새로 띄운다.',
      '`kubectl exec -it web -- ls /app`: 안을 본다.',
    );
    expect(asked.has('command:git-pull/order')).toBe(false);
    expect(asked.get('command:docker-run/order')?.answer).toMatchObject({
      items: ['`docker run`', '옵션', '이미지'],
    });
    expect(asked.get('command:kubectl-exec/order')?.explanation).toContain('{파드} -- {명령}');
  });

  test('안에서 실행할 명령은 한 덩이로, 명령은 줄에 적힌 이름으로 말한다', () => {
    const asked = ask(
      '`docker exec -it db psql -U kim`: 접속한다.',
      '`sudo dnf upgrade -y`: 올린다.',
    );
    expect(asked.get('command:docker-exec/set.interactive.tty')?.prompt).toContain(
      '대상: `db`\n· 안에서 실행할 명령: `psql -U kim`',
    );
    expect(asked.get('command:yum-update/set.assumeyes')?.explanation).not.toContain('yum');
  });

  test('이어 쓴 옵션은 저마다 하이픈을 붙여 설명한다', () => {
    const asked = ask('`docker run -it -p 8000:80 nginx`: 띄운다.');
    const { explanation } = asked.get('command:docker-run/part.호스트-포트') ?? {};
    expect(explanation).toContain('`-t`: ');
  });

  test('옛 명령으로 같은 일을 해도 답이다', () => {
    const { answer } = ask('`git switch main`: 옮긴다.').get('command:git-switch/recall') ?? {};
    expect(answer).toMatchObject({ accept: ['git checkout {브랜치}'] });
  });

  test('옵션이 일을 바꾸는 줄은 그 줄이 하는 일로 묻는다', () => {
    const asked = ask('`git branch -d old`: 합친 old 브랜치를 저장소에서 지운다.');
    expect(asked.get('command:git-branch/blank')?.prompt).toContain(
      'old 브랜치를 저장소에서 지운다',
    );
  });

  test('지우는 옵션이 붙은 줄뿐이어도 지우는 것은 답이 아니다', () => {
    const { answer } =
      ask('`git push origin --delete old`: 지운다.').get('command:git-push/recall') ?? {};
    expect(answer).toMatchObject({ accept: ['git push {원격} {브랜치}'] });
  });

  test('실수의 까닭은 그 실수만 말한다', () => {
    const asked = ask('`docker logs web`: 본다.', '`docker volume create data`: 만든다.');
    const reasonOf = (id: string) => asked.get(`command:${id}/mistake.number`)?.explanation;
    expect(reasonOf('docker-logs')).not.toContain('단수');
    expect(reasonOf('docker-volume-create')).not.toContain('logs');
  });
});
