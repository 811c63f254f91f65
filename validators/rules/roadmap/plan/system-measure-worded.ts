// The roadmap repeats the names of system measures from the provision: one word that is another there is a slip in one
// of the two annexes.

import type { TextToken } from '../../../language/text-tokens.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import { child } from '../../../source/spot.ts';
import { wordPlaces } from '../../../text/words/word-places.ts';
import { perTerritory } from '../../asked-once.ts';
import { edit, edits } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Ground, TerritoryRule, Text } from '../../rule.ts';
import { printedTexts } from '../../words/printed-texts.ts';
import { type Differing, differingByOneWord } from './one-word.ts';

/** How often each word stands in the texts of an act. */
const wordsIn: (territory: Territory) => ReadonlyMap<string, number> = perTerritory((territory) => {
  const counts = new Map<string, number>();
  for (const { text } of printedTexts(territory))
    for (const { lower } of wordPlaces(text)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
});

/** The word that the act has more often is the right one; where it has both alike, the author knows. */
const cureOf = ({ odd, meant }: Differing, counts: ReadonlyMap<string, number>): Text => {
  const either = { ru: 'Напечатайте в обоих местах одно и то же.', en: 'Print the same at both places.' };
  if (odd === null || meant === null) return either;
  const [here, there] = [odd, meant].map(({ text }) => counts.get(text.toLowerCase()) ?? 0);
  if (here === undefined || there === undefined || here === there) return either;
  const [right, wrong] = there > here ? [meant.text, odd.text] : [odd.text, meant.text];
  return {
    ru: `Напечатайте «${right}» вместо «${wrong}».`,
    en: `Print “${right}” instead of “${wrong}”.`,
  };
};

const sayDifference = ({ measure: { number }, odd, meant }: Differing): Text => {
  if (meant === null)
    return {
      ru: `В названии системообразующего мероприятия ${number} есть «${odd?.text}», чего нет в положении; остальные слова те же`,
      en: `The name of the system measure ${number} has “${odd?.text}”, which the provision lacks; the other words are the same`,
    };
  return odd === null
    ? {
        ru: `В названии системообразующего мероприятия ${number} нет слова «${meant.text}», которое есть в положении; остальные слова те же`,
        en: `The name of the system measure ${number} lacks “${meant.text}”, which the provision has; the other words are the same`,
      }
    : {
        ru: `В названии системообразующего мероприятия ${number} стоит «${odd.text}», а в положении «${meant.text}»; остальные слова те же`,
        en: `The name of the system measure ${number} has “${odd.text}”, the provision “${meant.text}”; the other words are the same`,
      };
};

const placeOf = ({ at, end }: TextToken): { readonly at: number; readonly length: number } => ({
  at,
  length: end - at,
});

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
    for (const one of differingByOneWord(territory)) {
      const { measure, bullet, odd, meant } = one;
      const at = child(measure.spot, 'title');
      const elsewhere = printedTexts(territory).flatMap(({ text, at: spot }) =>
        odd === null || text === measure.title || !text.includes(odd.text)
          ? []
          : wordPlaces(text)
              .filter(({ text: word }) => word === odd.text)
              .map(
                (word): Ground => ({
                  says: {
                    ru: `То же слово и здесь: «${inner(excerpt(text))}»`,
                    en: `The same word here: “${excerpt(text)}”`,
                  },
                  at: within(spot, text, { at: word.at, length: word.end - word.at }, corpus.texts),
                }),
              ),
      );
      yield {
        at: odd === null ? at : within(at, measure.title, placeOf(odd), corpus.texts),
        message: sayDifference(one),
        hint: cureOf(one, wordsIn(territory)),
        grounds: [
          {
            says: {
              ru: `В положении: «${inner(excerpt(bullet.text))}»`,
              en: `The provision: “${excerpt(bullet.text)}”`,
            },
            at: meant === null ? bullet.spot : within(bullet.spot, bullet.text, placeOf(meant), corpus.texts),
          },
          ...elsewhere,
        ],
        evidence: `${odd?.text.toLowerCase() ?? ''} ${meant?.text.toLowerCase() ?? ''}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Слово прибавлено', en: 'A word is added' },
      files: edit(
        'roadmap',
        'title: Оценка качества методической работы',
        'title: Оценка качества школьной методической работы',
      ),
      points: 'школьной',
    },
    {
      title: { ru: 'Слово потеряно', en: 'A word is lost' },
      files: edit(
        'roadmap',
        'title: Оценка качества методической работы',
        'title: Оценка методической работы',
      ),
      points: 'Оценка методической работы',
    },
    {
      title: { ru: 'Одно слово другое', en: 'One word is another' },
      files: {
        ...edit(
          'provision',
          '- оценка качества методической работы.',
          '- мониторинг эффективности функционирования служб и школ.',
        ),
        ...edits(
          'roadmap',
          [
            'title: Оценка качества методической работы',
            'title: Мониторинг эффективности функционализации служб и школ',
          ],
          ['Обсуждение выводов', 'Обсуждение функционализации'],
        ),
      },
      points: 'функционализации',
    },
    {
      title: { ru: 'Оба слова стоят по одному разу', en: 'Both words stand once' },
      files: {
        ...edit(
          'provision',
          '- оценка качества методической работы.',
          '- мониторинг эффективности функционирования служб и школ.',
        ),
        ...edit(
          'roadmap',
          'title: Оценка качества методической работы',
          'title: Мониторинг эффективности функционализации служб и школ',
        ),
      },
      points: 'функционализации',
    },
  ],
  good: [
    {
      title: { ru: 'Другое только окончание', en: 'Only the ending differs' },
      files: {
        ...edit(
          'provision',
          '- оценка качества методической работы.',
          '- мониторинги эффективности функционирования служб и школ.',
        ),
        ...edit(
          'roadmap',
          'title: Оценка качества методической работы',
          'title: Мониторинг эффективности функционирования служб и школ\n        provision: [3.1-1]',
        ),
      },
    },
    {
      title: { ru: 'Мероприятие названо иначе намеренно', en: 'The measure has another name on purpose' },
      files: edit(
        'roadmap',
        'title: Оценка качества методической работы',
        'title: Ежегодное изучение качества всей методической работы\n        provision: [3.1-1]',
      ),
    },
  ],
};
