declare global {
  interface Window {
    searchWatch: {
      /** Opens the dialog, types the query at once; milliseconds until each stands there. */
      open(query: string): Promise<{ dialog: number; names: number; texts: number }>;
      /** Milliseconds from each key to its first painted results, and to those with the notes' text. */
      keys(): { names: number[]; texts: number[] };
      forget(): void;
    };
  }
}

/** Runs in the page before its own scripts, and notes when results are painted. */
export function watchSearch(): void {
  let names: number[] = [];
  let texts: number[] = [];
  let keyAt = 0;
  let drawings = 0;
  const painted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });

  addEventListener(
    'input',
    ({ timeStamp }) => {
      keyAt = timeStamp;
      drawings = 0;
    },
    true,
  );
  const observer = new MutationObserver((changes) => {
    const isDrawn = changes.some(({ target }) => (target as Element).closest?.('.search-box'));
    if (!isDrawn || keyAt === 0) return;
    const from = keyAt;
    const place = drawings++;
    painted((at) => {
      if (from !== keyAt) return;
      if (place === 0) names.push(at - from);
      else texts.push(at - from);
    });
  });
  addEventListener('DOMContentLoaded', () =>
    observer.observe(document.body, { childList: true, subtree: true }),
  );

  window.searchWatch = {
    open: (query) =>
      new Promise((resolve) => {
        const from = performance.now();
        let dialogAt = 0;
        let namesAt = 0;
        const look = () => {
          const input = document.querySelector<HTMLInputElement>('dialog[open] .search-input');
          if (input && dialogAt === 0) {
            dialogAt = performance.now();
            input.value = query;
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          const options = [...document.querySelectorAll('#search-list [role=option]')];
          const kinds = options.map((option) => option.getAttribute('data-kind'));
          if (namesAt === 0 && kinds.some((kind) => kind !== 'text')) namesAt = performance.now();
          if (kinds.includes('text')) {
            const texts = performance.now() - from;
            return resolve({ dialog: dialogAt - from, names: namesAt - from, texts });
          }
          requestAnimationFrame(look);
        };
        document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
        look();
      }),
    keys: () => ({ names, texts }),
    forget() {
      names = [];
      texts = [];
    },
  };
}
