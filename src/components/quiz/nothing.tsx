import type { ComponentChildren } from 'preact';
import { pageUrl } from './study.ts';

/** In place of a sitting where there is nothing to ask: why, and where else to go on. */
export function Nothing({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="finished">
      <h2>{title}</h2>
      {children}
      <div class="buttons">
        <a class="button primary" href={pageUrl('/quiz/practice/?what=quick')}>
          다섯 문제만 풀기
        </a>
        <a class="button" href={pageUrl('/quiz/')}>
          골라서 연습하기
        </a>
      </div>
    </section>
  );
}
