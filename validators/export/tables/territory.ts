// A territory as tables.
import type { Territory } from '../../model/types.ts';
import { furtherOf } from '../../model/view-of.ts';
import { byWeight, type Finding } from '../../rules/finding.ts';
import { clauses } from './clauses.ts';
import { documentTable } from './document.ts';
import { findingsTable } from './findings.ts';
import { indicators } from './indicators.ts';
import { measures } from './measures.ts';
import { reported } from './reported.ts';
import { functions, subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { values } from './values.ts';
import { abbreviations, terms } from './words.ts';

/** The tables of a further document, those that have rows. `asOf` is the ISO date of the verdicts. */
export const documentTables = (view: Territory, asOf: string): readonly Table[] =>
  [
    clauses(view),
    measures(view, asOf),
    indicators(view, asOf),
    values(view, asOf),
    reported(view, asOf),
    terms(view),
  ].filter(({ programs }) => programs.rows.length > 0);

/** The longest name that a sheet may have. */
const longestName = 31;

/** The tables with names of sheets that tell the documents apart: «Дорожная карта (прил. 6)». */
const sheetsOf = (view: Territory, asOf: string): readonly Table[] => {
  const { name = '', number = null } = view.document ?? {};
  // A name of a sheet holds no brackets, slashes and marks of a question.
  const which = ` (${number === null ? name : `прил. ${number.replace(/[^\p{L}\p{N}.]/gu, '-')}`})`;
  return documentTables(view, asOf).map((table) => ({
    ...table,
    title: `${table.title.slice(0, Math.max(0, longestName - which.length))}${which}`.slice(0, longestName),
  }));
};

/** Tables whose names would be those of earlier ones bear the number of their place. */
const withOwnNames = (tables: readonly Table[]): readonly Table[] =>
  tables.map((table, at) => {
    const taken = tables.slice(0, at).some(({ title }) => title.toLowerCase() === table.title.toLowerCase());
    return taken ? { ...table, title: `${table.title.slice(0, longestName - 4)} ${at + 1}` } : table;
  });

/**
 * The tables of a territory, those that have rows; its findings with the gravest first.
 * @param findings all findings; those on the territory are taken
 * @param asOf ISO date of the verdicts
 */
export const territoryTables = (
  territory: Territory,
  findings: readonly Finding[],
  asOf: string,
): readonly Table[] => {
  const own = findings.filter(({ region }) => region === territory.id).sort(byWeight);
  return [
    documentTable(territory, own, asOf),
    clauses(territory),
    subjects(territory),
    functions(territory),
    measures(territory, asOf),
    indicators(territory, asOf),
    values(territory, asOf),
    reported(territory, asOf),
    terms(territory),
    abbreviations(territory),
    findingsTable(own),
  ].filter(({ programs }) => programs.rows.length > 0);
};

/** All that a workbook of a territory holds: its tables, then those of the further documents of its acts. */
export const workbookTables = (
  territory: Territory,
  findings: readonly Finding[],
  asOf: string,
): readonly Table[] => {
  const further = furtherOf(territory).flatMap((view) => sheetsOf(view, asOf));
  return withOwnNames([...territoryTables(territory, findings, asOf), ...further]);
};
