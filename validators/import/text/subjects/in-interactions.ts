// Who is named in the tables of interaction, each in a row of his own: what they do together stays in the table.
import { isSaid, type Value, type ValueMap } from '../../said.ts';
import { onlyNames, type Work } from './deed.ts';
import { named } from './name.ts';

const rowsOf = ({ rows }: ValueMap): readonly ValueMap[] =>
  Array.isArray(rows)
    ? rows.filter((row: Value): row is ValueMap => typeof row === 'object' && !Array.isArray(row))
    : [];

/** Each name once, at the first process that it takes part in. */
export const worksInInteractions = (processes: readonly ValueMap[]): readonly Work[] => {
  const found = new Map<string, Work>();
  for (const process of processes)
    for (const { subject } of rowsOf(process)) {
      if (subject === undefined || !isSaid(subject) || found.has(subject.text)) continue;
      const own = named(subject, subject.text);
      const clause = typeof process['number'] === 'string' ? process['number'] : null;
      if (own !== null && own.name.text.length === subject.text.replace(/[.:;\s]+$/u, '').length)
        found.set(subject.text, {
          subject: { ...own, isSaid: true },
          at: { clause, headings: [], lead: [] },
          deeds: [],
          list: null,
          level: null,
          by: 'name',
        });
    }
  return [...found.values()];
};

/** The names of those who are only named. */
export const namesOnly = (works: readonly Work[]): readonly string[] =>
  works.flatMap((work) => (onlyNames(work) ? [work.subject.name.text] : []));
