// A query put to Svod's own page of results in a browser.
import type { Page } from 'playwright-core';

/** Puts a query and gives the milliseconds until its answer stands: the page counts its records when they stand. */
export const askSvod = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
    const count = document.querySelector('[data-part="count"]');
    if (field === null || count === null) throw new Error('this is not the page of results');
    const start = performance.now();
    const answered = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done(performance.now() - start);
      });
      observer.observe(count, { childList: true });
    });
    field.value = typed;
    field.form?.requestSubmit();
    return answered;
  }, query);
