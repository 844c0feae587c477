export type Theme = 'light' | 'dark';

/** The theme that was chosen on this device; null where it follows the device. */
export const chosenTheme = () =>
  (document.documentElement.dataset['theme'] ?? null) as Theme | null;

const isDark = () => {
  const chosen = chosenTheme();
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

/** The switch turns to the other theme and remembers it; storage that refuses is no reason to fail. */
export function listenForTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  show();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  document.addEventListener('themechange', show);
  button.addEventListener('click', () => chooseTheme(isDark() ? 'light' : 'dark'));
}

/** Shows a theme and remembers it; null follows the device again. */
export function chooseTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  remember(theme);
  document.dispatchEvent(new Event('themechange'));
}

function remember(theme: Theme | null): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Private windows may refuse: the theme then holds for this page.
  }
}
