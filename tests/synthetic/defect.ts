// A seeded defect: what is changed in a sound document, which rule owns it, and where its finding must point.
import type { Files, ModelName } from './models.ts';

/** A passage and what stands there instead; the passage occurs once in its file. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Defect {
  /** The rule that owns it. */
  readonly rule: string;
  /** The real document that it is made in. */
  readonly model: ModelName;
  readonly edits: readonly Edit[];
  /** The finding is in this file, on the line where these words end, at their first place when the edits are made; on the first line where there are none. */
  readonly at: { readonly file: string; readonly words: string };
  /** Rules that rightly speak too, each once: what the defect does elsewhere is another fault. */
  readonly also: readonly string[];
  /** Whether other defects of the territory would not be found beside it: it changes what is asked of the document. */
  readonly alone?: true;
  /** The real document has a finding of the rule, which the made-up one has only by the defect: it tells the same of another region. */
  readonly instead?: true;
}

/** Stands in a defect for the name of the region in the genitive, which is another in each made-up territory. */
export const ofRegion = '{региона}';

export const edit = (file: string, from: string, to: string): Edit => ({ file, from, to });

/** The same change of a file and of the printed text beside it: the act itself has the defect. */
export const inPrint = (file: string, from: string, to: string): readonly Edit[] => [
  edit(file, from, to),
  edit('source.txt', from, to),
];

/** A file put beside the others. */
export const added = (file: string, text: string): Edit => edit(file, '', text);

/** A file taken away. */
export const removed = (file: string): Edit => edit(file, '', '');

const changed = (text: string, { file, from, to }: Edit): string => {
  const [before = '', after, ...more] = text.split(from);
  if (after === undefined || more.length > 0)
    throw new Error(`«${from}» stands ${more.length === 0 ? 'nowhere' : 'more than once'} in ${file}`);
  return before + to + after;
};

/** The files with defects; `renamed` makes of the real document's words those of the made-up one. */
export const seeded = (
  files: Files,
  defects: readonly Defect[],
  renamed: (text: string) => string,
): Files => {
  const result = new Map(files);
  for (const { file, from, to } of defects.flatMap(({ edits }) => edits)) {
    const own = { file, from: renamed(from), to: renamed(to) };
    const text = result.get(file);
    if (from !== '') result.set(file, changed(text ?? '', own));
    else if (to !== '') result.set(file, own.to);
    else result.delete(file);
  }
  return result;
};

/** The line on which the defect must be found, from 1. */
export const lineOf = (files: Files, { at }: Defect, renamed: (text: string) => string): number => {
  const text = files.get(at.file) ?? '';
  const words = renamed(at.words);
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`«${at.words}» stands nowhere in ${at.file}`);
  return text.slice(0, start + words.length).split('\n').length;
};
