// A territory's row in a cell of the federal matrix.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { typograph } from '../../../validators/text/russian.ts';
import type { PlannedRow } from '../../lib/planned-row.ts';
import { verdictMark } from '../verdict-mark.ts';

export const matrixRow = ({ href, shown, label, large, verdict, note }: PlannedRow): Element =>
  h('div', { className: ['matrix-row'] }, [
    h('a', { className: large ? ['matrix-value'] : null, href, ariaLabel: label }, typograph(shown)),
    ' ',
    ...(verdict === null ? [] : [verdictMark(verdict), ' ']),
    h('span', { className: ['quiet'] }, note),
  ]);
