// «В том числе – в формате», «из числа, педагогических»: a mark behind words that only join parts a phrase from what it leads to.
import { analyse } from '../../../language/analyse.ts';
import { excerpt } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { foundIn } from '../../../text/remembered.ts';
import { plural } from '../../../text/russian.ts';
import { defining } from '../../example-base.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { around, type Slip } from '../once.ts';
import { printedTexts } from '../printed-texts.ts';

/** Words that join, and the marks that do not stand behind them; the word behind is looked at besides. */
const patterns: readonly RegExp[] = [
  /(?<!\p{L})в\sтом\sчисле\s?(?<mark>[,–—]|\s-(?=\s))\s?(?<next>\p{L}{1,40})/giu,
  /(?<=^|[.!?]\s)(?:Вместе\sс\sтем|Тем\sне\sменее|При\sэтом)(?<mark>,)\s(?<next>\p{L}{1,40})/gu,
  /(?<!\p{L})(?:из\sчисла|в\sцелях|с\sцелью|на\sбазе|по\sитогам|по\sрезультатам|в\sсоответствии\sс|во\sисполнение|за\sсч[её]т|с\sуч[её]том|в\sкачестве|посредством)(?<mark>,)\s(?<next>\p{L}{1,40})/giu,
];

/** What a phrase of its own begins with: «в том числе, если …», «в целях, указанных …»; «в соответствии с, как …». */
const beginning = new Set([
  'participle',
  'short participle',
  'gerund',
  'conjunction',
  'particle',
  'adverb',
  'pronoun',
]);
const clauses = /^(?:котор|где|если|когда|как|что|не$|указанн|предусмотренн)/iu;

const isOfItsOwn = (word: string): boolean =>
  clauses.test(word) || analyse(word).some(({ part }) => beginning.has(part));

const slips = foundIn((text): readonly Slip[] =>
  patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups }): readonly Slip[] => {
        const [mark = '', next = ''] = [groups?.['mark'], groups?.['next']];
        if (mark === ',' && isOfItsOwn(next)) return [];
        const at = index + words.indexOf(mark.trim());
        const place = { at, length: mark.trim().length };
        return [{ ...place, text: around(text, place) }];
      }),
    )
    .sort((a, b) => a.at - b.at),
);

interface Found extends Slip {
  readonly spot: Spot;
}

export const marksAfterJoining: TerritoryRule = {
  id: 'words/marks-after-joining',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'После «в том числе», «вместе с тем» и составного предлога знака нет',
    en: 'No mark stands behind words that join what follows',
  },
  fault: { ru: 'Лишний знак после «в том числе» и подобных слов', en: 'A mark behind words that join' },
  reason: {
    ru: 'Запятая или тире отрывает слова от того, к чему они ведут: читатель ищет вставку, которой нет, или пропавшее слово.',
    en: 'A comma or a dash tears the words from what they lead to; a reader looks for an inserted phrase, or a lost word.',
  },
  cure: { ru: 'Уберите знак в этих местах.', en: 'Leave the mark out at these places.' },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Запятая нужна, если за этими словами стоит обособленный оборот.',
    en: 'The comma is right where a phrase of its own stands behind these words.',
  },
  yieldsTo: ['words/marks-in-place'],
  *check(territory, { corpus }) {
    const found: readonly Found[] = printedTexts(territory).flatMap((printed) =>
      printed.damaged === true
        ? []
        : slips(printed.text).map((slip) => ({
            ...slip,
            spot: within(printed.at, printed.text, slip, corpus.texts),
          })),
    );
    const [first, ...others] = found;
    if (first === undefined) return;
    const places = plural(found.length, ['месте', 'местах', 'местах']);
    yield {
      at: first.spot,
      message:
        others.length === 0
          ? {
              ru: `Лишний знак после слов, которые только присоединяют: «${excerpt(first.text)}»`,
              en: `A mark stands behind words that only join: “${excerpt(first.text)}”`,
            }
          : {
              ru: `Лишний знак после «в том числе» и подобных слов в ${found.length} ${places}, впервые здесь: «${excerpt(first.text)}»`,
              en: `A mark stands behind words that only join in ${found.length} places, first in “${excerpt(first.text)}”`,
            },
      grounds: others.map(({ text, spot }) => ({
        says: { ru: `И здесь: «${text}»`, en: `And here: “${text}”` },
        at: spot,
      })),
      evidence: found
        .map(({ text }) => text)
        .sort()
        .join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Запятая после составного предлога', en: 'A comma behind a preposition of several words' },
      files: defining('субъекты региональной системы. Совет избирают из числа, опытных наставников.'),
      points: ',',
    },
    {
      title: { ru: 'Тире и запятая в двух местах', en: 'A dash and a comma at two places' },
      files: defining(
        'субъекты региональной системы. Вместе с тем, советы школ открыты, в том числе – для родителей.',
      ),
      points: ',',
    },
  ],
  good: [
    {
      title: { ru: 'Обособленный оборот', en: 'A phrase of its own' },
      files: defining(
        'субъекты региональной системы. Деньги идут в целях, указанных в плане, в том числе, если план изменён; вместе с тем советы открыты, в том числе для родителей.',
      ),
    },
  ],
};
