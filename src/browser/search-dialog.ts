import { href } from '../site-url.ts';
import { element } from './element.ts';
import { createSearchBox } from './search-box.ts';
import { loadPagefind, loadSearcher } from './search-sources.ts';
import styles from '../styles/search.css?url';

let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens the dialog with the last query selected, and fetches the indexes meanwhile. */
export async function openSearchDialog(): Promise<void> {
  void loadSearcher().catch(() => {});
  void loadPagefind().catch(() => {});
  dialog ??= loadStyles().then(createDialog);
  const shown = await dialog;
  if (!shown.open) shown.showModal();
  shown.querySelector<HTMLInputElement>('input')?.select();
}

/** The dialog's looks come with it, so that no page carries them. */
function loadStyles(): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href: styles });
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    document.head.append(link);
  });
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
  document.body.append(made);
  box.refresh();
  return made;
}

const drawKeys = (keys: readonly string[], what: string) =>
  element(
    'span',
    { class: 'search-key' },
    ...keys.map((key) => element('kbd', {}, key)),
    ` ${what}`,
  );
