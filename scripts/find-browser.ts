import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chrome or Chromium: `CHROME_PATH`, an installed one, or Playwright's own. Null where none is. */
export function findBrowser(): string | null {
  const fromPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.CHROME_PATH, ...fromPath, ...places, chromium.executablePath()];
  return candidates.find((path) => path && isExecutable(path)) ?? null;
}

/** As `findBrowser`, but installs one where none is: Playwright's, else Debian's when root. */
export function findOrInstallBrowser(): string | null {
  return (
    findBrowser() ??
    (installPlaywrights() ? findBrowser() : null) ??
    (installDebians() ? findBrowser() : null)
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;

const installPlaywrights = () =>
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');

const installDebians = () =>
  process.getuid?.() === 0 &&
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', 'chromium');
