// Numbers that an act says in a word here and in figures there.
import type { PrintedText } from '../../printed-texts.ts';
import { type Mixed, type Place, placesIn, way } from './ways.ts';

/** What is counted, in a word and in figures. */
const numerals: Readonly<Record<string, string>> = {
  '2': 'дв(?:а|е|ух|ум|умя)',
  '3': 'тр(?:и|[её]х|[её]м|емя)',
  '4': 'четыр(?:е|[её]х|[её]м|ьмя)',
  '5': 'пят(?:ь|и|ью)',
  '6': 'шест(?:ь|и|ью)',
  '7': 'сем(?:ь|и|ью)',
  '10': 'десят(?:ь|и|ью)',
};
const counted = '(?:лет|года|годах|годам|месяц[а-я]{0,3}|д(?:ня|ней|нях)|час(?:а|ов|ах))';

const numeralWays = Object.entries(numerals).map(([figure, word]) =>
  [word, `${figure}(?:-?х)?`].map((number) =>
    way(new RegExp(String.raw`(?<![\p{L}\d.,–-])${number}\s${counted}(?![\p{L}])`, 'giu'), {
      ru: 'число',
      en: 'a number',
    }),
  ),
);

/** «Первые три года» and «первые 3 года»: once each way is enough, for both are words of the act itself. */
export const mixedNumerals = (texts: readonly PrintedText[]): readonly Mixed[] => {
  const pairs = numeralWays.flatMap((ways) => {
    const [words, figures] = ways.map((one) => placesIn(texts, one));
    const [first, other] = [words?.[0], figures?.[0]];
    return first === undefined || other === undefined ? [] : [{ first, other }];
  });
  const [pair] = pairs;
  if (pair === undefined) return [];
  const said = ({ printed, at, length }: Place): string => printed.text.slice(at, at + length).toLowerCase();
  return [
    {
      id: 'numeral',
      name: { ru: 'число', en: 'numbers' },
      says: {
        ru: `числа – словом и цифрой: «${said(pair.first)}» и «${said(pair.other)}»`,
        en: `numbers: “${said(pair.first)}” and “${said(pair.other)}”`,
      },
      places: pairs.map(({ other }) => other),
    },
  ];
};
