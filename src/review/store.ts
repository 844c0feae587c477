import {
  clampInstant,
  type Deed,
  isAboutQuestion,
  type LogEvent,
  nextEventId,
  type QuestionEvent,
} from './events.ts';
import { emptyState, extend, listUndone, replayAll, type ReviewState } from './extend.ts';
import { type Log, openLog } from './log.ts';
import { openMemoryLog } from './memory-log.ts';
import { mergeLogs } from './merge.ts';
import type { Moment } from './scheduler.ts';

/** The one way to the learner's log: every tab has one, all see the same events. */
export type Store = {
  read: () => ReviewState;
  /** Why nothing lasts beyond this page, in Korean; null where everything is saved. */
  trouble: () => string | null;
  /** Resolves when the event is written to the device (or kept in memory, see `trouble`). */
  append: (event: Deed, moment: Moment) => Promise<LogEvent>;
  /** Unites the log with another one; says how many events were new. */
  merge: (events: readonly LogEvent[]) => Promise<number>;
  readLog: () => Promise<LogEvent[]>;
  /** Saves the state beside the log, so that the next start is quick. */
  settle: () => Promise<void>;
  clear: () => Promise<void>;
  /** Called after every change, those of other tabs included. Returns how to stop. */
  listen: (listener: () => void) => () => void;
};

const REFUSED =
  '이 브라우저가 저장을 허락하지 않아 기록이 이 화면에만 남습니다. 창을 닫기 전에 설정에서 기록을 내보내 주세요.';
const FAILED =
  '저장 공간이 모자라 기록을 저장하지 못했습니다. 지금부터의 답은 이 화면에만 남으니 설정에서 기록을 내보내 주세요.';
/** A state behind its log by more events than this is saved anew. */
const BEHIND = 50;

/** Opens the log, on the device where possible, and brings the state up to date. */
export async function openStore(newDevice: () => string): Promise<Store> {
  let trouble: string | null = null;
  let log: Log;
  try {
    log = await openLog(newDevice);
  } catch {
    trouble = REFUSED;
    log = openMemoryLog(newDevice(), []);
  }
  let generation = await log.readGeneration();
  let state = (await log.readState()) ?? emptyState();
  let saved = state.last;
  const listeners = new Set<() => void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('doesaegim') : null;
  let turn = Promise.resolve<unknown>(undefined);

  /** One thing after the other, so that no two changes build on the same state. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = turn.then(task);
    turn = result.catch(() => undefined);
    return result;
  };

  const catchUp = async () => {
    const current = await log.readGeneration();
    if (current !== generation) {
      generation = current;
      state = replayAll(await log.readSince(null));
    } else {
      const added = await log.readSince(state.last);
      if (added.length === 0) return;
      state = extend(state, added, await readRelated(log, added));
    }
    for (const listener of listeners) listener();
  };

  const fallBack = async () => {
    if (trouble) return;
    trouble = FAILED;
    const kept = await log.readSince(null).catch(() => []);
    log = openMemoryLog(log.device, kept);
    generation = 0;
  };

  const write = async (event: Deed, moment: Moment) => {
    const build = (last: string | null) =>
      stampEvent(event, last ?? state.last, moment, log.device);
    try {
      return await log.append(build);
    } catch {
      await fallBack();
      return log.append(build);
    }
  };

  const settle = async () => {
    if (saved === state.last) return;
    const keep = async () => {
      await log.saveState(state, generation);
      saved = state.last;
    };
    // One tab saves at a time; the others are just as up to date.
    await holdLock('doesaegim-state', keep).catch(() => undefined);
  };

  await catchUp();
  if ((await log.readSince(saved)).length > BEHIND) await settle();
  channel?.addEventListener('message', () => void inTurn(catchUp));

  return {
    read: () => state,
    trouble: () => trouble,
    append: (event, moment) =>
      inTurn(async () => {
        const written = await write(event, moment);
        await catchUp();
        channel?.postMessage(null);
        return written;
      }),
    merge: (events) =>
      inTurn(async () => {
        const before = await log.readSince(null);
        const merged = mergeLogs(before, events);
        if (JSON.stringify(merged) === JSON.stringify(before)) return 0;
        await log.include(merged);
        await catchUp();
        channel?.postMessage(null);
        return merged.length - before.length;
      }),
    readLog: () => log.readSince(null),
    settle: () => inTurn(settle),
    clear: () =>
      inTurn(async () => {
        await log.clear();
        await catchUp();
        channel?.postMessage(null);
      }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stampEvent(event: Deed, last: string | null, moment: Moment, device: string): LogEvent {
  const at = clampInstant(moment.at);
  return { ...event, id: nextEventId(last, at, device), device, at, offset: moment.offset };
}

/** Every event of the questions in which something is taken back. */
async function readRelated(log: Log, added: readonly LogEvent[]): Promise<QuestionEvent[]> {
  const histories = await Promise.all(listUndone(added).map((question) => log.readOf(question)));
  return histories.flat().filter(isAboutQuestion);
}

async function holdLock(name: string, task: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return task();
  await navigator.locks.request(name, task);
}
