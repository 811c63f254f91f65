// The roadmap repeats the names of system measures from the provision: one word that is another there is a slip in one
// of the two annexes.

import { excerpt } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import { child } from '../../../source/spot.ts';
import { wordPlaces } from '../../../text/word-places.ts';
import { primer, replaced } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Ground, TerritoryRule } from '../../rule.ts';
import { printedTexts } from '../../words/printed-texts.ts';
import { differingByOneWord } from './one-word.ts';

export const systemMeasureWorded: TerritoryRule = {
  id: 'roadmap/system-measure-worded',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Системообразующее мероприятие названо словами положения',
    en: 'A system measure is named in the words of the provision',
  },
  fault: {
    ru: 'Системообразующее мероприятие названо не словами положения',
    en: 'A system measure is not named in the words of the provision',
  },
  reason: {
    ru: 'Дорожная карта повторяет название мероприятия из положения. Если одно слово в нём другое, в одном из двух мест описка, и по такому слову мероприятие не найти.',
    en: 'The roadmap repeats the name of the measure from the provision. Where one word is another, one of the two has a slip, and a search for the word misses the measure.',
  },
  cure: {
    ru: 'Напечатайте в обоих местах одно слово.',
    en: 'Print one word at both places.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Слово могли заменить и намеренно: какое из двух верно, знает составитель.',
    en: 'The word may have been replaced on purpose; which of the two is right, the drafter knows.',
  },
  *check(territory, { corpus }) {
    for (const { measure, bullet, odd, meant } of differingByOneWord(territory)) {
      const at = child(measure.spot, 'title');
      const elsewhere = printedTexts(territory).flatMap(({ text, at: spot }) =>
        text === measure.title || !text.includes(odd.text)
          ? []
          : wordPlaces(text)
              .filter(({ text: word }) => word === odd.text)
              .map(
                (word): Ground => ({
                  says: {
                    ru: `То же слово и здесь: «${excerpt(text)}»`,
                    en: `The same word here: “${excerpt(text)}”`,
                  },
                  at: within(spot, text, { at: word.at, length: word.end - word.at }, corpus.texts),
                }),
              ),
      );
      yield {
        at: within(at, measure.title, { at: odd.at, length: odd.end - odd.at }, corpus.texts),
        message: {
          ru: `В названии системообразующего мероприятия ${measure.number} стоит «${odd.text}», а в положении «${meant.text}»; остальные слова те же`,
          en: `The name of the system measure ${measure.number} has “${odd.text}”, the provision “${meant.text}”; the other words are the same`,
        },
        grounds: [
          {
            says: {
              ru: `В положении: «${excerpt(bullet.text)}»`,
              en: `The provision: “${excerpt(bullet.text)}”`,
            },
            at: within(
              bullet.spot,
              bullet.text,
              { at: meant.at, length: meant.end - meant.at },
              corpus.texts,
            ),
          },
          ...elsewhere,
        ],
        evidence: `${odd.lower} ${meant.lower}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Одно слово другое', en: 'One word is another' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '- оценка качества методической работы.',
          '- мониторинг эффективности функционирования служб и школ.',
        ),
        'regions/primer/acts/1/roadmap.yaml': primer.roadmap
          .replace(
            'title: Оценка качества методической работы',
            'title: Мониторинг эффективности функционализации служб и школ',
          )
          .replace('Обсуждение выводов', 'Обсуждение функционализации'),
      },
      points: 'функционализации',
    },
  ],
  good: [
    {
      title: { ru: 'Другое только окончание', en: 'Only the ending differs' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '- оценка качества методической работы.',
          '- мониторинги эффективности функционирования служб и школ.',
        ),
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'title: Оценка качества методической работы',
          'title: Мониторинг эффективности функционирования служб и школ\n        provision: [3.1-1]',
        ),
      },
    },
    {
      title: { ru: 'Мероприятие названо иначе намеренно', en: 'The measure has another name on purpose' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'title: Оценка качества методической работы',
          'title: Ежегодное изучение качества всей методической работы\n        provision: [3.1-1]',
        ),
      },
    },
  ],
};
