// The columns of a roadmap: «№ п/п», «Наименование мероприятия», «Срок реализации», «Ответственный исполнитель» …
import { withDeadlineParts } from './deadline-parts.ts';
import {
  BY_WHEN,
  WHAT_COMES_OF_IT,
  WHAT_IS_DONE,
  WHERE,
  WHO_COMES,
  WHO_DOES,
  WHO_HELPS,
} from './questions.ts';
import { type RoleWords, readHeads } from './table-head.ts';

/** Words of a role and the questions that ask for it, both at the beginning of a word. */
const asking = (words: string, questions: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words}|${questions})`, 'iu');

/** What a column of a roadmap may hold. */
export type MeasureRole =
  | 'group'
  | 'number'
  | 'measure'
  | 'responsible'
  | 'executors'
  | 'deadline'
  | 'result'
  | 'participants'
  | 'document'
  | 'place'
  | 'funding'
  | 'indicator'
  | 'note';

const DEADLINE = new RegExp(
  String.raw`^\s*(?:квартал|(?:учебн\p{L}{2}\s+)?недел[яи]|декад[аы]|числ[оа]|день|дни)(?:\s+месяца)?\s*$|(?<!\p{L})(?:срок|дата|даты|период|время|когда|месяц|год\p{L}*\s+(?:реализаци|исполнени|выполнени|проведени)|${BY_WHEN})`,
  'iu',
);

const WORDS: RoleWords<MeasureRole> = [
  ['number', /^\s*(?:№|n\s*п|п\s*\/\s*п|п\.\s*п|номер)/iu],
  [
    'group',
    /системообразующ|(?<!\p{L})(?:направлени[ея]|этап[аы]?|раздел[аы]?|блок[аи]?|задач[аиу]?|модул[ьяи]|цел[ьи])(?!\p{L})/iu,
  ],
  ['responsible', asking('ответственн|исполнител|куратор|курирующ|координатор', WHO_DOES)],
  [
    'executors',
    asking(
      'ответственн\\p{L}+\\s+исполнител|со?исполнител|исполнител|участвующие\\s+субъект|(?:с|при)(?:\\s+\\p{L}+)?\\s+участи[ие]|привлекаем|партн[её]р|(?:в\\s+)?сотрудничеств|совместно\\s+с',
      WHO_HELPS,
    ),
  ],
  ['deadline', DEADLINE],
  ['place', asking('мест[оа]|площадк', WHERE)],
  [
    'participants',
    asking(
      '(?:для\\s+)?кого(?!\\p{L})|участник|категори|целев\\p{L}+\\s+(?:аудитори|групп)|контингент',
      WHO_COMES,
    ),
  ],
  ['document', /(?<!\p{L})(?:вид\p{L}*\s+документ|документ|подтвержда(?:ющ|ет)|отч[её]тн)/iu],
  ['indicator', /(?<!\p{L})(?:показател|индикатор)/iu],
  [
    'result',
    asking(
      'результат|ожидаем|итог|продукт|выход|эффект|форм\\p{L}\\s+завершени|чем\\s+(?:заверша|(?:за|о)канчива)',
      WHAT_COMES_OF_IT,
    ),
  ],
  [
    'funding',
    /(?<!\p{L})(?:финанс|об[ъь][её]м\p{L}*\s+средств|стоимост|источник\p{L}*\s+(?:средств|обеспеч))/iu,
  ],
  ['note', /(?<!\p{L})(?:примечани|комментари|отметк)/iu],
  [
    'measure',
    asking(
      'мероприяти|мер[аы](?!\\p{L})|действи|событи[ея]|наименование\\s+работ|тем[аы](?!\\p{L})|тематика|вопросы?(?!\\p{L})',
      WHAT_IS_DONE,
    ),
  ],
];

/** «Содержание работы», «Вид деятельности», «Наименование»: over the measures, where no other head is. */
const WORK =
  /(?<!\p{L})(?:содержани[ея]|виды?\s+(?:работы?|деятельности)|форм[аы]\s+(?:и\s+содержание\s+)?работы?|направлени[ея]\s+работы?|наименовани[ея]|названи[ея]|план(?:ируем\p{L}{2})?\s+(?:работ\p{L}|деятельность|дела)|работ[аы]|дел[ао])(?!\p{L})/iu;

/** Whether a head that names no role may stand over the measures of a table that has no other column for them. */
export const mayHeadMeasures = (head: string): boolean => WORK.test(head);

/** What is told apart by years beside deadlines. */
const BY_YEARS: ReadonlySet<MeasureRole | null> = new Set(['funding', 'indicator', 'result', 'participants']);

/** «Что будет сделано» beside measures says what comes of them; where nothing else names the measures, it does. */
const TO_BE_DONE = /(?<!\p{L})что\s+будет\s+(?:с?делано|проведено|выполнено|организовано)(?!\p{L})/iu;

const DOING: RoleWords<MeasureRole> = [['measure', TO_BE_DONE], ...WORDS];

const readWords = (heads: readonly string[]): readonly (MeasureRole | null)[] => {
  const roles = readHeads(heads, WORDS);
  const isNamed = roles.some(
    (role, index) => role === 'measure' || (role === null && mayHeadMeasures(heads[index] ?? '')),
  );
  return isNamed ? roles : readHeads(heads, DOING);
};

const ORGANISER = /^\s*организатор/iu;

/** «Организатор» answers where nobody else does. */
const byOrganiser = (
  heads: readonly string[],
  roles: readonly (MeasureRole | null)[],
): readonly (MeasureRole | null)[] => {
  const organiser = roles.findIndex((role, index) => role === null && ORGANISER.test(heads[index] ?? ''));
  return roles.includes('responsible')
    ? roles
    : roles.map((role, index) => (index === organiser ? 'responsible' : role));
};

/** Reads the heads of a roadmap: `readHeads` with the roles of its columns, and all columns of its deadline. */
export const readRoadmapHeads = (heads: readonly string[]): readonly (MeasureRole | null)[] =>
  withDeadlineParts(heads, byOrganiser(heads, readWords(heads)), (head) => DEADLINE.test(head), BY_YEARS);
