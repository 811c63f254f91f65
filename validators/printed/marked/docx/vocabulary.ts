// Addresses of Word's vocabularies: the common ones, and those of ISO 29500 Strict, which a file has throughout or not at all.
import type { Known } from '../splice.ts';

const strict = 'http://purl.oclc.org/ooxml/';

export const main: Known = {
  prefix: 'w',
  addresses: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    `${strict}wordprocessingml/main`,
  ],
};
export const word2010: Known = {
  prefix: 'w14',
  addresses: ['http://schemas.microsoft.com/office/word/2010/wordml'],
};
export const word2012: Known = {
  prefix: 'w15',
  addresses: ['http://schemas.microsoft.com/office/word/2012/wordml'],
};

/** The address of the main vocabulary in which a part is written. */
export const mainAddress = (text: string): string =>
  main.addresses.find((address) => text.includes(address)) ?? main.addresses[0];

/** The type of relation to a part of comments, in the way in which a part is written. */
export const commentsRelation = (text: string): string =>
  `${mainAddress(text).startsWith(strict) ? `${strict}officeDocument` : 'http://schemas.openxmlformats.org/officeDocument/2006'}/relationships/comments`;
export const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
