// A contradiction between the text and the table in words, with both figures and their places.
import { excerpt } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import type { Issue } from '../rule.ts';
import { labelOf, onYear } from './label.ts';
import type { Contradiction } from './stated.ts';

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
  return {
    message: {
      ru: `${here} «${said}»${by.ru}, а ${label.ru.replace(/^П/u, 'п')} даёт ${planned.ru}`,
      en: `${there} “${said}”${by.en}, but ${label.en} gives ${planned.en}`,
    },
    grounds: [
      { says: { ru: `${label.ru}`, en: `${label.en}` }, at: child(indicator.spot, 'name') },
      { says: { ru: `В таблице ${planned.ru}`, en: `The table: ${planned.en}` }, at: value.spot },
    ],
    evidence: `${stated.printed} ${indicator.name} ${value.printed}`,
  };
};
