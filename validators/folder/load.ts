// Reads and checks a content folder for the commands.
import { type CheckOptions, check, type Report, type Rule } from '../index.ts';
import { type ContentFolder, readContent } from './content-folder.ts';

/** A folder's report, the paths of all its files, and its folders on the disk. */
export interface Loaded {
  readonly report: Report;
  readonly paths: readonly string[];
}

/** Reads and checks the whole folder as of a date, by the rule book where no rules are given. @throws WrongCall */
export const load = (content: ContentFolder, asOf: CheckOptions['asOf'], book?: readonly Rule[]): Loaded => {
  const { files } = readContent(content);
  const options = { asOf, root: content.root, ...(book === undefined ? {} : { rules: book }) };
  return { report: check(files, options), paths: files.map(({ path }) => path) };
};
