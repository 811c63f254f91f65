// What an amending act changes is held against the edition only where it is understood: what is not, a person must hold.
import { inner } from '../../model/excerpt.ts';
import type { TerritoryRule } from '../rule.ts';
import { amended, reworded } from './example-editions.ts';
import { madeEditions } from './pairs.ts';
import { unreadBy } from './reported.ts';
import { actName, editionName } from './say.ts';

const old = 'ЦНППМ поддерживает наставников и обеспечивает:';
const counting = 'ЦНППМ поддерживает наставников, ведёт учёт и обеспечивает:';
const replacing =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».';

/** So many of them are shown. */
const mostShown = 5;

export const amendmentRead: TerritoryRule = {
  id: 'editions/amendment-read',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Всё, что меняет изменяющий акт, прочитано и сверено',
    en: 'All that an amending act changes is read and held against the edition',
  },
  fault: {
    ru: 'Изменение не прочитано и с редакцией не сверено',
    en: 'An amendment is not read and not held against the edition',
  },
  reason: {
    ru: 'Редакцию сверяют с изменяющим актом по его словам. Чего проверка не прочла, того она и не сверила: её молчание ничего не значит.',
    en: 'An edition is held against the words of the amending act; where these are not read, silence says nothing.',
  },
  cure: {
    ru: 'Сверьте это изменение с редакцией сами. Обычные слова («пункт 3 изложить в следующей редакции», «слова … заменить словами …») проверка читает.',
    en: 'Hold this amendment against the edition yourself; the usual words of amending acts are read.',
  },
  edit: {
    ru: 'Если акт принят, слов его не меняйте: сверенное принимает svod waive.',
    en: 'Where the act is adopted leave its words: `svod waive` accepts what you have checked.',
  },
  *check(territory, { asOf }) {
    for (const { after, makers } of madeEditions(territory, asOf))
      for (const { maker } of makers) {
        const [first, ...more] = unreadBy(maker);
        if (first === undefined) continue;
        const [by, edition] = [actName(maker), editionName(after)];
        yield {
          at: first.part.spot,
          message: {
            ru: `Что меняет акт ${by.ru} словами «${inner(first.words)}», проверка не прочла: в ${edition.ru} это не сверено${more.length === 0 ? '' : `; таких мест ещё ${more.length}`}`,
            en: `What the act ${by.en} changes by the words “${first.words}” is not read and not held against ${edition.en}${more.length === 0 ? '' : `; there are ${more.length} more such places`}`,
          },
          grounds: more.slice(0, mostShown).map(({ words, part }) => ({
            says: { ru: `Не прочитано и это: «${inner(words)}»`, en: `Nor is this read: “${words}”` },
            at: part.spot,
          })),
          evidence: `${after.act?.from} ${first.part.text}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Слова, которых никто не ждал', en: 'Words that nobody expected' },
      asOf: '2024-03-02',
      files: amended([replacing, '1.2. Считать ЦНППМ опорой школ во всём, что сказано в пункте 2.2.'], {
        provision: reworded(old, counting),
      }),
      points: '1.2. Считать ЦНППМ опорой школ во всём, что сказано в пункте 2.2.',
    },
    {
      title: { ru: 'Таких мест несколько', en: 'There are several such places' },
      asOf: '2024-03-02',
      files: amended(
        [
          replacing,
          '1.2. Раздел 2 привести в соответствие с методическими рекомендациями.',
          '1.3. По всему разделу 1 уточнить сроки.',
        ],
        { provision: reworded(old, counting) },
      ),
      points: '1.2. Раздел 2 привести в соответствие с методическими рекомендациями.',
    },
  ],
  good: [
    {
      title: { ru: 'Все изменения сказаны обычными словами', en: 'All is said in the usual words' },
      asOf: '2024-03-02',
      files: amended([replacing], { provision: reworded(old, counting) }),
    },
  ],
};
