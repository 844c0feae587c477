import { announce } from './announce.ts';
import { writesText } from './keys.ts';
import { askForFiles } from './search-files.ts';

/** `/`, Ctrl+K and links to the search page open the dialog, whose code is loaded when it is likely to. */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    // With a Hangul layout the key of K may give its vowel.
    const withControl = (event.ctrlKey || event.metaKey) && /^[kㅏ]$/i.test(event.key);
    const isSlash =
      event.key === '/' &&
      !(event.ctrlKey || event.metaKey || event.altKey || writesText(event.target)) &&
      !document.querySelector('dialog[open]');
    if (event.defaultPrevented || !(withControl || isSlash)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-search-open]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link.href);
  });
  for (const link of document.querySelectorAll('[data-search-open]'))
    for (const name of ['pointerenter', 'touchstart', 'focus'])
      link.addEventListener(name, warm, { passive: true });
  warmAtRest();
}

const loadDialog = () => import('./search-dialog.ts');
let warmed = false;

/** What the dialog will ask for is asked for beside its code: a round trip less before the first answer. */
function warm(): void {
  if (warmed) return;
  warmed = true;
  askForFiles();
  void loadDialog().then(
    ({ loadIndexes }) => loadIndexes(),
    () => {},
  );
}

/** A page is only read at first: what may be searched for is fetched once somebody moves in it. */
function warmAtRest(): void {
  const { saveData = false } =
    (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  if (saveData) return;
  const events = ['pointermove', 'touchstart', 'keydown', 'scroll'];
  const once = () => {
    for (const name of events) removeEventListener(name, once, true);
    (window.requestIdleCallback ?? setTimeout)(warm);
  };
  for (const name of events) addEventListener(name, once, { capture: true, passive: true });
}

/** On the search page itself its own box is what opens; without the code the page does. */
function open(address?: string): void {
  const onPage = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (onPage) return onPage.focus();
  warm();
  void loadDialog()
    .then(({ openSearchDialog }) => openSearchDialog())
    .catch(() => {
      const link = address ?? document.querySelector<HTMLAnchorElement>('[data-search-open]')?.href;
      // The browser's own page of errors would take the place of what is read.
      if (!navigator.onLine) announce('인터넷에 연결되어 있지 않아 찾기를 열지 못했습니다');
      else if (link) location.assign(link);
    });
}
