// Words of an act as MDX writes them: whatever could be markup or code is plain text.

const ANYWHERE = /[\\*_`{}<[\]~|]/gu;
/** An entity would become its character: «&nbsp;» printed in an act is these six characters. */
const ENTITY = /&(?=#?\w{1,31};)/gu;
const AT_START = /^(?:[#>=]|[-+](?=\s|[-+]+\s*$)|(?=\t| {4})|\d{4,9}(?=[.)]\s))/u;

/** Escapes a text that stands alone in its paragraph or item. */
export const escaped = (text: string): string =>
  text
    .replaceAll(ANYWHERE, '\\$&')
    .replaceAll(ENTITY, '\\&')
    .replace(AT_START, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
