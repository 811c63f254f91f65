// Reads and checks a content folder for the commands.
import { type CheckOptions, check, type Report } from '../index.ts';
import { type ContentFolder, readContent } from './content-folder.ts';

/** A folder's report, the paths of all its files, and its folders on the disk. */
export interface Loaded {
  readonly report: Report;
  readonly paths: readonly string[];
}

/** Reads and checks the whole folder as of a date. @throws WrongCall */
export const load = (content: ContentFolder, asOf: CheckOptions['asOf']): Loaded => {
  const { files } = readContent(content);
  return { report: check(files, { asOf, root: content.root }), paths: files.map(({ path }) => path) };
};
