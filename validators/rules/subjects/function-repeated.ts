// A function printed twice is one function and one slip.

import { excerpt, inner } from '../../model/excerpt.ts';
import type { Spot } from '../../source/spot.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { normalise, stripListPunctuation } from '../../text/words/words.ts';
import { edit, edits } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';

/** So many words in a row are no chance: shorter functions may share theirs. */
const LONG = 7;

interface Said {
  readonly text: string;
  readonly spot: Spot;
  readonly key: string;
  readonly words: string;
  /** The words after the first («организует», «осуществляет»); empty where they are few. */
  readonly rest: string;
}

const joined = (words: readonly string[]): string => ` ${words.join(' ')} `;

const sayingOf = (text: string, spot: Spot): Said => {
  const words = matchWords(text);
  return {
    text: stripListPunctuation(text),
    spot,
    key: normalise(stripListPunctuation(text)),
    words: joined(words),
    rest: words.length > LONG ? joined(words.slice(1)) : '',
  };
};

/** The same function, or one whose every word but the verb stands in the other. */
const isRepeated = (a: Said, b: Said): boolean =>
  a.key === b.key ||
  (b.rest !== '' && a.words.includes(b.rest)) ||
  (a.rest !== '' && b.words.includes(a.rest));

export const functionRepeated: TerritoryRule = {
  id: 'subjects/function-repeated',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Функция названа у субъекта один раз', en: 'A subject has each function once' },
  fault: { ru: 'Функция названа у субъекта дважды', en: 'A function of a subject is named twice' },
  reason: {
    ru: 'Повтор значит, что вместо одной из функций по ошибке скопирована другая.',
    en: 'A repetition mostly means that one function was copied in the place of another.',
  },
  cure: {
    ru: 'Сверьте функции с актом и уберите повтор.',
    en: 'Compare the functions with the act and remove the repetition.',
  },
  edit: waiveIfPrinted,
  *check({ subjects }) {
    for (const { label, functions } of subjects) {
      const said: Said[] = [];
      for (const { text, spot } of functions) {
        const now = sayingOf(text, spot);
        const before = now.key === '' ? undefined : said.find((earlier) => isRepeated(earlier, now));
        said.push(now);
        if (before === undefined) continue;
        yield {
          at: spot,
          message: {
            ru: `Функция «${inner(excerpt(stripListPunctuation(text)))}» названа у субъекта «${inner(label)}» второй раз`,
            en: `The function “${excerpt(stripListPunctuation(text))}” of the subject “${label}” is given a second time`,
          },
          ...(before.key === now.key
            ? {}
            : {
                grounds: [
                  {
                    says: {
                      ru: `Те же слова стоят в функции «${inner(excerpt(before.text))}»`,
                      en: `The same words stand in the function “${excerpt(before.text)}”`,
                    },
                    at: before.spot,
                  },
                ],
              }),
          evidence: [label, ...[before.key, now.key].sort()].join('\n'),
          placeless: true,
        };
      }
    }
  },
  bad: [
    {
      title: {
        ru: 'Функция повторена с другим знаком препинания',
        en: 'A function repeated with another stop',
      },
      files: edit(
        'subjects',
        'сопровождение индивидуальных маршрутов.',
        'диагностику профессиональных дефицитов.',
      ),
      points: 'диагностику профессиональных дефицитов.',
    },
    {
      title: {
        ru: 'Те же слова под другим глаголом внутри длинной функции',
        en: 'The same words under another verb within a long function',
      },
      files: edits(
        'subjects',
        [
          'диагностику профессиональных дефицитов;',
          'организуют встречи и «горизонтальное» обучение педагогов на основе обмена опытом и практиками;',
        ],
        [
          'сопровождение индивидуальных маршрутов.',
          'осуществляют горизонтальное обучение педагогов на основе обмена опытом и практиками.',
        ],
      ),
      points: 'осуществляют горизонтальное обучение педагогов на основе обмена опытом и практиками.',
    },
  ],
  good: [
    {
      title: { ru: 'Начало общее, дело разное', en: 'The beginning is the same, the work is not' },
      files: edits(
        'subjects',
        [
          'диагностику профессиональных дефицитов;',
          'организуют повышение квалификации педагогических работников и управленческих кадров области в сети;',
        ],
        [
          'сопровождение индивидуальных маршрутов.',
          'организуют повышение квалификации педагогических работников и управленческих кадров области на стажировках.',
        ],
      ),
    },
    {
      title: { ru: 'Та же функция у другого субъекта', en: 'The same function of another subject' },
      files: edit('subjects', 'утверждает дорожную карту.', 'диагностику профессиональных дефицитов.'),
    },
  ],
};
