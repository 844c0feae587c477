import {
  clampInstant,
  type Deed,
  isAboutQuestion,
  type LogEvent,
  nextEventId,
  type QuestionEvent,
} from './events.ts';
import { emptyState, extend, listUndone, replayAll, type ReviewState } from './extend.ts';
import type { Counts, Log } from './log.ts';
import { mergeLogs, writeEvent } from './merge.ts';
import { channelName, stateLock } from './places.ts';
import { openSafeLog } from './safe-log.ts';
import type { Moment } from './scheduler.ts';

/** The one way to the learner's log: every tab has one, all see the same events. */
export type Store = {
  /** The name of this device in the log. */
  device: () => string;
  read: () => ReviewState;
  /** Why nothing lasts beyond this page, in Korean; null where everything is saved. */
  trouble: () => string | null;
  /** Resolves when the event is written to the device (or kept in memory, see `trouble`). */
  append: (deed: Deed, moment: Moment) => Promise<LogEvent>;
  /** Takes an event of a question back and writes another one instead, both or none. */
  replace: (
    target: string,
    deed: Extract<Deed, { question: string }>,
    moment: Moment,
  ) => Promise<LogEvent>;
  /** Unites the log with another one; says how many events were new. */
  merge: (events: readonly LogEvent[]) => Promise<number>;
  readLog: () => Promise<LogEvent[]>;
  /** How many entries the log has, and how many more could not be read and were put aside. */
  count: () => Promise<Counts>;
  /** Small things to remember beside the log, by name. */
  readNote: (name: string) => Promise<unknown>;
  writeNote: (name: string, note: unknown) => Promise<void>;
  /** Saves the state beside the log, so that the next start is quick. Happens by itself too. */
  settle: () => Promise<void>;
  clear: () => Promise<void>;
  /** Called after every change, those of other tabs included. Returns how to stop. */
  listen: (listener: () => void) => () => void;
};

/** Milliseconds after a change until the state is saved: not while the next question is drawn. */
const settleAfter = 1000;

/** Opens the log, on the device where possible, and brings the state up to date. */
export async function openStore(newDevice: () => string): Promise<Store> {
  const safe = await openSafeLog(newDevice);
  const log = safe.current;
  const cached = await log().readState();
  let state = cached?.state ?? emptyState();
  let generation = cached?.generation ?? null;
  let saved = state.last;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(channelName) : null;
  let turn = Promise.resolve<unknown>(undefined);

  /** One thing after the other, so that no two changes build on the same state. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = turn.then(task);
    turn = result.catch(() => undefined);
    return result;
  };

  const catchUp = async () => {
    const news = await log().readSince(state.last);
    generation ??= news.generation;
    if (news.generation !== generation) {
      const all = await log().readSince(null);
      state = replayAll(all.events);
      generation = all.generation;
      saved = null;
      change();
    } else if (news.events.length > 0) await goOn(news.events);
  };

  const goOn = async (added: readonly LogEvent[]) => {
    state = extend(state, added, await readRelated(log(), added));
    change();
  };

  const change = () => {
    clearTimeout(settling);
    settling = setTimeout(() => void inTurn(settle), settleAfter);
    for (const listener of listeners) listener();
  };

  const settle = async () => {
    clearTimeout(settling);
    if (saved === state.last) return;
    const keep = async () => {
      await log().saveState(state, generation ?? 0);
      saved = state.last;
    };
    // One tab saves at a time. A state that could not be saved is worked out anew from the log.
    await holdLock(stateLock, keep).catch(() => undefined);
  };

  const appendLast = (deeds: [...Deed[], Deed], moment: Moment) =>
    inTurn(async () => {
      const written = await safe.append((last) =>
        stampEvents(deeds, last ?? state.last, moment, log().device),
      );
      // Where nothing came in between, what was written is all that is new.
      const isNext = written.last === state.last && written.generation === generation;
      await (isNext ? goOn(written.events) : catchUp());
      channel?.postMessage(null);
      return written.events.at(-1) as LogEvent;
    });

  const tell = async () => {
    await catchUp();
    channel?.postMessage(null);
  };

  await catchUp();
  // A log that had to be replayed whole is not to be so again, should this page be left at once.
  if (!cached && state.last !== null) void inTurn(settle);
  channel?.addEventListener('message', () => void inTurn(catchUp));

  return {
    device: () => log().device,
    read: () => state,
    trouble: safe.trouble,
    count: () => log().count(),
    append: (deed, moment) => appendLast([deed], moment),
    replace: (target, deed, moment) =>
      appendLast([{ kind: 'undo', question: deed.question, target }, deed], moment),
    merge: (events) =>
      inTurn(async () => {
        const { events: before } = await log().readSince(null);
        const had = new Map(before.map((event) => [event.id, writeEvent(event)]));
        const merged = mergeLogs(before, events);
        const changed = merged.filter((event) => had.get(event.id) !== writeEvent(event));
        if (changed.length === 0) return 0;
        await log().include(changed);
        await tell();
        return merged.length - before.length;
      }),
    readLog: async () => (await log().readSince(null)).events,
    readNote: (name) => log().readNote(name),
    writeNote: (name, note) => log().writeNote(name, note),
    settle: () => inTurn(settle),
    clear: () =>
      inTurn(async () => {
        await safe.clear();
        await tell();
      }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stampEvents(
  deeds: readonly Deed[],
  last: string | null,
  moment: Moment,
  device: string,
): LogEvent[] {
  const at = clampInstant(moment.at);
  let id = last;
  return deeds.map((deed) => {
    id = nextEventId(id, at, device);
    return { ...deed, id, device, at, offset: moment.offset };
  });
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
