import { href } from '../site-url.ts';
import { element } from './element.ts';
import { writesText } from './keys.ts';

/** `/`, Ctrl+K and links to the search page open the dialog, whose code is loaded only then. */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    const withControl = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
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
}

let preloaded = false;

/** What the dialog's code will ask for is asked for beside it: a round trip less before the first answer. */
function preload(): void {
  if (preloaded) return;
  preloaded = true;
  document.head.append(
    element('link', {
      rel: 'preload',
      as: 'fetch',
      crossorigin: 'anonymous',
      href: href('/data/search.json'),
    }),
    element('link', { rel: 'modulepreload', href: href('/pagefind/pagefind.js') }),
  );
}

/** On the search page itself its own box is what opens; without the code the page does. */
function open(address?: string): void {
  const onPage = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (onPage) return onPage.focus();
  preload();
  void import('./search-dialog.ts')
    .then(({ openSearchDialog }) => openSearchDialog())
    .catch(() => {
      const link = address ?? document.querySelector<HTMLAnchorElement>('[data-search-open]')?.href;
      if (link) location.assign(link);
    });
}
