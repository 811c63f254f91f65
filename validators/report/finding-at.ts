// Where a finding stands, in the lists of a report: by file, line and column, or in a file of an office as its author finds it.
import type { Finding } from '../rules/finding.ts';
import { placeWords } from '../rules/place-words.ts';
import type { FormatOptions } from './format.ts';
import { visible } from './visible.ts';

/** Whose places are meant: where files of an official were judged, their lines are paragraphs that nobody counts. */
export type Places = Pick<FormatOptions, 'lang' | 'outcome'>;

/** `roadmap.yaml:11:41`; of an official's own file «приказ.docx, План, строка 12», safe to print. */
export const findingAt = ({ file, line, column, place }: Finding, { lang, outcome }: Places): string => {
  if (outcome === undefined) return `${visible(file)}:${line}:${column}`;
  const where = place === null ? '' : placeWords(place, lang);
  return visible(where === '' ? file : `${file}, ${where}`);
};
