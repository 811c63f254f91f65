// Two roadmaps by direction: what each carries out, measure beside measure where they say one thing.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PairedUp } from '../../lib/compare/pair-up.ts';
import {
  type DirectionRow,
  measuresIn,
  roadmapRows,
  type SystemRow,
} from '../../lib/compare/roadmap-rows.ts';
import type { CompareSide, SideMeasure, SideSystemMeasure, Two } from '../../lib/compare/side.ts';
import { counted } from '../../lib/counts.ts';
import { absent, cell, columnHeads, linkTo, quiet, rowsOf, tableOf } from './cells.ts';
import { alike } from './differences.ts';

const about = ({ deadline, passed, responsible }: SideMeasure): string =>
  [
    deadline === null ? 'срок не указан' : `срок: ${deadline}${passed === null ? '' : ` (${passed})`}`,
    ...(responsible.length === 0 ? [] : [`отвечают: ${responsible.join(', ')}`]),
  ].join('; ');

const measureCell = (side: CompareSide, measure: SideMeasure | null): Element =>
  cell(
    side,
    measure === null
      ? [absent('нет такого мероприятия')]
      : [h('p', linkTo(measure.href, measure.title)), quiet(about(measure))],
  );

const systemCell = (side: CompareSide, system: SideSystemMeasure | null): Element =>
  cell(
    side,
    system === null
      ? [absent('нет такого')]
      : [
          ...(system.name === null ? [] : [h('p', linkTo(system.href, system.name))]),
          quiet(counted(system.measures.length, 'measure')),
        ],
  );

/** Whether both have a measure with one deadline and the same who answer for it. */
const isSame = ({ left, right }: PairedUp<SideMeasure>): boolean =>
  left !== null && right !== null && about(left) === about(right);

const systemBody = ([a, b]: Two<CompareSide>, { left, right, measures }: SystemRow): Element => {
  const bothHaveIt = left !== null && right !== null;
  return rowsOf([
    // A heading over its measures: it goes where all of them are alike, and is a difference where only one has it.
    h(
      'tr',
      {
        role: 'row',
        className: ['system-row'],
        ...(bothHaveIt && !measures.every(isSame) ? {} : alike(bothHaveIt)),
      },
      [systemCell(a, left), systemCell(b, right)],
    ),
    ...measures.map((measure) =>
      h('tr', { role: 'row', ...alike(isSame(measure)) }, [
        measureCell(a, measure.left),
        measureCell(b, measure.right),
      ]),
    ),
  ]);
};

const directionPart = (
  sides: Two<CompareSide>,
  { name, left, right, systems }: DirectionRow,
  index: number,
): Element => {
  const [a, b] = sides;
  const heading = `direction-${index}`;
  return h('section', { ariaLabelledBy: [heading] }, [
    h('h3', { id: heading }, name),
    tableOf(
      heading,
      ['pair'],
      [
        columnHeads([
          `${a.name}: ${counted(measuresIn(left), 'measure')}`,
          `${b.name}: ${counted(measuresIn(right), 'measure')}`,
        ]),
        ...systems.map((system) => systemBody(sides, system)),
      ],
    ),
  ]);
};

export const compareRoadmaps = (sides: Two<CompareSide>): readonly Element[] => {
  const planning = sides.flatMap(({ name, roadmap }) => (roadmap === null ? [] : [{ name, roadmap }]));
  const [only] = planning;
  if (only === undefined) return [h('p', 'Дорожной карты нет ни в одном из двух документов.')];
  if (planning.length === 2) return roadmapRows(sides).map((row, index) => directionPart(sides, row, index));
  return [
    h('p', alike(false), [
      `Дорожная карта есть только в одном: ${only.name}, `,
      linkTo(only.roadmap.href, counted(only.roadmap.measures, 'measure')),
      '.',
    ]),
  ];
};
