// A kind of subject side by side. Wide, it is a table in a box of its own; on a phone each row is a card (rows.css).
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { typograph } from '../../../validators/text/russian.ts';
import type { Cell, CellFunction, KindColumn, KindRow, KindTable } from '../../lib/alignment/kind-table.ts';
import { counted } from '../../lib/counts.ts';
import { alike } from '../compare/differences.ts';
import { stateMark } from '../state-mark.ts';

const leads = { near: 'Близкая функция:', elsewhere: 'У другого субъекта:' } as const;
const absent = { none: 'нет такой функции', silent: 'функций документ не называет' } as const;

const said = ({ territory, state }: Cell, { text, subject, cite }: CellFunction): Element =>
  h('div', { className: ['said', state] }, [
    state === 'elsewhere' ? h('p', h('a', { href: subject.href }, typograph(subject.label))) : null,
    h('p', { className: ['printed'] }, typograph(text)),
    cite === null
      ? null
      : h('p', { className: ['quiet'] }, [
          h('a', { href: cite.href, ariaLabel: `${cite.clause}, ${territory.name}: ${text}` }, cite.clause),
        ]),
  ]);

/** What a territory has of one meaning: its printed words with the clause, the nearest it has, or that there is none. */
const cellText = (cell: Cell): readonly ElementContent[] => {
  const { state, functions } = cell;
  if (state === 'none' || state === 'silent') return [h('p', { className: ['absent'] }, absent[state])];
  const lead = state === 'here' ? [] : [h('p', { className: ['quiet', 'lead-word'] }, leads[state])];
  return [...lead, ...functions.map((own) => said(cell, own))];
};

/** The territory for whose readers a column comes first (public/my-territory.js); the two of a pair keep their sides. */
type FirstFor = (territory: Pick<KindColumn['territory'], 'id'>) => { readonly dataFirstFor?: string };

const headOf = ({ territory, subjects }: KindColumn, first: FirstFor): Element =>
  h('th', { scope: 'col', role: 'columnheader', ...first(territory) }, [
    h('a', { href: territory.href }, territory.name),
    ' ',
    stateMark(territory.state),
    ...subjects.flatMap(({ label, href }) => [
      ' ',
      h('a', { className: ['subject-of'], href }, typograph(label)),
    ]),
  ]);

const breadthOf = ({ breadth, duties }: KindRow, columns: number): Element =>
  h('th', { scope: 'row', role: 'rowheader', className: ['breadth'] }, [
    `${breadth} из ${counted(columns, 'ofTerritory')}`,
    ...(duties.length === 0
      ? []
      : [' ', h('span', { className: ['usual'] }, `обычное для вида: ${typograph(duties.join('; '))}`)]),
  ]);

/**
 * The table of a kind.
 * @param label what it is of, for those who hear it
 * @param pair of two territories all rows are shown, and no row says how many have it
 */
export const kindRows = ({ columns, shared, lone }: KindTable, label: string, pair: boolean): Element => {
  const first: FirstFor = ({ id }) => (pair ? {} : { dataFirstFor: id });
  const rows = pair ? [...shared, ...lone.flatMap((group) => group.rows)] : shared;
  return h('section', { className: ['scroll'], tabIndex: 0, ariaLabel: `${label}, таблица` }, [
    h(
      'table',
      { className: ['rows', 'aligned', ...(pair ? ['pair'] : [])], role: 'table', ariaLabel: label },
      [
        h('thead', { role: 'rowgroup' }, [
          h('tr', { role: 'row' }, [
            pair ? null : h('th', { scope: 'col', role: 'columnheader', className: ['breadth'] }, 'Есть у'),
            ...columns.map((column) => headOf(column, first)),
          ]),
        ]),
        h(
          'tbody',
          { role: 'rowgroup' },
          rows.map((row) =>
            h(
              'tr',
              { role: 'row', ...(pair ? alike(row.cells.every(({ state }) => state === 'here')) : {}) },
              [
                pair ? null : breadthOf(row, columns.length),
                ...row.cells.map((cell) =>
                  h('td', { role: 'cell', dataLabel: cell.territory.name, ...first(cell.territory) }, [
                    ...cellText(cell),
                  ]),
                ),
              ],
            ),
          ),
        ),
      ],
    ),
  ]);
};
