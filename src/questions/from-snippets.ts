import type { Concept, Snippet } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { sentence } from './sentences.ts';
import { bareLines, blankOut, excerptAround, keyOf } from './excerpt.ts';
import { namesOf, tellConcept } from './described.ts';
import { type Named, tellNamed } from './from-named.ts';

/** Dockerfiles, Compose files and manifests of the notes with one name left out. */
export function askSnippets(source: Source): Draft[] {
  const { snippets, instructions, composeKeys } = source.library;
  const files = snippets.map((snippet) => ({ snippet, lines: bareLines(snippet.code) }));
  const dockerfiles = files.filter(({ snippet }) => /^docker(?:file)?$/.test(snippet.language));
  const yaml = files.filter(({ snippet }) => /^ya?ml$/.test(snippet.language));
  const isManifest = ({ lines }: File) => lines.some((line) => keyOf(line) === 'kind');
  const compose = yaml.filter((file) => !isManifest(file));
  const manifests = yaml.filter(isManifest);
  const instructionLines = indexLines(dockerfiles, firstWord);
  const keyLines = indexLines(compose, keyOf);
  return [
    ...instructions.flatMap(
      (item) => askNamed(item, instructionLines.get(item.name) ?? [], 'Dockerfile 명령을') ?? [],
    ),
    ...composeKeys.flatMap(
      (item) => askNamed(item, keyLines.get(item.name) ?? [], 'Compose 키를') ?? [],
    ),
    ...askKinds(manifests, source),
    ...askFields(manifests, source),
  ];
}

type File = { snippet: Snippet; lines: string[] };

const firstWord = (line: string): string | null => /^\s*([A-Z]+)\s/.exec(line)?.[1] ?? null;

/** The lines of the files by the name that each has. */
function indexLines(
  files: readonly File[],
  nameOn: (line: string) => string | null,
): Map<string | null, { file: File; at: number }[]> {
  const lines = files.flatMap((file) => file.lines.map((line, at) => ({ file, at, line })));
  return Map.groupBy(lines, ({ line }) => nameOn(line));
}

/** The first place in the notes where the name is left out of an excerpt that has it once. */
function askNamed(
  item: Named,
  places: readonly { file: File; at: number }[],
  noun: string,
): Draft | null {
  if (!item.summary) return null;
  for (const { file, at } of places) {
    const { snippet, lines } = file;
    const excerpt = excerptAround(lines, at);
    if (excerpt.lines.filter((one) => hasWord(one, item.name)).length > 1) continue;
    return {
      section: snippet.section,
      about: [item.id],
      passages: [snippet.passage],
      frequency: item.usages.length,
      id: `${item.id}/blank`,
      type: 'blank',
      prompt: `빈칸에 들어갈 ${noun} 적어 보세요.\n${sentence(item.summary)}`,
      code: {
        language: snippet.language,
        text: blankOut(excerpt.lines, excerpt.at, item.name),
      },
      answer: { form: 'text', value: item.name, accept: [] },
      explanation: tellNamed(item),
    };
  }
  return null;
}

const hasWord = (line: string, word: string) =>
  line.split(/[^\w.-]+/).some((part) => part.toLowerCase() === word.toLowerCase());

/** The kind of object that a manifest makes, from what the object is and what stands in the file. */
function askKinds(files: readonly File[], source: Source): Draft[] {
  const asked = new Set<Concept['id']>();
  const byName = indexFirst(source.described, ({ concept }) => namesOf(concept));
  return files.flatMap(({ snippet, lines }): Draft[] => {
    const at = lines.findIndex((line) => keyOf(line) === 'kind');
    const kind = /kind:\s*(\w+)/.exec(lines[at] ?? '')?.[1];
    const item = kind && byName.get(kind);
    const rest = lines.slice(0, mostLines).filter((_, index) => index !== at);
    if (!kind || !item || asked.has(item.concept.id)) return [];
    if (rest.some((line) => line.toLowerCase().includes(kind.toLowerCase()))) return [];
    asked.add(item.concept.id);
    return [
      {
        ...base(item.concept, snippet),
        id: `${item.concept.id}/kind`,
        type: 'blank',
        prompt: `빈칸에 들어갈 객체의 종류(kind)를 적어 보세요.\n${item.description}`,
        code: { language: snippet.language, text: blankOut(lines.slice(0, mostLines), at, kind) },
        answer: { form: 'text', value: kind, accept: [] },
        explanation: tellConcept(item.concept),
      },
    ];
  });
}

/** Each name with the first that has it. */
const indexFirst = <T>(
  items: readonly T[],
  listNames: (item: T) => readonly string[],
): Map<string, T> =>
  new Map(items.toReversed().flatMap((item) => listNames(item).map((name) => [name, item])));

const mostLines = 14;

const base = (concept: Concept, snippet: Snippet) => ({
  section: snippet.section,
  about: [concept.id],
  passages: [snippet.passage],
  frequency: concept.mentions.length,
});

/** Keys under which names are the author's own. */
const ownNames =
  /^(?:labels|matchLabels|annotations|data|stringData|environment|args|services|volumes|networks|selector|parameters)$/;

/** A field of a manifest that a comment of the note explains. */
function askFields(files: readonly File[], source: Source): Draft[] {
  const asked = new Set<string>();
  const byName = indexFirst(source.library.concepts, namesOf);
  return files.flatMap(({ snippet, lines }) => {
    const kind = lines.map((line) => /^kind:\s*(\w+)/.exec(line)?.[1]).find((found) => found);
    const concept = byName.get(kind ?? '');
    if (!concept) return [];
    return snippet.annotations.flatMap(({ about, text }): Draft[] => {
      const key = keyOf(about);
      const at = lines.findIndex((line) => line.trim() === about.trim());
      if (!key || at < 0 || !explainsField(text, key)) return [];
      const excerpt = excerptAround(lines, at);
      const parents = excerpt.lines.slice(0, excerpt.at).map((line) => keyOf(line) ?? '');
      const id = `${concept.id}/field.${key}`;
      const isAmbiguous = excerpt.lines.filter((line) => hasWord(line, key)).length > 1;
      if (asked.has(id) || isAmbiguous || ownNames.test(parents.at(-1) ?? '')) return [];
      asked.add(id);
      return [
        {
          ...base(concept, snippet),
          id,
          type: 'blank',
          prompt: '매니페스트의 빈칸에 들어갈 키를 적어 보세요. 줄 끝의 주석이 그 뜻이에요.',
          code: {
            language: snippet.language,
            text: blankOut(
              excerpt.lines.map((line, index) =>
                index === excerpt.at ? `${line} # ${text}` : line,
              ),
              excerpt.at,
              key,
            ),
          },
          answer: { form: 'text', value: key, accept: [] },
          explanation: `\`${about}\`: ${text}`,
        },
      ];
    });
  });
}

/** Comments that name the file, point elsewhere or ask say nothing of the field. */
const explainsField = (text: string, key: string): boolean =>
  text.length >= 6 &&
  !/\.ya?ml$|위의|아래의|같은|같아야|연습|운영에서|기본값|않으면|가$|까$/.test(text) &&
  !text.toLowerCase().includes(key.toLowerCase());
