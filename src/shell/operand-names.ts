import type { OperandGrammar, OperandKind } from './grammar.ts';

const names: Record<OperandKind, string> = {
  container: '컨테이너',
  image: '이미지',
  repository: '이미지',
  context: '빌드 컨텍스트',
  volume: '볼륨',
  network: '네트워크',
  service: '서비스',
  copy: '경로',
  object: '대상',
  resource: '리소스',
  field: '리소스',
  pod: '파드',
  node: '노드',
  path: '경로',
  name: '이름',
  pair: '키=값',
  port: '포트',
  text: '글',
  package: '패키지',
  command: '명령',
};

/** What an operand is called in a message; its own name where that is Korean. */
export function operandName(operand: OperandGrammar | undefined): string {
  if (!operand) return '값';
  return /[가-힣]/u.test(operand.name) ? operand.name.replaceAll('_', ' ') : names[operand.kind];
}
