import { writeSoon } from './intervals.ts';

/** What a learner is told who has nothing to answer now; `next` is null where today holds no more. */
export type Rest = { title: string; next: string | null };

/** A question inside its learning steps comes back in minutes or hours: until then the day is not done. */
export const sayRest = (nextAt: number | null, at: number): Rest =>
  nextAt === null
    ? { title: '오늘 복습을 마쳤어요', next: null }
    : {
        title: '지금 풀 문제는 다 풀었어요',
        next: `아직 익히는 문제가 ${writeSoon(nextAt - at)}에 다시 나와요.`,
      };
