import type { DayTotals } from '../../../review/card.ts';
import { sayDay, weekdayOf } from '../../../review/day.ts';
import type { ReviewState } from '../../../review/extend.ts';
import { latestSettings } from '../../../review/settings.ts';
import { sumDays } from '../../../review/statistics.ts';
import { sumTotals } from '../../../review/totals.ts';
import { ChartTable } from './bar-chart.tsx';

const weekCount = 12;
const step = 20;
const height = 100;

type Week = { name: string; totals: DayTotals };

/** How much was remembered of what came back after a day or more, week by week, against the aim. */
export function RetentionChart({ state, today }: { state: ReviewState; today: number }) {
  const aim = latestSettings(state.timeline).retention;
  const weeks = listWeeks(state, today);
  const all = sumTotals(weeks.map(({ totals }) => totals));
  if (all.tested === 0)
    return <p class="soft">하루 넘게 지나 다시 본 문제가 아직 없어요. 내일부터 쌓여요.</p>;
  const points = weeks.flatMap(({ totals: { tested, recalled } }, index) =>
    tested > 0 ? [{ x: index * step + step / 2, y: placeShare(recalled / tested) }] : [],
  );
  return (
    <figure class="chart">
      <p class="soft">
        지난 {weekCount}주 동안 다시 물은 {all.tested}번 가운데 {all.recalled}번 떠올렸어요 (
        <strong>{writeShare(all)}</strong>). 목표는 {Math.round(aim * 100)}%예요.
      </p>
      <svg
        class="line"
        viewBox={`0 0 ${weekCount * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`주마다 기억한 비율, 목표 ${Math.round(aim * 100)}%`}
      >
        <line class="aim" x1={0} x2={weekCount * step} y1={placeShare(aim)} y2={placeShare(aim)} />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ x, y }) => (
          <line key={x} class="point" x1={x} x2={x} y1={y} y2={y} />
        ))}
      </svg>
      <p class="ends faint" aria-hidden="true">
        <span>{weeks[0]?.name}</span>
        <span>점선은 목표</span>
        <span>이번 주</span>
      </p>
      <ChartTable
        heads={['주', '다시 물음', '떠올림', '비율']}
        rows={weeks.map(({ name, totals }) => [
          name,
          `${totals.tested}번`,
          `${totals.recalled}번`,
          totals.tested > 0 ? writeShare(totals) : '없음',
        ])}
      />
    </figure>
  );
}

/** From half at the bottom to all at the top: less is hardly ever seen. */
const placeShare = (share: number) => (1 - Math.max(share - 0.5, 0) / 0.5) * (height - 8) + 4;

const writeShare = ({ recalled, tested }: DayTotals) => `${Math.round((recalled / tested) * 100)}%`;

function listWeeks(state: ReviewState, today: number): Week[] {
  const sunday = today - weekdayOf(today) + 6;
  return Array.from({ length: weekCount }, (_, index) => {
    const end = sunday - 7 * (weekCount - 1 - index);
    return { name: `${sayDay(end - 6)}부터`, totals: sumDays(state, end, 7) };
  });
}
