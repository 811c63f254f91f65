// What a table of contents («план», «содержание») names, and what the text has under numbers of the same kind.
import { saidOf } from '../../language/likeness.ts';
import { saidWords } from '../../language/said-words.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { trimmedEnd } from '../../text/places/trimmed-end.ts';
import { normalise } from '../../text/words/words.ts';
import { isContents } from '../contents.ts';

/** A numbered line of the contents, or a numbered part of the text. */
export interface Entry {
  readonly part: Part;
  readonly number: string;
  readonly title: string;
}

/** A title without what it adds in brackets, and without the number of a page at its end. */
export const bare = (title: string): string =>
  normalise(trimmedEnd(trimmedEnd(title.replace(/\([^()]*\)/gu, ' '), /\d/u), /[\s.…]/u));

const entryOf = (part: Part): Entry | null => {
  const read = readClauseNumber(part.text);
  return read === null
    ? null
    : { part, number: read.number, title: part.text.slice(read.rest).replace(/\s+/gu, ' ').trim() };
};

const isEntry = (entry: Entry | null): entry is Entry => entry !== null;

/** The number of the section that one stands in: 2 for 2.3, nothing for 2. */
const parentOf = (number: string): string => number.split('.').slice(0, -1).join('.');

export interface Contents {
  readonly entries: readonly Entry[];
  /** The sections of the text, and the clauses that stand among them: 1.4 after the sections 1.1 to 1.3. */
  readonly headings: readonly Entry[];
}

/** Each table of contents of a text with what it ought to name. */
export const contentsOf = ({ parts }: Provision): readonly Contents[] => {
  const numbered = [...allParts(parts.filter((part) => !isContents(part)))].filter(
    ({ kind, number, inOrder }) => !inOrder && number !== null && (kind === 'section' || kind === 'clause'),
  );
  return parts.filter(isContents).map((contents) => {
    const entries = [...allParts(contents.children)].map(entryOf).filter(isEntry);
    const listed = new Set(entries.map(({ number }) => parentOf(number)));
    const headings = numbered.map(entryOf).filter(isEntry);
    return {
      entries,
      headings: headings.filter(
        ({ part, number }) =>
          part.kind === 'section' || (number.includes('.') && listed.has(parentOf(number))),
      ),
    };
  });
};

/** What the text has and the contents lack, where they name others of the same section: 1.4 beside 1.1 to 1.3. */
export const unlisted = ({ entries, headings }: Contents): readonly Entry[] => {
  const numbers = new Set(entries.map(({ number }) => number));
  const titles = new Set(entries.map(({ title }) => bare(title)));
  const listed = new Set(entries.map(({ number }) => parentOf(number)));
  return headings.filter(
    ({ number, title }) => listed.has(parentOf(number)) && !numbers.has(number) && !titles.has(bare(title)),
  );
};

/** Components that print words of other files. */
const printsMore = ({ component }: Part): boolean => component !== null && component.name !== 'Functions';

/** What a line of the contents adds in brackets, «(цели, задачи)», and the section says nothing of; null where it says it, or may. */
export const unkept = ({ title }: Entry, heading: Entry): string | null => {
  const added = /\(([^()]+)\)/u.exec(title);
  const section = [...allParts([heading.part])];
  if (added === null || heading.title.includes('(') || section.some(printsMore)) return null;
  const said = section.map(({ text }) => text).join('\n');
  const things = (added[1] ?? '').split(/,|\sи\s/u);
  return things.some((thing) => saidWords(thing).length > 0 && saidOf(thing, said) === 'nothing')
    ? added[0]
    : null;
};
