import { joinBase } from '../site-url.ts';
import { type Cached, readCached } from './cached-state.ts';
import { dayOf } from './day.ts';
import { writeSpent } from './intervals.ts';
import { type Mastery, rateSections } from './mastery.ts';
import { listDue } from './schedule.ts';
import { latestSettings } from './settings.ts';

/**
 * Fills the front page from what this device keeps: `[data-due]` with what is due today,
 * `[data-mastery="<section>"]` with how well a section is remembered. Leaves a first visit as it is.
 */
export async function showToday(): Promise<void> {
  const cached = await readCached().catch(() => null);
  const current = cached === 'behind' ? await catchUp() : cached;
  if (!current) return;
  const now = new Date();
  const moment = { at: now.getTime(), offset: -now.getTimezoneOffset() };
  const { dayTurn } = latestSettings(current.state.timeline);
  const today = dayOf(moment.at, moment.offset, dayTurn);
  const place = document.querySelector('[data-due]');
  if (place) showDue(place, current, moment);
  const sections = rateSections(current.state, current.questions, today);
  for (const bar of document.querySelectorAll<HTMLElement>('[data-mastery]')) {
    const mastery = sections.get(bar.dataset['mastery'] ?? '');
    if (mastery && mastery.seen > 0) showMastery(bar, mastery);
  }
}

/** The tab was closed before the state was saved: the log is read once, then all is quick again. */
async function catchUp(): Promise<Cached | null> {
  const { openStore } = await import('./store.ts');
  const store = await openStore(() => '');
  await store.settle();
  const cached = await readCached();
  return cached === 'behind' ? null : cached;
}

function showDue(place: Element, cached: Cached, now: { at: number; offset: number }): void {
  const { questions, fresh } = listDue(cached.state, cached.questions, now);
  const count = questions.length;
  place.replaceChildren(
    ...(count === 0
      ? [line('오늘 복습을 마쳤어요.', 'due-count'), button('/quiz/', '더 풀어 보기')]
      : [
          line(`오늘 ${count}문제가 기다려요.`, 'due-count'),
          line(describeDue(count - fresh, fresh, cached), 'faint'),
          button('/quiz/review/', '복습 시작', 'primary'),
        ]),
  );
}

function describeDue(reviews: number, fresh: number, { state }: Cached): string {
  const days = [...state.days.values()];
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  const took = days.reduce((sum, day) => sum + day.took, 0);
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
  bar.replaceChildren(meter, line(`${percent}% 기억 · ${total}문제 중 ${seen}문제 학습`, 'faint'));
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
  link.href = joinBase(import.meta.env.BASE_URL, url);
  link.textContent = text;
  return link;
}
