// A result tells a measure that was carried out from one that was not; its own name told again does not.

import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { isSame } from '../../../language/likeness.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { givesNothing } from '../../../model/put-off.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import type { Measure, Territory } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { parseTime } from '../../../text/deadline/deadline.ts';
import { readPerson } from '../../../text/names/person.ts';
import { trimmedEnd } from '../../../text/places/trimmed-end.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

/** Words that fit every measure, and tell the result of none: «исполнено», «мероприятие проведено в срок». */
const EMPTY = new Set(
  'да нет есть быть исполнить выполнить провести реализовать осуществить достигнуть мероприятие результат полный объём срок'
    .replaceAll('ё', 'е')
    .split(' '),
);
/** Words that send the reader to another place of the act: «см. выше», «аналогично». */
const ELSEWHERE = new Set(['смотреть', 'выше', 'аналогично', 'указать', 'же']);

const isOnly = (tokens: readonly TextToken[], words: ReadonlySet<string>): boolean =>
  tokens.every(
    (token) =>
      token.kind === 'mark' ||
      /^(?:см\.|п\.|пп\.)$/u.test(token.text) ||
      isOneOf(token, words) ||
      analyse(token.text).some(({ part }) => part === 'preposition' || part === 'pronoun'),
  );

const faultOf = ({ title, result }: Measure, { subjects }: Territory): Text | null => {
  const text = trimmedEnd(normalise(result ?? ''), /[.;,\s]/u);
  if (text === '' || givesNothing(result ?? '')) return null;
  const { tokens } = indexOfText(trimmedEnd(result ?? '', /[.;,\s]/u));
  if (isOnly(tokens, EMPTY))
    return { ru: 'не говорит, что именно получится', en: 'does not say what will come of it' };
  if (isOnly(tokens, ELSEWHERE))
    return { ru: 'отсылает к другому месту и не говорит, что получится', en: 'sends the reader elsewhere' };
  if (tokens.every(({ kind, text: sign }) => kind === 'number' || kind === 'mark' || sign === '%'))
    return { ru: 'называет число и не говорит чего', en: 'gives a figure and does not say of what' };
  if (analyse(tokens.at(-1)?.text ?? '').some(({ part }) => part === 'preposition'))
    return { ru: 'обрывается на предлоге', en: 'breaks off at a preposition' };
  if (parseTime(result ?? '').ok)
    return { ru: 'называет срок, а не то, что получится', en: 'gives a time and not what will come of it' };
  const names = subjects.flatMap(({ name, short, aliases }) => [name, short ?? '', ...aliases]);
  if (readPerson(result ?? '') !== null || names.some((name) => normalise(name) === text))
    return {
      ru: 'называет того, кто делает, а не то, что получится',
      en: 'names who does it and not what will come of it',
    };
  if (isSame(text, title)) return { ru: 'повторяет его название', en: 'repeats its name' };
  return null;
};

export const resultUnderstood: TerritoryRule = {
  id: 'roadmap/result-understood',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Результат говорит, что получится',
    en: 'The result says what will come of the measure',
  },
  fault: { ru: 'Результат не говорит, что получится', en: 'The result does not say what will come of it' },
  reason: {
    ru: 'По результату проверяют исполнение. Слово «исполнено», число без единицы или название мероприятия ещё раз ничего не проверяют.',
    en: 'The result is what execution is checked by; “исполнено”, a bare figure or the name of the measure again check nothing.',
  },
  cure: {
    ru: 'Назовите документ, охват или изменение: «аналитическая справка», «обучены 20 % педагогов».',
    en: 'Name a document, a coverage or a change, e.g. “аналитическая справка” or “обучены 20 % педагогов”.',
  },
  *check(territory) {
    for (const measure of measuresInForce(territory.roadmap)) {
      const fault = faultOf(measure, territory);
      if (fault === null) continue;
      const { title, result, spot } = measure;
      yield {
        at: child(spot, 'result'),
        message: {
          ru: `Результат «${inner(excerpt(result ?? ''))}» мероприятия «${inner(excerpt(title))}» ${fault.ru}`,
          en: `The result “${excerpt(result ?? '')}” of the measure “${excerpt(title)}” ${fault.en}`,
        },
        evidence: normalise(result ?? ''),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Срок', en: 'A time' },
      files: edit('roadmap', 'аналитическая справка', 'в течение года'),
      points: 'в течение года',
    },
    {
      title: { ru: 'Кто делает', en: 'Who does it' },
      files: edit('roadmap', 'аналитическая справка', 'ЦНППМ'),
      points: 'ЦНППМ',
    },
    {
      title: { ru: 'Отсылка', en: 'A reference elsewhere' },
      files: edit('roadmap', 'аналитическая справка', 'см. выше'),
      points: 'см. выше',
    },
    {
      title: { ru: 'Обрыв на предлоге', en: 'It breaks off at a preposition' },
      files: edit('roadmap', 'аналитическая справка', 'в соответствии с'),
      points: 'в соответствии с',
    },
    {
      title: { ru: 'Название ещё раз', en: 'The name again' },
      files: edit('roadmap', 'аналитическая справка', 'Проведение мониторинга.'),
      points: 'Проведение мониторинга.',
    },
    {
      title: { ru: '«Исполнено»', en: '“Исполнено”' },
      files: edit('roadmap', 'аналитическая справка', 'Мероприятие проведено'),
      points: 'Мероприятие проведено',
    },
    {
      title: { ru: 'Число без единицы', en: 'A bare figure' },
      files: edit('roadmap', 'аналитическая справка', '100%'),
      points: '100%',
    },
  ],
  good: [
    {
      title: { ru: 'Сказано, чем кончилась работа', en: 'It says how the work ended' },
      files: edit('roadmap', 'аналитическая справка', 'Мониторинг проведён'),
    },
  ],
};
