import { expect, it } from 'vitest';
import { furtherValue } from './further.ts';
import { isMeasured } from './model.ts';
import { parseTarget } from './parse.ts';

it.each([
  ['не менее 200, в том числе не менее 2 в республике', 'не менее 2 в республике'],
  ['не менее 40% высокий, повышенный уровень', null],
  ['70%, педагогов в возрасте до 35 лет', null],
  ['5%, со стажем не более 3-х лет', null],
  ['30% от числа педагогов', null],
  ['40 учителей и 12 директоров', '12 директоров'],
  ['I полугодие – 6 ед., II полугодие – 8 ед.', '8 ед.'],
  ['30% педагогов, 1-4 классы', null],
])('«%s»: второе значение — %s', (printed, further) => {
  const read = parseTarget(printed);
  if (!read.ok || !isMeasured(read.value)) throw new Error(`cannot read «${printed}»`);
  expect(furtherValue(read.value)).toBe(further);
});
