// The table of contents («план», «содержание») repeats the headings: what it names is told elsewhere.
import type { Part } from '../model/types.ts';

/** Whether a section is a table of contents. */
export const isContents = ({ kind, number, text }: Part): boolean =>
  kind === 'section' && number === null && /^(?:план|содержание|оглавление)$/iu.test(text.trim());
