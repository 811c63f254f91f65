// The content security policy: in every page, in the files for servers, and in a browser that obeys both.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../support/build-site.ts';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';
import { samplePages } from '../support/sample.ts';
import { headersIn } from '../support/served.ts';

const { folder, url } = await builtSite();
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

/** Directives by name, each with its sources in order. */
const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive]));

/** The headers of a file for nginx or Apache. */
const quoted = (text: string, line: RegExp): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]));

const headers = headersIn(await read('_headers'));
const policy = headers['Content-Security-Policy'] ?? '';

describe('политика безопасности', () => {
  it('не разрешает ни встроенного, ни собранного из строк, ни чужого', () => {
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:|data:|blob:/);
    expect(directives(policy).get('default-src')).toBe("default-src 'none'");
    // The search's reader of its index is WebAssembly, which browsers count as evaluating unless told so.
    expect(directives(policy).get('script-src')).toBe("script-src 'self'");
  });

  it('одна и та же на каждой странице и в файлах для серверов', async () => {
    expect(quoted(await read('nginx-headers.conf'), /^add_header (\S+) "([^"]*)" always;$/gm)).toEqual(
      headers,
    );
    expect(quoted(await read('.htaccess'), /^ {2}Header always set (\S+) "([^"]*)"$/gm)).toEqual(headers);
    // A meta element may not forbid framing: the header alone does.
    const expected = [...directives(policy).values()].filter((one) => !one.startsWith('frame-ancestors'));
    const closed = expected.map((one) => (one.startsWith('connect-src') ? "connect-src 'none'" : one));
    for (const page of await pagesOf(folder)) {
      const html = await read(page.endsWith('.html') ? page : `${page}index.html`);
      const [, meta = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      expect(meta.replaceAll('&#39;', "'").split('; '), page).toEqual(page === 'check/' ? closed : expected);
      expect(html.indexOf('Content-Security-Policy'), page).toBeLessThan(html.indexOf('<script'));
      expect(html, page).not.toMatch(/<style|<[^>]+\s(?:style|on[a-z]+)=/);
    }
  });
});

describe('в браузере', () => {
  it('страница ничего не просит у чужих, ничего не хранит и ни на что не жалуется', async () => {
    const context = await (await sharedChromium()).newContext();
    const tab = await context.newPage();
    const faults: string[] = [];
    const say = (what: string): void => void faults.push(`${tab.url()}: ${what}`);
    tab.on('request', (request) => {
      if (!request.url().startsWith(url)) say(`request ${request.url()}`);
    });
    tab.on('console', (message) => say(`${message.type()} ${message.text()}`));
    tab.on('pageerror', (error) => say(error.message));
    for (const page of await samplePages(folder)) {
      const answer = await tab.goto(url + page);
      if (answer?.headers()['content-security-policy'] !== policy) say('no policy in the header');
      // Scrolled through: what is loaded late is loaded now.
      const kept = await tab.evaluate(async () => {
        window.scrollTo(0, document.body.scrollHeight);
        await new Promise((ready) => requestAnimationFrame(ready));
        return [
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
          (await caches.keys()).length,
        ];
      });
      if (kept.some((count) => count > 0)) say(`keeps something: ${kept}`);
    }
    expect(await context.cookies()).toEqual([]);
    await context.close();
    expect(faults).toEqual([]);
  }, 600_000);
});
