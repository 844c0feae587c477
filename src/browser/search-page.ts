import { askForFiles } from './search-files.ts';

const input = document.querySelector<HTMLInputElement>('[data-search-page] input');
const readQuery = () => new URL(location.href).searchParams.get('q') ?? '';

/** The address follows what is typed, so that it can be shared. */
function keepInAddress(query: string): void {
  if (query === readQuery().trim()) return;
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(null, '', url);
}

async function fillPage(input: HTMLInputElement): Promise<void> {
  askForFiles();
  const { createSearchBox } = await import('./search-box.ts');
  const box = createSearchBox({ input, perGroup: 10, onQuery: keepInAddress });
  const readAddress = () => {
    input.value = readQuery();
    return box.refresh();
  };
  addEventListener('popstate', () => void readAddress());
  await (input.value ? box.refresh() : readAddress());
  returnToPlace();
}

/** The place that was left is there once the results are: the browser would return to it before. */
function returnToPlace(): void {
  const place: unknown = history.state;
  if (typeof place === 'number') scrollTo(0, place);
  addEventListener('pagehide', () => history.replaceState(scrollY, ''));
}

/** A page can be loaded before it is first painted. */
const afterPaint = (start: () => void) => requestAnimationFrame(() => setTimeout(start));

const broken = '찾기를 불러오지 못했습니다. 인터넷 연결을 확인하고 새로 고쳐 주십시오.';

if (input) {
  history.scrollRestoration = 'manual';
  input.focus({ preventScroll: true });
  const start = () => void fillPage(input).catch(() => input.after(broken));
  // What is asked for comes first; without a question the page itself does.
  if (readQuery()) start();
  else afterPaint(start);
}
