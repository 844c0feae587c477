import { useEffect, useState } from 'preact/hooks';
import { chooseTheme, chosenTheme } from '../../../browser/theme.ts';

const themes = [
  { theme: null, name: '기기 따라' },
  { theme: 'light', name: '밝게' },
  { theme: 'dark', name: '어둡게' },
] as const;

/** Light, dark, or as the device is; the switch above shows the same. */
export function ThemeField() {
  const [chosen, setChosen] = useState(chosenTheme);
  useEffect(() => {
    const show = () => setChosen(chosenTheme());
    document.addEventListener('themechange', show);
    return () => document.removeEventListener('themechange', show);
  }, []);
  return (
    <section aria-labelledby="look">
      <h2 id="look">화면</h2>
      <div class="field">
        <div id="theme">밝기</div>
        <div class="segments" role="group" aria-labelledby="theme">
          {themes.map(({ theme, name }) => (
            <button
              key={name}
              type="button"
              aria-pressed={chosen === theme}
              onClick={() => chooseTheme(theme)}
            >
              {name}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
