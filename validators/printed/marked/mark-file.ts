// The one door: an official's own file in, the same file out, untouched but for what is said of it in its margin.
import { openPackage } from '../package/package.ts';
import type { PrintedDocument } from '../printed.ts';
import { Refused } from '../refusals.ts';
import type { MarkedParts } from './package/parts.ts';
import { repack } from './package/repack.ts';
import type { Marking, MarkRefusal, Marks } from './remark.ts';
import { cannotCarry, signed } from './words.ts';

const marked = async (
  bytes: Uint8Array,
  document: PrintedDocument,
  marks: Marks,
): Promise<MarkedParts | MarkRefusal> => {
  const { format } = document;
  switch (format) {
    case 'docx':
      return (await import('./docx/mark-docx.ts')).markDocx(openPackage(bytes), document, marks);
    case 'odt':
      return (await import('./odt/mark-odt.ts')).markOdt(openPackage(bytes), document, marks);
    case 'xlsx':
      return (await import('./xlsx/mark-xlsx.ts')).markXlsx(openPackage(bytes), document, marks);
    case 'ods':
      return (await import('./ods/mark-ods.ts')).markOds(openPackage(bytes), document, marks);
    default:
      return cannotCarry(format);
  }
};

/**
 * Writes remarks and changes into a file, of which `document` was read. What an earlier run wrote, known by author and initials, gives
 * way; everything else in the file stays as it is, byte by byte. A file that is signed or protected is not written into.
 */
export const markFile = async (
  bytes: Uint8Array,
  document: PrintedDocument,
  marks: Marks,
): Promise<Marking> => {
  if (document.notices.some(({ what }) => what === 'signed')) return signed;
  try {
    const made = await marked(bytes, document, marks);
    if ('ok' in made) return made;
    return { ok: true, bytes: repack(bytes, made.parts.changed()), placed: made.placed };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
