import type {
  CommandGrammar,
  OperandKind,
  OptionGrammar,
  ProgramGrammar,
  ValueKind,
} from '../grammar.ts';

/** A stream of numbers below 1 from a seed (mulberry32): the same lines on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const samples: Partial<Record<ValueKind, { good: string[]; bad: string[] }>> = {
  int: { good: ['1', '30', '0'], bad: ['two', '1.5', '3s'] },
  decimal: { good: ['1.5', '2'], bad: ['half'] },
  duration: { good: ['30s', '1m30s', '5m'], bad: ['30', 'soon'] },
  bytes: { good: ['512m', '1g', '65536'], bad: ['big', '12q'] },
  publish: {
    good: ['8080:80', '80', '127.0.0.1:3000:3000', '53:53/udp', '7000-7002:7000-7002'],
    bad: ['80:http', '99999:80', '80:80/foo', '1:2:3:4', '8000-8003:80-81'],
  },
  port: { good: ['80', '53/udp', '7000-7005'], bad: ['http', '80-70'] },
  volume: {
    good: ['data:/data', '/srv/app:/app:ro', '/app/node_modules', '/a:/b:z'],
    bad: ['/a:/b:ro:x', ':/app', '/a:/b:wrong'],
  },
  mount: {
    good: [
      'type=volume,src=data,dst=/data',
      'type=bind,source=/srv,target=/srv,readonly',
      'type=tmpfs,dst=/run',
    ],
    bad: ['type=volume,src=data', 'type', 'src=/a;dst=/b'],
  },
  env: { good: ['PORT=80', 'MODE', 'URL=http://a/?b=c'], bad: ['=80'] },
  image: {
    good: ['me/app:1.0', 'app', 'localhost:5000/app:v2'],
    bad: ['Me/App', 'app:', 'a//b', 'app:1:2'],
  },
  pair: { good: ['tier=front'], bad: [] },
  signal: { good: ['SIGTERM', 'KILL'], bad: [] },
  words: { good: ['linux/amd64'], bad: [] },
  address: { good: ['8.8.8.8'], bad: [] },
};

const operandSamples: Partial<Record<OperandKind, string[]>> = {
  image: ['nginx', 'node:22', 'me/app:1.0', 'ghcr.io/me/app'],
  repository: ['me/app', 'app:2'],
  context: ['.', 'app'],
  copy: ['web:/app', './app'],
  pair: ['web=3'],
  port: ['80'],
};

/** What the client checks of one option beyond its type. */
const ownSamples: Record<string, string[]> = {
  '--add-host': ['db:10.0.0.2'],
  '--attach': ['stdout'],
  '--device': ['/dev/null'],
  '--restart': ['always', 'on-failure:3'],
  '--pull': ['always', 'never'],
  '--ulimit': ['nofile=1024'],
  '--network': ['net1'],
  '--gpus': ['all'],
  '--blkio-weight': ['500'],
};

/** Options that read files, need a system of their own, or whose values have a grammar of their own. */
const left =
  /^--(?:env-file|label-file|cidfile|iidfile|secret|config|credential-spec|generic-resource|device-.*|.*-bps|.*-iops|blkio-weight-device|isolation|io-.*|cpu-count|cpu-percent|security-opt|storage-opt|external-ca|aux-address|ip-range|subnet|gateway|.*ipam.*|config-.*|host|context|tls.*|log-level|.*-add|.*-rm|filter|link-local-ip|platform|ip6?|mac-address|runtime|ssh|output|cache-.*|log-opt|sysctl|kernel-memory|memory-swappiness|gpus|detach-keys|disable-content-trust|use-api-socket|default-addr-pool|annotation|format|attach|stream|constraint|mode|endpoint-mode|cert-expiry|.*-mode|squash|pid|userns|uts|ipc|cgroupns|driver-opt|max-concurrent)$/u;

const groupsLeft = new Set([
  'trust',
  'manifest',
  'context',
  'plugin',
  'checkpoint',
  'compose',
  'buildx',
  'build',
  'builder',
  'login',
  'logout',
  'search',
  'version',
  'info',
  'config',
  'secret',
  'swarm',
  'stack',
  'import',
  'load',
  'cp',
  'system',
  'events',
]);

/** Lines of a program's grammar, valid and broken, the same for the same seed. */
export function generateLines(
  name: string,
  program: ProgramGrammar,
  count: number,
  seed: number,
): string[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const commands = program.commands.filter(
    ({ path, group, outline }) =>
      !group && !outline && path.length > 0 && !groupsLeft.has(path[0] ?? ''),
  );
  const everyday = commands.filter(({ summary }) => summary !== undefined);
  const optionWords = (option: OptionGrammar, broken: boolean): string => {
    const { long = '', short, kind } = option;
    if (kind === 'bool')
      return broken ? `${long}=maybe` : pick([long, short ?? long, `${long}=false`]);
    const sample = samples[kind] ?? { good: ['x'], bad: [] };
    const own = ownSamples[long];
    const value = broken && sample.bad.length > 0 ? pick(sample.bad) : pick(own ?? sample.good);
    return pick([
      `${long} ${value}`,
      `${long}=${value}`,
      ...(short ? [`${short} ${value}`, `${short}${value}`, `${short}=${value}`] : []),
    ]);
  };
  const line = (): string => {
    const command: CommandGrammar = random() < 0.7 ? pick(everyday) : pick(commands);
    const path = pick([command.path, ...command.aliases]);
    const usable = command.options.filter(
      ({ long, retired }) => !left.test(long ?? '') && retired === undefined,
    );
    const chosen =
      usable.length === 0
        ? []
        : Array.from({ length: Math.floor(random() * 4) }, () => pick(usable));
    const broken = random();
    const options = chosen.map((option, at) => optionWords(option, broken < 0.2 && at === 0));
    const operands = command.operands.flatMap(({ kind, min, max }) =>
      Array.from({ length: Math.max(min, max === null && random() < 0.3 ? 2 : min) }, () =>
        kind === 'command' ? 'sh' : pick(operandSamples[kind] ?? ['web', 'db']),
      ),
    );
    const words = [name, ...path, ...options, ...operands];
    if (broken < 0.2) return words.join(' ');
    if (broken < 0.3)
      return [
        name,
        ...path,
        ...options,
        pick(['--nope', '-Z', '--no-such-flag=1', '--naem x', '-Qx']),
        ...operands,
      ].join(' ');
    if (broken < 0.38) return words.slice(0, Math.max(2, words.length - 1)).join(' ');
    if (broken < 0.44) return [...words, 'surplus', 'more'].join(' ');
    if (broken < 0.48 && chosen[0] && chosen[0].kind !== 'bool')
      return [name, ...path, chosen[0].long].join(' ');
    if (broken < 0.5) return [name, `${path[0]}zz`, ...operands].join(' ');
    return words.join(' ');
  };
  return [...new Set(Array.from({ length: count }, line))];
}
