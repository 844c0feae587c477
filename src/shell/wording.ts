import { withParticle } from '../korean/josa.ts';
import { show } from './holes.ts';

/** A piece of a command in a sentence: never nothing, and readable where it is only a sign. */
export function quote(text: string): string {
  const shown = show(text);
  if (shown === '') return '(없음)';
  return shown === '.' ? '현재 폴더(.)' : shown;
}

/** `A 대신 B를 썼습니다`. */
export const insteadOf = (expected: string, given: string): string =>
  `${quote(expected)} 대신 ${withParticle(quote(given), '을/를')} 썼습니다`;

export const missing = (text: string): string => `${withParticle(text, '이/가')} 빠졌습니다`;

export const unwanted = (text: string): string => `${withParticle(text, '은/는')} 없어야 합니다`;
