import { particleFor } from '../korean/josa.ts';
import type { Change } from '../search/browser/understanding.ts';
import { href } from '../site-url.ts';
import { element } from './element.ts';

export function drawButton(
  name: string,
  onPress: () => void,
  attributes: Record<string, string> = {},
): HTMLElement {
  const button = element('button', { type: 'button', ...attributes }, name);
  button.addEventListener('click', onPress);
  return button;
}

/** `'ehzj' → '도커'로 찾았습니다 · 원래대로 찾기` */
export function drawChanges(changes: readonly Change[], onUndo: () => void): HTMLElement {
  const what = changes.map(({ from, to }) => `'${from}' → '${to}'`).join(', ');
  const particle = particleFor(changes.at(-1)?.to ?? '', '으로/로');
  return element('p', {}, `${what}${particle} 찾았습니다 · `, drawButton('원래대로 찾기', onUndo));
}

/** What could not be loaded, with a way to try again. */
export const drawFailure = (what: string, onRetry: () => void): HTMLElement =>
  element('p', {}, `${what} · `, drawButton('다시 시도', onRetry));

export const drawNothing = (names: readonly string[], onSearch: (name: string) => void): Node[] => [
  element('p', {}, element('strong', {}, '찾은 것이 없습니다.'), ' 비슷한 말로 찾아보세요.'),
  element(
    'p',
    { class: 'search-chips' },
    ...names.map((name) => drawButton(name, () => onSearch(name), { class: 'search-chip' })),
  ),
  drawIndexLinks(),
];

export const drawIndexLinks = (): HTMLElement =>
  element(
    'p',
    { class: 'search-indexes' },
    element('a', { href: href('/concepts/') }, '개념 차례'),
    element('a', { href: href('/commands/') }, '명령어 차례'),
    element('a', { href: href('/notes/') }, '노트'),
  );
