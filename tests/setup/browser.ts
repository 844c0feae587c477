import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Chrome or Chromium; empty where none is. */
    chromePath: string;
  }
}

/** Whether there is a browser to test with; without one the tests in it are skipped. */
export const hasBrowser = inject('chromePath') !== '';

/**
 * The popup of the address bar is two pages of its own, loaded with every window and drawn anew at
 * every visit: two fifths of what a page costs. The rest is of Playwright's list, which this replaces.
 */
const needless = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${needless.join(',')}`,
];

/** A headless Chromium that asks for nothing outside this machine. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromePath'), args: browserFlags });
}

/** The address of a page of the site under test. */
export const at = (path: string) => inject('siteUrl') + path.replace(/^\//, '');
