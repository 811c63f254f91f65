// A territory's row in a cell of the federal matrix: the value, its marks, what they rest on.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CellRow } from '../../lib/cell-rows.ts';
import { verdictMark } from '../verdict-mark.ts';

const valueLink = ({ href, shown, label, large }: NonNullable<CellRow['value']>): Element =>
  h('a', { className: large ? ['matrix-value'] : null, href, ariaLabel: label }, shown);

export const matrixRow = ({ value, marks, note, places }: CellRow): Element =>
  h('div', { className: ['matrix-row'] }, [
    ...(value === null ? [] : [valueLink(value), ' ']),
    ...marks.flatMap((mark) => [verdictMark(mark), ' ']),
    ...(note === '' ? [] : [h('span', { className: ['quiet'] }, note), ' ']),
    ...places.flatMap(({ href, name }) => [h('a', { className: ['matrix-place'], href }, name), ' ']),
  ]);
