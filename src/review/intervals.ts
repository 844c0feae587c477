import type { Card } from './card.ts';
import type { Moment } from './scheduler.ts';

/** How long until a card comes again, as learners say it: 10분 뒤, 3일, 2달, 1.5년. */
export function writeWait({ dueAt, dueDay, lastDay }: Card, { at }: Moment): string {
  if (dueAt !== null) return writeSoon(dueAt - at);
  return writeDays(Math.max((dueDay ?? lastDay) - lastDay, 1));
}

/** A wait within a day, in milliseconds: 10분 뒤, 3시간 뒤. */
export function writeSoon(milliseconds: number): string {
  const minutes = Math.max(Math.round(milliseconds / 60_000), 1);
  return minutes < 60 ? `${minutes}분 뒤` : `${Math.round(minutes / 60)}시간 뒤`;
}

/** Milliseconds until a wait that runs down is over, or may have to be said in other words. */
export function untilOtherWords(milliseconds: number): number {
  const minutes = Math.round(milliseconds / 60_000);
  const lasts = minutes < 2 ? milliseconds : milliseconds - (minutes - 0.5) * 60_000;
  return Math.max(lasts, 0) + 1;
}

function writeDays(days: number): string {
  if (days < 31) return `${days}일`;
  if (days < 365) return `${round(days / 30.4)}달`;
  return `${round(days / 365.25)}년`;
}

const round = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** Time spent: 40초, 12분, 3시간 5분. */
export function writeSpent(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds}초`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}분`;
  return `${Math.floor(minutes / 60)}시간${minutes % 60 ? ` ${minutes % 60}분` : ''}`;
}
