import { defineConfig } from 'vitest/config';
import { BySite } from './tests/support/order.ts';
import { slowest } from './tests/support/slowest.ts';

const setupFiles = ['tests/support/bounded.setup.ts'];

/** Tests of what Vite has a hand in, as `?raw`. */
const ofPages = ['src/**/*.test.ts', 'tests/integration/readme.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', slowest()],
    sequence: { sequencer: BySite },
    // Every core, and one group of projects that share them: Vitest would leave a core of two idle, and put projects with
    // another number of workers, or isolated ones, behind the others.
    maxWorkers: '100%',
    // Checks leave much behind at once; with more room for it the collector comes less often.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        test: {
          name: 'engine',
          include: ['{validators,tests,scripts}/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/hostile/site.test.ts', ...ofPages, '**/node_modules/**'],
          setupFiles,
          testTimeout: 60_000,
          // The engine has no state and no test changes its surroundings, so a process reads the modules once for all its
          // files; and it reads them as Node does when Svod itself runs.
          isolate: false,
          experimental: { viteModuleRunner: false },
        },
      },
      {
        test: {
          name: 'pages',
          include: ofPages,
          setupFiles,
          // The site judges as of a day; the tests of its functions fix it.
          env: { SVOD_AS_OF: '2026-11-21' },
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/hostile/site.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          setupFiles,
          // The files share the modules of their worker, and so one browser.
          isolate: false,
          maxConcurrency: 3,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // What a browser does after a page has loaded, as going to its anchor, takes most of a second under six times the load.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
