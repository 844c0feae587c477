import { whenAtRest } from '../browser/at-rest.ts';
import { isReport, type OfflineReport } from './report.ts';

/**
 * Keeps the course on the device once the page is at rest, and says so in `[data-offline]`. A browser
 * without service workers, or one that refuses them, reads on as before and says why there is no more.
 */
export function keepOffline(base: string): void {
  // Only a build has a worker to register.
  if (import.meta.env.DEV) return;
  const status = document.querySelector('[data-offline]');
  if (!status) return;
  const say = (text: string) => void (status.textContent = text);
  if (!('serviceWorker' in navigator)) return say(isSecureContext ? unable : insecure);
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (isReport(data)) say(describe(data));
  });
  const register = async () => {
    const { active, installing } = await serviceWorker.register(`${base}sw.js`, { scope: base });
    if (active && !installing) say(describe({ offline: 'ready' }));
  };
  const start = () => void register().catch(() => say(refused));
  // A device that has the course already only asks whether there is a newer one.
  if (serviceWorker.controller) start();
  else whenAtRest(start);
}

const online = '연결되어 있을 때는 그대로 읽을 수 있습니다';
const unable = `이 브라우저에는 오프라인용으로 담을 수 없습니다. ${online}`;
/** By a browser that takes no workers here, or a host that sends the worker as something else. */
const refused = `오프라인용으로 담지 못했습니다. ${online}`;
/** Browsers have service workers for what nobody can change on the way alone. */
const insecure = 'https로 시작하는 주소로 열면 오프라인에서도 읽을 수 있습니다';

function describe(report: OfflineReport): string {
  if (report.offline === 'ready') return '오프라인에서도 읽을 수 있습니다';
  if (report.offline === 'progress')
    return `오프라인 준비 중 ${Math.floor((100 * report.done) / report.all)}%`;
  return report.isFull
    ? `저장 공간이 모자라 ${refused}`
    : '오프라인용으로 다 담지 못했습니다. 다음에 열 때 이어서 담습니다';
}
