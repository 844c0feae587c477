import { listToday } from '../../review/plan/list-today.ts';
import { readClock } from '../../review/clock.ts';
import { sayRest } from '../../review/say-rest.ts';
import { Page } from './page.tsx';
import { loadSitting } from './load-sitting.ts';
import { SittingView } from './sitting-view.tsx';
import { pageUrl } from './study.ts';

const loadToday = () =>
  loadSitting(({ store, entries }) => listToday(store.read(), entries, readClock()));

/** What is due today, one question after the other. */
export function ReviewApp() {
  return (
    <Page load={loadToday}>
      {(today) =>
        today.begin.total === 0 ? (
          <Nothing {...today.chosen} />
        ) : (
          <SittingView study={today} begin={today.begin} mode="due" />
        )
      }
    </Page>
  );
}

function Nothing({ held, nextAt }: { held: number; nextAt: number | null }) {
  const rest = sayRest(nextAt, readClock().at);
  return (
    <section class="finished">
      <h2>{rest.title}</h2>
      <p class="lead">{rest.next ?? sayLater(held)}</p>
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

const sayLater = (held: number): string =>
  held > 0
    ? `하루에 풀 문제를 다 풀었어요. 남은 ${held}문제는 내일부터 차례로 나와요.`
    : '잊을 만할 때 다시 물어볼게요.';
