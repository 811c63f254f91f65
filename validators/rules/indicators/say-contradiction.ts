// A contradiction between the text and the table in words, with both figures and their places.
import { excerpt } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import type { Issue, Text } from '../rule.ts';
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

/** All of a finding but its place. */
export const sayContradiction = ({
  statement: { stated, where },
  indicator,
  held: { year, value },
}: Contradiction): Omit<Issue, 'at'> => {
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
  const everyYear = when === 'every-year' ? eachYear(indicator, figure) : null;
  return {
    message: {
      ru: `${here} «${said}»${by.ru}, а ${label.ru.replace(/^П/u, 'п')} даёт ${planned.ru}`,
      en: `${there} “${said}”${by.en}, but ${label.en} gives ${planned.en}`,
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
    ],
    evidence: `${stated.printed} ${indicator.name} ${value.printed}`,
  };
};
