import { type Log, openLog } from './log.ts';
import { openMemoryLog } from './memory-log.ts';
import { openSecondCopy } from './second-copy.ts';

/** A log that has a second copy where the browser has room for one, and goes on in memory where the device fails it. */
export type SafeLog = {
  current: () => Log;
  /** Why nothing lasts beyond this page, in Korean; null where everything is saved. */
  trouble: () => string | null;
  append: Log['append'];
  /** Deletes both copies. */
  clear: () => Promise<void>;
};

const rescue = '창을 닫기 전에 설정에서 기록을 내보내 주십시오.';
const refused = `이 브라우저가 저장을 허락하지 않아 기록이 이 화면에만 남습니다. ${rescue}`;
const full = `저장 공간이 모자라 기록을 저장하지 못했습니다. 지금부터의 답은 이 화면에만 남습니다. ${rescue}`;
const failed = `기록을 저장하지 못했습니다. 지금부터의 답은 이 화면에만 남습니다. ${rescue}`;

export async function openSafeLog(newDevice: () => string): Promise<SafeLog> {
  let trouble: string | null = null;
  let log: Log;
  try {
    log = await openLog(newDevice);
  } catch {
    trouble = refused;
    log = openMemoryLog(newDevice(), []);
  }
  const copy = trouble === null ? await openSecondCopy().catch(() => null) : null;
  await copy?.unite(log).catch(() => undefined);

  const fallBack = async (reason: unknown) => {
    trouble = isFull(reason) ? full : failed;
    const kept = await log.readSince(null).catch(() => ({ events: [] }));
    log = openMemoryLog(log.device, kept.events);
  };

  const appendTwice: Log['append'] = async (build) => {
    const appended = await log.append(build);
    // One copy is enough to go on with.
    await copy?.keep(appended.events).catch(() => undefined);
    return appended;
  };

  return {
    current: () => log,
    trouble: () => trouble,
    async clear() {
      // First the copy: what it still had would come back.
      await copy?.clear();
      await log.clear();
    },
    async append(build) {
      try {
        return await appendTwice(build);
      } catch (error) {
        if (trouble === null && !isFull(error)) {
          // A connection that the browser closed is opened once more before memory takes over.
          try {
            log = await openLog(newDevice);
            return await appendTwice(build);
          } catch {
            // Said below.
          }
        }
        await fallBack(error);
        return appendTwice(build);
      }
    },
  };
}

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
