// What the two documents are, and how much of everything each has.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { typograph } from '../../../validators/text/russian.ts';
import type { CompareSide, Two } from '../../lib/compare/side.ts';
import { stateMark } from '../state-mark.ts';
import { linkTo } from './cells.ts';

export const compareSums = (sides: Two<CompareSide>): Element =>
  h(
    'div',
    { className: ['side-by-side'] },
    sides.map(({ name, href, state, sums }) =>
      h('section', [
        h('h2', h('a', { href }, name)),
        h('p', { className: ['state-line'] }, stateMark(state)),
        h(
          'ul',
          { className: ['sums'] },
          sums.map((sum) => h('li', sum.href === null ? typograph(sum.words) : linkTo(sum.href, sum.words))),
        ),
      ]),
    ),
  );
