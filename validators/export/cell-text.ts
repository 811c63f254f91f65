// A text as a cell of a workbook can hold it.
import { replaceUnprintable } from './unprintable.ts';

/** What a cell of a workbook can hold, in UTF-16 units. */
const longest = 32_767;

/** At most what a cell holds, a mark of what is left out at its end; no character is cut in half. */
const fitting = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

const asEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a cell writes it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_x0041_` in it would be read as «A», a return as a line feed,
 * and write-excel-file drops the replacement mark.
 */
export const cellText = (text: string): string =>
  replaceUnprintable(fitting(text))
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, asEscape)
    .replaceAll(/[\r\uFFFD]/g, asEscape);
