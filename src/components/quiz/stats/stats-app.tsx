import { readClock } from '../../../review/clock.ts';
import { dayOf, sayDay } from '../../../review/day.ts';
import type { ReviewState } from '../../../review/extend.ts';
import { writeSpent } from '../../../review/intervals.ts';
import { rateSections } from '../../../review/mastery.ts';
import { latestSettings } from '../../../review/settings.ts';
import { forecastDue, listDays, sumDays } from '../../../review/statistics.ts';
import { sumTotals } from '../../../review/totals.ts';
import { BarChart } from './bar-chart.tsx';
import { Hardest } from './hardest.tsx';
import { HeatMap } from './heat-map.tsx';
import { LoadedPage } from '../page.tsx';
import { PutAside } from './put-aside.tsx';
import { RetentionChart } from './retention-chart.tsx';
import { type Bank, loadBank, nameSection, pageUrl, useReviewState } from '../study.ts';

type Shown = { state: ReviewState; today: number };

/** What learning came to so far, and what is ahead. */
export function StatsApp() {
  return <LoadedPage load={loadBank}>{(bank) => <Statistics bank={bank} />}</LoadedPage>;
}

function Statistics({ bank }: { bank: Bank }) {
  const state = useReviewState(bank.store);
  const { at, offset } = readClock();
  const today = dayOf(at, offset, latestSettings(state.timeline).dayTurn);
  if (state.cards.size === 0) return <NothingYet />;
  return (
    <>
      <Totals state={state} today={today} />
      <h2>공부한 날</h2>
      <HeatMap state={state} today={today} />
      <h2>앞으로 돌아올 문제</h2>
      <Forecast state={state} today={today} bank={bank} />
      <h2>기억한 비율</h2>
      <RetentionChart state={state} today={today} />
      <h2>섹션별 기억</h2>
      <SectionRecall state={state} today={today} bank={bank} />
      <h2>어려운 문제</h2>
      <Hardest state={state} bank={bank} />
      <PutAside state={state} bank={bank} />
      <h2>들인 시간</h2>
      <TimeSpent state={state} today={today} />
    </>
  );
}

function NothingYet() {
  return (
    <>
      <p class="lead">문제를 풀면 여기에 공부한 날, 기억하는 정도, 어려운 문제가 나타나요.</p>
      <div class="buttons">
        <a class="button primary" href={pageUrl('/quiz/practice/?what=quick')}>
          다섯 문제만 풀기
        </a>
      </div>
    </>
  );
}

function Totals({ state, today }: Shown) {
  const all = sumTotals(state.days.values());
  const todays = sumDays(state, today, 1);
  const met = [...state.cards.values()].filter(({ answers }) => answers > 0).length;
  const entries = [
    ['오늘', `${todays.answers}번`],
    ['모두', `${all.answers}번`],
    ['만난 문제', `${met}개`],
    ['들인 시간', writeSpent(all.took)],
  ];
  return (
    <dl class="totals">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const ahead = 30;

function Forecast({ state, today, bank }: Shown & { bank: Bank }) {
  const counts = forecastDue(state, bank.entries, today, ahead);
  const week = counts.slice(0, 7).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p class="soft">
        오늘 {counts[0]}문제, 일주일 동안 {week}문제가 돌아와요. 새 문제는 넣지 않았어요.
      </p>
      <BarChart
        label={`앞으로 ${ahead}일 동안 날마다 돌아올 문제 수`}
        heads={['날', '문제']}
        bars={counts.map((value, wait) => ({
          name: wait === 0 ? '오늘' : sayDay(today + wait),
          value,
          text: `${value}문제`,
        }))}
      />
    </>
  );
}

function SectionRecall({ state, today, bank }: Shown & { bank: Bank }) {
  const mastery = rateSections(state, bank.entries, today);
  return (
    <table class="section-recall">
      <thead>
        <tr>
          <th scope="col">섹션</th>
          <th scope="col">기억하는 정도</th>
          <th scope="col">만난 문제</th>
        </tr>
      </thead>
      <tbody>
        {bank.sections.map((section) => {
          const { recall, seen, total } = mastery.get(section.id) ?? noMastery;
          const percent = Math.round(recall * 100);
          return total > 0 ? (
            <tr key={section.id}>
              <th scope="row">
                <a href={pageUrl(section.url)}>{nameSection(section)}</a>
              </th>
              <td>
                <progress max={100} value={percent} aria-hidden="true" /> {percent}%
              </td>
              <td>
                {seen} / {total}
              </td>
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
}

const noMastery = { recall: 0, seen: 0, total: 0 };

const behind = 30;

function TimeSpent({ state, today }: Shown) {
  const days = listDays(state, today - behind + 1, today);
  const { took } = sumTotals(days.map(({ totals }) => totals));
  const active = days.filter(({ totals }) => totals.answers > 0).length;
  return (
    <>
      <p class="soft">
        지난 {behind}일 동안 {writeSpent(took)}
        {active > 0 && `, 공부한 날마다 평균 ${writeSpent(took / active)}`} 들였어요.
      </p>
      <BarChart
        label={`지난 ${behind}일 동안 날마다 들인 시간`}
        heads={['날', '시간']}
        bars={days.map(({ day, totals }) => ({
          name: day === today ? '오늘' : sayDay(day),
          value: totals.took,
          text: writeSpent(totals.took),
        }))}
      />
    </>
  );
}
