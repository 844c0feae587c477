import { href } from '../site-url.ts';
import { element } from './element.ts';
import { createSearchBox } from './search-box.ts';
import { loadPagefind, loadSearcher } from './search-sources.ts';
import styles from '../styles/search.css?inline';

let dialog: HTMLDialogElement | undefined;

/**
 * Fetches the indexes; what fails is tried again when it is needed. The first search takes several times as
 * long as the next: one with a slip, for which most is prepared, is made while nobody waits.
 */
export function loadIndexes(): void {
  void loadPagefind().catch(() => {});
  void loadSearcher().then(
    (searcher) =>
      (window.requestIdleCallback ?? setTimeout)(() => searcher.searchNames('도커 삭재')),
    () => {},
  );
}

/** Opens the dialog with the last query selected, and fetches the indexes meanwhile. */
export function openSearchDialog(): void {
  loadIndexes();
  dialog ??= createDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input')?.select();
}

function createDialog(): HTMLDialogElement {
  const made = element('dialog', { class: 'search-dialog', 'aria-label': '찾기' });
  const all = element('a', { class: 'search-all', href: href('/search/') }, '찾기 페이지에서 보기');
  const box = createSearchBox({
    perGroup: 5,
    onQuery: (query) => {
      all.href = href('/search/') + (query ? `?q=${encodeURIComponent(query)}` : '');
    },
    onLeave: () => made.close(),
  });
  const close = element('button', { class: 'search-close', type: 'button' }, '닫기');
  close.addEventListener('click', () => made.close());
  const foot = element(
    'div',
    { class: 'search-foot' },
    drawKeys(['↑', '↓'], '고르기'),
    drawKeys(['Enter'], '열기'),
    drawKeys(['Esc'], '닫기'),
    all,
  );
  made.append(close, box.element, foot);
  // In a search field the browser's own Escape only empties it.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    made.close();
  });
  // A press on the backdrop lands on the dialog itself.
  made.addEventListener('click', ({ target }) => target === made && made.close());
  // The dialog's looks come with its code, so that no page carries them; the site's policy allows no
  // style element.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(made);
  void box.refresh();
  return made;
}

const drawKeys = (keys: readonly string[], what: string) =>
  element(
    'span',
    { class: 'search-key' },
    ...keys.map((key) => element('kbd', {}, key)),
    ` ${what}`,
  );
