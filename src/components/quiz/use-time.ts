import { useEffect, useReducer } from 'preact/hooks';
import { readClock } from '../../review/clock.ts';
import { untilOtherWords } from '../../review/intervals.ts';

/**
 * Draws anew as the wait until an instant runs down, and whenever the page is looked at again: meanwhile a
 * day may have gone by.
 */
export function useTime(at: number | null): void {
  const [drawn, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && redraw(null);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => redraw(null), untilOtherWords(at - readClock().at));
    return () => clearTimeout(timer);
  }, [at, drawn]);
}
