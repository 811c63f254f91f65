// Namespaces have many addresses and any prefix; the readers know each vocabulary by one short name.
import { own } from '../own.ts';

const ooxml = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

const shortNames: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  // OOXML: the transitional addresses, and those of ISO 29500 Strict.
  [`${ooxml}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${ooxml}spreadsheetml/2006/main`]: 'x',
  [`${strict}spreadsheetml/main`]: 'x',
  [`${ooxml}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${ooxml}package/2006/relationships`]: 'rel',
  [`${ooxml}package/2006/content-types`]: 'ct',
  [`${ooxml}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${ooxml}drawingml/2006/main`]: 'a',
  [`${strict}drawingml/main`]: 'a',
  [`${ooxml}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}drawingml/wordprocessingDrawing`]: 'wp',
  [`${ooxml}drawingml/2006/spreadsheetDrawing`]: 'xdr',
  [`${strict}drawingml/spreadsheetDrawing`]: 'xdr',
  [`${ooxml}drawingml/2006/picture`]: 'pic',
  [`${strict}drawingml/picture`]: 'pic',
  [`${ooxml}drawingml/2006/chart`]: 'c',
  [`${strict}drawingml/chart`]: 'c',
  [`${ooxml}drawingml/2006/diagram`]: 'dgm',
  [`${strict}drawingml/diagram`]: 'dgm',
  [`${ooxml}markup-compatibility/2006`]: 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing': 'wp15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingInk': 'wpi',
  'http://schemas.microsoft.com/office/drawing/2010/main': 'a14',
  'http://schemas.microsoft.com/office/drawing/2014/main': 'a16',
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': 'tc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  // OpenDocument.
  [`${odf}office:1.0`]: 'office',
  [`${odf}text:1.0`]: 'text',
  [`${odf}table:1.0`]: 'table',
  [`${odf}style:1.0`]: 'style',
  [`${odf}drawing:1.0`]: 'draw',
  [`${odf}xsl-fo-compatible:1.0`]: 'fo',
  [`${odf}svg-compatible:1.0`]: 'svg',
  [`${odf}datastyle:1.0`]: 'number',
  [`${odf}form:1.0`]: 'form',
  [`${odf}meta:1.0`]: 'meta',
  [`${odf}script:1.0`]: 'script',
  [`${odf}manifest:1.0`]: 'manifest',
  [`${odf}presentation:1.0`]: 'presentation',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field',
  'http://openoffice.org/2009/office': 'officeooo',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
};

/** Names of a vocabulary that no reader knows begin with this. */
export const unknownPrefix = '?';

/** The short name of a namespace; for an unknown one the prefix as written behind a question mark, for none an empty text. */
export const shortNameOf = (address: string | undefined, prefix: string): string =>
  address === undefined
    ? prefix === ''
      ? ''
      : `${unknownPrefix}${prefix}`
    : (own(shortNames, address) ?? `${unknownPrefix}${prefix}`);
