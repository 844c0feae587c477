import { announce } from './announce.ts';

const key = 'placeholders';
const longest = 80;

/** The learner's own values by placeholder; what is stored is checked, for it may be anything. */
function readValues(): Map<string, string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return new Map();
    return new Map(
      Object.entries(stored).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && entry[1].length <= longest,
      ),
    );
  } catch {
    return new Map();
  }
}

function keepValues(values: ReadonlyMap<string, string>): void {
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(values)));
  } catch {
    // Storage that refuses leaves the values to this page.
  }
}

/** Puts values into every placeholder of the page, as text alone. */
function showValues(values: ReadonlyMap<string, string>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-ph]')) {
    const name = place.dataset['ph'] ?? '';
    place.textContent = values.get(name) ?? ('bare' in place.dataset ? name : `{${name}}`);
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-ph-input]')) {
    const value = values.get(input.dataset['phInput'] ?? '') ?? '';
    if (input.value !== value) input.value = value;
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-ph-reset]')) {
    button.hidden = values.size === 0;
  }
}

/** Placeholders that can be typed into once and hold on the whole site, in every open tab. */
export function listenForPlaceholders(): void {
  if (!document.querySelector('[data-ph]')) return;
  showValues(readValues());
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) showValues(readValues());
  });
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = target.dataset['phInput'];
    if (name) changeValue(name, target.value);
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('[data-ph-reset]')) return;
    keepValues(new Map());
    showValues(new Map());
    announce('모든 값을 처음으로 되돌렸어요');
  });
}

function changeValue(name: string, typed: string): void {
  const values = readValues();
  const value = typed.slice(0, longest);
  if (value.trim()) values.set(name, value);
  else values.delete(name);
  keepValues(values);
  showValues(values);
}
