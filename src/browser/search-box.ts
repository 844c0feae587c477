import type { Found, Searcher } from '../search/browser/searcher.ts';
import { element, renew } from './element.ts';
import { createChoice } from './search-choice.ts';
import { createForm } from './search-form.ts';
import { drawGroups, groupOf } from './search-list.ts';
import { drawChanges, drawFailure, drawIndexLinks, drawNothing } from './search-notices.ts';
import { drawRecent, keepRecent } from './search-recent.ts';
import { forgetPagefind, loadPagefind, loadSearcher } from './search-sources.ts';

export type SearchBox = {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Searches for what stands in the input; done when all that is found is shown. */
  refresh(): Promise<void>;
};

type Settings = {
  /** The input that the page was sent with. */
  input?: HTMLInputElement;
  /** Results shown of each group. */
  perGroup: number;
  onQuery?: (query: string) => void;
  /** Called before a result of this page is gone to. */
  onLeave?: () => void;
};

/** Milliseconds without a key after which the notes' text is searched too. */
const rest = 10;

/** Milliseconds in which a click follows the end of its press, on a touch screen too. */
const clickDelay = 100;

/** Input, filters, notices and results, as the dialog and the page have them. */
export function createSearchBox({ perGroup, onQuery, onLeave, ...sent }: Settings): SearchBox {
  const form = createForm(sent.input);
  const { input, kind, section, notices, list, aside, status } = form;
  const choice = createChoice(input, list);
  let literal = false;
  let overtaken = new AbortController();
  /** Ends when nothing in the box is being pressed: what is drawn anew under a finger misses its click. */
  let released = Promise.resolve();

  async function run(): Promise<void> {
    overtaken.abort();
    overtaken = new AbortController();
    const { signal } = overtaken;
    const query = input.value.trim();
    onQuery?.(query);
    if (query === '') return showRecent();
    const searcher = await loadSearcher().catch(() => null);
    if (signal.aborted) return;
    if (!searcher) return showBroken();
    fillSections(searcher);
    const place = section.value === '' ? null : Number(section.value);
    const options = { literal, section: place, signal };
    const named = searcher.searchNames(query, options);
    show(searcher, query, named, false);
    await wait(rest);
    if (signal.aborted) return;
    try {
      const found = await loadPagefind()
        .then((text) => searcher.search(query, text, options))
        .finally(() => released);
      if (!signal.aborted) show(searcher, query, found, true, found.isWhole ? '' : withoutSome);
    } catch {
      if (signal.aborted) return;
      forgetPagefind();
      show(searcher, query, named, true, withoutText);
    }
  }

  /** `isDone`: whether the notes' text was searched, or `lost`, what of it could not be, was told. */
  function show(searcher: Searcher, query: string, found: Found, isDone: boolean, lost = ''): void {
    const results = found.results.filter((result) => !kind.value || groupOf(result) === kind.value);
    list.replaceChildren(
      ...drawGroups(results, perGroup, (text) => searcher.mark(text, found.marks)),
    );
    renew(
      notices,
      ...(found.changes.length > 0 ? [drawChanges(found.changes, searchLiterally)] : []),
      ...(literal ? [element('p', {}, '입력한 그대로 찾았습니다.')] : []),
      ...(lost ? [drawFailure(lost, retryText)] : []),
    );
    const isEmpty = results.length === 0;
    const drawInstead = () =>
      isDone
        ? drawNothing(searcher.suggest(query), search)
        : [element('p', { class: 'search-waiting' }, '찾고 있습니다…')];
    renew(aside, ...(isEmpty ? drawInstead() : []));
    choice.renew();
    if (isDone)
      status.textContent = isEmpty ? '찾은 것이 없습니다' : `${choice.count()}개를 찾았습니다`;
  }

  function retryText(): void {
    forgetPagefind();
    void run();
  }

  function showBroken(): void {
    showInstead(broken, drawIndexLinks());
    notices.append(drawFailure(`${broken}. 인터넷 연결을 확인해 주십시오`, () => void run()));
  }

  function showRecent(): void {
    const nodes = drawRecent(search, () => {
      input.focus();
      showRecent();
    });
    showInstead('', ...nodes);
  }

  /** In place of results. */
  function showInstead(told: string, ...nodes: Node[]): void {
    list.replaceChildren();
    notices.replaceChildren();
    aside.replaceChildren(...nodes);
    choice.renew();
    status.textContent = told;
  }

  function searchLiterally(): void {
    literal = true;
    input.focus();
    void run();
  }

  function search(query: string): void {
    input.value = query;
    literal = false;
    input.focus();
    void run();
  }

  function fillSections({ sections }: Searcher): void {
    if (section.length > 1) return;
    for (const [place, name] of sections.entries())
      section.append(element('option', { value: String(place) }, name));
  }

  function openChosen(inNewTab: boolean): void {
    const link = choice.chosen();
    if (!link) return;
    keepRecent(input.value.trim());
    if (inNewTab) return void window.open(link.href, '_blank', 'noopener');
    onLeave?.();
    location.assign(link.href);
  }

  input.addEventListener('input', () => {
    literal = false;
    choice.reset();
    void run();
  });
  input.addEventListener('keydown', (event) => {
    // While a syllable is being composed the keys are the input method's.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') choice.move(1);
    else if (event.key === 'ArrowUp') choice.move(-1);
    else if (event.key === 'Enter') openChosen(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });
  form.element.addEventListener('pointerdown', () => {
    released = new Promise((resolve) => {
      onpointerup = onpointercancel = () => setTimeout(resolve, clickDelay);
    });
  });
  for (const filter of [kind, section]) filter.addEventListener('change', () => void run());
  section.addEventListener('focus', () => {
    void loadSearcher().then(fillSections, () => {});
  });
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    keepRecent(input.value.trim());
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) onLeave?.();
  });
  return { element: form.element, input, refresh: run };
}

const withoutText = '본문 색인을 불러오지 못해 이름과 뜻에서만 찾았습니다';
const withoutSome = '본문 색인의 일부를 불러오지 못해 빠진 것이 있을 수 있습니다';
const broken = '찾기 자료를 불러오지 못했습니다';

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
