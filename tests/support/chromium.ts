// A Chromium for the tests: the one that is asked for, the one that is installed, or the one from the npm package.
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
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

/**
 * The package's browser, unpacked at first use. It brings the few system libraries that a bare machine lacks, but
 * unpacks them only where it takes itself to run in a cloud function: it is told so.
 */
const bundledPath = async (): Promise<string> => {
  process.env['AWS_EXECUTION_ENV'] ??= 'nodejs24.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
};

/** Path of the browser: CHROME_PATH, else an installed one, else the package's own. */
const chromiumPath = async (): Promise<string> =>
  process.env['CHROME_PATH'] ?? installed.find(runs) ?? (await bundledPath());

/** Nothing in the background that would reach for the network. The package's own flags are not used: they switch web security off. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts it headless. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), headless: true, args: quiet });

let shared: Promise<Browser> | undefined;

/** The one browser of this process, for all test files that share its modules; it ends with the process. */
export const sharedChromium = (): Promise<Browser> => {
  shared ??= launchChromium();
  return shared;
};

/** Starts it headless and for a tool that drives it itself, by a port. Stop it with `kill()`. */
export const spawnChromium = async (port: number, profile: string): Promise<ChildProcess> =>
  spawn(
    await chromiumPath(),
    [...quiet, '--headless', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: 'ignore' },
  );
