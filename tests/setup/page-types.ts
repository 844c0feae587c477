import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { Library } from '../../src/model/library.ts';

/** One address of every type of page that the built site has. */
export async function listPageTypes(): Promise<Record<string, string>> {
  const text = await readFile(join(inject('siteFolder'), 'data/library.json'), 'utf8');
  const library = Library.parse(JSON.parse(text));
  const mostUsed = library.commands.toSorted((a, b) => b.usages.length - a.usages.length)[0];
  const mostMentioned = library.concepts.toSorted(
    (a, b) => b.mentions.length - a.mentions.length,
  )[0];
  const section = library.sections[1] ?? library.sections[0];
  return {
    오늘: '/',
    '노트 목록': '/notes/',
    섹션: section?.url ?? '/notes/',
    '개념 목록': '/concepts/',
    개념: mostMentioned?.url ?? '/concepts/',
    '명령어 목록': '/commands/',
    명령어: mostUsed?.url ?? '/commands/',
    'Dockerfile 목록': '/dockerfile/',
    명령문: library.instructions[0]?.url ?? '/dockerfile/',
    'Compose 목록': '/compose/',
    'Compose 키': library.composeKeys[0]?.url ?? '/compose/',
    '치트시트 목록': '/sheets/',
    치트시트: section?.url.replace('/notes/', '/sheets/') ?? '/sheets/',
    '강좌 치트시트': `/sheets/${section?.course}/`,
    지도: '/map/',
    퀴즈: '/quiz/',
    복습: '/quiz/review/',
    연습: '/quiz/practice/',
    시험: '/quiz/exam/',
    통계: '/quiz/stats/',
    찾기: '/search/',
    설정: '/settings/',
    점검: '/check/',
    '없는 페이지': '/404.html',
  };
}
