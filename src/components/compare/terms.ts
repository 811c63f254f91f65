// Definitions of one concept side by side; what only one of them says is marked.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { typograph } from '../../../validators/text/russian.ts';
import type { CompareSide, Two } from '../../lib/compare/side.ts';
import { type SharedTerm, termRows } from '../../lib/compare/term-rows.ts';
import { linkTo, markedRuns, onlyOne } from './cells.ts';
import { alike } from './differences.ts';

/** With less in common than this every second word would be marked, which helps nobody. */
const leastCommon = 0.35;

const verdict = (common: number): string =>
  common < leastCommon ? 'Сказано разными словами.' : `Общих слов: ${Math.floor(common * 100)}\u00A0%.`;

const differing = (sides: Two<CompareSide>, { name, terms, diff }: SharedTerm, index: number): Element =>
  h('section', alike(false), [
    h('h3', { id: `term-${index}` }, typograph(name)),
    h('p', { className: ['quiet'] }, verdict(diff.common)),
    h(
      'div',
      { className: ['side-by-side'] },
      sides.map((side, at) =>
        h('div', { className: ['wording'] }, [
          h('p', { className: ['quiet'] }, [
            h(
              'a',
              { href: terms[at]?.href, ariaLabel: `${side.name}: понятие «${name}» в документе` },
              side.name,
            ),
          ]),
          h(
            'p',
            { className: ['printed'] },
            ...markedRuns(at === 0 ? diff.left : diff.right, diff.common >= leastCommon),
          ),
        ]),
      ),
    ),
  ]);

const sameTerms = (same: readonly SharedTerm[]): readonly Element[] =>
  same.length === 0
    ? []
    : [
        h('section', { ariaLabelledBy: ['same-terms'] }, [
          h('h3', { id: 'same-terms' }, 'Определены одинаково'),
          h(
            'ul',
            same.map(({ name, terms: [{ href }] }) => h('li', alike(true), linkTo(href, name))),
          ),
        ]),
      ];

export const compareTerms = (sides: Two<CompareSide>): readonly Element[] => {
  const { shared, only } = termRows(sides);
  const without = sides.filter(({ terms }) => terms.length === 0).map(({ name }) => name);
  return [
    ...(without.length === 0 ? [] : [h('p', `Понятий не определяет: ${without.join(', ')}.`)]),
    ...shared.filter(({ diff }) => diff.common < 1).map((term, index) => differing(sides, term, index)),
    ...sameTerms(shared.filter(({ diff }) => diff.common === 1)),
    h('h3', { id: 'other-terms' }, 'Понятия только одной территории'),
    onlyOne(
      sides.map(({ name }, at) => ({
        name,
        list: (only[at] ?? []).map(({ term, href }) => ({ name: term, href })),
      })),
    ),
  ];
};
