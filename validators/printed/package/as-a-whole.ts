// What a package says of itself, whatever document is in it: that it is encrypted, signed, or holds programs.
import { macros, signedFile } from '../notice-words.ts';
import type { Notices } from '../notices.ts';
import { withPassword } from '../refusals.ts';
import { holds } from './elements.ts';
import type { Package } from './package.ts';

interface Signs {
  readonly signature: RegExp;
  readonly macro: RegExp;
}

const tell = ({ names }: Package, notices: Notices, { signature, macro }: Signs): void => {
  if (names.some((name) => signature.test(name))) notices.add('signed', signedFile, null);
  if (names.some((name) => macro.test(name))) notices.add('macro', macros, null);
};

/** Tells of the signatures and macros of a file of Word or Excel. */
export const tellOfOffice = (opened: Package, notices: Notices): void =>
  tell(opened, notices, { signature: /^_xmlsignatures\//i, macro: /vbaProject\.bin$/i });

/** Tells of the signatures and macros of a file of OpenDocument. */
export const tellOfOpenDocument = (opened: Package, notices: Notices): void =>
  tell(opened, notices, {
    signature: /^META-INF\/documentsignatures\.xml$/i,
    macro: /^(?:Basic|Scripts)\/.+\/.+/i,
  });

/** OpenDocument keeps its package open and encrypts the parts. @throws Refused */
export const requireUnlocked = (opened: Package): void => {
  const manifest = opened.xml('META-INF/manifest.xml');
  if (manifest !== null && holds(manifest, (name) => name === 'manifest:encryption-data'))
    throw withPassword();
};
