// The one door: bytes in, the printed document out. What a file is, its bytes say; a reader is loaded only for a file of its kind.
import type { Package } from './package/package.ts';
import type { Reading, Refusal } from './printed.ts';
import { answering, Refused } from './refusals.ts';

const unknownKind: Refusal = {
  ok: false,
  why: 'not this kind',
  says: {
    ru: 'Такой файл Svod не читает. Сохраните документ как .docx (Word) или .odt.',
    en: 'Svod does not read such a file. Save the document as .docx (Word) or .odt.',
  },
};

const empty: Refusal = {
  ok: false,
  why: 'empty',
  says: { ru: 'Файл пуст: в нём нет ни одного байта.', en: 'The file is empty: it has no bytes.' },
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The reader of a package, by the parts that it has. */
const readerOf = async (opened: Package): Promise<((opened: Package) => Reading) | null> => {
  if (opened.has('content.xml')) return (await import('./odt/read.ts')).readOdt;
  if (opened.has('_rels/.rels') || opened.has('word/document.xml'))
    return (await import('./docx/read.ts')).readDocx;
  return null;
};

/** Reads the bytes of an official's file: throws for nothing that stands in them, executes nothing, fetches nothing. */
export const readPrinted = async (bytes: Uint8Array): Promise<Reading> => {
  if (bytes.length === 0) return empty;
  if (!isZip(bytes)) return unknownKind;
  const { openPackage } = await import('./package/package.ts');
  try {
    const opened = openPackage(bytes);
    const read = await readerOf(opened);
    return read === null ? unknownKind : answering(() => read(opened));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
