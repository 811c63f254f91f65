// The federal layer stays the same while file after file is imported and judged again and again: each of its files is parsed once. So is
// each file of an act that its next draft leaves as it was.
import { type FileReader, latestReader, rememberingReader } from '../model/file-reader.ts';
import { decode } from '../source/decode.ts';
import type { SourceFile } from '../source/files.ts';

const known = new WeakMap<readonly SourceFile[], FileReader>();

/** A reader that remembers the files of a federal layer, one for each list of them. */
export const federalReader = (federal: readonly SourceFile[]): FileReader => {
  const before = known.get(federal);
  if (before !== undefined) return before;
  const texts = federal.flatMap(({ path, content }) => {
    const text = typeof content === 'object' && 'refused' in content ? null : decode(path, content).text;
    return text === null || text === undefined ? [] : [[path, text] as const];
  });
  const reader = latestReader(rememberingReader(Object.fromEntries(texts)));
  known.set(federal, reader);
  return reader;
};
