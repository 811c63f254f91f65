// A territory as tables.
import type { Territory } from '../../model/types.ts';
import { byWeight, type Finding } from '../../rules/finding.ts';
import { clauses } from './clauses.ts';
import { documentTable } from './document.ts';
import { findingsTable } from './findings.ts';
import { indicators } from './indicators.ts';
import { measures } from './measures.ts';
import { functions, subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { values } from './values.ts';
import { abbreviations, terms } from './words.ts';

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
    terms(territory),
    abbreviations(territory),
    findingsTable(own),
  ].filter(({ programs }) => programs.rows.length > 0);
};
