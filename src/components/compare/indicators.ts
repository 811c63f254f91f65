// The indicators of two territories: by federal indicator with value, year, threshold and verdict, then by name.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { pairUp } from '../../lib/compare/pair-up.ts';
import type { CompareSide, SideFederal, SideIndicator, Two } from '../../lib/compare/side.ts';
import { matrixRow } from '../indicators/matrix-row.ts';
import { absent, cell, columnHeads, linkTo, quiet, rowsOf, tableOf } from './cells.ts';
import { alike } from './differences.ts';

/** The federal indicators of which at least one of the two says anything, in the order of the Svod. */
const carried = ([a, b]: Two<CompareSide>): readonly SideFederal[] =>
  a.federal.filter(
    ({ id, carried: has }) => has || b.federal.some((other) => other.id === id && other.carried),
  );

const federalCell = (side: CompareSide, id: string): Element =>
  cell(
    side,
    side.federal.filter((federal) => federal.id === id).flatMap(({ rows }) => rows.map(matrixRow)),
  );

/** What the documents of a territory say of a federal indicator, without where. */
const saying = (side: CompareSide, id: string): string =>
  JSON.stringify(
    side.federal
      .filter((federal) => federal.id === id)
      .flatMap(({ rows }) => rows.map(({ value, marks, note }) => [value?.shown ?? null, marks, note])),
  );

const federalTable = (sides: Two<CompareSide>): readonly Element[] => {
  const rows = carried(sides);
  if (rows.length === 0) return [];
  return [
    h('h3', { id: 'federal' }, 'По федеральным показателям'),
    tableOf(
      'federal',
      [],
      [
        columnHeads(['Федеральный показатель', ...sides.map(({ name }) => name)]),
        rowsOf(
          rows.map(({ id, name, href }) =>
            h('tr', { role: 'row', ...alike(saying(sides[0], id) === saying(sides[1], id)) }, [
              h('th', { scope: 'row', role: 'rowheader', className: ['row-title'] }, linkTo(href, name)),
              ...sides.map((side) => federalCell(side, id)),
            ]),
          ),
        ),
      ],
    ),
  ];
};

const ownCell = (side: CompareSide, indicator: SideIndicator | null): Element => {
  if (indicator === null) return cell(side, [absent('нет такого показателя')]);
  const { name, href, plans } = indicator;
  return cell(side, [h('p', linkTo(href, name)), ...(plans === '' ? [] : [quiet(plans)])]);
};

const ownTable = ([a, b]: Two<CompareSide>): readonly Element[] => {
  const rows = pairUp(a.indicators ?? [], b.indicators ?? [], {
    text: ({ name }) => name,
    besides: `${a.name} ${b.name}`,
  });
  if (rows.length === 0) return [];
  return [
    h('h3', { id: 'own-indicators' }, 'Остальные, по названию'),
    tableOf(
      'own-indicators',
      ['pair'],
      [
        columnHeads([a.name, b.name]),
        rowsOf(
          rows.map(({ left, right }) =>
            h('tr', { role: 'row', ...alike(left !== null && left.plans === right?.plans) }, [
              ownCell(a, left),
              ownCell(b, right),
            ]),
          ),
        ),
      ],
    ),
  ];
};

export const compareIndicators = (sides: Two<CompareSide>): readonly Element[] => [
  ...(sides.every(({ indicators }) => indicators === null)
    ? [h('p', 'Показателей нет ни в одном из двух документов.')]
    : []),
  ...federalTable(sides),
  ...ownTable(sides),
];
