// A contradiction between the text and the table in words, with both figures and their places.

import { type Fragment, wordsBeyond } from '../../language/words-beyond.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import { countedIn, printedKind } from '../../text/numbers/counted.ts';
import { withoutFrame } from '../../text/numbers/counted-action.ts';
import type { Ground, Issue, Text } from '../rule.ts';
import { labelOf, onYear } from './label.ts';
import type { Contradiction } from './stated.ts';

/** The figure of a statement, with its bound: «не менее 10%». */
const FIGURE = /(?:(?:не (?:менее|более|ниже|выше)|более|менее|свыше|до) +)?\d+(?:[.,]\d+)?\s?%?/iu;

/** What to say of every year where the table has another value for each; null where it has one for all. */
const eachYear = ({ targets }: Contradiction['indicator'], figure: string): Text | null => {
  const planned = [...targets];
  if (new Set(planned.map(([, { printed }]) => printed)).size < 2) return null;
  const list = (language: keyof Text, open: string, close: string): string =>
    planned.map(([year, { printed }]) => `${open}${printed}${close} ${onYear(year)[language]}`).join(', ');
  return {
    ru: `Скажите в тексте то же, что в таблице: ${list('ru', '«', '»')}. Если верно «${figure}» каждый год, запланируйте это в таблице.`,
    en: `Say in the text what the table does: ${list('en', '“', '”')}; where “${figure}” each year is right, plan it in the table.`,
  };
};

/** Of several that the text counts together the row counts some only: the text has to part them. */
const parted = ({ statement: { stated }, indicator }: Contradiction, figure: string): Text | null => {
  const own = countedIn(indicator.name)?.kinds ?? [];
  const whom = stated.counted.kinds.filter((kind) => own.includes(kind));
  if (whom.length === 0 || whom.length === stated.counted.kinds.length) return null;
  const words = whom.map((kind) =>
    printedKind(stated.printed, { ...stated.counted, at: 0, length: stated.printed.length }, kind),
  );
  if (words.some((word) => word === null)) return null;
  const list = (language: keyof Text, open: string, close: string): string =>
    [...indicator.targets]
      .map(([year, { printed }]) => `${open}${printed}${close} ${onYear(year)[language]}`)
      .join(', ');
  return {
    ru: `Скажите для ${words.join(' и ')} отдельно то же, что в таблице: ${list('ru', '«', '»')}; для остальных оставьте «${figure}».`,
    en: `Say of “${words.join(', ')}” by themselves what the table does: ${list('en', '“', '”')}; of the others “${figure}” may stay.`,
  };
};

/** Words that only the text or only the name of the row has: the two do not count quite the same. */
const differences = ({ statement: { text, stated }, indicator }: Contradiction): readonly Ground[] => {
  const only = (words: readonly Fragment[], says: Text): readonly Ground[] =>
    words.length === 0
      ? []
      : [
          {
            says: {
              ru: `${says.ru}: ${words.map((word) => `«${inner(word.text)}»`).join(', ')}`,
              en: `${says.en}: ${words.map((word) => `“${word.text}”`).join(', ')}`,
            },
          },
        ];
  return [
    ...only(wordsBeyond(stated.printed.replace(FIGURE, ''), indicator.name), {
      ru: 'Есть только в тексте',
      en: 'Only in the text',
    }),
    ...only(wordsBeyond(withoutFrame(indicator.name), text), {
      ru: 'Есть только в названии показателя',
      en: 'Only in the name of the indicator',
    }),
  ];
};

/** All of a finding but its place. */
export const sayContradiction = (contradiction: Contradiction): Omit<Issue, 'at'> => {
  const {
    statement: { stated, where },
    indicator,
    held: { year, value },
    certain,
  } = contradiction;
  const said = excerpt(stated.printed);
  const [here, there] =
    where === 'roadmap'
      ? ['В дорожной карте обещано', 'The roadmap promises']
      : ['В тексте сказано', 'The text says'];
  const planned =
    year === null
      ? { ru: `достигнутое значение «${value.printed}»`, en: `the achieved value “${value.printed}”` }
      : { ru: `${onYear(year).ru} «${value.printed}»`, en: `“${value.printed}” ${onYear(year).en}` };
  const label = labelOf(indicator);
  const { when } = stated;
  // Where the figures are the same it is the years that differ.
  const by =
    when === null || when === 'every-year'
      ? { ru: '', en: '' }
      : { ru: ` ${onYear(when.year).ru}`, en: ` ${onYear(when.year).en}` };
  const figure = FIGURE.exec(stated.printed)?.[0] ?? said;
  const inTable =
    year === null
      ? { ru: 'достигнутым значением', en: 'as the achieved value' }
      : { ru: onYear(year).ru, en: onYear(year).en };
  const everyYear =
    when === 'every-year' ? (parted(contradiction, figure) ?? eachYear(indicator, figure)) : null;
  const mistaken = certain
    ? { ru: '', en: '' }
    : { ru: ': читатель примет их за одно число', en: ': a reader will take them for one figure' };
  return {
    message: {
      ru: `${here} «${said}»${by.ru}, а ${label.ru.replace(/^П/u, 'п')} даёт ${planned.ru}${mistaken.ru}`,
      en: `${there} “${said}”${by.en}, but ${label.en} gives ${planned.en}${mistaken.en}`,
    },
    hint:
      everyYear ??
      (figure === value.printed
        ? {
            ru: `Назовите в тексте срок таблицы (${inTable.ru}) или запланируйте это значение в таблице${by.ru}.`,
            en: `Name the time of the table in the text (${inTable.en}), or plan this value in the table${by.en}.`,
          }
        : {
            ru: `Поставьте в тексте «${value.printed}» вместо «${figure}» или в таблице ${inTable.ru} «${figure}» вместо «${value.printed}».`,
            en: `Write “${value.printed}” instead of “${figure}” in the text, or “${figure}” instead of “${value.printed}” in the table ${inTable.en}.`,
          }),
    grounds: [
      { says: { ru: `${label.ru}`, en: `${label.en}` }, at: child(indicator.spot, 'name') },
      { says: { ru: `В таблице ${planned.ru}`, en: `The table: ${planned.en}` }, at: value.spot },
      ...(certain ? [] : differences(contradiction)),
    ],
    ...(certain
      ? {}
      : {
          hint: {
            ru: `Добавьте в текст, от какого числа и на какую дату взято «${figure}»; если речь об одном и том же, исправьте одно из чисел.`,
            en: `Say in the text of what and at which date “${figure}” is taken; where the same is meant, correct one of the figures.`,
          },
          unsure: true as const,
        }),
    evidence: `${stated.printed} ${indicator.name} ${value.printed}`,
  };
};
