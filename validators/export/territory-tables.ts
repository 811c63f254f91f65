// A territory as tables: clauses, subjects, functions, measures, indicators, planned values, terms, abbreviations, findings.
import { allParts } from '../model/all-parts.ts';
import { measured } from '../model/compare-targets.ts';
import type {
  Abbreviation,
  Indicator,
  IndicatorValue,
  Measure,
  Part,
  Subject,
  SubjectFunction,
  Term,
  Territory,
} from '../model/types.ts';
import { type Judgement, judgeIndicator } from '../model/verdict.ts';
import type { Finding } from '../rules/finding.ts';
import { placeOn } from './places.ts';
import { type Table, tableOf } from './table.ts';

const listed = (items: readonly string[] | null): string | null =>
  items === null || items.length === 0 ? null : items.join('; ');

const clauses = (territory: Territory): Table =>
  tableOf<Part>(
    'clauses',
    'Текст документа',
    [
      { name: 'number', title: 'Номер', type: 'string', width: 10, of: ({ number }) => number },
      { name: 'kind', title: 'Вид', type: 'string', width: 12, of: ({ kind }) => kind },
      { name: 'text', title: 'Текст', type: 'string', width: 100, of: ({ text }) => text },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'provision', anchor),
      },
    ],
    [...allParts(territory.provision?.parts ?? [])].filter(
      ({ component, text }) => component === null && text !== '',
    ),
  );

const subjects = (territory: Territory): Table =>
  tableOf<Subject>(
    'subjects',
    'Субъекты',
    [
      { name: 'id', title: 'Идентификатор', type: 'string', width: 20, of: ({ id }) => id },
      { name: 'name', title: 'Наименование', type: 'string', width: 70, of: ({ name }) => name },
      { name: 'short', title: 'Краткое наименование', type: 'string', width: 20, of: ({ short }) => short },
      {
        name: 'kind',
        title: 'Вид',
        type: 'string',
        width: 25,
        of: ({ kind }) => kind.target?.name ?? kind.printed,
      },
      { name: 'level', title: 'Уровень', type: 'string', width: 14, of: ({ level }) => level },
      {
        name: 'clause',
        title: 'Пункт',
        type: 'string',
        width: 10,
        of: ({ clause }) => clause?.printed ?? null,
      },
      {
        name: 'functions',
        title: 'Функций',
        type: 'integer',
        width: 10,
        of: ({ functions }) => functions.length,
      },
    ],
    territory.subjects,
  );

interface Duty {
  readonly subject: Subject;
  readonly duty: SubjectFunction;
}

const functions = (territory: Territory): Table =>
  tableOf<Duty>(
    'functions',
    'Функции субъектов',
    [
      { name: 'subject', title: 'Субъект', type: 'string', width: 30, of: ({ subject }) => subject.label },
      { name: 'text', title: 'Функция', type: 'string', width: 100, of: ({ duty }) => duty.text },
      {
        name: 'clause',
        title: 'Пункт',
        type: 'string',
        width: 10,
        of: ({ subject, duty }) => duty.clause?.printed ?? subject.clause?.printed ?? null,
      },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ duty: { anchor } }) => (anchor === null ? null : placeOn(territory, 'provision', anchor)),
      },
    ],
    territory.subjects.flatMap((subject) => subject.functions.map((duty) => ({ subject, duty }))),
  );

const measures = (territory: Territory): Table =>
  tableOf<Measure>(
    'measures',
    'Дорожная карта',
    [
      {
        name: 'direction',
        title: '№ направления',
        type: 'integer',
        width: 8,
        of: ({ direction }) => direction.number,
      },
      {
        name: 'directionTitle',
        title: 'Направление',
        type: 'string',
        width: 30,
        of: ({ direction }) => direction.title,
      },
      {
        name: 'systemMeasure',
        title: '№ мероприятия',
        type: 'string',
        width: 8,
        of: ({ systemMeasure }) => systemMeasure.number,
      },
      {
        name: 'systemMeasureTitle',
        title: 'Системообразующее мероприятие',
        type: 'string',
        width: 40,
        of: ({ systemMeasure }) => systemMeasure.title,
      },
      { name: 'title', title: 'Мероприятие', type: 'string', width: 60, of: ({ title }) => title },
      {
        name: 'responsible',
        title: 'Ответственные',
        type: 'string',
        width: 25,
        of: ({ responsible }) => listed(responsible?.map(({ printed }) => printed) ?? null),
      },
      {
        name: 'executors',
        title: 'Исполнители',
        type: 'string',
        width: 25,
        of: ({ executors }) => listed(executors),
      },
      {
        name: 'deadline',
        title: 'Срок',
        type: 'string',
        width: 20,
        of: ({ deadline }) => deadline?.printed ?? null,
      },
      {
        name: 'from',
        title: 'Срок: с',
        type: 'date',
        width: 12,
        of: (measure) => datesOf(measure)?.from ?? null,
      },
      {
        name: 'to',
        title: 'Срок: по',
        type: 'date',
        width: 12,
        of: (measure) => datesOf(measure)?.to ?? null,
      },
      { name: 'recurrence', title: 'Повторение (RRULE)', type: 'string', width: 30, of: recurrenceOf },
      { name: 'result', title: 'Результат', type: 'string', width: 40, of: ({ result }) => result },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'roadmap', anchor),
      },
    ],
    territory.roadmap?.measures ?? [],
  );

/** The days of a deadline that names one day or period; null for every other deadline. */
const datesOf = ({ deadline }: Measure): { readonly from: string; readonly to: string } | null => {
  if (deadline === null || !deadline.parsed.ok) return null;
  const [term, ...more] = deadline.parsed.value.terms;
  if (term === undefined || more.length > 0 || (term.kind !== 'date' && term.kind !== 'range')) return null;
  return { from: term.from, to: term.to };
};

const recurrenceOf = ({ deadline }: Measure): string | null => {
  if (deadline === null || !deadline.parsed.ok) return null;
  return listed(
    deadline.parsed.value.terms.flatMap((term) => (term.kind === 'recurrence' ? [term.rrule] : [])),
  );
};

const indicators = (territory: Territory): Table =>
  tableOf<Indicator>(
    'indicators',
    'Показатели',
    [
      { name: 'number', title: 'Номер', type: 'string', width: 8, of: ({ number }) => number },
      { name: 'name', title: 'Показатель', type: 'string', width: 80, of: ({ name }) => name },
      {
        name: 'federal',
        title: 'Федеральный показатель',
        type: 'string',
        width: 25,
        of: ({ federal }) => federal?.printed ?? null,
      },
      {
        name: 'baselineAt',
        title: 'Достигнуто на',
        type: 'string',
        width: 12,
        of: ({ baseline }) => baseline?.at ?? null,
      },
      {
        name: 'baseline',
        title: 'Достигнуто',
        type: 'string',
        width: 14,
        of: ({ baseline }) => baseline?.printed ?? null,
      },
      {
        name: 'formula',
        title: 'Формула (LaTeX)',
        type: 'string',
        width: 40,
        of: ({ formulas }) => listed(formulas.map(({ printed }) => printed)),
      },
      {
        name: 'collection',
        title: 'Способ сбора',
        type: 'string',
        width: 50,
        of: ({ collection }) => collection,
      },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'indicators', anchor),
      },
    ],
    territory.indicators?.indicators ?? [],
  );

interface Planned {
  readonly indicator: Indicator;
  readonly year: string;
  readonly value: IndicatorValue;
  readonly judgement: Judgement | null;
}

const planned = (territory: Territory, asOf: string): readonly Planned[] =>
  (territory.indicators?.indicators ?? []).flatMap((indicator) => {
    const judged = judgeIndicator(indicator, asOf);
    return [...indicator.targets].map(([year, value]) => ({
      indicator,
      year,
      value,
      judgement: judged.find((judgement) => judgement.year === year) ?? null,
    }));
  });

/** The figure of a cell that holds one; null where it holds several, or none that was read. */
const single = (value: IndicatorValue) => {
  const [target, ...more] = measured(value);
  return target === undefined || more.length > 0 ? null : target;
};

const values = (territory: Territory, asOf: string): Table =>
  tableOf<Planned>(
    'values',
    'Плановые значения',
    [
      {
        name: 'indicator',
        title: 'Номер показателя',
        type: 'string',
        width: 8,
        of: ({ indicator }) => indicator.number,
      },
      { name: 'year', title: 'Год', type: 'string', width: 12, of: ({ year }) => year },
      { name: 'printed', title: 'Напечатано', type: 'string', width: 30, of: ({ value }) => value.printed },
      {
        name: 'min',
        title: 'Не менее',
        type: 'number',
        width: 10,
        of: ({ value }) => single(value)?.min ?? null,
      },
      {
        name: 'max',
        title: 'Не более',
        type: 'number',
        width: 10,
        of: ({ value }) => single(value)?.max ?? null,
      },
      {
        name: 'unit',
        title: 'Единица',
        type: 'string',
        width: 10,
        of: ({ value }) => single(value)?.unit ?? null,
      },
      {
        name: 'thresholdBy',
        title: 'Федеральный порог: к дате',
        type: 'date',
        width: 12,
        of: ({ judgement }) => judgement?.threshold.by ?? null,
      },
      {
        name: 'thresholdMin',
        title: 'Федеральный порог: не менее',
        type: 'number',
        width: 12,
        of: ({ judgement }) => judgement?.threshold.min ?? null,
      },
      {
        name: 'thresholdMax',
        title: 'Федеральный порог: не более',
        type: 'number',
        width: 12,
        of: ({ judgement }) => judgement?.threshold.max ?? null,
      },
      {
        name: 'verdict',
        title: 'Вывод',
        type: 'string',
        width: 10,
        of: ({ judgement }) => judgement?.verdict ?? null,
      },
    ],
    planned(territory, asOf),
  );

const terms = (territory: Territory): Table =>
  tableOf<Term>(
    'terms',
    'Понятия',
    [
      { name: 'term', title: 'Понятие', type: 'string', width: 30, of: ({ term }) => term },
      { name: 'short', title: 'Кратко', type: 'string', width: 14, of: ({ short }) => short },
      {
        name: 'definition',
        title: 'Определение',
        type: 'string',
        width: 100,
        of: ({ definition }) => definition,
      },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'provision', anchor),
      },
    ],
    territory.terms,
  );

const abbreviations = (territory: Territory): Table =>
  tableOf<Abbreviation>(
    'abbreviations',
    'Сокращения',
    [
      { name: 'short', title: 'Сокращение', type: 'string', width: 16, of: ({ short }) => short },
      { name: 'means', title: 'Значение', type: 'string', width: 90, of: ({ means }) => means },
      { name: 'document', title: 'Документ', type: 'string', width: 14, of: ({ document }) => document },
      {
        name: 'clause',
        title: 'Пункт',
        type: 'string',
        width: 10,
        of: ({ clause }) => clause?.printed ?? null,
      },
    ],
    territory.abbreviations,
  );

/** The findings on a territory as a table. */
export const findingsTable = (findings: readonly Finding[]): Table =>
  tableOf<Finding>(
    'findings',
    'Замечания',
    [
      {
        name: 'fingerprint',
        title: 'Отпечаток',
        type: 'string',
        width: 18,
        of: ({ fingerprint }) => fingerprint,
      },
      { name: 'region', title: 'Территория', type: 'string', width: 18, of: ({ region }) => region },
      { name: 'rule', title: 'Правило', type: 'string', width: 32, of: ({ rule }) => rule },
      { name: 'severity', title: 'Важность', type: 'string', width: 10, of: ({ severity }) => severity },
      { name: 'message', title: 'Что не так', type: 'string', width: 90, of: ({ message }) => message.ru },
      { name: 'hint', title: 'Как исправить', type: 'string', width: 60, of: ({ hint }) => hint.ru },
      { name: 'norm', title: 'Норма', type: 'string', width: 30, of: ({ norm }) => norm.act },
      { name: 'normClause', title: 'Пункт нормы', type: 'string', width: 10, of: ({ norm }) => norm.clause },
      { name: 'file', title: 'Файл', type: 'string', width: 36, of: ({ file }) => file },
      { name: 'line', title: 'Строка', type: 'integer', width: 8, of: ({ line }) => line },
      { name: 'column', title: 'Столбец', type: 'integer', width: 8, of: ({ column }) => column },
      {
        name: 'waived',
        title: 'Принято: причина',
        type: 'string',
        width: 40,
        of: ({ waived }) => waived?.reason ?? null,
      },
      {
        name: 'waivedUntil',
        title: 'Принято до',
        type: 'string',
        width: 12,
        of: ({ waived }) => waived?.until ?? null,
      },
    ],
    findings,
  );

/**
 * The tables of a territory, those that have rows.
 * @param findings all findings; those on the territory are taken
 * @param asOf ISO date of the verdicts
 */
export const territoryTables = (
  territory: Territory,
  findings: readonly Finding[],
  asOf: string,
): readonly Table[] =>
  [
    clauses(territory),
    subjects(territory),
    functions(territory),
    measures(territory),
    indicators(territory),
    values(territory, asOf),
    terms(territory),
    abbreviations(territory),
    findingsTable(findings.filter(({ region }) => region === territory.id)),
  ].filter(({ rows }) => rows.length > 0);
