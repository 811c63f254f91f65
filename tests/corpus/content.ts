// The project's own content, as files for the engine, and its check as of the tests' date.
import { findContent, readContent } from '../../validators/cli/content-folder.ts';
import { check, type Report, type SourceFile } from '../../validators/index.ts';

/** The date of the verdicts in all tests. */
const testDate = '2026-11-21';

const { files } = readContent(findContent(['content'], process.cwd()));

/** Checks the content, with the texts of some files replaced. */
export const checkContent = (changed: Readonly<Record<string, string>> = {}): Report =>
  check(
    files.map((file): SourceFile => ({ path: file.path, content: changed[file.path] ?? file.content })),
    { asOf: testDate, root: 'content' },
  );

/** The text of a content file; throws where there is none. */
export const contentText = (path: string): string => {
  const content = files.find((file) => file.path === path)?.content;
  if (!(content instanceof Uint8Array)) throw new Error(`no such file: ${path}`);
  return new TextDecoder().decode(content);
};
