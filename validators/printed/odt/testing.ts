// Makes small texts of OpenDocument for the tests.
import { strToU8, zipSync } from 'fflate';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces = [
  ...['office', 'text', 'table', 'style', 'manifest', 'meta'].map(
    (name) => `xmlns:${name}="${odf}${name}:1.0"`,
  ),
  `xmlns:draw="${odf}drawing:1.0" xmlns:fo="${odf}xsl-fo-compatible:1.0" xmlns:svg="${odf}svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

export interface Parts {
  readonly body: string;
  /** Automatic styles of the text. */
  readonly automatic?: string;
  /** Common styles. */
  readonly common?: string;
  readonly master?: string;
  readonly manifest?: string;
  /** Other parts by their names, whole. */
  readonly more?: Readonly<Record<string, string>>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The bytes of an ODT with these parts. */
export const odtOf = ({
  body,
  automatic = '',
  common = '',
  master = '',
  manifest = '',
  more = {},
}: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `${declaration}<office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        'styles.xml': `${declaration}<office:document-styles ${namespaces}><office:styles>${common}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
        'META-INF/manifest.xml': `${declaration}<manifest:manifest ${namespaces}>${manifest}</manifest:manifest>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
    { mtime: '2026-01-01' },
  );

export const p = (text: string, style = ''): string =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${text}</text:p>`;
export const item = (inside: string, attributes = ''): string =>
  `<text:list-item ${attributes}>${inside}</text:list-item>`;
export const list = (items: readonly string[], attributes = ''): string =>
  `<text:list ${attributes}>${items.join('')}</text:list>`;
export const level = (at: number, format: string, more: string): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
export const listStyle = (name: string, levels: readonly string[]): string =>
  `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
export const style = (family: string, name: string, properties: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`;
export const cell = (inside: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${inside === '' || inside.startsWith('<') ? inside : p(inside)}</table:table-cell>`;
export const row = (cells: readonly string[], attributes = ''): string =>
  `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`;
