// Whether the act behind a row holds: a table that is sent on by itself must say so.
import { type ActState, stateOf, stateWords } from '../../model/state.ts';
import type { Territory } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import { type Table, type TableForm, widened } from './table.ts';

const programs: TableForm<ActState | null>['programs'] = [
  { name: 'state', title: 'Состояние документа', type: 'string', of: (state) => state?.kind ?? null },
  { name: 'stateOn', title: 'Состояние документа: день', type: 'date', of: (state) => state?.on ?? null },
];

/**
 * A table with the state of the act behind each row, in columns after its own. The sheet on the document itself says it to people
 * already.
 * @param territories the territory of each row; null for a row that belongs to none
 * @param asOf        ISO date of the state
 */
export const withState = (table: Table, territories: readonly (Territory | null)[], asOf: string): Table => {
  const states = territories.map((territory) => (territory === null ? null : stateOf(territory, asOf)));
  const said = {
    title: `Состояние документа на ${formatDate(asOf)}`,
    width: 26,
    of: (state: ActState | null) => (state === null ? null : stateWords(state)),
  };
  return widened(table, { programs, people: table.name === 'document' ? [] : [said] }, states);
};
