import type { ConceptKind } from '../model/lexicon.ts';

/** Kinds of concepts as learners read them. */
export const kindLabels: Record<ConceptKind, string> = {
  object: '객체',
  tool: '도구',
  component: '구성 요소',
  technique: '방법',
  service: '서비스',
  property: '성질',
  file: '파일',
  other: '그 밖',
};

/** Kinds of what has a page, in the singular, for labels. */
export const entityLabels = {
  concept: '개념',
  command: '명령어',
  dockerfile: 'Dockerfile 명령',
  compose: 'Compose 키',
} as const;
