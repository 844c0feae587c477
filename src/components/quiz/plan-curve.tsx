import { sayDay } from '../../review/day.ts';
import type { Plan } from '../../review/plan/make-plan.ts';

type Planned = Extract<Plan, { kind: 'planned' }>;

const box = { width: 600, height: 190, left: 52, right: 8, top: 14, bottom: 28 };

/** Day by day: bars for new questions and reviews, a curve for recall; the same as a table. */
export function PlanCurve({ plan: { days, now, withPlan } }: { plan: Planned }) {
  if (days.length < 2) return null;
  const most = Math.max(...days.map(({ answers }) => answers), 1);
  const inner = {
    width: box.width - box.left - box.right,
    height: box.height - box.top - box.bottom,
  };
  const step = inner.width / days.length;
  const y = (share: number) => box.top + inner.height * (1 - share);
  const points = days.map(({ recall }, at) => `${box.left + (at + 1) * step},${y(recall)}`);
  const wide = Math.max(step * 0.7, 1);
  return (
    <figure class="plan-curve">
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={`기억은 지금 ${Math.round(now * 100)}%에서 시험 날 ${Math.round(withPlan * 100)}%로 올라요`}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={box.left} x2={box.width - box.right} y1={y(share)} y2={y(share)} />
            <text x={box.left - 6} y={y(share) + 4} text-anchor="end">
              {share * 100}%
            </text>
          </g>
        ))}
        {days.map(({ day, answers, fresh }, at) => {
          const x = box.left + at * step + (step - wide) / 2;
          const tall = (count: number) => (count / most) * inner.height * 0.45;
          return (
            <g key={day}>
              <rect
                class="plan-reviews"
                x={x}
                width={wide}
                y={y(0) - tall(answers)}
                height={tall(answers - fresh)}
              />
              <rect
                class="plan-new"
                x={x}
                width={wide}
                y={y(0) - tall(fresh)}
                height={tall(fresh)}
              />
            </g>
          );
        })}
        <polyline points={[`${box.left},${y(now)}`, ...points].join(' ')} />
        <text x={box.left} y={box.height - 6}>
          오늘
        </text>
        <text x={box.width - box.right} y={box.height - 6} text-anchor="end">
          시험
        </text>
      </svg>
      <figcaption class="faint">
        <span class="plan-key plan-new" /> 새 문제 <span class="plan-key plan-reviews" /> 복습{' '}
        <span class="plan-key plan-line" /> 기억
      </figcaption>
      <details>
        <summary>날마다 보기</summary>
        <table class="exam-sections">
          <thead>
            <tr>
              <th scope="col">날</th>
              <th scope="col">새 문제</th>
              <th scope="col">복습</th>
              <th scope="col">그날 뒤의 기억</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, answers, fresh, recall }) => (
              <tr key={day}>
                <th scope="row">{sayDay(day)}</th>
                <td>{fresh}</td>
                <td>{answers - fresh}</td>
                <td>{Math.round(recall * 100)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
