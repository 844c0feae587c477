import { joinBase } from '../site-url.ts';
import type { QuestionCore } from './bank.ts';
import { readCached } from './cached-state.ts';
import { readDay, sayDay } from './day.ts';
import type { ReviewState } from './extend.ts';
import { untilOtherWords, writeSpent } from './intervals.ts';
import { type Mastery, rateSections } from './mastery.ts';
import { listToday } from './plan/list-today.ts';
import { type Known, readKnown } from './read-known.ts';
import { sayRest } from './say-rest.ts';
import type { DueList } from './schedule.ts';
import type { Moment } from './scheduler.ts';
import { latestSettings } from './settings.ts';
import { sumTotals } from './totals.ts';

const pageUrl = (url: string) => joinBase(import.meta.env.BASE_URL, url);

/**
 * Fills the front page from what this device keeps: `[data-due]` with what is due today,
 * `[data-mastery="<section>"]` with how well a section is remembered. Leaves a first visit as it is.
 */
export async function showToday(): Promise<void> {
  const cached = await readCached().catch(() => null);
  const known = cached && (await readKnown(cached).catch(() => null));
  if (!known) return;
  const place = document.querySelector('[data-due]');
  const due = listToday(known.state, known.questions, known.now);
  place?.replaceChildren(...showExam(known), ...showDue(due, known));
  renewBefore(due.nextAt, known.now);
  const sections = rateSections(known.state, known.questions, known.today);
  for (const bar of document.querySelectorAll<HTMLElement>('[data-mastery]')) {
    const mastery = sections.get(bar.dataset['mastery'] ?? '');
    if (mastery && mastery.seen > 0) showMastery(bar, mastery);
  }
}

let renewal: ReturnType<typeof setTimeout> | undefined;

/** The minutes until the next question run down while the page stands open. */
function renewBefore(nextAt: number | null, { at }: Moment): void {
  clearTimeout(renewal);
  if (nextAt !== null) renewal = setTimeout(() => void showToday(), untilOtherWords(nextAt - at));
}

function showExam({ state, today }: Known): HTMLElement[] {
  const { examDate } = latestSettings(state.timeline);
  const left = examDate === null ? -1 : readDay(examDate) - today;
  if (left < 0) return [];
  const day = sayDay(today + left);
  return [line(left === 0 ? `오늘(${day})이 시험이에요.` : `D-${left} · ${day} 시험`, 'd-day')];
}

function showDue(due: DueList<QuestionCore>, { state, now }: Known): HTMLElement[] {
  const count = due.questions.length;
  if (count === 0) {
    const { title, next } = sayRest(due.nextAt, now.at);
    return [
      line(`${title}.`, 'due-count'),
      ...(next ? [line(next, 'faint')] : []),
      button('/quiz/', '더 풀어 보기'),
    ];
  }
  return [
    line(`오늘 ${count}문제가 기다려요.`, 'due-count'),
    line(describeDue(count - due.fresh, due.fresh, state), 'faint'),
    button('/quiz/review/', '복습 시작', 'primary'),
  ];
}

function describeDue(reviews: number, fresh: number, { days }: ReviewState): string {
  const { answers, took } = sumTotals(days.values());
  const kinds = [reviews > 0 ? `복습 ${reviews}` : [], fresh > 0 ? `새 문제 ${fresh}` : []].flat();
  const time = answers > 0 ? `, 약 ${writeSpent((took / answers) * (reviews + fresh))}` : '';
  return `${kinds.join(' · ')}${time}`;
}

function showMastery(bar: HTMLElement, { recall, seen, total }: Mastery): void {
  const percent = Math.round(recall * 100);
  const meter = document.createElement('progress');
  meter.max = 100;
  meter.value = percent;
  meter.setAttribute('aria-label', `기억하는 정도 ${percent}%`);
  bar.replaceChildren(meter, line(`${percent}% 기억 · ${seen}/${total}문제`, 'faint'));
}

function line(text: string, name: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}

function button(url: string, text: string, kind = ''): HTMLElement {
  const link = document.createElement('a');
  link.className = `button ${kind}`.trim();
  link.href = pageUrl(url);
  link.textContent = text;
  return link;
}
