import { useLayoutEffect, useRef } from 'preact/hooks';

const writesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'));

/** The digit of a key by its place on the keyboard, so that the Korean layout does not matter. */
export function digitOf(code: string): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit ? Number(digit) : null;
}

/** A key that is part of composing a syllable, or belongs to the browser. */
const isTaken = (event: KeyboardEvent) =>
  event.isComposing ||
  event.keyCode === 229 ||
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  document.querySelector('dialog[open]') !== null;

/**
 * Calls `press` with `event.code` for keys that are meant for the page: never while a text field
 * has the focus. What `press` returns true for goes no further.
 */
export function useKeys(press: (code: string, event: KeyboardEvent) => boolean): void {
  const latest = useRef(press);
  latest.current = press;
  // Before the question is painted: whoever sees it may press already.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event) || event.repeat || writesText(event.target)) return;
      if (latest.current(event.code, event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
