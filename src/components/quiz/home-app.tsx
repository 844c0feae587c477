import { listToday } from '../../review/plan/list-today.ts';
import type { BankEntry } from '../../review/bank.ts';
import { readClock } from '../../review/clock.ts';
import { sayRest } from '../../review/say-rest.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { FolderBackup } from './folder-backup.tsx';
import { Page } from './page.tsx';
import { PlanView } from './plan-view.tsx';
import { type Bank, loadBank, nameSection, pageUrl, useReviewState } from './study.ts';
import { useTime } from './use-time.ts';

/** Where learning starts: what is due, and ways to practise. */
export function HomeApp() {
  return <Page load={loadBank}>{(bank) => <Home bank={bank} />}</Page>;
}

function Home({ bank }: { bank: Bank }) {
  const state = useReviewState(bank.store);
  const now = readClock();
  const due = listToday(state, bank.entries, now);
  const { length } = due.questions;
  const rest = sayRest(due.nextAt, now.at);
  useTime(due.nextAt);
  return (
    <>
      <section class="home-due" aria-labelledby="home-due">
        <h2 id="home-due">{length > 0 ? `오늘 ${length}문제` : rest.title}</h2>
        <p class="soft">
          {length > 0
            ? sayDue(length - due.fresh, due.fresh)
            : `${rest.next ?? '잊을 만할 때 다시 물어볼게요.'} 더 하고 싶으면 아래에서 골라 연습해 보세요.`}
        </p>
        <div class="buttons">
          {length > 0 && (
            <a class="button primary" href={pageUrl('/quiz/review/')}>
              복습 시작
            </a>
          )}
          <a class="button" href={pageUrl('/quiz/practice/?what=quick')}>
            다섯 문제만
          </a>
          <a class="button" href={pageUrl('/quiz/practice/?what=wrong')}>
            틀린 문제 다시
          </a>
          <a class="button" href={pageUrl('/quiz/exam/')}>
            모의시험
          </a>
          <a class="button" href={pageUrl('/quiz/stats/')}>
            통계
          </a>
        </div>
      </section>
      <FolderBackup store={bank.store} />
      <BackupReminder store={bank.store} />
      <PlanView bank={bank} />
      <SectionTable bank={bank} />
    </>
  );
}

function sayDue(again: number, fresh: number): string {
  if (again === 0) return `모두 처음 보는 문제예요.`;
  return fresh === 0
    ? '모두 다시 보는 문제예요.'
    : `다시 보는 문제 ${again}개, 새 문제 ${fresh}개예요.`;
}

function SectionTable({ bank: { store, entries, sections } }: { bank: Bank }) {
  const { cards } = store.read();
  const bySection = Map.groupBy<string, BankEntry>(entries, ({ section }) => section);
  const rows = sections.map((section) => {
    const own = bySection.get(section.id) ?? [];
    return { section, all: own.length, met: own.filter(({ id }) => cards.get(id)?.answers).length };
  });
  return (
    <section aria-labelledby="by-section">
      <h2 id="by-section">섹션별 연습</h2>
      <ul class="section-rows">
        {rows
          .filter(({ all }) => all > 0)
          .map(({ section, all, met }) => (
            <li key={section.id}>
              <span class="section-name">{nameSection(section)}</span>
              <span class="faint">
                {all}문제{met > 0 && ` 중 ${met}문제 풀어 봄`}
              </span>
              <a href={pageUrl(`/quiz/practice/?section=${encodeURIComponent(section.id)}`)}>
                연습<span class="visually-hidden">: {nameSection(section)}</span>
              </a>
              <a href={pageUrl(`/quiz/print/?section=${encodeURIComponent(section.id)}`)}>
                인쇄<span class="visually-hidden">: {nameSection(section)}</span>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
