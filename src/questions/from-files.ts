import type { Snippet } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { chooseAmong, type Option } from './choices.ts';
import { bareLines, excerptAround, keyOf } from './excerpt.ts';
import { type Named, tellNamed } from './from-named.ts';
import { shuffle } from './seed.ts';
import { sentence } from './sentences.ts';

/** Names that are written for another again and again; none of them exists where it is put. */
const slips: Readonly<Record<string, string>> = {
  FROM: 'IMAGE',
  WORKDIR: 'WORKINGDIR',
  COPY: 'CP',
  EXPOSE: 'PORT',
  ENV: 'ENVIRONMENT',
  ARG: 'ARGS',
  services: 'service',
  ports: 'port',
  volumes: 'volume',
  networks: 'network',
  depends_on: 'depends-on',
  env_file: 'env-file',
  working_dir: 'workdir',
  container_name: 'container',
  stdin_open: 'stdin',
  environment: 'env',
  dockerfile: 'file',
  context: 'path',
  healthcheck: 'health_check',
};

type File = { snippet: Snippet; lines: string[] };
type NameOn = (line: string) => string | null;

const instructionOn: NameOn = (line) => /^\s*([A-Z]+)\s/.exec(line)?.[1] ?? null;

/** Dockerfiles and Compose files of the notes: the line that does something, and a name to mend. */
export function askFiles({ library }: Source): Draft[] {
  const files = library.snippets.map((snippet) => ({ snippet, lines: bareLines(snippet.code) }));
  const dockerfiles = files.filter(({ snippet }) => /^docker(?:file)?$/.test(snippet.language));
  const compose = files.filter(
    ({ snippet, lines }) =>
      /^ya?ml$/.test(snippet.language) && !lines.some((line) => keyOf(line) === 'kind'),
  );
  return [
    ...library.instructions.flatMap((item) =>
      [
        askLine(item, library.instructions, dockerfiles),
        askSlip(item, dockerfiles, instructionOn, 'Dockerfile에는 잘못 적은 명령이'),
      ].filter((draft) => draft !== null),
    ),
    ...library.composeKeys.flatMap(
      (item) => askSlip(item, compose, keyOf, 'Compose 파일에는 잘못 적은 키가') ?? [],
    ),
  ];
}

const base = (item: Named, { section, passage }: Snippet) => ({
  section,
  about: [item.id],
  passages: [passage],
  frequency: item.usages.length,
});

/** Lines of a Dockerfile to choose among, each with an instruction of its own. */
function askLine(item: Named, all: readonly Named[], files: readonly File[]): Draft | null {
  const id = `${item.id}/line`;
  const summaryOf = (line: string) =>
    all.find(({ name }) => name === instructionOn(line))?.summary ?? '';
  const toOption = (line: string): Option => ({
    text: `\`${line.trim()}\``,
    note: `\`${line.trim()}\`: ${sentence(summaryOf(line))}`,
  });
  for (const { snippet, lines } of files) {
    const own = lines.filter((line) => instructionOn(line) === item.name);
    const [line] = own;
    const others = lines.filter((one) => instructionOn(one) !== item.name && summaryOf(one));
    if (!item.summary || !line || own.length > 1 || others.length < 2) continue;
    const chosen = chooseAmong(id, item.summary, toOption(line), shuffle(others, id).map(toOption));
    if (chosen)
      return {
        ...base(item, snippet),
        ...chosen,
        id,
        type: 'purpose',
        prompt: `이 Dockerfile에서 다음 일을 하는 줄은 어느 것일까요?\n${sentence(item.summary)}`,
        code: { language: snippet.language, text: lines.join('\n') },
        answer: { form: 'choice', value: `\`${line.trim()}\`` },
      };
  }
  return null;
}

/** The first excerpt that has the name once, with the slip in its place. */
function askSlip(
  item: Named,
  files: readonly File[],
  nameOn: NameOn,
  subject: string,
): Draft | null {
  const slip = slips[item.name];
  if (!slip || !item.summary) return null;
  for (const { snippet, lines } of files) {
    const at = lines.findIndex((line) => nameOn(line) === item.name);
    if (at < 0) continue;
    const excerpt = excerptAround(lines, at);
    if (excerpt.lines.filter((line) => nameOn(line) === item.name).length > 1) continue;
    return {
      ...base(item, snippet),
      id: `${item.id}/mistake`,
      type: 'mistake',
      prompt: `이 ${subject} 하나 있어요. 바르게 고친 이름을 적어 보세요.`,
      code: {
        language: snippet.language,
        text: excerpt.lines
          .map((line, index) => (index === excerpt.at ? line.replace(item.name, slip) : line))
          .join('\n'),
      },
      answer: { form: 'text', value: item.name, accept: [] },
      explanation: `\`${slip}\`: 없는 이름이다.\n${tellNamed(item)}`,
    };
  }
  return null;
}
