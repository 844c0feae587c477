import { expect, test } from 'vitest';
import { grammars, readLine } from '../index.ts';

/** Commands of servers, databases and networks as courses give them, with what one piece means. */
const everyday: [string, string, string][] = [
  ['nginx -s reload', 'reload', '설정을 다시 읽습니다'],
  ['nginx -t', '-t', '실행하지 않고 설정 파일을 검사합니다'],
  ['certbot renew --dry-run', 'renew', '곧 끝나는 인증서를 갱신합니다'],
  ['pg_dump -U postgres -Fc shop', 'c', 'pg_restore로 되살리는 압축 파일'],
  ['pg_restore -d shop shop.dump', 'shop', '이름'],
  ['dropdb shop', 'dropdb', '데이터베이스를 지웁니다'],
  ['redis-cli -h localhost ping', '-h', '서버의 주소를 정합니다'],
  ['terraform plan -out=tf.plan', 'tf.plan', '경로'],
  ['pnpm add -D vitest', '-D', '개발할 때만 쓰는 의존성으로 적습니다'],
  ['ss -tlnp', 'l', '연결을 기다리는 것만 보여 줍니다'],
  ['crontab -e', '-e', '할 일의 목록을 고칩니다'],
  ['firewall-cmd --permanent --add-port=80/tcp', '--add-port', '포트를 엽니다'],
  ['terraform state pull', 'state', '상태를 다루는 명령 모음입니다'],
  ['aws s3 ls --region ap-northeast-2', '--region', '리전을 정합니다'],
];

test.each(everyday)('%s에서 %s: %s', (text, piece, meaning) => {
  const [reading] = readLine(text, grammars);
  expect(reading).toMatchObject({ verdict: 'valid', correction: null });
  expect(reading?.id).not.toBeNull();
  expect(reading?.tokens).toContainEqual(expect.objectContaining({ text: piece, meaning }));
});
