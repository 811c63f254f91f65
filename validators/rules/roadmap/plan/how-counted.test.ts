import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../model/corpus.ts';
import { exampleBase } from '../../example-base.ts';
import { readerOf } from './serving.ts';

const [territory] = buildCorpus(
  Object.entries(exampleBase).map(([path, content]) => ({ path, content })),
  '',
).territories;
if (territory === undefined) throw new Error('the model has no territory');
const read = readerOf(territory);

describe('как считают, показателя не отличает', () => {
  it.each([
    ['Количество маршрутов, пройденных в полном объёме', 'Количество маршрутов, пройденных'],
    ['Доля практик в банке (нарастающим итогом)', 'Доля практик в банке'],
    ['Число наставников на конец учебного года', 'Число наставников'],
    ['Число наставников по состоянию на 01.09.2025', 'Число наставников'],
  ])('«%s»', (long, short) => expect([...read(long).words]).toEqual([...read(short).words]));
  it.each([
    ['Объём средств на курсы', 'Средства на курсы'],
    ['Доля итоговых работ', 'Доля работ'],
  ])('«%s» – другое', (long, short) => expect(read(long).words.size).toBeGreaterThan(read(short).words.size));
});
