import type { Draft, Source } from './bank.ts';
import { bareLines } from './excerpt.ts';

/**
 * The lines of a Dockerfile to put in order, where there is one order only: the base first, relative
 * paths after WORKDIR, what is installed before the sources for the sake of the cache, the start last.
 */
const forms: readonly RegExp[] = [
  /^FROM\s/,
  /^WORKDIR\s/,
  /^COPY\s+\S*(?:package|requirements|go\.mod|Gemfile|composer)\S*\s/,
  /^RUN\s.*(?:install|ci\b|download)/,
  /^COPY\s+\.\s/,
  /^(?:CMD|ENTRYPOINT)\s/,
];

/** Lines that may stand at several places. */
const movable = /^(?:EXPOSE|ENV|ARG|LABEL|USER|VOLUME|HEALTHCHECK)\s/;

/** One for a course: the Dockerfiles of a course are alike. */
export function askDockerfiles({ library }: Source): Draft[] {
  const fitting = library.snippets.flatMap((snippet) => {
    if (!/^docker(?:file)?$/.test(snippet.language)) return [];
    const lines = bareLines(snippet.code).filter((line) => !movable.test(line));
    const fits =
      lines.length === forms.length && forms.every((form, at) => form.test(lines[at] ?? ''));
    return fits ? [{ snippet, lines }] : [];
  });
  return [...Map.groupBy(fitting, ({ snippet }) => courseOf(snippet.section))].flatMap(
    ([course, [first]]): Draft[] => {
      if (!first) return [];
      const { snippet, lines } = first;
      return [
        {
          id: `order:${course}/dockerfile`,
          type: 'order',
          section: snippet.section,
          about: library.instructions
            .filter(({ name }) => lines.some((line) => line.startsWith(`${name} `)))
            .map(({ id }) => id),
          prompt:
            '소스만 고쳤을 때 설치한 종속성을 다시 쓰도록 Dockerfile의 줄을 차례대로 놓아 보세요. 시작 명령은 끝에 둡니다.',
          answer: { form: 'order', items: lines },
          explanation:
            '바탕 이미지(FROM)가 맨 앞이고, 상대 경로를 쓰는 줄은 WORKDIR 뒤에 온다. 종속성 목록만 먼저 복사해 설치해 두면 소스를 고쳐도 설치한 레이어가 캐시에서 나온다.',
          passages: [snippet.passage],
          frequency: 3,
        },
      ];
    },
  );
}

const courseOf = (section: string) => section.slice('section:'.length).split('/')[0] ?? '';
