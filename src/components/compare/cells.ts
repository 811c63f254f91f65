// The pieces of which the comparison's tables and lists are made.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { typograph } from '../../../validators/text/russian.ts';
import type { Named } from '../../lib/compare/side.ts';
import type { Run } from '../../lib/compare/word-diff.ts';
import { breakablePieces } from '../../lib/long-words.ts';
import { alike } from './differences.ts';

/** Words that lead somewhere. */
export const linkTo = (href: string, words: string): Element => h('a', { href }, typograph(words));

export const quiet = (words: string): Element => h('p', { className: ['quiet'] }, typograph(words));

export const absent = (words: string): Element => h('p', { className: ['absent'] }, words);

const heard = (words: string): Element => h('span', { className: ['visually-hidden'] }, words);

/** Printed words, in which a word without measure has places to be broken. */
const broken = (words: string): readonly ElementContent[] =>
  breakablePieces(words).flatMap((value, index): readonly ElementContent[] => [
    ...(index === 0 ? [] : [h('wbr')]),
    { type: 'text', value },
  ]);

const ownWords = (text: string): Element =>
  h('mark', { className: ['own-words'] }, [
    heard('только здесь: '),
    ...broken(text),
    heard(', конец отличия'),
  ]);

/** Printed words; those that only this side has are marked by a line, a colour and a word for those who listen. */
export const markedRuns = (runs: readonly Run[], marked: boolean): readonly ElementContent[] =>
  runs.flatMap(({ text, own }) => (own && marked ? [ownWords(text)] : broken(text)));

export const columnHeads = (names: readonly string[]): Element =>
  h('thead', { role: 'rowgroup' }, [
    h(
      'tr',
      { role: 'row' },
      names.map((name) => h('th', { scope: 'col', role: 'columnheader' }, name)),
    ),
  ]);

/** A cell of a territory; on a phone it names itself. */
export const cell = ({ name }: Pick<Named, 'name'>, content: readonly ElementContent[]): Element =>
  h('td', { role: 'cell', dataLabel: name }, [...content]);

/** A table named by the heading with the id `heading`. */
export const tableOf = (heading: string, kind: readonly string[], parts: readonly Element[]): Element =>
  h('table', { className: ['rows', 'aligned', ...kind], role: 'table', ariaLabelledBy: [heading] }, [
    ...parts,
  ]);

export const rowsOf = (rows: readonly Element[]): Element => h('tbody', { role: 'rowgroup' }, [...rows]);

/** What only one of the territories has, each in a column. */
export const onlyOne = (
  columns: readonly { readonly name: string; readonly list: readonly Named[] }[],
): Element =>
  h(
    'div',
    { className: ['side-by-side', 'lone'] },
    columns.map(({ name, list }) =>
      h('section', [
        h('h4', name),
        list.length === 0
          ? h('p', 'Таких нет.')
          : h(
              'ul',
              list.map((item) => h('li', alike(false), linkTo(item.href, item.name))),
            ),
      ]),
    ),
  );
