// Content inside a comment on GitHub: shown as it is, never as markup, a mention, a reference, a link or a formula.
import { visible } from '../visible.ts';

/** A space without width: it parts a sign from what would make the two a mention or a link. */
const apart = '&#8203;';

const markup = /[\\`*_{}[\]<>|~&]/g;

/**
 * One line of text inside a paragraph, list item or table cell. GitHub turns `@name`, `#1`, `:word:`, addresses and
 * `$…$` into more than text even where they are escaped: these are parted by a space without width or put in a span.
 */
export const markdownText = (text: string): string =>
  visible(text)
    .replace(markup, '\\$&')
    .replace(/[@#]/g, `$&${apart}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${apart}`)
    .replace(/(www)\./gi, `$1${apart}.`)
    .replace(/\$/g, '<span>$$</span>');

/** A span of code that holds any text: its fence is longer than any run of backticks inside. */
export const markdownCode = (text: string): string => {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const bare = /^`|`$|^ .*\S.* $|^$/.test(shown);
  const pad = bare ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
};
