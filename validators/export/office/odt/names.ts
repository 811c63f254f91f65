// Names and measures of OpenDocument, for all of its parts.
import type { StyleName } from '../document.ts';
import { styles } from '../styles.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of a part. */
export const namespaces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'meta'].map((name) => [`xmlns:${name}`, `${odf}${name}:1.0`]),
  ),
  'xmlns:fo': `${odf}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${odf}svg-compatible:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};

export const mm = (millimetres: number): string => `${Math.round(millimetres * 100) / 100}mm`;
/** The list with dashes. */
export const listName = 'Dashes';

/** The name of a style inside the file: that of the format for headings, by which programs know them. */
export const styleName = (name: StyleName): string => {
  const { heading } = styles[name];
  return heading === null ? `Svod-${name}` : `Heading_20_${heading}`;
};
