// «Функционируют 459 организаций»: of a figure without its day nobody knows when it was true.

import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import { beforeTerms } from '../example-base.ts';
import { ofSeveral } from '../makers/several.ts';
import type { TerritoryRule } from '../rule.ts';
import { countsSaid } from './counts-said.ts';

/** «На 1 сентября 2023 года», «в 2022–2023 учебном году», «по состоянию на»; not the years of the act itself, and not the day of another. */
const DATED =
  /(?<!\d|\d{4}\s?[–-]\s?)(?:19|20)\d{2}(?!\d|\s?[–-]\s?\d{4}\s+г|\s?(?:г\.|года)?\s?№)|по\s+состоянию\s+на|на\s+(?:начало|конец)\s/iu;
/** What is still to be. */
const PLANNED =
  /(?<!\p{L})(?:буд(?:ет|ут)|планиру\p{L}{2,4}|должн\p{L}{1,2}|не\s+(?:менее|более)|еже(?:год|месяч|кварталь)но|кажд\p{L}{2,3})(?!\p{L})/iu;

interface Place {
  readonly text: string;
  readonly spot: Spot;
}

/** The counts of today without a day, in clauses where none is named either. */
const undated = ({ provision }: Territory): readonly Place[] => {
  let isDated = false;
  const found: Place[] = [];
  for (const { part, text } of passagesOf(provision)) {
    if (part.inOrder) continue;
    if (part.kind === 'clause' || part.kind === 'section') isDated = false;
    // A list goes on with the line before it, and a day that was named holds for what follows in the clause.
    isDated ||= DATED.test(text);
    if (!isDated && part.kind !== 'bullet' && !PLANNED.test(text) && countsSaid(text).length > 0)
      found.push({ text, spot: part.spot });
  }
  return found;
};

export const countsDated: TerritoryRule = {
  id: 'statistics/counts-dated',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Сказано, на какой день даны числа', en: 'It is said of which day figures are' },
  fault: { ru: 'Не сказано, на какой день даны числа', en: 'It is not said of which day figures are' },
  reason: {
    ru: 'Число школ и учителей меняется каждый год. Без даты его нельзя ни проверить, ни сравнить с плановыми значениями.',
    en: 'The number of schools and teachers changes every year: without its day a figure can neither be checked nor compared.',
  },
  cure: {
    ru: 'Напишите, на какой день или учебный год даны числа и откуда они.',
    en: 'Say of which day or school year the figures are, and where they come from.',
  },
  doubt: {
    ru: 'День может быть назван в другом пункте.',
    en: 'The day may be named in another clause.',
  },
  *check(territory) {
    const found = undated(territory);
    const [first, ...others] = found;
    if (first === undefined) return;
    const count = found.length;
    yield {
      at: first.spot,
      message: {
        ru: `Не сказано, на какой день даны числа: «${inner(excerpt(first.text))}»${count === 1 ? '' : `; так в ${count} ${plural(count, ['месте', 'местах', 'местах'])}`}`,
        en: `It is not said of which day the figures are: “${excerpt(first.text)}”${count === 1 ? '' : `, and so in ${count} places`}`,
      },
      ...ofSeveral(
        found.map(({ text }) => text.slice(0, 40)),
        others.map(({ text, spot }) => ({
          says: { ru: `И здесь: «${inner(excerpt(text))}»`, en: `And here: “${excerpt(text)}”` },
          at: spot,
        })),
      ),
    };
  },
  bad: [
    {
      title: { ru: 'Школы без даты', en: 'Schools without a day' },
      files: beforeTerms('3.2. В области работают 318 школ.'),
      points: '3.2. В области работают 318 школ.',
    },
    {
      title: { ru: 'В двух пунктах', en: 'In two clauses' },
      files: beforeTerms('3.2. В области работают 318 школ.\n\n3.3. Категорию имеют 4210 учителей области.'),
      points: '3.2. В области работают 318 школ.',
    },
  ],
  good: [
    {
      title: { ru: 'День назван', en: 'The day is named' },
      files: beforeTerms('3.2. На 1 сентября 2023 года в области работают 318 школ.'),
    },
  ],
};
