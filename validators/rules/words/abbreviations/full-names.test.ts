import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../model/corpus.ts';
import { exampleBase } from '../../example-base.ts';
import { fullNamesOf } from './full-names.ts';

const corpus = buildCorpus(
  Object.entries(exampleBase).map(([path, content]) => ({ path, content })),
  '',
);
const spot = corpus.territories[0]?.spot ?? expect.fail();
const full = (text: string, short: string): string | undefined =>
  fullNamesOf([{ text, at: spot, found: [] }], new Set([short]))
    .get(short)
    ?.find(({ isName }) => isName)?.words;

describe('полное название стоит в акте, хотя сокращение с ним не связано', () => {
  it.each([
    ['на территории Республики Бурятия проводится', 'РБ', 'Республики Бурятия'],
    [
      'утверждается Министерством образования Московской области.',
      'МОМО',
      'Министерством образования Московской области',
    ],
    [
      'ГБУ РМ «Центр оценки качества образования – «Перспектива»',
      'ЦОКО',
      'Центр оценки качества образования',
    ],
    ['Центр поддержки школ и семьи', 'ЦПШС', 'Центр поддержки школ и семьи'],
  ])('«%s» — %s', (text, short, words) => expect(full(text, short)).toBe(words));
  it.each([
    ['Разработка безопасной среды', 'РБ'],
    ['общеобразовательных организаций', 'ОО'],
    ['Министерство образования. Московская область', 'МОМО'],
  ])('но не в «%s» — %s', (text, short) => expect(full(text, short)).toBeUndefined());
  it('слова, которые не названы с прописной, – лишь возможная расшифровка', () =>
    expect(
      fullNamesOf(
        [{ text: 'для региональных инновационных площадок и рабочих ИП', at: spot, found: [] }],
        new Set(['РИП', 'Я']),
      ),
    ).toEqual(
      new Map([
        ['РИП', [{ words: 'региональных инновационных площадок', at: spot, index: 0, isName: false }]],
      ]),
    ));
});
