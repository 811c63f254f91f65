// Planned values whose time nobody says: neither their columns, nor the headings over the rows, nor the title.
import type { IndicatorTable } from '../../model/types.ts';
import type { Issue } from '../rule.ts';

/** The columns of planned values without a time, told once: nothing can be held against them; the act may leave the year to its reader. */
export function* undatedValues({ columns, indicators }: IndicatorTable): Generator<Issue> {
  if (indicators.some(({ targets }) => targets.size > 0)) return;
  const own = columns.filter(
    ({ role, printed, at }) =>
      role === 'target' &&
      !/^\d{4}/.test(at ?? '') &&
      indicators.some(({ details }) =>
        details.some((cell) => cell.role === 'target' && cell.head === printed),
      ),
  );
  const [first, ...more] = own;
  if (first === undefined) return;
  const heads = own.map(({ printed }) => `«${printed}»`).join(', ');
  const english = own.map(({ printed }) => `“${printed}”`).join(', ');
  yield {
    at: first.spot,
    message: {
      ru: `Не сказано, какого года плановые значения ${more.length === 0 ? 'графы' : 'граф'} ${heads}: проверить их не с чем`,
      en: `Nothing says of what year the planned values of ${english} are: they are held against nothing`,
    },
    hint: {
      ru: 'Назовите год в заголовке графы или в названии таблицы.',
      en: 'Name the year in the head of the column or in the title of the table.',
    },
    edit: {
      ru: 'Если год известен из акта, запишите его у графы в at, у группы строк в year.',
      en: 'Where the act tells it, write it as `at` of the column or `year` of the group.',
    },
    evidence: own.map(({ printed }) => printed).join(', '),
    unsure: true,
  };
}
