// The lines of the files of a report, split once for the findings that stand near each other. Few files are kept: a
// report may be of thousands.
import type { CorpusFace } from '../index.ts';

/** The file of a finding and those that its grounds name. */
const mostKept = 16;

/** Gives the lines of a file by its path; none for a file that could not be read. */
export const fileLines = ({ texts }: Pick<CorpusFace, 'texts'>): ((file: string) => readonly string[]) => {
  const kept = new Map<string, readonly string[]>();
  return (file) => {
    const lines = kept.get(file) ?? texts.get(file)?.split('\n') ?? [];
    kept.delete(file);
    kept.set(file, lines);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return lines;
  };
};
