import { splitSyllable } from '../korean/letters.ts';
import type { Change } from '../search/browser/understanding.ts';
import type { Found, Searcher } from '../search/browser/searcher.ts';
import { href } from '../site-url.ts';
import { element } from './element.ts';
import { drawGroups, type GroupName, groupNames, groupOf } from './search-list.ts';
import { forgetAllRecent, forgetRecent, keepRecent, readRecent } from './search-recent.ts';
import { loadPagefind, loadSearcher } from './search-sources.ts';

export type SearchBox = {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Searches for what stands in the input. */
  refresh(): void;
};

type Settings = {
  /** Results shown of each group. */
  perGroup: number;
  onQuery?: (query: string) => void;
  /** Called before a result of this page is gone to. */
  onLeave?: () => void;
};

/** Milliseconds without a key after which the notes' text is searched too. */
const rest = 40;

/** Input, filters, notices and results, as the dialog and the page have them. */
export function createSearchBox({ perGroup, onQuery, onLeave }: Settings): SearchBox {
  const input = element('input', {
    type: 'search',
    role: 'combobox',
    class: 'search-input',
    placeholder: '개념, 명령어, 옵션, 본문에서 찾기',
    'aria-label': '찾을 말',
    'aria-controls': 'search-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '400',
  });
  const kind = element(
    'select',
    { 'aria-label': '종류' },
    element('option', { value: '' }, '모든 종류'),
  );
  for (const [value, name] of Object.entries(groupNames))
    kind.append(element('option', { value }, name));
  const section = element(
    'select',
    { 'aria-label': '섹션' },
    element('option', { value: '' }, '모든 섹션'),
  );
  const filters = element('div', { class: 'search-filters' }, kind, section);
  const notices = element('div', { class: 'search-notices' });
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': '찾은 것' });
  const aside = element('div', { class: 'search-aside' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const body = element('div', { class: 'search-body' }, notices, list, aside, status);
  const box = element('div', { class: 'search-box' }, input, filters, body);

  let literal = false;
  let overtaken = new AbortController();
  let chosen: string | null = null;

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
    const options = {
      literal,
      section: section.value === '' ? null : Number(section.value),
      signal,
    };
    const named = searcher.searchNames(query, options);
    show(searcher, query, named, null);
    await wait(rest);
    if (signal.aborted) return;
    try {
      const pagefind = await loadPagefind();
      const found = await searcher.search(query, pagefind, options);
      if (!signal.aborted) show(searcher, query, found, true);
    } catch {
      if (!signal.aborted) show(searcher, query, named, false);
    }
  }

  /** `withText`: whether the notes' text was searched; null while it is. */
  function show(searcher: Searcher, query: string, found: Found, withText: boolean | null): void {
    const results = found.results.filter(
      (result) => kind.value === '' || groupOf(result) === (kind.value as GroupName),
    );
    const mark = (text: string) => searcher.mark(text, found.marks);
    list.replaceChildren(...drawGroups(results, perGroup, mark));
    notices.replaceChildren(
      ...(found.changes.length > 0 ? [drawChanges(found.changes)] : []),
      ...(literal ? [element('p', {}, '입력한 그대로 찾았습니다.')] : []),
      ...(withText === false ? [drawMissing()] : []),
    );
    const isEmpty = results.length === 0 && withText !== null;
    aside.replaceChildren(...(isEmpty ? drawNothing(searcher, query) : []));
    const options = listOptions();
    choose(options.find(({ href }) => href === chosen) ?? options[0] ?? null);
    input.setAttribute('aria-expanded', String(options.length > 0));
    if (withText !== null)
      status.textContent = isEmpty ? '찾은 것이 없습니다' : `${options.length}개를 찾았습니다`;
  }

  function drawChanges(changes: readonly Change[]): HTMLElement {
    const button = element('button', { type: 'button' }, '원래대로 찾기');
    button.addEventListener('click', () => {
      literal = true;
      input.focus();
      void run();
    });
    const what = changes.map(({ from, to }) => `'${from}' → '${to}'`).join(', ');
    return element(
      'p',
      {},
      `${what}${particleAfter(changes.at(-1)?.to ?? '')} 찾았습니다 · `,
      button,
    );
  }

  function drawMissing(): HTMLElement {
    const button = element('button', { type: 'button' }, '다시 시도');
    button.addEventListener('click', () => void run());
    return element('p', {}, '본문 색인을 불러오지 못해 이름과 뜻에서만 찾았습니다 · ', button);
  }

  function showBroken(): void {
    const button = element('button', { type: 'button' }, '다시 시도');
    button.addEventListener('click', () => void run());
    list.replaceChildren();
    notices.replaceChildren(
      element('p', {}, '찾기 자료를 불러오지 못했습니다. 인터넷 연결을 확인해 주십시오 · ', button),
    );
    aside.replaceChildren(drawIndexLinks());
    status.textContent = '찾기 자료를 불러오지 못했습니다';
  }

  function drawNothing(searcher: Searcher, query: string): Node[] {
    const near = searcher.suggest(query).map((name) => {
      const button = element('button', { type: 'button', class: 'search-chip' }, name);
      button.addEventListener('click', () => search(name));
      return button;
    });
    return [
      element('p', {}, element('strong', {}, '찾은 것이 없습니다.'), ' 비슷한 말로 찾아보세요.'),
      element('p', { class: 'search-chips' }, ...near),
      drawIndexLinks(),
    ];
  }

  function showRecent(): void {
    list.replaceChildren();
    notices.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    status.textContent = '';
    const recent = readRecent();
    if (recent.length === 0) return aside.replaceChildren(drawIndexLinks());
    const items = recent.map((query) => {
      const again = element('button', { type: 'button', class: 'search-again' }, query);
      again.addEventListener('click', () => search(query));
      const forget = element('button', { type: 'button', 'aria-label': `${query} 지우기` }, '×');
      forget.addEventListener('click', () => {
        forgetRecent(query);
        input.focus();
        showRecent();
      });
      return element('li', {}, again, forget);
    });
    const all = element('button', { type: 'button' }, '모두 지우기');
    all.addEventListener('click', () => {
      forgetAllRecent();
      input.focus();
      showRecent();
    });
    aside.replaceChildren(
      element('p', { class: 'search-group' }, '최근에 찾은 말 ', all),
      element('ul', { class: 'search-recent' }, ...items),
    );
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

  const listOptions = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  function choose(option: HTMLAnchorElement | null): void {
    for (const other of list.querySelectorAll('[aria-selected=true]'))
      other.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function move(step: number): void {
    const options = listOptions();
    const at = options.findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
    const next = options[(at + step + options.length) % options.length];
    if (!next) return;
    chosen = next.href;
    choose(next);
    next.scrollIntoView({ block: 'nearest' });
  }

  function openChosen(inNewTab: boolean): void {
    const id = input.getAttribute('aria-activedescendant');
    const link = listOptions().find((option) => option.id === id);
    if (!link) return;
    keepRecent(input.value.trim());
    if (inNewTab) return void window.open(link.href, '_blank', 'noopener');
    onLeave?.();
    location.assign(link.href);
  }

  input.addEventListener('input', () => {
    literal = false;
    chosen = null;
    void run();
  });
  input.addEventListener('keydown', (event) => {
    // While a syllable is being composed the keys are the input method's.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') openChosen(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
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
  return { element: box, input, refresh: () => void run() };
}

/** 로, 으로 after a final consonant; what is no Hangul may be read either way. */
function particleAfter(word: string): string {
  const tail = splitSyllable(word.at(-1) ?? '')?.tail;
  if (tail === undefined) return '(으)로';
  return tail === '' || tail === 'ㄹ' ? '로' : '으로';
}

const drawIndexLinks = () =>
  element(
    'p',
    { class: 'search-indexes' },
    element('a', { href: href('/concepts/') }, '개념 차례'),
    element('a', { href: href('/commands/') }, '명령어 차례'),
    element('a', { href: href('/notes/') }, '노트'),
  );

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
