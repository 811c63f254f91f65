// Addresses of Excel's vocabularies: the common ones, and those of ISO 29500 Strict.
import type { Known } from '../splice.ts';

const strict = 'http://purl.oclc.org/ooxml/';

export const main: Known = {
  prefix: 'x',
  addresses: ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${strict}spreadsheetml/main`],
  mayBeDefault: true,
};
export const relation: Known = {
  prefix: 'r',
  addresses: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    `${strict}officeDocument/relationships`,
  ],
};

/** The address of a type of relation, in the way in which a part is written. */
export const relationType = (text: string, name: string): string =>
  `${text.includes(`${strict}spreadsheetml/main`) ? relation.addresses[1] : relation.addresses[0]}/${name}`;

/** The address of the main vocabulary in which a part is written. */
export const mainAddress = (text: string): string =>
  main.addresses.find((address) => text.includes(address)) ?? main.addresses[0];
