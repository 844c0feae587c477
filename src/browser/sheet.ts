const whenIdle = window.requestIdleCallback ?? setTimeout;
const tools = document.querySelector<HTMLElement>('[data-sheet-tools]');
const sheet = document.querySelector<HTMLElement>('[data-sheet]');

if (tools && sheet) {
  tools.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button?.dataset['showChoice']) choose(button.dataset['showChoice']);
    if (button?.hasAttribute('data-print')) print();
    if (button?.dataset['sheetPdf']) void openPdf(button.dataset['sheetPdf']);
  });
  // Without it a sheet is whole.
  whenIdle(() => void offerWeak(tools, sheet).catch(() => {}));
}

/** Only what the learner gets wrong, by what was learnt on this device. */
async function offerWeak(tools: HTMLElement, sheet: HTMLElement): Promise<void> {
  const { readCached } = await import('../review/cached-state.ts');
  const cached = await readCached();
  // Who has learnt nothing yet loads no more.
  if (!cached) return;
  const { readWeak } = await import('../review/weak.ts');
  const weak = await readWeak(cached);
  const entries = [...sheet.querySelectorAll<HTMLElement>('[data-about]')];
  const isWeak = (entry: HTMLElement) =>
    entry.dataset['about']?.split(' ').some((id) => weak.has(id)) ?? false;
  const label = tools.querySelector<HTMLElement>('[data-weak-only]');
  if (!label || !entries.some(isWeak)) return;
  label.hidden = false;
  label.addEventListener('change', ({ target }) => {
    const only = target instanceof HTMLInputElement && target.checked;
    for (const entry of entries) {
      entry.toggleAttribute('data-known', only && !isWeak(entry));
    }
  });
}

function choose(show: string): void {
  if (sheet) sheet.dataset['show'] = show;
  for (const button of tools?.querySelectorAll<HTMLElement>('[data-show-choice]') ?? []) {
    button.setAttribute('aria-pressed', String(button.dataset['showChoice'] === show));
  }
}

/** The file made with the site, where the build had a browser; else the print dialogue makes one. */
async function openPdf(name: string): Promise<void> {
  const chosen =
    sheet?.dataset['show'] !== 'both' ||
    sheet.querySelector('[data-known]') !== null ||
    localValues();
  const address = new URL(name, location.href);
  const made = chosen ? null : await fetch(address, { method: 'HEAD' }).catch(() => null);
  if (made?.ok && made.headers.get('content-type')?.includes('pdf')) location.assign(address);
  else print();
}

/** The file of the build does not know the learner's own placeholder values. */
function localValues(): boolean {
  try {
    return (localStorage.getItem('placeholders') ?? '{}') !== '{}';
  } catch {
    return false;
  }
}
