import { expect, test } from 'vitest';
import { judgeText } from './browser.ts';
import { grammars, readLine } from './index.ts';

const judgeOf = (text: string) => readLine(text, grammars)[0]!;

const valid = [
  'kubectl label node n1 disk- zone=a',
  'kubectl taint nodes n1 gpu=yes:NoSchedule- old-',
  'kubectl get pod/shop svc/shop',
  'kubectl logs -l app=shop',
  'kubectl auth can-i --list',
  'kubectl create service clusterip shop --clusterip=None',
  'kubectl set env deploy/shop PORT-',
  'kubectl cp dev/shop:/tmp/a ./a',
  'docker run --env HOME shop',
  'docker run -it --rm -p 3000:80 --name web node:22 npm start',
  'docker run {이미지}',
  'docker exec web ls -la',
  'docker build -t me/app:1.0 .',
  'docker network create --driver bridge back',
  'docker compose -f a.yml up -d --build',
  'kubectl get pods -n kube-system -o wide',
  'kubectl create deployment web --image=nginx --replicas=3',
  'kubectl options',
  'npm install --save-dev jest',
  'frobnicate --anything goes',
  'docker run --help',
  'docker run -d ^\n  --name web ^\n  app',
  'docker run --restart on-failure:3 app',
  'kubectl run web --image=app --restart=Never',
  'docker cp {원본} {대상}',
  'git switch -c dev',
  'git revert --continue',
  'CREATE TABLE users',
  'docker cp C:\\a.txt web:/a.txt',
  'docker cp - web:/',
  'docker run --health-interval .5s nginx',
  'docker manifest inspect nginx',
  'docker manifest inspect list:1 nginx',
  'kubectl rollout restart deployment -n back',
  'kubectl krew install ctx',
  'docker buildx create --name multi --driver docker-container --use',
  'python -m pip install x',
  'ipconfig /all',
  'engine start',
  'kubectl get routes',
  'kubectl get gateways,virtualservices',
  'kubectl delete pod servce',
  'kubectl cordon node/n1',
  'helm upgrade --install web ./chart -n shop --set image.tag=2',
];

test.each(valid)('%s: 맞는 명령이다', (text) => {
  expect(judgeOf(text)).toMatchObject({ verdict: 'valid', reasons: [], correction: null });
});

type Row = [text: string, verdict: string, rule: string, correction: string | null];

const rows: Row[] = [
  ['docker start', 'incomplete', 'missing-operand', 'docker start {컨테이너}'],
  ['docker build -t app', 'incomplete', 'missing-operand', 'docker build -t app .'],
  ['docker run --name', 'incomplete', 'missing-value', null],
  ['docker volume', 'incomplete', 'missing-subcommand', null],
  ['kubectl create deployment web', 'incomplete', 'missing-option', null],
  [
    'docker run --envfile a.env app',
    'invalid',
    'misspelt-option',
    'docker run --env-file a.env app',
  ],
  ['docker run --nope app', 'invalid', 'unknown-option', null],
  ['docker run app -p 80:80', 'invalid', 'option-after-operand', 'docker run -p 80:80 app'],
  ['docker run --env PORT:8000 app', 'invalid', 'value-shape', 'docker run --env PORT=8000 app'],
  ['docker run -p 80=80 app', 'invalid', 'value-shape', 'docker run -p 80:80 app'],
  ['docker run -p 99999:80 app', 'invalid', 'value-shape', null],
  ['docker run -v data:app app', 'invalid', 'value-shape', null],
  ['docker run --memory lots app', 'invalid', 'value-shape', null],
  ['git switch', 'incomplete', 'missing-operand', null],
  ['docker run -m 512 MB app', 'invalid', 'value-shape', null],
  [
    'docker run --restart unless-stoped app',
    'invalid',
    'value-shape',
    'docker run --restart unless-stopped app',
  ],
  ['docker run --restart Always app', 'invalid', 'value-shape', 'docker run --restart always app'],
  [
    'kubectl expose deploy web --port=80 --type=nodeport',
    'invalid',
    'value-shape',
    'kubectl expose deploy web --port=80 --type=NodePort',
  ],
  ['docker cp ./a.txt web', 'invalid', 'conflict', null],
  ['docker cp web:/a.txt db:/', 'invalid', 'conflict', null],
  [
    'docker run -d \\  # 뒤에서\n  app',
    'invalid',
    'broken-continuation',
    'docker run -d \\\n  app',
  ],
  ['kubectl apply web.yaml', 'invalid', 'bare-value', 'kubectl apply -f web.yaml'],
  ['kubectl delete web.yaml', 'invalid', 'bare-value', 'kubectl delete -f web.yaml'],
  ['kubectl get podes', 'invalid', 'misspelt-resource', 'kubectl get pods'],
  ['docker run App', 'invalid', 'value-shape', 'docker run app'],
  ['docker run --rm --restart always app', 'invalid', 'conflict', null],
  ['docker ps --filter exited', 'invalid', 'value-shape', null],
  ['docker create --pull alwys app', 'invalid', 'value-shape', 'docker create --pull always app'],
  ['docker run --ulimit nproc app', 'invalid', 'value-shape', null],
  ['docker stack deploy shop', 'incomplete', 'missing-option', null],
  ['kubectl apply', 'incomplete', 'missing-option', null],
  ['kubectl create rolebinding reads --user=kim', 'incomplete', 'missing-option', null],
  ['kubectl create service nodeport shop', 'incomplete', 'missing-option', null],
  ['kubectl patch svc shop', 'incomplete', 'missing-option', null],
  ['kubectl auth can-i list', 'incomplete', 'missing-operand', null],
  ['kubectl config set-cluster --server=x', 'incomplete', 'missing-operand', null],
  ['kubectl create secret generic shop --from-literal=key', 'invalid', 'value-shape', null],
  ['kubectl run shop --image=shop --env=PORT', 'invalid', 'value-shape', null],
  ['kubectl label node n1 disk', 'invalid', 'conflict', null],
  ['kubectl taint nodes n1 gpu=yes:NoRun', 'invalid', 'conflict', null],
  ['kubectl taint nodes n1 gpu=yes', 'invalid', 'conflict', null],
  ['kubectl set image deploy/shop shop:2', 'invalid', 'conflict', null],
  ['kubectl get pods shop -l app=shop', 'invalid', 'conflict', null],
  ['kubectl logs shop -l app=shop', 'invalid', 'conflict', null],
  ['kubectl delete pod/shop svc', 'invalid', 'conflict', null],
  ['kubectl autoscale deploy shop --min=9 --max=3', 'invalid', 'conflict', null],
  ['kubectl cp ./a ./b', 'invalid', 'conflict', null],
  [
    'kubectl create rolebinding reads --role=a --clusterrole=b --user=kim',
    'invalid',
    'conflict',
    null,
  ],
  ['docker-copmose up', 'invalid', 'misspelt-program', 'docker compose up'],
  ['docker volumn ls', 'invalid', 'misspelt-subcommand', 'docker volume ls'],
  ['docker run {iamge}', 'invalid', 'misspelt-placeholder', 'docker run {image}'],
  ['docker manifest inspect a b c', 'invalid', 'excess-operand', null],
  ['docker rename a b c', 'invalid', 'excess-operand', null],
  ['kubectl run web nginx', 'invalid', 'bare-value', 'kubectl run web --image=nginx'],
  ['kubectl run web nginx sh', 'invalid', 'bare-value', 'kubectl run web --image=nginx -- sh'],
  ['kubectl get svc,deploymnet', 'invalid', 'misspelt-resource', 'kubectl get svc,deployment'],
  ['kubectl logs deploymnet/web', 'invalid', 'misspelt-resource', 'kubectl logs deployment/web'],
  ['python install x', 'invalid', 'not-a-file', 'python {파일}.py x'],
  ['kubectl exec web ls', 'invalid', 'missing-dashes', 'kubectl exec web -- ls'],
  ['docker-compose up -d', 'retired', 'retired', 'docker compose up -d'],
  ['docker run --net back app', 'retired', 'retired', 'docker run --network back app'],
  ['docker run --link db app', 'retired', 'retired', null],
  ['docker volume create --name data', 'retired', 'retired', 'docker volume create data'],
  ['docker pss -a', 'invalid', 'misspelt-subcommand', 'docker ps -a'],
  ['docker compose upp', 'invalid', 'misspelt-subcommand', 'docker compose up'],
  ['kubectl desc pod web', 'invalid', 'misspelt-subcommand', 'kubectl describe pod web'],
  ['kubectl co', 'invalid', 'unknown-subcommand', null],
  [
    'docker buildx create --naem multi',
    'invalid',
    'misspelt-option',
    'docker buildx create --name multi',
  ],
  ['helm unistall web', 'invalid', 'misspelt-subcommand', 'helm uninstall web'],
  ['kubectl wait pod/web', 'incomplete', 'missing-option', null],
  [
    'kubectl run web --image=nginx --dry-run -o yaml',
    'retired',
    'retired',
    'kubectl run web --image=nginx --dry-run=client -o yaml',
  ],
  ['kubectl set image deploy/web web=nginx:1.28 --record', 'retired', 'retired', null],
  [
    'kubectl drain n1 --delete-local-data',
    'retired',
    'retired',
    'kubectl drain n1 --delete-emptydir-data',
  ],
];

test.each(rows)('%s: %s (%s), 고치면 %j', (text, verdict, rule, correction) => {
  const reading = judgeOf(text);
  expect(reading.verdict).toBe(verdict);
  expect(reading.reasons.map((reason) => reason.rule)).toContain(rule);
  if (correction !== null) expect(reading.correction).toBe(correction);
});

test('윗 명령의 옵션은 쓸 자리를 말한다', () => {
  expect(judgeOf('docker compose up -f a.yml').reasons.map(({ message }) => message)).toEqual([
    '-f는 docker compose 바로 뒤, up 앞에 써야 합니다',
  ]);
});

test('없는 하위 명령은 그 윗 명령까지 말한다', () => {
  expect(judgeOf('docker compose banana').reasons[0]?.message).toBe(
    'docker compose에 banana라는 하위 명령은 없습니다',
  );
});

test('까닭은 그 조각의 자리를 가리키고 한국어로 말한다', () => {
  const text = 'docker run --deatch nginx';
  const [reason] = judgeOf(text).reasons;
  expect(reason && text.slice(reason.start, reason.end)).toBe('--deatch');
  expect(reason?.message).toBe('--deatch는 없는 옵션입니다. --detach로 씁니다');
  expect(reason?.suggestion).toBe('--detach');
});

test('고친 명령은 다시 읽어도 맞는다', () => {
  const corrections = rows.flatMap(([text]) => judgeOf(text).correction ?? []);
  expect(corrections.length).toBeGreaterThan(10);
  expect(corrections.filter((text) => judgeOf(text).verdict !== 'valid')).toEqual([]);
});

const long = 100_000;
const hostile: [string, string, string][] = [
  ['빈 글', '', 'nothing'],
  ['빈칸뿐', ' \t\n ', 'nothing'],
  ['홀로 선 파이프', '|', 'nothing'],
  ['끝에 선 파이프', 'docker ps |', 'nothing'],
  ['닫히지 않은 큰따옴표', 'docker run "nginx', 'unclosed-quote'],
  ['닫히지 않은 작은따옴표', "docker run 'nginx", 'unclosed-quote'],
  ['닫히지 않은 괄호', 'docker rm $(docker ps', 'unclosed-substitution'],
  ['제어 문자', 'docker \u0000ps', 'control-character'],
  ['오른쪽에서 왼쪽으로 쓰는 표시', 'docker \u202Eps', 'control-character'],
  ['긴 옵션', `docker run --${'x'.repeat(long)} a`, 'unknown-option'],
  ['많은 옵션', `docker run ${'-a '.repeat(long / 3)}`, 'missing-operand'],
  ['긴 따옴표', `docker run "${'a'.repeat(long)}`, 'unclosed-quote'],
  ['많은 파이프', '|'.repeat(long / 10), 'nothing'],
  ['많은 sudo', `${'sudo '.repeat(long / 5)}docker frobnicate`, 'unknown-subcommand'],
  ['많은 자리 표시자', `docker start ${'{iamge} '.repeat(long / 50)}`, 'misspelt-placeholder'],
];

test.each(hostile)('%s에도 판정과 까닭을 낸다', (_, text, rule) => {
  const { verdict, reasons } = judgeText(text, grammars);
  expect(verdict).not.toBe('valid');
  expect(reasons.map((reason) => reason.rule)).toContain(rule);
  expect(reasons.every(({ message }) => /[가-힣]/u.test(message))).toBe(true);
});
