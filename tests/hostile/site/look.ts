// What is seen of a page once a browser has opened it: whatever ran, what is wider than the screen, its text, and what in
// its tree could still run.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { tooWide } from '../../support/wide.ts';

export interface Seen {
  readonly page: string;
  /** Everything that must not be. */
  readonly faults: readonly string[];
  /** The text of the page with the values of its attributes that people meet. */
  readonly text: string;
}

/** Runs in the page: what stands in its tree that a hostile string could have made. */
const inTree = (): { readonly faults: readonly string[]; readonly text: string } => {
  const faults: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const { localName } = element;
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^style$/u.test(name)) faults.push(`<${localName} ${name}>`);
      if (/^(?:href|src|action|formaction|data|xlink:href)$/u.test(name)) {
        const { protocol, origin } = new URL(value, document.baseURI);
        // The site itself leads elsewhere only by links that it marks, to addresses of the form that the schemas ask for.
        const leaves = element.matches('a[rel~=external]') && /^(?:https|mailto):$/u.test(protocol);
        if (!leaves && (!/^https?:$/u.test(protocol) || origin !== location.origin))
          faults.push(`${name} → ${value.slice(0, 99)}`);
      }
    }
    if (/^(?:iframe|object|embed|base|style|textarea|big)$/u.test(localName)) faults.push(`<${localName}>`);
    if (
      localName === 'script' &&
      !element.hasAttribute('src') &&
      element.getAttribute('type') !== 'application/ld+json'
    )
      faults.push('<script> without src');
  }
  for (const data of document.querySelectorAll('script[type="application/ld+json"]'))
    JSON.parse(data.textContent);
  if (document.querySelectorAll('main').length !== 1 || document.querySelector('body > footer') === null)
    faults.push('the frame of the page is broken');
  const named = [...document.querySelectorAll('[aria-label], [title], [value], meta[content]')].flatMap(
    (element) => ['aria-label', 'title', 'value', 'content'].map((name) => element.getAttribute(name) ?? ''),
  );
  return { faults, text: [document.title, document.body.textContent, ...named].join('\n') };
};

/** Touches what a handler could hang on: every element with a way to act, as a mouse and a keyboard would. */
const touch = (): void => {
  for (const element of document.querySelectorAll('main *'))
    for (const type of ['mouseover', 'focus', 'load', 'error']) element.dispatchEvent(new Event(type));
};

const lookAt = async (tab: Page, home: string, page: string): Promise<Seen> => {
  const faults: string[] = [];
  const listen = {
    dialog: (dialog: { dismiss(): Promise<void> }) => {
      faults.push('a dialog was opened');
      void dialog.dismiss();
    },
    pageerror: ({ message }: Error) => void faults.push(`error: ${message}`),
    console: (message: { type(): string; text(): string }) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    },
    request: (request: { url(): string }) => {
      if (!request.url().startsWith(home)) faults.push(`request: ${request.url()}`);
    },
  };
  tab.on('dialog', listen.dialog).on('pageerror', listen.pageerror);
  tab.on('console', listen.console).on('request', listen.request);
  await tab.goto(home + page, { waitUntil: 'load', timeout: 120_000 });
  // A pair that is asked for in the address is drawn by script.
  if (page.includes('?')) await tab.waitForSelector('.drawn section', { timeout: 120_000 });
  for (const field of await tab.locator('[role=combobox]').all()) await field.press('ArrowDown');
  await tab.evaluate(touch);
  const { faults: found, text } = await tab.evaluate(inTree);
  const wide = (await tab.evaluate(tooWide)).filter(
    (fault) => fault.startsWith('the page') || breakable(text, fault),
  );
  const ran = await tab.evaluate(() => (window as unknown as { readonly ran: readonly string[] }).ran);
  tab.off('dialog', listen.dialog).off('pageerror', listen.pageerror);
  tab.off('console', listen.console).off('request', listen.request);
  return { page, text, faults: [...faults, ...found, ...wide, ...ran.map((mark) => `ran: ${mark}`)] };
};

/** A letter under a flood of marks and a mathematical sign of forty letters are broken by no browser: the page clips them. */
const breakable = (text: string, fault: string): boolean =>
  !/\u0300\u0335|\ufe0f{9}/u.test(text) && !fault.includes('>math');

const openContext = async (browser: Browser): Promise<BrowserContext> => {
  // Without the site's policy: it would hide a string that is run.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  // The names of the territories are hostile too: they are chosen as where there are very many.
  await context.route(/\/compare\/(?:\?|$)/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    await route.fulfill({ response: answer, body: body.replace(/data-many="\d+"/, 'data-many="1"') });
  });
  await context.addInitScript(() => {
    const ran: string[] = [];
    Object.assign(window, { ran, pwned: (mark = '?') => ran.push(mark) });
  });
  return context;
};

/** Opens pages one after the other, in a few tabs at once. */
export const lookAtAll = async (
  browser: Browser,
  home: string,
  pages: readonly string[],
  tabs = 3,
): Promise<readonly Seen[]> => {
  const context = await openContext(browser);
  const left = [...pages];
  const seen: Seen[] = [];
  const work = async (): Promise<void> => {
    const tab = await context.newPage();
    for (let page = left.shift(); page !== undefined; page = left.shift())
      seen.push(await lookAt(tab, home, page));
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  await context.close();
  return seen;
};
