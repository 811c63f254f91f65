// The subjects of two territories by kind, with their functions aligned by meaning.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { kindTable } from '../../lib/alignment/kind-table.ts';
import type { CompareSide, Two } from '../../lib/compare/side.ts';
import { kindRows } from '../alignment/kind-rows.ts';
import { linkTo, onlyOne } from './cells.ts';

export const compareFunctions = (sides: Two<CompareSide>): readonly Element[] => {
  const [a, b] = sides;
  const both = a.kinds.filter(({ id }) => b.kinds.some((kind) => kind.id === id));
  return [
    h(
      'p',
      'Рядом стоят функции одного смысла. Сопоставила их программа, осторожно: сказанное совсем другими словами рядом не окажется.',
    ),
    ...both.map(({ id, name, href }) => {
      const table = kindTable(id, sides);
      return h('section', { ariaLabelledBy: [`kind-${id}`] }, [
        h('h3', { id: `kind-${id}` }, linkTo(href, name)),
        table.shared.length + table.lone.length === 0
          ? h('p', 'Функций этих субъектов не называет ни один документ.')
          : kindRows(table, `Функции: ${name}`, true),
      ]);
    }),
    h('h3', { id: 'other-subjects' }, 'Субъекты только одной территории'),
    // By kind, and those for which no kind is given.
    onlyOne(
      sides.map(({ name, subjects }) => ({
        name,
        list: subjects
          .filter(({ kind }) => !both.some(({ id }) => id === kind))
          .map(({ label, href }) => ({ name: label, href })),
      })),
    ),
  ];
};
