import { defineConfig } from 'vitest/config';

const site = {
  globalSetup: 'tests/setup/serve-site.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  fileParallelism: false,
  isolate: false,
};

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
          ...site,
          globalSetup: [site.globalSetup, 'tests/setup/small-site.ts'],
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
