import { launchChromium } from './tests/support/chromium.ts';
import { serveFolder } from './tests/support/served.ts';
const [folder = '', out = '', ...pages] = process.argv.slice(2);
const served = await serveFolder(folder, '/');
const browser = await launchChromium();
for (const [scheme, width] of [['light', 1280], ['dark', 390]] as const) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: width === 390 ? 844 : 900 } });
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
  for (const path of pages) {
    await page.goto(`${served.url}${path}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log('sideways', width, path, over);
    await page.screenshot({ path: `${out}/${path.replaceAll('/', '_')}${scheme}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
served.close();
