import type { Usage } from '../model/library.ts';

/** A slip that learners make: its key in ids, how a right line becomes the wrong one, and why it is wrong. */
export type Slip = {
  key: string;
  /** Null where the line gives no occasion for it. */
  spoil: (usage: Usage) => string | null;
  reason: string;
};

const tokenAt = ({ tokens }: Usage, wanted: (text: string, role: string) => boolean) =>
  tokens.find(({ text, role }) => wanted(text, role));

const swap = (raw: string, { start, end }: { start: number; end: number }, text: string) =>
  raw.slice(0, start) + text + raw.slice(end);

/** Subcommands that are called otherwise by the other tool, or written in full. */
const verbs: readonly (readonly [right: string, wrong: string])[] = [
  ['docker rm', 'docker delete'],
  ['docker volume rm', 'docker volume delete'],
  ['docker network rm', 'docker network delete'],
  ['docker ps', 'docker get'],
  ['docker cp', 'docker copy'],
  ['docker exec', 'docker execute'],
  ['docker container inspect', 'docker container describe'],
  ['docker image inspect', 'docker image describe'],
  ['docker volume inspect', 'docker volume describe'],
  ['docker network inspect', 'docker network describe'],
  ['kubectl delete', 'kubectl rm'],
  ['kubectl get', 'kubectl ls'],
  ['kubectl describe', 'kubectl inspect'],
];

/** Names of one form only: `docker images` lists, but `docker image inspect` looks at one. */
const singulars: readonly (readonly [right: string, wrong: string])[] = [
  ['docker image', 'docker images'],
  ['docker container', 'docker containers'],
  ['docker volume', 'docker volumes'],
  ['docker network', 'docker networks'],
];

/** Whatever opens a line, said otherwise. */
const respell =
  (pairs: readonly (readonly [string, string])[]): Slip['spoil'] =>
  ({ raw }) => {
    const found = pairs.find(([right]) => raw.startsWith(`${right} `));
    return found ? raw.replace(found[0], found[1]) : null;
  };

/** Each from what people ask about again and again; whether it is one at all the judge decides. */
export const slips: readonly Slip[] = [
  {
    key: 'no-context',
    spoil: ({ raw, path }) =>
      path.at(-1) === 'build' && raw.endsWith(' .') && raw.split(' ').length > 3
        ? raw.replace(/ \.$/, '')
        : null,
    reason: '빌드 컨텍스트가 빠졌다. 현재 폴더를 쓰려면 끝에 점(.)을 적는다.',
  },
  {
    key: 'option-late',
    spoil: ({ raw, path, tokens }) => {
      const image = tokens.findLast(({ role }) => role === 'operand' || role === 'placeholder');
      const option = tokens.find(
        ({ text, role }) => role === 'option' && /^-[pvde]$|^--(?:name|rm)$/.test(text),
      );
      const next =
        option && tokens.find(({ start, role }) => start > option.start && role === 'option');
      if (path.at(-1) !== 'run' || !image || !option || image.end !== raw.length) return null;
      const end = next?.start ?? raw.lastIndexOf(' ', image.start) + 1;
      const moved = raw.slice(option.start, end).trim();
      return `${raw.slice(0, option.start)}${raw.slice(end)} ${moved}`;
    },
    reason: '이미지 뒤에 적은 것은 컨테이너 안에서 실행할 명령이 된다. 옵션은 이미지 앞에 적는다.',
  },
  {
    key: 'before-subcommand',
    spoil: ({ raw }) => {
      const found = /^(docker compose) (up|run|logs) (-\S+)(.*)$/.exec(raw);
      return found ? `${found[1]} ${found[3]} ${found[2]}${found[4]}` : null;
    },
    reason: '하위 명령의 옵션은 하위 명령 뒤에 적는다.',
  },
  {
    key: 'no-file-option',
    spoil: ({ raw }) => (/ -f \S+\.ya?ml$/.test(raw) ? raw.replace(' -f ', ' ') : null),
    reason: '매니페스트 파일은 -f(--filename) 뒤에 적는다.',
  },
  {
    key: 'no-dashes',
    spoil: ({ raw }) =>
      raw.startsWith('kubectl ') && raw.includes(' -- ') ? raw.replace(' -- ', ' ') : null,
    reason: '컨테이너 안에서 실행할 명령은 -- 뒤에 적는다.',
  },
  {
    key: 'wrong-verb',
    spoil: respell(verbs),
    reason: '그런 이름의 하위 명령은 없다. 같은 일을 해도 하위 명령의 이름은 도구마다 다르다.',
  },
  {
    key: 'number',
    spoil: respell(singulars),
    reason: '그런 이름의 명령은 없다. 대상을 다루는 명령 모음의 이름은 단수이다.',
  },
  {
    key: 'number',
    spoil: respell([['docker logs', 'docker log']]),
    reason: '그런 이름의 명령은 없다. 로그를 보는 명령의 이름은 복수인 logs이다.',
  },
  {
    key: 'one-dash',
    spoil: (usage) => {
      const token = tokenAt(
        usage,
        (text, role) => role === 'option' && /^--[a-z]/.test(text) && text !== '--help',
      );
      return token ? swap(usage.raw, token, token.text.slice(1)) : null;
    },
    reason:
      '긴 이름의 옵션 앞에는 하이픈을 둘 쓴다. 하이픈이 하나면 짧은 옵션을 이어 쓴 것으로 읽힌다.',
  },
  {
    key: 'two-dashes',
    spoil: (usage) => {
      const token = tokenAt(usage, (text, role) => role === 'option' && /^-[a-z]$/i.test(text));
      return token ? swap(usage.raw, token, `-${token.text}`) : null;
    },
    reason: '한 글자로 된 옵션은 여럿을 이어 써도 앞에 하이픈을 하나만 쓴다.',
  },
];
