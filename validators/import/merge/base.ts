// The base of a merge: what the earlier print says, as it stands in source.txt, as its extraction was corrected, and as an import reads it.
import { dataOf, type Texts } from './names.ts';
import { type Print, plainWords, printOf, says } from './print.ts';

export interface Base {
  readonly old: Print;
  readonly fresh: Print;
  /** The earlier print with what an import of it says, and with more words that are nothing new. */
  readonly knownWith: (more: string) => Print;
  readonly known: Print;
  /** The names and texts that an import of the earlier print gives. */
  readonly told: ReadonlySet<string>;
}

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** What the earlier print says where its extraction was damaged. */
const correctedIn = (mine: Texts): readonly string[] => {
  const { corrections } = dataOf('corrections.yaml', mine.get('corrections.yaml') ?? '');
  return Array.isArray(corrections)
    ? corrections.map((own: { readonly reads?: unknown }) => stringsIn(own.reads).join(' '))
    : [];
};

/**
 * @param mine     the folder
 * @param imported the later source.txt
 * @param base     the files that an import of the earlier one makes
 */
export const baseOf = (mine: Texts, imported: string, base: Texts): Base => {
  const printed = [mine.get('source.txt') ?? '', ...correctedIn(mine)];
  const said = [...base].flatMap(([file, text]) => stringsIn(dataOf(file, text)));
  const knownWith = (more: string): Print => printOf([...printed, ...said, more].join('\n'));
  return {
    old: printOf(printed.join('\n')),
    fresh: printOf(imported),
    knownWith,
    known: knownWith(''),
    told: new Set(said.map(plainWords)),
  };
};

/** Shorter words tell nothing of whether a file is new. */
const telling = 12;

/** What the rows of a plan or of indicators are called: deadlines and names of bodies are those of any other plan. */
const rowNames = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, own]) =>
        (key === 'title' || key === 'name') && typeof own === 'string' ? [own] : rowNames(own),
      );

const wordsOf = (file: string, data: object): readonly string[] => {
  const rows = /^(?:roadmap|indicators)\./u.test(file) ? rowNames({ ...data, title: undefined }) : [];
  return rows.length > 0 ? rows : stringsIn(data);
};

/** Whether most of what a file says is not in the earlier print: else a person has entered it in another way. */
export const isNewFile = (file: string, text: string, { old }: Base): boolean => {
  const words = wordsOf(file, dataOf(file, text)).filter((own) => plainWords(own).length > telling);
  return words.filter((own) => !says(old, own)).length * 2 > words.length;
};
