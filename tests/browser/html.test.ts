// Every page of the built site is valid HTML, by an offline validator of the living standard.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../support/build-site.ts';
import { builtSite } from '../support/built-site.ts';

const { folder } = await builtSite();

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    // The standard itself, what a whole document must have, and what assistive technology needs.
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Everything is the site's own: a checksum guards what another origin could change.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

/** What a rule complains of and the site does on purpose. */
const meant = ({ ruleId, message, selector }: Message): boolean =>
  // On a phone a table is laid out as cards; a browser then forgets that it is a table, unless its parts say so.
  (ruleId === 'no-redundant-role' && / on <(?:table|thead|tbody|tr|th|td)>$/.test(message)) ||
  // The reader's settings and the filters hold as soon as they are chosen: there is nothing to submit, only to take back.
  (ruleId === 'wcag/h32' && /(?:details|list-filter) > form$/.test(selector ?? ''));

describe('HTML', () => {
  // In two parts, which the pages of a territory fall into alike.
  it.each([0, 1])(
    'каждая страница правильна (половина %i)',
    async (half) => {
      const faults: string[] = [];
      for (const [index, page] of (await pagesOf(folder)).entries()) {
        if (index % 2 !== half) continue;
        const text = await readFile(
          join(folder, page.endsWith('.html') ? page : `${page}index.html`),
          'utf8',
        );
        const { results } = await validator.validateString(text, page);
        for (const message of results.flatMap(({ messages }) => messages))
          if (!meant(message))
            faults.push(`${page}:${message.line}: ${message.ruleId} ${message.message} ${message.selector}`);
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
