// «И.В. Кравченко» and «И.В.Кравченко» are one person to a reader and two to a search.
import { surnameKey } from '../../../text/names/person-names.ts';
import { defining } from '../../example-base.ts';
import { sayNames } from '../../levels/say.ts';
import type { TerritoryRule } from '../../rule.ts';
import { type Named, peopleIn } from './people.ts';

/** The spaces of a name, its letters taken away: «И.В. К» and «И.В.К» differ. */
const spacing = ({ printed }: Named): string =>
  printed
    .replace(/\p{Ll}+(?:-\p{L}+)?/gu, '')
    .replace(/[\s\u00A0]/gu, ' ')
    .replace(/\p{L}/gu, 'А');

const person = ({ surname, initials, printed }: Named): string =>
  [surnameKey(surname), initials, printed.startsWith(surname)].join(' ');

/** «И.В. Кравченко», «Кравченко И.В.»: the initials together, a space before or behind them. */
const wellSet = /^(?:\p{Lu}\.){1,2}\s\p{Lu}|^\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.){1,2}$/u;

export const personOneSpacing: TerritoryRule = {
  id: 'words/person-one-spacing',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Имя одного лица набрано одинаково', en: 'The name of one person is set in one way' },
  fault: { ru: 'Имя одного лица набрано по-разному', en: 'The name of one person is set in different ways' },
  reason: {
    ru: 'Поиск по «И.В. Кравченко» не находит «И.В.Кравченко»: для него это разные люди.',
    en: 'A search for “И.В. Кравченко” does not find “И.В.Кравченко”: to it they are two people.',
  },
  cure: {
    ru: 'Набирайте инициалы одинаково, лучше без пробела между ними и с пробелом перед фамилией.',
    en: 'Set the initials in one way: best without a space between them and with one before the surname.',
  },
  doubt: {
    ru: 'На смысл пробел не влияет, и пропасть он мог при извлечении текста.',
    en: 'The space does not change the meaning, and the extraction of the text may have lost it.',
  },
  yieldsTo: ['words/person-one-name'],
  *check(territory, { corpus }) {
    for (const names of Map.groupBy(
      peopleIn(corpus, territory).filter(({ full }) => !full),
      person,
    ).values()) {
      const [one, another, ...more] = [...Map.groupBy(names, spacing).values()]
        .toSorted((a, b) => b.length - a.length)
        .flatMap(([first]) => (first === undefined ? [] : [first]));
      if (one === undefined || another === undefined) continue;
      const others = [one, ...more];
      const wanted = [one, another, ...more].find(({ printed }) => wellSet.test(printed)) ?? one;
      const spellings = sayNames([one, another, ...more].map(({ printed }) => printed));
      yield {
        at: another.spot,
        message: {
          ru: `Имя одного лица набрано по-разному: ${spellings.ru}`,
          en: `The name of one person is set in different ways: ${spellings.en}`,
        },
        hint: names.some(({ honours }) => honours)
          ? {
              ru: 'Имя входит в название учреждения: пишите его везде так, как в уставе.',
              en: 'The name is part of an organisation’s: write it everywhere as the charter does.',
            }
          : {
              ru: `Наберите везде «${wanted.printed}».`,
              en: `Set it as “${wanted.printed}” everywhere.`,
            },
        grounds: others.map(({ printed, spot }) => ({
          says: { ru: `Напечатано «${printed}»`, en: `“${printed}” is printed` },
          at: spot,
        })),
        evidence: `${another.printed} ${one.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'С пробелом и без пробела', en: 'With a space and without one' },
      files: defining(
        'субъекты региональной системы. Доклад готовит И.И. Петрова, представляет И.И.Петрова.',
      ),
      points: 'И.И.Петрова',
    },
    {
      title: { ru: 'Имя в названии учреждения', en: 'The name of an organisation has it' },
      files: defining('субъекты региональной системы: институт имени И.И. Петрова, центр имени И.И.Петрова.'),
      points: 'И.И.Петрова',
    },
  ],
  good: [
    {
      title: { ru: 'Фамилия до инициалов и после них', en: 'The surname before the initials and after them' },
      files: defining(
        'субъекты региональной системы. Доклад готовит И.И. Петрова, согласует Петрова И.И., утверждают с И.И. Петровой.',
      ),
    },
  ],
};
