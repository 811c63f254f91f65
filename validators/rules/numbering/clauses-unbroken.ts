// A number that is left out makes a reader look for a clause that is not there.

import { allParts } from '../../model/all-parts.ts';
import { earlierEditions } from '../../model/earlier-editions.ts';
import type { Territory } from '../../model/types.ts';
import { damagedBetween } from '../damaged-passages.ts';
import { amended, reworded } from '../editions/example-editions.ts';
import { beforeTerms, edit } from '../example-base.ts';
import { breaksIn } from '../makers/unbroken.ts';
import { waiveOrFollow } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { clauseSeries, type Numbered, withLast } from './clause-series.ts';

/** «3.2», «3.2–3.4»: the numbers that are left out. */
const left = (number: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  [...new Set([from, to])].map((last) => withLast(number, last)).join('–');

/** Whether each clause that is missing stood in an earlier edition: another act struck it out. */
const isStruck = (
  territory: Territory,
  { part, number }: Numbered,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const earlier = earlierEditions(territory, part.spot.source.file);
  const numbers = new Set(
    earlier.flatMap(({ provision }) =>
      [...allParts(provision?.parts ?? [])].map((one) => `${one.inOrder} ${one.number}`),
    ),
  );
  return Array.from({ length: to - from + 1 }, (_, index) => withLast(number, from + index)).every((one) =>
    numbers.has(`${part.inOrder} ${one}`),
  );
};

export const clausesUnbroken: TerritoryRule = {
  id: 'numbering/clauses-unbroken',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Номера пунктов идут подряд', en: 'Numbers of clauses are unbroken' },
  fault: { ru: 'В номерах пунктов пропуск', en: 'The numbers of the clauses have a gap' },
  reason: {
    ru: 'Пропуск в нумерации выглядит как потерянный пункт: читатель не знает, весь ли перед ним текст.',
    en: 'A gap in the numbers looks like a lost clause: the reader cannot know whether the text is complete.',
  },
  cure: {
    ru: 'Сверьте текст с подписанным актом: если пункт потерян, верните его.',
    en: 'Compare with the signed act: restore a lost clause.',
  },
  edit: waiveOrFollow,
  yieldsTo: ['numbering/clause-in-section'],
  *check(territory) {
    const { provision } = territory;
    if (provision === null) return;
    for (const series of clauseSeries(provision)) {
      for (const { one, previous, isLast, missing } of breaksIn(series, ({ last }) => last)) {
        const { part, number } = one;
        if (missing !== null && damagedBetween(provision, previous?.part ?? null, part)) continue;
        if (missing !== null && isStruck(territory, one, missing)) continue;
        const gap = missing === null ? null : left(number, missing);
        const before = previous?.number;
        yield {
          at: part.spot,
          message: {
            ru:
              gap === null
                ? `Номер ${number} стоит не по порядку`
                : before === undefined
                  ? `Перечень начинается с номера ${number}: пропущено ${gap}`
                  : `После номера ${before} сразу идёт ${number}: пропущено ${gap}`,
            en:
              gap === null
                ? `The number ${number} is out of order`
                : before === undefined
                  ? `The numbers begin with ${number}: ${gap} is missing`
                  : `The number ${before} is followed by ${number}: ${gap} is missing`,
          },
          ...(missing === null
            ? {}
            : {
                hint: {
                  ru: `Верните пропущенное. Если его и не было, дайте этому пункту номер ${withLast(number, missing.from)}${isLast ? '' : ', а тем, что идут за ним, – следующие по порядку'}.`,
                  en: `Put back what is missing. Where there was nothing, give this the number ${withLast(number, missing.from)}${isLast ? '' : ', and those behind it the numbers that follow'}.`,
                },
              }),
          evidence: number,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'После 3.1 стоит 3.3', en: 'After 3.1 comes 3.3' },
      files: beforeTerms('3.3. Итоги.'),
      points: '3.3. Итоги.',
    },
    {
      title: { ru: 'Пропущен раздел', en: 'A section is left out' },
      files: edit('provision', '## 4. Понятия', '## 5. Понятия'),
      points: '## 5. Понятия',
    },
    {
      title: { ru: 'В приказе после пункта 2 стоит пункт 4', en: 'In the order clause 4 follows clause 2' },
      files: edit(
        'provision',
        '3. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.\n\n',
        '',
      ),
      points: '4. Приказ вступает в силу со дня подписания.',
    },
  ],
  good: [
    {
      title: { ru: 'Пункт исключил изменяющий акт', en: 'An amending act struck the clause out' },
      asOf: '2024-03-02',
      files: {
        ...amended(['1.1. Пункт 3.2 исключить.'], {
          provision: reworded('## 4. Понятия', '3.3. Отчёт открыт.\n\n## 4. Понятия'),
        }),
        ...beforeTerms('3.2. Сбор открыт.\n\n3.3. Отчёт открыт.'),
      },
    },
    {
      title: {
        ru: 'Пропущенный номер мог стоять в испорченном абзаце',
        en: 'The missing number may have stood in a damaged passage',
      },
      files: beforeTerms(
        '<Damaged why="Слова перемешаны.">\n\nпорядок итогов сбор.\n\n</Damaged>\n\n3.3. Итоги.',
      ),
    },
    {
      title: { ru: 'Второй перечень начинается с единицы', en: 'A second list begins with one' },
      files: beforeTerms('3.2. Порядок:\n\n1. Сбор.\n\n2. Анализ.\n\n3.3. Итоги:\n\n1. Отчёт.'),
    },
  ],
};
