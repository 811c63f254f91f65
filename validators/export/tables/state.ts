// Of which act a row is, and whether that act holds: a table that is sent on by itself must say so.
import { ownActNameOf } from '../../model/act-name.ts';
import { type ActState, stateOf, stateWords } from '../../model/state.ts';
import type { Territory } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import { type Table, type TableForm, widened } from './table.ts';

/** What stands behind a row; null where no territory does. */
interface Behind {
  readonly state: ActState;
  readonly document: Territory;
}

const programs: TableForm<Behind | null>['programs'] = [
  {
    name: 'state',
    title: 'Состояние документа',
    type: 'string',
    of: (behind) => behind?.state.kind ?? null,
  },
  {
    name: 'stateOn',
    title: 'Состояние документа: день',
    type: 'date',
    of: (behind) => behind?.state.on ?? null,
  },
  { name: 'act', title: 'Акт', type: 'string', of: (behind) => behind?.document.act?.id ?? null },
  {
    name: 'edition',
    title: 'Редакция с',
    type: 'date',
    of: (behind) => behind?.document.act?.from ?? null,
  },
];

/**
 * A table with the act behind each row, its state and its edition, in columns after its own. The sheet on the document itself says it to people
 * already.
 * @param documents the document of each row; null for a row that belongs to none
 * @param asOf      ISO date of the state
 */
export const withState = (table: Table, documents: readonly (Territory | null)[], asOf: string): Table => {
  const rows = documents.map((document) =>
    document === null ? null : { state: stateOf(document, asOf), document },
  );
  const people: TableForm<Behind | null>['people'] = [
    {
      title: 'Акт',
      width: 26,
      // Where there is but one, all rows are of it.
      of: (behind) =>
        behind === null || behind.document.acts.length < 2 ? null : ownActNameOf(behind.document) || null,
    },
    {
      title: `Состояние документа на ${formatDate(asOf)}`,
      width: 26,
      of: (behind) => (behind === null ? null : stateWords(behind.state)),
    },
  ];
  return widened(table, { programs, people: table.name === 'document' ? [] : people }, rows);
};
