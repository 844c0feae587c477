import { createSearchBox } from './search-box.ts';
import { askForFiles } from './search-files.ts';

askForFiles();

const place = document.querySelector('[data-search-page]');
const readQuery = () => new URL(location.href).searchParams.get('q') ?? '';

/** The address follows what is typed, so that it can be shared. */
function keepInAddress(query: string): void {
  if (query === readQuery().trim()) return;
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(null, '', url);
}

const box = createSearchBox({ perGroup: 10, onQuery: keepInAddress });
box.input.value = readQuery();
place?.replaceChildren(box.element);
box.input.focus({ preventScroll: true });
box.refresh();
addEventListener('popstate', () => {
  box.input.value = readQuery();
  box.refresh();
});
