import { useEffect, useState } from 'preact/hooks';
import { readClock } from '../../review/clock.ts';
import { sayDay } from '../../review/day.ts';
import { makePlan, type Plan, type Reach } from '../../review/plan/make-plan.ts';
import { PlanCurve } from './plan-curve.tsx';
import { type Bank, nameSection, pageUrl, type SectionName, useReviewState } from './study.ts';

type Planned = Extract<Plan, { kind: 'planned' }>;

/** What the days until the exam come to; nothing where no date is set. */
export function PlanView({ bank }: { bank: Bank }) {
  const state = useReviewState(bank.store);
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    // After the page is drawn: living through the days takes some tenths of a second.
    const soon = setTimeout(() => setPlan(makePlan(state, bank.entries, readClock())));
    return () => clearTimeout(soon);
  }, [state]);
  if (!plan) return null;
  return (
    <section class="plan" id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">시험 계획</h2>
      {plan.kind === 'planned' ? (
        <PlannedView plan={plan} sections={bank.sections} />
      ) : (
        <p class="soft">{words[plan.kind]}</p>
      )}
      <p>
        <a href={pageUrl('/settings/')}>시험 날짜와 하루에 쓸 시간 정하기</a>
      </p>
    </section>
  );
}

const words = {
  none: '시험 날짜를 정하면 그날 가장 많이 떠오르도록 하루하루 풀 문제를 골라 드려요.',
  over: '시험 날이 지났어요. 복습은 다시 늘 하던 대로 나와요.',
  far: '시험이 1년 넘게 남았어요. 1년 안으로 들어오면 계획을 짜 드려요.',
};

const percent = (recall: number) => `${Math.round(recall * 100)}%`;

function PlannedView({ plan, sections }: { plan: Planned; sections: readonly SectionName[] }) {
  const { daysLeft, withPlan, without, now, minutes } = plan;
  return (
    <>
      <p class="plan-head">
        <strong>{daysLeft === 0 ? '오늘이 시험이에요' : `D-${daysLeft}`}</strong> 하루 {minutes}분
      </p>
      <dl class="plan-figures">
        <div>
          <dt>지금 기억</dt>
          <dd>{percent(now)}</dd>
        </div>
        <div>
          <dt>계획대로 하면 시험 날</dt>
          <dd>{percent(withPlan)}</dd>
        </div>
        <div>
          <dt>계획 없이 하면 시험 날</dt>
          <dd>{percent(without)}</dd>
        </div>
      </dl>
      {sayReach(plan, sections).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <PlanCurve plan={plan} />
      <BySection plan={plan} sections={sections} />
      <p class="faint">
        문제은행 전체 가운데 떠올릴 수 있는 비율을 보통 사람의 기억으로 내다본 값이에요. 날마다
        실제로 답한 것에 맞추어 다시 짜요.
      </p>
    </>
  );
}

/** Beyond four hours a day no learner is helped by hearing how many there would have to be. */
const mostMinutes = 240;

function sayReach(plan: Planned, sections: readonly SectionName[]): string[] {
  const { reach, atPace, minutes, minutesForAll, days } = plan;
  const lastNew = days.findLast(({ fresh }) => fresh > 0)?.day;
  const whole =
    lastNew === undefined
      ? '새로 볼 문제는 다 보았어요. 남은 날에는 흐려질 것부터 다시 풀고, 마지막 며칠에 약한 문제를 한 번 더 훑어요.'
      : `새 문제는 ${sayDay(lastNew)}까지 다 보아요. 그 뒤에는 흐려질 것부터 다시 풀고, 마지막 며칠에 약한 문제를 한 번 더 훑어요.`;
  const missing = plan.sections.reduce((sum, { met, total }) => sum + total - met, 0);
  const rest =
    minutesForAll > minutes && minutesForAll <= mostMinutes
      ? `하루 ${minutesForAll}분이면 모든 문제를 한 번씩 볼 수 있어요.`
      : `${missing}문제는 못 보고 남아요.`;
  const lines = [
    reach.isWhole ? whole : `하루 ${minutes}분으로는 ${sayReached(reach, sections)} ${rest}`,
  ];
  if (atPace && !atPace.isWhole && atPace.minutes > 0)
    lines.push(
      `지난 이레는 하루 ${atPace.minutes}분꼴이었어요. 이 속도면 ${sayReached(atPace, sections)}`,
    );
  return lines;
}

function sayReached({ reached }: Reach, sections: readonly SectionName[]): string {
  const section = sections.find(({ id }) => id === reached);
  if (!section) return '첫 섹션도 다 보기 어려워요.';
  return section.number === null
    ? `'${section.title}'까지예요.`
    : `섹션 ${section.number}까지예요.`;
}

function BySection({ plan, sections }: { plan: Planned; sections: readonly SectionName[] }) {
  return (
    <details>
      <summary>섹션별로 보기</summary>
      <table class="exam-sections">
        <thead>
          <tr>
            <th scope="col">섹션</th>
            <th scope="col">그날까지 본 문제</th>
            <th scope="col">시험 날 기억</th>
          </tr>
        </thead>
        <tbody>
          {plan.sections.map(({ id, met, total, recall }) => {
            const section = sections.find((one) => one.id === id);
            return (
              <tr key={id}>
                <th scope="row">{section ? nameSection(section) : id}</th>
                <td>
                  {met} / {total}
                </td>
                <td>{percent(recall)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
