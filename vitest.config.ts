import { defineConfig } from 'vitest/config';

const browser = {
  provide: { chromePath: process.env.CHROME_PATH ?? '' },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  fileParallelism: false,
  isolate: false,
};

const site = { ...browser, globalSetup: 'tests/setup/serve-site.ts' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts', 'tests/notes/*.test.ts'],
          exclude: ['tests/**/*.long.test.ts'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/*.test.ts'],
          exclude: ['tests/*.long.test.ts'],
          ...site,
        },
      },
      {
        test: {
          name: 'builds',
          include: ['tests/builds/*.test.ts'],
          ...browser,
          globalSetup: 'tests/setup/small-site.ts',
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/**/*.long.test.ts'],
          ...site,
          testTimeout: 1_200_000,
        },
      },
    ],
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
});
