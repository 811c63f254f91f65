// The one door: bytes in, the printed document out. What a file is, its bytes say; a reader is loaded only for a file of its kind.
import { kindOf } from './kinds/kind.ts';
import { kindOfPackage } from './kinds/package-kind.ts';
import { unknownKind } from './kinds/words.ts';
import type { Reading } from './printed.ts';
import { Refused } from './refusals.ts';

const readPackage = async (bytes: Uint8Array): Promise<Reading> => {
  const { openPackage } = await import('./package/package.ts');
  const opened = openPackage(bytes);
  const kind = kindOfPackage(opened);
  switch (kind) {
    case 'docx':
      return (await import('./docx/read.ts')).readDocx(opened);
    case 'odt':
      return (await import('./odt/read.ts')).readOdt(opened);
    case 'xlsx':
      return (await import('./xlsx/read.ts')).readXlsx(opened);
    case 'ods':
      return (await import('./ods/read.ts')).readOds(opened);
    default:
      return kind;
  }
};

const readCharacters = async (bytes: Uint8Array, name: string): Promise<Reading> => {
  const { decodeText } = await import('./text/decode.ts');
  const decoded = decodeText(bytes);
  if (decoded === null) return unknownKind;
  const { text, guess } = decoded;
  const { isHtml } = await import('./html/is-html.ts');
  return isHtml(text)
    ? (await import('./html/read.ts')).readHtml(text, guess)
    : (await import('./text/read.ts')).readText(text, guess, name);
};

/**
 * Reads the bytes of an official's file: throws for nothing that stands in them, executes nothing, fetches nothing.
 * The name is asked only of a text: «.csv» is a table even where its only sign is a comma. A PDF made for it can hold the
 * thread for hours: whoever reads one that is not his own reads it in a worker and ends that at a deadline.
 */
export const readPrinted = async (bytes: Uint8Array, name = ''): Promise<Reading> => {
  try {
    const kind = kindOf(bytes);
    if (kind === 'package') return await readPackage(bytes);
    if (kind === 'pdf') return await (await import('./pdf/read.ts')).readPdf(bytes);
    return kind === 'text' ? await readCharacters(bytes, name) : kind;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
