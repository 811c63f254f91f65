// The columns of a table of indicators: «Показатель», «Единица измерения», «2023 год», «II кв.», «Источник данных» …
import { WHO_DOES } from './questions.ts';
import { type RoleWords, readHeads } from './table-head.ts';
import { valueTime } from './value-time.ts';

/** What a column of a table of indicators may hold. */
export type IndicatorRole =
  | 'number'
  | 'name'
  | 'unit'
  | 'formula'
  | 'collection'
  | 'baseline'
  | 'target'
  | 'minimum'
  | 'weight'
  | 'source'
  | 'responsible'
  | 'note';

/** What a column holds; values are of a time. */
export interface IndicatorHead {
  readonly role: IndicatorRole;
  /** «2023», «2022-2023», «2023-Q1», «2023-09»; «Q1» where nothing names the year; null where no time is named. */
  readonly at: string | null;
}

const VALUES = ['baseline', 'target'] as const satisfies readonly IndicatorRole[];

const ACHIEVED =
  /(?<!\p{L})(?:достигнут|факт(?!ор)|баз(?:[аы](?!\p{L})|ов|ис)|исходн|стартов|начальн\p{L}{1,30}\s+(?:значен|уров)|сложивш|отч[её]тн|выполнен|исполнен|по\s+состоянию|(?:текущ|имеющ)\p{L}{1,30}\s+значен|на\s+начало|(?:отч[её]т\p{L}{0,2}(?!\p{L})|предыдущ|предшествующ|прошл(?:ого|ый|ом)\s|оценка\s*\))(?:(?<=20\d\d.{0,60})|(?=.{0,60}20\d\d)))/iu;
const PLANNED =
  /(?<!\p{L})(?:план|прогноз|целев\p{L}{1,30}\s+(?:значен|ориентир)|ожидаем\p{L}{1,30}\s+значен)/iu;
const VALUE =
  /(?<!\p{L})(?:план|прогноз|целев\p{L}{1,30}\s+(?:значен|ориентир)|ожидаем\p{L}{1,30}\s+значен|значени|(?:\p{L}{1,30}|\d(?:-\p{L}{1,30})?)\s*(?:кв\.|квартал|полугоди)|январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)|(?<!\d)20\d\d(?!\d)/iu;
const NAME = /показател|индикатор|^\s*наименование\s*$/iu;
const OTHER_NAME =
  /критери|параметр|измерител|^\s*(?:что|чего)\s+(?:(?:мы|будем)\s+)?(?:измеря|оценива|счита|отслежива|достига)\p{L}{1,30}/iu;

const words = (name: RegExp): RoleWords<IndicatorRole> => [
  ['number', /^\s*(?:№|n\s*п|п\s*\/\s*п|п\.\s*п|номер)/iu],
  [
    'unit',
    /(?<!\p{L})(?:единиц\p{L}{0,30}\s+изм|ед\.?\s*изм|размерност|в\s+(?:чем|чём|каких\s+единицах)(?!\p{L}))|^\s*измеря(?:ется|ются|ем)(?:\s+в)?\s*$|^\s*(?:единиц[аы](?:\s+(?:сч[её]та|величины|значения))?|ед|изм(?:ерение)?)\.?\s*$/iu,
  ],
  [
    'weight',
    /(?<!\p{L})(?:вес(?:а|ов\p{L}{1,30})?(?!\p{L})|удельн\p{L}{1,30}\s+вес|коэффициент\s+значимост)/iu,
  ],
  ['minimum', /(?<!\p{L})(?:миним|порогов)/iu],
  [
    'collection',
    /(?<!\p{L})(?:(?:метод|способ|порядок)\p{L}{0,30}\s+(?:\p{L}{1,30}\s+и\s+)?(?:сбор|получени)|сбор\p{L}{0,30}\s+(?:данных|информации)|как\s+(?:собира|получа)\p{L}{1,30})/iu,
  ],
  [
    'formula',
    /(?<!\p{L})(?:формул|методик|расч[её]т|алгоритм|(?:метод|способ|порядок)\p{L}{0,30}\s+(?:\p{L}{1,30}\s+и\s+)?(?:расч|определени|вычислени|исчислени)|как\s+(?:(?:рас|по)?счит|вычисл|определя|измеря)\p{L}{1,30})/iu,
  ],
  [
    'source',
    /(?<!\p{L})(?:источник|откуда(?!\p{L})|где\s+(?:бер|брать|взять)\p{L}{0,30}\s+(?:данны|сведени|информаци))/iu,
  ],
  ['responsible', new RegExp(`(?<!\\p{L})(?:ответственн|исполнител|${WHO_DOES})`, 'iu')],
  ['note', /(?<!\p{L})(?:примечани|комментари|отметк|пояснени)/iu],
  ['baseline', ACHIEVED],
  ['target', VALUE],
  ['name', name],
];

const isValue = (role: IndicatorRole | null): role is (typeof VALUES)[number] =>
  role === 'baseline' || role === 'target';

/** Whether a head says that its values are planned: «План на 2024 год»; «2024 год» alone leaves it open. */
export const saysPlanned = (head: string): boolean => PLANNED.test(head);

/** The time of a head, and of the only column of values that names none, the year of the table. */
const timesOf = (
  heads: readonly string[],
  roles: readonly (IndicatorRole | null)[],
  year: string | null,
): readonly (string | null)[] => {
  const times = heads.map((head, index) => (isValue(roles[index] ?? null) ? valueTime(head, year) : null));
  const alone = roles.filter((role) => role === 'target').length === 1;
  return times.map((at, index) => (at === null && alone && roles[index] === 'target' ? year : at));
};

/**
 * Reads the heads of a table of indicators. A head of values is planned, unless it says that they are achieved.
 *
 * @param heads as printed, in printed order
 * @param year the only year of the table, of which the parts of a year are; null where it has none or several
 */
export const readIndicatorHeads = (
  heads: readonly string[],
  year: string | null,
): readonly (IndicatorHead | null)[] => {
  // «Критерий», «Что измеряем» name the rows where nothing else does.
  const name = heads.some((head) => NAME.test(head)) ? NAME : OTHER_NAME;
  const roles = readHeads(heads, words(name), VALUES).map((role, index) => {
    const head = heads[index] ?? '';
    return role === 'target' && ACHIEVED.test(head) && !PLANNED.test(head) ? 'baseline' : role;
  });
  const times = timesOf(heads, roles, year);
  return roles.map((role, index) => (role === null ? null : { role, at: times[index] ?? null }));
};
