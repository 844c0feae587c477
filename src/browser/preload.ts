import { element } from './element.ts';

/** Asks for a file before the code that fetches it does. */
export const preload = (address: string): void =>
  document.head.append(
    element('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: address }),
  );
