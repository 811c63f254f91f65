// Enumerations inside a clause: «1) …; 2) …», «а) …; б) …», each on a line of its own or all in one sentence.
import type { Part, Provision } from '../../model/types.ts';

/** An item of an enumeration: its mark without the bracket, and where it stands in the text of its part. */
export interface Item {
  readonly part: Part;
  readonly mark: string;
  readonly at: number;
}

/** Items that ought to count «1), 2), 3)» or «а), б), в)». */
export type Enumeration = readonly Item[];

const LINE = /^\s*(\d{1,2}|[а-яё])\)(?=\s|\p{L})/iu;
/** «2.1)» was put in behind «2)», and the figures go on. */
const PUT_IN = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\)/u;
const INLINE = /(?:^\s*|[:;,]\s)(\d{1,2}|[а-яё])\)(?=\s|\p{L})/gu;

/** Letters that some acts leave out of an enumeration and others do not. */
const OPTIONAL = 'ёзйочъыь';
const ALPHABET = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

const isFigure = (mark: string): boolean => /^\d/u.test(mark);
const isFirst = (mark: string): boolean => mark === '1' || mark === 'а';

/** The places that the marks of an enumeration take in their series: 1, 2, 3 for «а», «б», «в». */
export const placesOf = (enumeration: Enumeration): readonly number[] => {
  const used = new Set(enumeration.map(({ mark }) => mark));
  const letters = [...ALPHABET].filter((letter) => !OPTIONAL.includes(letter) || used.has(letter));
  return enumeration.map(({ mark }) => (isFigure(mark) ? Number(mark) : letters.indexOf(mark) + 1));
};

/** The enumerations that stand in the one text of a part; those whose items are parts themselves are none. */
const inSentence = (part: Part): readonly Enumeration[] => {
  const items = [...part.text.matchAll(INLINE)].map(({ 0: found, 1: mark = '', index }) => ({
    part,
    mark,
    at: index + found.length - mark.length - 1,
  }));
  return [items.filter(({ mark }) => isFigure(mark)), items.filter(({ mark }) => !isFigure(mark))].filter(
    (found) => found.length > 1 && isFirst(found[0]?.mark ?? ''),
  );
};

interface Runs {
  figures: Item[];
  letters: Item[];
}

/** All enumerations of a provision in printed order; passages that the extraction scrambled end what stands before them. */
export const enumerationsOf = ({ parts }: Provision): readonly Enumeration[] => {
  const found: Item[][] = [];
  const sentences: Enumeration[] = [];
  const runs: Runs = { figures: [], letters: [] };
  const begin = (kind: keyof Runs): Item[] => {
    const run: Item[] = [];
    runs[kind] = run;
    found.push(run);
    return run;
  };
  const end = (): void => {
    runs.figures = [];
    runs.letters = [];
  };
  let open = 0;
  /** Whether a line goes on with words that a line before it quotes: «изложить в следующей редакции: «в) …; / г) ….»». */
  const isQuoted = ({ text, kind, number }: Part): boolean => {
    const goesOn = open > 0 && kind !== 'section' && !(kind === 'clause' && number !== null);
    const marks = (text.match(/«/gu)?.length ?? 0) - (text.match(/»/gu)?.length ?? 0);
    open = goesOn || /^\s*«/u.test(text) ? Math.max(0, (goesOn ? open : 0) + marks) : 0;
    return goesOn;
  };
  const read = (part: Part): void => {
    if (isQuoted(part)) return;
    const inOne = inSentence(part);
    sentences.push(...inOne);
    const mark = inOne.length > 0 ? undefined : LINE.exec(part.text)?.[1]?.toLowerCase();
    if (mark === undefined) {
      if (PUT_IN.test(part.text)) return;
      if (part.kind === 'section' || (part.kind === 'clause' && part.number !== null)) end();
      return;
    }
    const kind = isFigure(mark) ? 'figures' : 'letters';
    const run = isFirst(mark) || runs[kind].length === 0 ? begin(kind) : runs[kind];
    run.push({ part, mark, at: part.text.toLowerCase().indexOf(mark) });
    if (kind === 'figures') runs.letters = [];
  };
  const walk = (siblings: readonly Part[]): void => {
    for (const part of siblings) {
      if (part.component?.name === 'Damaged') {
        end();
        continue;
      }
      read(part);
      walk(part.children);
    }
  };
  walk(parts);
  return [...found, ...sentences];
};
