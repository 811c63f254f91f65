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

/** Reads the bytes of an official's file: throws for nothing that stands in them, executes nothing, fetches nothing. */
export const readPrinted = async (bytes: Uint8Array): Promise<Reading> => {
  try {
    const kind = kindOf(bytes);
    if (kind === 'package') return await readPackage(bytes);
    return kind === 'pdf' || kind === 'text' ? unknownKind : kind;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
