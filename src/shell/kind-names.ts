import type { ValueKind } from './grammar.ts';

/** What kind of value an option takes, in Korean. */
export const valueKindNames: Record<Exclude<ValueKind, 'bool'>, string> = {
  string: '값',
  text: '글',
  int: '정수',
  decimal: '수',
  duration: '시간',
  bytes: '크기',
  publish: '포트 매핑',
  port: '포트',
  volume: '볼륨 또는 경로 매핑',
  mount: '마운트 설정',
  env: '환경 변수',
  pair: '키=값',
  image: '이미지',
  path: '경로',
  paths: '경로',
  name: '이름',
  address: '주소',
  host: '호스트 이름과 IP',
  words: '쉼표로 나눈 목록',
  selector: '조건',
  format: '출력 형식',
  signal: '시그널',
  resource: '리소스 종류',
  user: '사용자',
};
