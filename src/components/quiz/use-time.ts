import { useEffect, useReducer } from 'preact/hooks';
import { readClock } from '../../review/clock.ts';

/** Draws anew at an instant, and whenever the page is looked at again: meanwhile a day may have gone by. */
export function useTime(at: number | null): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && redraw(null);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => redraw(null), Math.max(at - readClock().at, 0) + 100);
    return () => clearTimeout(timer);
  }, [at]);
}
