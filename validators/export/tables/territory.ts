// A territory as tables.
import type { Territory } from '../../model/types.ts';
import type { Finding } from '../../rules/finding.ts';
import { clauses } from './clauses.ts';
import { findingsTable } from './findings.ts';
import { indicators } from './indicators.ts';
import { measures } from './measures.ts';
import { functions, subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { values } from './values.ts';
import { abbreviations, terms } from './words.ts';

/**
 * The tables of a territory, those that have rows.
 * @param findings all findings; those on the territory are taken
 * @param asOf ISO date of the verdicts
 */
export const territoryTables = (
  territory: Territory,
  findings: readonly Finding[],
  asOf: string,
): readonly Table[] =>
  [
    clauses(territory),
    subjects(territory),
    functions(territory),
    measures(territory),
    indicators(territory),
    values(territory, asOf),
    terms(territory),
    abbreviations(territory),
    findingsTable(findings.filter(({ region }) => region === territory.id)),
  ].filter(({ rows }) => rows.length > 0);
