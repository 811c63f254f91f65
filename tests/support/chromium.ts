// A Chromium for the tests: the one that is asked for, the one that is installed, or the one from the npm package.
import { accessSync, constants } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of the browser: CHROME_PATH, else an installed one, else the package's own (unpacked at first use). */
export const chromiumPath = async (): Promise<string> =>
  process.env['CHROME_PATH'] ?? installed.find(runs) ?? (await bundled.executablePath());

/** Starts it headless, with nothing in the background that would reach for the network. The package's own flags are not used: they switch web security off. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumPath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
