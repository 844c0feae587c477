/** Milliseconds after loading in which a page has a weak device for itself. */
const rest = 3000;

/** Does what no reader waits for, once the page is loaded and was left alone for a while. */
export function whenAtRest(start: () => void): void {
  const wait = () => void setTimeout(start, rest);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
