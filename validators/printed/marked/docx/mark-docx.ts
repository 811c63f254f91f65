// Remarks as comments of Word at the very words, and changes as Word tracks them. Of the text only the runs at their ends are cut.
import { mainPart } from '../../docx/read.ts';
import type { Package } from '../../package/package.ts';
import type { PrintedDocument } from '../../printed.ts';
import { type MarkedParts, type Parts, partsOf, relatedTo } from '../package/parts.ts';
import { asksReading, isMarkedFinal } from '../package/read-only.ts';
import type { MarkRefusal, Marks } from '../remark.ts';
import { splice } from '../splice.ts';
import { protectedFromChanges, readOnly } from '../words.ts';
import { addComments, commentStyles } from './comments.ts';
import { removeEarlier } from './earlier.ts';
import { placeChanges } from './place-changes.ts';
import { placeRemarks } from './place-remarks.ts';
import { openText } from './text.ts';

const isForReading = (parts: Parts, name: string): boolean => {
  const settings = relatedTo(parts, name, 'settings');
  return (
    isMarkedFinal(parts.opened) ||
    asksReading(settings === null ? null : parts.opened.xml(settings), 'w:writeProtection')
  );
};

/** Writes remarks and changes into the parts of a DOCX. @throws Refused */
export const markDocx = (
  opened: Package,
  document: PrintedDocument,
  marks: Marks,
): MarkedParts | MarkRefusal => {
  const parts = partsOf(opened);
  const name = mainPart(opened);
  if (document.notices.some(({ what }) => what === 'protected')) return protectedFromChanges;
  if (isForReading(parts, name)) return readOnly;
  const earlier = removeEarlier(parts, name, marks);
  const text = openText(parts, name, earlier.gone);
  const styles = commentStyles(parts, name);
  const { comments, placed } = placeRemarks(text, document, marks.remarks, earlier, styles);
  const unchanged = placeChanges(text, marks);
  parts.put(name, splice(text.part.text, text.gathered.edits()));
  addComments(parts, text.part, comments, styles, marks);
  return {
    parts,
    placed: { ...placed, changed: (marks.changes?.length ?? 0) - unchanged.length, unchanged },
  };
};
