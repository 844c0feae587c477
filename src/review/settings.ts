import * as z from 'zod/mini';
import { Settings, type SettingsEvent } from './events.ts';

export const defaultSettings: Settings = {
  newPerDay: 20,
  reviewsPerDay: 200,
  retention: 0.9,
  dayTurn: 4,
  learningSteps: [1, 10],
  examDate: null,
  examMinutes: 20,
};

/** Settings as they were from one event on. */
export type SettingsSpan = { from: string; settings: Settings };

/** How the settings went, latest last; events in the order of their ids. */
export function layTimeline(events: readonly SettingsEvent[]): SettingsSpan[] {
  let settings = defaultSettings;
  return events.map(({ id, change }) => {
    settings = changeSettings(settings, change);
    return { from: id, settings };
  });
}

export function changeSettings(settings: Settings, change: SettingsEvent['change']): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}

/** The settings that held when an event with this id happened. */
export function settingsAt(timeline: readonly SettingsSpan[], id: string): Settings {
  return timeline.findLast(({ from }) => from < id)?.settings ?? defaultSettings;
}

export const latestSettings = (timeline: readonly SettingsSpan[]): Settings =>
  timeline.at(-1)?.settings ?? defaultSettings;

/** Minutes as learners write them, `1, 10` or `1분 10분`; null where they are no rising steps. */
export function readSteps(text: string): number[] | null {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,4}분?$/.test(part))) return null;
  const steps = parts.map((part) => Number.parseInt(part, 10));
  const isRising = steps.every((step, at) => step > (steps[at - 1] ?? 0));
  const read = z.safeParse(Settings.shape.learningSteps, steps);
  return isRising && read.success ? read.data : null;
}
