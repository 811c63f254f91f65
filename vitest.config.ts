import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          include: ['{validators,tests,scripts,src}/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/hostile/site.test.ts', '**/node_modules/**'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'hostile site',
          include: ['tests/hostile/site.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
