// A package of parts is of the kind of its parts: most programs pack so, and people pack documents together.
import { own } from '../own.ts';
import type { Package } from '../package/package.ts';
import type { Refusal } from '../printed.ts';
import { apple, archive, binaryBook, slides, unknownKind } from './words.ts';

export type PackageKind = 'docx' | 'xlsx' | 'odt' | 'ods';

const ofOpenDocument: Readonly<Record<string, PackageKind | Refusal>> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: slides,
  graphics: slides,
};

const openDocumentKind = (opened: Package): PackageKind | Refusal => {
  const type = opened.bytes('mimetype');
  const said = type === null ? '' : String.fromCharCode(...type.subarray(0, 200));
  const [, name = 'text'] = /opendocument\.([a-z]+)/.exec(said) ?? [];
  return own(ofOpenDocument, name) ?? unknownKind;
};

/** The kind of a package by its parts. @throws Refused */
export const kindOfPackage = (opened: Package): PackageKind | Refusal => {
  const { has, names } = opened;
  const holds = (folder: string): boolean => names.some((name) => name.toLowerCase().startsWith(folder));
  if (has('content.xml')) return openDocumentKind(opened);
  if (has('Index/Document.iwa') || has('index.apxl') || has('index.xml')) return apple;
  if (has('xl/workbook.bin')) return binaryBook;
  if (holds('word/')) return 'docx';
  if (holds('xl/')) return 'xlsx';
  if (holds('ppt/') || holds('visio/')) return slides;
  return has('[Content_Types].xml') || has('_rels/.rels') ? 'docx' : archive;
};
