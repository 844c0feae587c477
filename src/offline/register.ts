type Progress =
  | { offline: 'progress'; done: number; all: number }
  | { offline: 'ready' }
  | { offline: 'failed'; reason: string };

const isProgress = (data: unknown): data is Progress =>
  typeof data === 'object' && data !== null && 'offline' in data;

/**
 * Keeps the course on the device once the page is at rest, and says so in `[data-offline]`. A browser
 * without service workers, or one that refuses them, reads on as before.
 */
export function keepOffline(base: string): void {
  const status = document.querySelector('[data-offline]');
  if (!status || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (isProgress(data)) status.textContent = describe(data);
  });
  const register = () =>
    void navigator.serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => {});
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

function describe(progress: Progress): string {
  if (progress.offline === 'ready') return '오프라인에서도 읽을 수 있습니다';
  if (progress.offline === 'failed')
    return '이 기기에 저장하지 못했습니다. 연결되어 있을 때는 그대로 읽을 수 있습니다';
  return `오프라인 준비 중 ${Math.floor((100 * progress.done) / progress.all)}%`;
}
