// The comparison of two editions below its heading: clause beside clause, row beside row, value by value. The same tree becomes
// the text of a page at build and elements in the browser.
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { typograph } from '../../../validators/text/russian.ts';
import { type EditionRow, editionRows } from '../../lib/compare/edition-rows.ts';
import type { EditionDocument, EditionSide, Unit } from '../../lib/compare/edition-side.ts';
import type { Two } from '../../lib/compare/side.ts';
import { markDiff } from '../../lib/compare/word-diff.ts';
import { absent, cell, columnHeads, linkTo, markedRuns, quiet, rowsOf, tableOf } from './cells.ts';
import { alike, differencesIn, onlyDifferences } from './differences.ts';

/** With less in common than this every second word would be marked, which helps nobody; a text that was cut short has all of its own. */
const leastCommon = 0.35;
const leastHeld = 0.5;

/** What the comparison of two editions is called in headings and titles. */
export const editionsTitle = ([a, b]: Two<Pick<EditionSide, 'name'>>): string =>
  `Сравнение: ${a.name.toLowerCase()} и ${b.name.toLowerCase()}`;

const isAlike = ({ fate, shift }: EditionRow): boolean => fate === 'same' && shift === null;

/** «п. 2.2: изменено, было п. 2.1» */
const labelOf = ({ fate, shift, left }: EditionRow): string =>
  [
    ...(fate === 'reworded' ? ['изменено'] : []),
    ...(fate === 'came' ? ['добавлено'] : []),
    ...(shift === 'moved' ? [`перенесено, прежде стояло здесь: ${left?.where ?? ''}`] : []),
    ...(shift === 'renumbered' ? [`номер другой, был: ${left?.number ?? 'без номера'}`] : []),
  ].join('; ');

/** The values of a unit, what the other does not say marked. */
const valuesOf = (unit: Unit, other: Unit | null, at: 0 | 1): readonly Element[] =>
  unit.values.map(({ name, words }) => {
    const rival = other?.values.find((value) => value.name === name)?.words ?? '';
    const diff = markDiff(...(at === 0 ? ([words, rival] as const) : ([rival, words] as const)));
    const runs: readonly ElementContent[] = markedRuns(
      at === 0 ? diff.left : diff.right,
      other !== null && (diff.common >= leastCommon || diff.held >= leastHeld || unit.values.length > 1),
    );
    return h('p', { className: ['printed'] }, [...(name === '' ? [] : [`${typograph(name)}: `]), ...runs]);
  });

const headOf = ({ where, number }: Unit, more: string): Element =>
  quiet([where === '' ? (number ?? 'документ в целом') : where, ...(more === '' ? [] : [more])].join(': '));

const sideCell = (side: EditionSide, row: EditionRow, at: 0 | 1): Element => {
  const [unit, other] = at === 0 ? [row.left, row.right] : [row.right, row.left];
  if (unit === null) return cell(side, [absent(at === 0 ? 'этого не было' : 'исключено')]);
  return cell(side, [
    headOf(unit, at === 0 ? '' : labelOf(row)),
    ...valuesOf(unit, isAlike(row) ? null : other, at),
  ]);
};

interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly EditionRow[];
  /** What is said of it where nothing else is. */
  readonly same: string;
  readonly content: readonly Element[];
}

const drawnOf = (sides: Two<EditionSide>, [left, right]: Two<EditionDocument | undefined>): Drawn | null => {
  const known = right ?? left;
  if (known === undefined) return null;
  const { id, name, isToldInText } = known;
  const same = isToldInText ? 'кроме сказанного в тексте, различий нет' : 'различий нет';
  const heading = `document-${id}`;
  const rows = editionRows(left?.units ?? [], right?.units ?? []);
  const [a, b] = sides;
  const body = rows.map((row) =>
    h('tr', { role: 'row', ...alike(isAlike(row)) }, [sideCell(a, row, 0), sideCell(b, row, 1)]),
  );
  const content = [
    ...(left !== undefined && right !== undefined
      ? []
      : [h('p', right === undefined ? 'Документ исключён целиком.' : 'Документ добавлен целиком.')]),
    ...(rows.every(isAlike) ? [h('p', `${same[0]?.toUpperCase()}${same.slice(1)}.`)] : []),
    tableOf(heading, ['pair'], [columnHeads([a.name, b.name]), rowsOf(body)]),
  ];
  return { id: heading, name, rows, same, content };
};

const count = (all: readonly EditionRow[], is: (row: EditionRow) => boolean): number => all.filter(is).length;

/** «изменено: 2, добавлено: 1»: what there is of each. */
const countsOf = (rows: readonly EditionRow[], same = 'различий нет'): string => {
  const counts: readonly (readonly [string, number])[] = [
    ['изменено', count(rows, ({ fate }) => fate === 'reworded')],
    ['добавлено', count(rows, ({ fate }) => fate === 'came')],
    ['исключено', count(rows, ({ fate }) => fate === 'went')],
    ['перенесено', count(rows, ({ shift }) => shift === 'moved')],
    ['получило другой номер', count(rows, ({ shift }) => shift === 'renumbered')],
  ];
  const reported = counts.flatMap(([words, number]) => (number === 0 ? [] : [`${words}: ${number}`]));
  return reported.length === 0 ? same : reported.join(', ');
};

/** Two editions of one act side by side, the first on the left; only differences are shown until the reader wants all. */
export const compareEditions = (sides: Two<EditionSide>): Root => {
  const [a, b] = sides;
  const ids = [...new Set([...a.documents, ...b.documents].map(({ id }) => id))];
  const drawn = ids.flatMap(
    (id) =>
      drawnOf(sides, [a.documents.find((one) => one.id === id), b.documents.find((one) => one.id === id)]) ??
      [],
  );
  const all = drawn.flatMap(({ rows }) => rows);
  return h(null, [
    h('p', [
      'Было: ',
      linkTo(a.href, a.name.toLowerCase()),
      '; стало: ',
      linkTo(b.href, b.name.toLowerCase()),
    ]),
    h('p', `Всего: ${countsOf(all)}.`),
    h('nav', { className: ['no-print'], ariaLabel: 'Документы' }, [
      h(
        'ul',
        { className: ['jump', 'parts'] },
        drawn.map(({ id, name, rows, same }) =>
          h('li', [h('a', { href: `#${id}` }, name), ` ${countsOf(rows, same)}`]),
        ),
      ),
    ]),
    onlyDifferences(
      drawn.reduce((sum, { content }) => sum + differencesIn(content), 0),
      true,
    ),
    ...drawn.map(({ id, name, content }) =>
      h('section', { className: ['compared'], ariaLabelledBy: [id] }, [h('h2', { id }, name), ...content]),
    ),
  ]);
};
