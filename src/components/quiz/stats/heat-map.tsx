import { sayDay } from '../../../review/day.ts';
import type { ReviewState } from '../../../review/extend.ts';
import { type HeatDay, layWeeks } from '../../../review/statistics.ts';
import { ChartTable } from './bar-chart.tsx';

const square = 11;
const pitch = 14;
const left = 22;
const top = 18;
const weekdays = ['월', '', '수', '', '금', '', ''];

/** A square a day, a column a week: a year of them, or half of it on a narrow screen. */
export function HeatMap({ state, today }: { state: ReviewState; today: number }) {
  const weeks = layWeeks(state, today, matchMedia('(max-width: 44rem)').matches ? 26 : 52);
  const active = weeks.flat().filter(({ answers }) => answers > 0);
  return (
    <figure class="chart">
      <svg
        class="heat"
        viewBox={`0 0 ${left + weeks.length * pitch} ${top + 7 * pitch}`}
        role="img"
        aria-label={`지난 ${weeks.length}주 동안 ${active.length}일 공부했어요.`}
      >
        {weekdays.map((name, row) => (
          <text key={row} x={0} y={top + row * pitch + square - 1}>
            {name}
          </text>
        ))}
        {weeks.map((week, column) => (
          <g key={column}>
            <text x={left + column * pitch} y={10}>
              {nameMonth(week, weeks[column - 1])}
            </text>
            {week.map((day, row) => (
              <rect
                key={day.day}
                data-level={day.level}
                x={left + column * pitch}
                y={top + row * pitch}
                width={square}
                height={square}
                rx={2}
              >
                <title>{`${sayDay(day.day)}: ${day.answers}번`}</title>
              </rect>
            ))}
          </g>
        ))}
      </svg>
      <p class="heat-key faint" aria-hidden="true">
        적음
        <svg viewBox={`0 0 ${5 * pitch - 3} ${square}`} class="heat">
          {[0, 1, 2, 3, 4].map((level) => (
            <rect
              key={level}
              data-level={level}
              x={level * pitch}
              y={0}
              width={square}
              height={square}
              rx={2}
            />
          ))}
        </svg>
        많음
      </p>
      <ChartTable
        heads={['날', '답한 횟수']}
        rows={active.toReversed().map(({ day, answers }) => [sayDay(day), `${answers}번`])}
      />
    </figure>
  );
}

/** The month's name over the first whole week of a month. */
function nameMonth([first]: HeatDay[], before: HeatDay[] | undefined): string {
  const month = first && monthOf(first.day);
  return before?.[0] && month && month !== monthOf(before[0].day) ? month : '';
}

const monthOf = (day: number) => sayDay(day).split(' ')[0];
