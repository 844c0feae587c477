import { listToday } from '../../review/plan/list-today.ts';
import { readClock } from '../../review/clock.ts';
import { sayRest } from '../../review/say-rest.ts';
import { loadSitting } from './load-sitting.ts';
import { Nothing } from './nothing.tsx';
import { Page } from './page.tsx';
import { SittingView } from './sitting-view.tsx';

const loadToday = () =>
  loadSitting(({ store, entries }) => listToday(store.read(), entries, readClock()));

/** What is due today, one question after the other. */
export function ReviewApp() {
  return (
    <Page load={loadToday}>
      {(today) =>
        today.begin.total === 0 ? (
          <Rest {...today.chosen} />
        ) : (
          <SittingView study={today} begin={today.begin} mode="due" />
        )
      }
    </Page>
  );
}

function Rest({ held, nextAt }: { held: number; nextAt: number | null }) {
  const { title, next } = sayRest(nextAt, readClock().at);
  return (
    <Nothing title={title}>
      <p class="lead">{next ?? sayLater(held)}</p>
    </Nothing>
  );
}

const sayLater = (held: number): string =>
  held > 0
    ? `하루에 풀 문제를 다 풀었어요. 남은 ${held}문제는 내일부터 차례로 나와요.`
    : '잊을 만할 때 다시 물어볼게요.';
