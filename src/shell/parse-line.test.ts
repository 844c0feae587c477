import { expect, test } from 'vitest';
import { grammars } from './index.ts';
import { show } from './holes.ts';
import { parseLine, pathOf } from './parse-line.ts';

const parse = (text: string) => parseLine(text, grammars)[0]!;
const optionsOf = (text: string) =>
  parse(text).options.map(({ name, value }) => (value === null ? name : `${name} ${show(value)}`));

const options: [string, string[]][] = [
  ['docker run -it node', ['--interactive', '--tty']],
  ['docker run -dp 3000:80 node', ['--detach', '--publish 3000:80']],
  ['docker run -p3000:80 node', ['--publish 3000:80']],
  ['docker run -p=3000:80 node', ['--publish 3000:80']],
  ['docker run --publish=3000:80 node', ['--publish 3000:80']],
  ['docker run --detach=false node', ['--detach false']],
  ['docker run -e A=1 -e "B=2 3" node', ['--env A=1', '--env B=2 3']],
  ['docker -H tcp://a:2375 ps -a', ['--host tcp://a:2375', '--all']],
  ['docker compose -f a.yml up -d', ['--file a.yml', '--detach']],
  ['kubectl get pods -n dev -owide', ['--namespace dev', '--output wide']],
  ['kubectl -n dev logs web --tail=5', ['--namespace dev', '--tail 5']],
  ['npm i -D jest', ['--save-dev']],
  ['tar -xzf a.tgz', ['--extract', '--gzip', '--file a.tgz']],
];

test.each(options)('%j의 옵션을 긴 이름과 값으로 읽는다: %j', (text, expected) => {
  expect(optionsOf(text)).toEqual(expected);
});

const commands: [string, string[], string[], string | null][] = [
  ['docker run -it node npm init', ['run'], ['node', 'npm', 'init'], 'npm'],
  ['docker container ls', ['container', 'ls'], [], null],
  ['docker exec -it web sh -c "ls /"', ['exec'], ['web', 'sh', '-c', 'ls /'], 'sh'],
  ['docker run node -it', ['run'], ['node', '-it'], '-it'],
  ['kubectl exec web -- ls -a', ['exec'], ['web', 'ls', '-a'], 'ls'],
  ['docker-compose up web', ['up'], ['web'], null],
  ['sudo -u me docker ps', ['ps'], [], null],
  ['A=1 docker ps', ['ps'], [], null],
  ['docker rm {container name}', ['rm'], ['{container name}'], null],
  ['frobnicate --fast now', [], ['now'], null],
];

test.each(commands)('%j는 하위 명령 %j, 값 %j, 안의 명령 %j이다', (text, path, operands, inner) => {
  const line = parse(text);
  expect(pathOf(line)).toEqual(path);
  expect(line.operands.map(({ value }) => show(value))).toEqual(operands);
  expect(line.inner?.program?.written ?? null).toBe(inner);
});

const faults: [string, string, string | undefined][] = [
  ['docker-copmose up', 'misspelt-program', 'docker-compose'],
  ['docker volumn ls', 'misspelt-subcommand', 'volume'],
  ['docker run --deatch nginx', 'misspelt-option', '--detach'],
  ['docker run -name web nginx', 'dash-option', '--name'],
  ['docker run –d nginx', 'dash-option', '-d'],
  ['docker run - d nginx', 'split-option', '-d'],
  ['docker run --nope nginx', 'unknown-option', undefined],
  ['docker frobnicate', 'unknown-subcommand', undefined],
  ['docker volume', 'missing-subcommand', undefined],
  ['docker -a -i {name}', 'missing-subcommand', 'start'],
  ['docker run --name', 'missing-value', undefined],
  ['docker ps |', 'nothing', undefined],
];

test.each(faults)('%j에서 %s을 찾고 %j로 알아듣는다', (text, rule, meant) => {
  const found = parseLine(text, grammars).flatMap((line) => line.faults);
  expect(found.map((fault) => [fault.rule, fault.meant])).toContainEqual([rule, meant]);
});

test('모르는 프로그램은 모른다고 표시할 뿐 거절하지 않는다', () => {
  const line = parse('frobnicate --level=3 now');
  expect(line.grammar).toBeNull();
  expect(line.faults).toEqual([]);
  expect(line.options.map(({ written, value }) => [written, value])).toEqual([['--level', '3']]);
});

test('한 줄의 명령을 이음표와 함께 나눈다', () => {
  const lines = parseLine('cd app && npm test | tee log; docker ps &', grammars);
  expect(lines.map(({ lead, program }) => [lead, program?.meant])).toEqual([
    ['', 'cd'],
    ['&&', 'npm'],
    ['|', 'tee'],
    [';', 'docker'],
  ]);
  expect(lines.at(-1)?.background).toBe(true);
});

test('모든 자리는 처음 받은 글을 가리킨다', () => {
  const text = '$ sudo docker run \\\n  -p "80:80" {이미지 이름} sh # 끝';
  const line = parse(text);
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(at(line.program!)).toBe('docker');
  expect(at(line.options[0]!.valueSpan!)).toBe('"80:80"');
  expect(line.operands.map(at)).toEqual(['{이미지 이름}', 'sh']);
  expect(at(line.comment!)).toBe('# 끝');
  expect(at(line.prompt!)).toBe('$');
});
