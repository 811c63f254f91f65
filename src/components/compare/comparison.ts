// The comparison of two territories below its heading. The same tree becomes the text of a page at build and elements in the browser.
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { CompareSide, Two } from '../../lib/compare/side.ts';
import { counted } from '../../lib/counts.ts';
import { differencesIn, onlyDifferences } from './differences.ts';
import { compareFunctions } from './functions.ts';
import { compareIndicators } from './indicators.ts';
import { compareRoadmaps } from './roadmaps.ts';
import { compareSums } from './sums.ts';
import { compareTerms } from './terms.ts';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly draw: (sides: Two<CompareSide>) => readonly Element[];
}

const parts: readonly Part[] = [
  { id: 'functions', name: 'Субъекты и функции', draw: compareFunctions },
  { id: 'indicators', name: 'Показатели', draw: compareIndicators },
  { id: 'roadmaps', name: 'Дорожные карты', draw: compareRoadmaps },
  { id: 'terms', name: 'Понятия', draw: compareTerms },
];

interface Drawn extends Part {
  readonly content: readonly Element[];
  readonly differences: number;
}

const ways = (drawn: readonly Drawn[]): Element =>
  h('nav', { className: ['no-print'], ariaLabel: 'Разделы сравнения' }, [
    h(
      'ul',
      { className: ['jump', 'parts'] },
      drawn.map(({ id, name, differences }) =>
        h('li', [h('a', { href: `#${id}` }, name), ` ${counted(differences, 'difference')}`]),
      ),
    ),
  ]);

/** What the comparison is called in headings and titles. */
export const comparisonTitle = ([a, b]: Two<{ readonly name: string }>): string =>
  `Сравнение: ${a.name} и ${b.name}`;

/** Two territories side by side: what they are, their functions, indicators, roadmaps and terms. */
export const comparison = (sides: Two<CompareSide>): Root => {
  const drawn = parts.map((part): Drawn => {
    const content = part.draw(sides);
    return { ...part, content, differences: differencesIn(content) };
  });
  return h(null, [
    compareSums(sides),
    ways(drawn),
    onlyDifferences(drawn.reduce((sum, { differences }) => sum + differences, 0)),
    ...drawn.map(({ id, name, content }) =>
      h('section', { className: ['compared'], ariaLabelledBy: [id] }, [h('h2', { id }, name), ...content]),
    ),
  ]);
};
