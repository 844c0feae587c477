import { element } from './element.ts';
import { groupNames } from './search-list.ts';

export type SearchForm = {
  element: HTMLElement;
  input: HTMLInputElement;
  kind: HTMLSelectElement;
  section: HTMLSelectElement;
  notices: HTMLElement;
  list: HTMLElement;
  /** What stands in place of results: recent searches, near terms. */
  aside: HTMLElement;
  /** Read out by screen readers. */
  status: HTMLElement;
};

export const inputAttributes = {
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
} as const;

/** The empty form of the dialog and the page; the page is sent with its input. */
export function createForm(input = element('input', inputAttributes)): SearchForm {
  const kind = drawFilter('종류', Object.entries(groupNames));
  const section = drawFilter('섹션', []);
  const notices = element('div', { class: 'search-notices' });
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': '찾은 것' });
  const aside = element('div', { class: 'search-aside' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const box = input.parentElement ?? element('div', { class: 'search-box' }, input);
  box.append(
    element('div', { class: 'search-filters' }, kind, section),
    element('div', { class: 'search-body' }, notices, list, aside, status),
  );
  return { element: box, input, kind, section, notices, list, aside, status };
}

const drawFilter = (label: string, values: readonly [string, string][]) =>
  element(
    'select',
    { 'aria-label': label },
    element('option', { value: '' }, `모든 ${label}`),
    ...values.map(([value, name]) => element('option', { value }, name)),
  );
