import { describe, expect, it } from 'vitest';
import { recurrenceOf } from './deadline/recurrence.ts';
import {
  deadlineSpan,
  describeDeadline,
  formatDeadline,
  isOpenEndedOnly,
  type Precision,
  parseDeadline,
  type RecurrenceTerm,
  type Season,
  type Term,
} from './deadline.ts';

const during = (from: string, to: string, precision: Precision): Term => ({
  kind: 'date',
  from,
  to,
  precision,
  limit: 'during',
});
const until = (from: string, to: string, precision: Precision): Term => ({
  kind: 'date',
  from,
  to,
  precision,
  limit: 'until',
});
const on = (day: string): Term => during(day, day, 'day');
const by = (day: string): Term => until(day, day, 'day');
const range = (from: string, to: string, precision: Precision): Term => ({
  kind: 'range',
  from,
  to,
  precision,
});
const event = (text: string): Term => ({ kind: 'event', event: text });
const open = (scope: 'constant' | 'once' | 'period' | 'year' | 'school-year'): Term => ({
  kind: 'open',
  scope,
});
const again = (rrule: string, more: Partial<RecurrenceTerm> = {}): Term => ({
  kind: 'recurrence',
  times: 1,
  every: 1,
  unit: 'year',
  atLeast: false,
  season: null,
  since: null,
  until: null,
  ...more,
  rrule,
});
const inMonths = (...spans: readonly (readonly [number, number])[]): Season => ({
  kind: 'months',
  spans: spans.map(([from, to]) => ({ from, to })),
});

const APRIL = during('2023-04-01', '2023-04-30', 'month');
const MAY = during('2023-05-01', '2023-05-31', 'month');
const DECEMBER = during('2023-12-01', '2023-12-31', 'month');
const YEAR_2023 = during('2023-01-01', '2023-12-31', 'year');
const SCHOOL_YEAR = during('2023-09-01', '2024-08-31', 'school-year');
const FIRST_QUARTER = during('2024-01-01', '2024-03-31', 'quarter');
const FIRST_HALF = during('2024-01-01', '2024-06-30', 'half-year');
const FOUR_MONTHS = [
  MAY,
  DECEMBER,
  during('2024-05-01', '2024-05-31', 'month'),
  during('2024-12-01', '2024-12-31', 'month'),
];
const SCHOOL_SPAN = range('2023-09-01', '2024-05-31', 'day');
const AS_NEEDED = [on('2023-09-01'), on('2024-09-01'), event('далее, в течение года по мере необходимости')];

type Reading = readonly [string, readonly Term[]];

describe('срок назван датой', () => {
  it.each<Reading>([
    ['апрель 2023 года', [APRIL]],
    ['АПРЕЛЬ\u00A02023\u00A0Г.', [APRIL]],
    ['апр. 2023', [APRIL]],
    ['в апреле 2023 года', [APRIL]],
    ['04.2023', [APRIL]],
    ['в течение 2023 года', [YEAR_2023]],
    ['2023 год', [YEAR_2023]],
    ['в 2023 году', [YEAR_2023]],
    ['1 сентября 2023 года', [on('2023-09-01')]],
    ['« 27 » апреля 2023 г.', [on('2023-04-27')]],
    ['май 2023 года; декабрь 2023 года; май 2024 года; декабрь 2024 года', FOUR_MONTHS],
    ['май 2023 года декабрь 2023 года май 2024 года декабрь 2024 года', FOUR_MONTHS],
    ['май 2023 года\nдекабрь 2023 года,\nмай 2024 года, декабрь 2024 года.', FOUR_MONTHS],
    ['май 2023 года декабрь 2023 года', [MAY, DECEMBER]],
    ['май и декабрь 2023 года', [MAY, DECEMBER]],
    ['- май 2023 г.;\n- декабрь 2023 г.', [MAY, DECEMBER]],
    ['ноябрь 2024 года', [during('2024-11-01', '2024-11-30', 'month')]],
    [
      'август 2023 года август 2024 года',
      [during('2023-08-01', '2023-08-31', 'month'), during('2024-08-01', '2024-08-31', 'month')],
    ],
    ['15.03.2024', [on('2024-03-15')]],
    ['5.03.2022', [on('2022-03-05')]],
    ['2024-03-15', [on('2024-03-15')]],
    ['15 марта 2024', [on('2024-03-15')]],
    ['I квартал 2024 г.', [FIRST_QUARTER]],
    ['1 квартал 2024', [FIRST_QUARTER]],
    ['в 1-м квартале 2024 года', [FIRST_QUARTER]],
    ['IV кв. 2023', [during('2023-10-01', '2023-12-31', 'quarter')]],
    ['первое полугодие 2024 года', [FIRST_HALF]],
    ['в I полугодии 2024 г.', [FIRST_HALF]],
    ['2023-2024 учебный год', [SCHOOL_YEAR]],
    ['2023/2024 учебный год', [SCHOOL_YEAR]],
    ['в 2023 — 2024 учебном году', [SCHOOL_YEAR]],
    ['2023/24 уч. год', [SCHOOL_YEAR]],
  ])('«%s»', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });

  it.each<Reading>([
    ['до 1 марта 2024 г.', [by('2024-03-01')]],
    ['не позднее 15.03.2024', [by('2024-03-15')]],
    ['в срок до 1 июня 2024 года', [by('2024-06-01')]],
    ['к 1 сентября 2024 года', [by('2024-09-01')]],
    ['до конца 2024 года', [until('2024-12-31', '2024-12-31', 'year')]],
    ['к концу 2024 г.', [until('2024-12-31', '2024-12-31', 'year')]],
    ['к 2024 году', [until('2024-01-01', '2024-12-31', 'year')]],
    ['на период до 2024 года', [until('2024-01-01', '2024-12-31', 'year')]],
    ['до марта 2024 года', [until('2024-03-01', '2024-03-31', 'month')]],
  ])('«%s» — крайний срок', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });

  it.each<Reading>([
    ['апрель–июнь 2023 года', [range('2023-04-01', '2023-06-30', 'month')]],
    ['март-апрель 2024 г.', [range('2024-03-01', '2024-04-30', 'month')]],
    ['сентябрь 2023 – май 2024', [range('2023-09-01', '2024-05-31', 'month')]],
    ['с 01.09.2023 по 31.05.2024', [SCHOOL_SPAN]],
    ['с 1 сентября 2023 г. по 31 мая 2024 г.', [SCHOOL_SPAN]],
    ['с сентября 2023 по 31 мая 2024', [SCHOOL_SPAN]],
    ['с 1 по 15 марта 2024 года', [range('2024-03-01', '2024-03-15', 'day')]],
    ['1–15 марта 2024 г.', [range('2024-03-01', '2024-03-15', 'day')]],
    ['I–II кварталы 2024 года', [range('2024-01-01', '2024-06-30', 'quarter')]],
    ['2023–2025 годы', [range('2023-01-01', '2025-12-31', 'year')]],
    ['2023-2024 годы', [range('2023-01-01', '2024-12-31', 'year')]],
    ['в 2020-2022 г.г.', [range('2020-01-01', '2022-12-31', 'year')]],
    ['2022 – 2024 гг.', [range('2022-01-01', '2024-12-31', 'year')]],
  ])('«%s» — промежуток', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });
});

describe('срок повторяется', () => {
  const sept1: Season = { kind: 'day', month: 9, day: 1, limit: 'until' };
  const twiceAYear = again('FREQ=MONTHLY;INTERVAL=6', { times: 2 });
  it.each<Reading>([
    ['ежегодно', [again('FREQ=YEARLY')]],
    ['каждый год', [again('FREQ=YEARLY')]],
    ['ежегодно (май-июнь)', [again('FREQ=YEARLY;BYMONTH=5,6', { season: inMonths([5, 6]) })]],
    ['Ежегодно (ноябрь — март)', [again('FREQ=YEARLY;BYMONTH=1,2,3,11,12', { season: inMonths([11, 3]) })]],
    ['ежегодно (декабрь)', [again('FREQ=YEARLY;BYMONTH=12', { season: inMonths([12, 12]) })]],
    ['ежегодно (май, декабрь)', [again('FREQ=YEARLY;BYMONTH=5,12', { season: inMonths([5, 5], [12, 12]) })]],
    ['ежегодно, в мае', [again('FREQ=YEARLY;BYMONTH=5', { season: inMonths([5, 5]) })]],
    ['май ежегодно', [again('FREQ=YEARLY;BYMONTH=5', { season: inMonths([5, 5]) })]],
    ['ежегодно, I квартал', [again('FREQ=YEARLY;BYMONTH=1,2,3', { season: inMonths([1, 3]) })]],
    ['ежегодно (два раза в год)', [twiceAYear]],
    ['два раза в год', [twiceAYear]],
    ['дважды в год', [twiceAYear]],
    [
      '2 раза в год: май, декабрь',
      [again('FREQ=YEARLY;BYMONTH=5,12', { times: 2, season: inMonths([5, 5], [12, 12]) })],
    ],
    ['пять раз в год', [again('FREQ=WEEKLY;INTERVAL=10', { times: 5 })]],
    ['раз в полугодие', [again('FREQ=MONTHLY;INTERVAL=6', { unit: 'half-year' })]],
    [
      'один раз в полугодие (декабрь и июнь)',
      [again('FREQ=YEARLY;BYMONTH=6,12', { unit: 'half-year', season: inMonths([12, 12], [6, 6]) })],
    ],
    ['не реже одного раза в год', [again('FREQ=YEARLY', { atLeast: true })]],
    ['не реже 1 раза в полугодие', [again('FREQ=MONTHLY;INTERVAL=6', { unit: 'half-year', atLeast: true })]],
    ['раз в два года', [again('FREQ=YEARLY;INTERVAL=2', { every: 2 })]],
    ['ежеквартально', [again('FREQ=MONTHLY;INTERVAL=3', { unit: 'quarter' })]],
    ['ежемесячно', [again('FREQ=MONTHLY', { unit: 'month' })]],
    ['еженедельно', [again('FREQ=WEEKLY', { unit: 'week' })]],
    [
      'ежемесячно, с сентября по май',
      [again('FREQ=MONTHLY;BYMONTH=1,2,3,4,5,9,10,11,12', { unit: 'month', season: inMonths([9, 5]) })],
    ],
    [
      'ежемесячно до 10 числа',
      [
        again('FREQ=MONTHLY;BYMONTHDAY=10', {
          unit: 'month',
          season: { kind: 'day', month: null, day: 10, limit: 'until' },
        }),
      ],
    ],
    ['ежегодно до 1 сентября', [again('FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1', { season: sept1 })]],
    ['до 1 сентября (ежегодно)', [again('FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1', { season: sept1 })]],
    ['ежегодно до 1 июня', [again('FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1', { season: { ...sept1, month: 6 } })]],
    [
      'ежегодно до конца мая',
      [again('FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1', { season: { ...sept1, month: 5, day: -1 } })],
    ],
    ['ежегодно, начиная с 2022 года', [again('FREQ=YEARLY', { since: '2022-01-01' })]],
    ['ежегодно до 2024 года', [again('FREQ=YEARLY;UNTIL=20241231', { until: '2024-12-31' })]],
    [
      'ежегодно, с 2023 по 2025 год',
      [again('FREQ=YEARLY;UNTIL=20251231', { since: '2023-01-01', until: '2025-12-31' })],
    ],
    ['ежегодно, по графику', [again('FREQ=YEARLY'), event('по графику')]],
    ['ежегодно (по графику)', [again('FREQ=YEARLY'), event('по графику')]],
    ['ежегодно, май 2023 года', [again('FREQ=YEARLY'), MAY]],
  ])('«%s»', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });
});

describe('год срока стоит в другом месте', () => {
  const schoolYear = { from: '2025-09-01', to: '2026-08-31' };
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const twoYears = { from: '2025-01-01', to: '2026-12-31' };
  const month = (of: string, last: string): Term => during(`${of}-01`, `${of}-${last}`, 'month');

  it.each<readonly [string, typeof year, readonly Term[]]>([
    ['июнь', year, [month('2026-06', '30')]],
    ['4 квартал', year, [during('2026-10-01', '2026-12-31', 'quarter')]],
    [
      'I, II кварталы',
      year,
      [during('2026-01-01', '2026-03-31', 'quarter'), during('2026-04-01', '2026-06-30', 'quarter')],
    ],
    ['Апрель май', year, [month('2026-04', '30'), month('2026-05', '31')]],
    ['15 сентября', schoolYear, [on('2025-09-15')]],
    ['до 01.06.', schoolYear, [by('2026-06-01')]],
    ['02.10-31.10', year, [range('2026-10-02', '2026-10-31', 'day')]],
    ['сентябрь – май', schoolYear, [range('2025-09-01', '2026-05-31', 'month')]],
    ['октябрь, апрель', schoolYear, [month('2025-10', '31'), month('2026-04', '30')]],
    ['октябрь, апрель', twoYears, [month('2025-10', '31'), month('2026-04', '30')]],
    ['октябрь, апрель', year, [month('2026-10', '31'), month('2026-04', '30')]],
    ['до конца года', year, [until('2026-12-31', '2026-12-31', 'year')]],
    ['до конца учебного года', schoolYear, [until('2026-08-31', '2026-08-31', 'school-year')]],
    ['до 31 декабря текущего года', year, [by('2026-12-31')]],
    ['в текущем году', year, [during('2026-01-01', '2026-12-31', 'year')]],
    ['в течение учебного года', schoolYear, [during('2025-09-01', '2026-08-31', 'school-year')]],
    ['весь год', schoolYear, [during('2025-09-01', '2026-08-31', 'school-year')]],
    ['в течение года', year, [during('2026-01-01', '2026-12-31', 'year')]],
    ['III четверть', schoolYear, [range('2026-01-01', '2026-03-31', 'month')]],
    ['1 полугодие', schoolYear, [range('2025-09-01', '2025-12-31', 'month')]],
    ['во II полугодии', schoolYear, [range('2026-01-01', '2026-05-31', 'month')]],
    ['1 полугодие', year, [during('2026-01-01', '2026-06-30', 'half-year')]],
    ['2-3 неделя ноября', schoolYear, [month('2025-11', '30')]],
    ['четверг, 6 ноября', schoolYear, [on('2025-11-06')]],
    ['вторая половина марта', schoolYear, [month('2026-03', '31')]],
    ['до 3 недели ноября', schoolYear, [until('2025-11-01', '2025-11-30', 'month')]],
    ['зимой', schoolYear, [range('2025-12-01', '2026-02-28', 'month')]],
  ])('«%s» берёт год у плана на %j', (printed, plan, terms) => {
    expect(parseDeadline(printed, plan)).toEqual({ ok: true, value: { terms, within: plan } });
  });

  it.each<Reading>([
    ['с 25.04. – 8.05.13.', [range('2013-04-25', '2013-05-08', 'day')]],
    ['с 10 ноября по 1 февраля 2024 г.', [range('2023-11-10', '2024-02-01', 'day')]],
    ['с сентября 2023 г. по май', [range('2023-09-01', '2024-05-31', 'month')]],
    ['1, 8 и 15 октября 2016 г.', [on('2016-10-01'), on('2016-10-08'), on('2016-10-15')]],
    ['05,12. 10.16 19.00-22.00', [on('2016-10-05'), on('2016-10-12')]],
    ['апрель; май 2023 года', [during('2023-04-01', '2023-04-30', 'month'), MAY]],
  ])('«%s» берёт год у соседней даты ячейки', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });

  it.each([
    ['июнь', twoYears],
    ['май, декабрь', twoYears],
    ['апрель', { from: '2026-05-01', to: '2026-12-31' }],
    ['до конца квартала', year],
  ])('«%s» в плане на %j остаётся без года: подходят два или ни одного', (printed, plan) => {
    expect(parseDeadline(printed, plan)).toMatchObject({ ok: false, reason: 'missing-year' });
  });

  it.each([
    'август (педагогический совет)',
    'август (2 этап)',
    'август (очный этап, секция «Наставник» (дистанционно))',
    'август (с предоставлением отчёта)',
    'август (методический день)',
  ])('«%s»: слова в скобках поясняют срок', (printed) => {
    expect(parseDeadline(printed, year)).toEqual({
      ok: true,
      value: { terms: [during('2026-08-01', '2026-08-31', 'month')], within: year },
    });
  });

  it.each([
    'август (до 2О числа)',
    'август (педсовет',
    'август ()',
    'август (или май)',
    'август (в 3 квартале, педсовет)',
  ])('«%s»: скобки говорят о времени или не закрыты', (printed) => {
    expect(parseDeadline(printed, year).ok).toBe(false);
  });

  it('план не меняет срока, в котором год назван', () => {
    expect(parseDeadline('апрель 2023 года', year)).toEqual({ ok: true, value: { terms: [APRIL] } });
  });
});

describe('срок сказан так, как говорят в таблицах', () => {
  it.each<Reading>([
    ['28.10.16 18.00', [on('2016-10-28')]],
    ['11:30 06.11.2025', [on('2025-11-06')]],
    ['06.11.2025 г. в 9 ч. 15 мин.', [on('2025-11-06')]],
    ['06.11.2025 (четверг)', [on('2025-11-06')]],
    ['четверг, 6 ноября 2025 г.', [on('2025-11-06')]],
    ['ноябрь, 2025', [during('2025-11-01', '2025-11-30', 'month')]],
    [
      'ноябрь 2025, январь, 2026',
      [during('2025-11-01', '2025-11-30', 'month'), during('2026-01-01', '2026-01-31', 'month')],
    ],
    ['до 6 ноября, 2025', [by('2025-11-06')]],
    ['II квартал, 2025', [during('2025-04-01', '2025-06-30', 'quarter')]],
    ['по 6 ноября 2025 года', [by('2025-11-06')]],
    ['по ноябрь 2025 года включительно', [until('2025-11-30', '2025-11-30', 'month')]],
    ['по 2027 год', [until('2027-12-31', '2027-12-31', 'year')]],
    ['к 2025/2026 учебному году', [by('2025-09-01')]],
    ['до 1 марта 2027 года, следующего за отчетным', [by('2027-03-01')]],
    ['нояб\nрь 2025 года', [during('2025-11-01', '2025-11-30', 'month')]],
    ['янавря 2025 года', [during('2025-01-01', '2025-01-31', 'month')]],
    ['ноябр 2025 года', [during('2025-11-01', '2025-11-30', 'month')]],
    ['в течение 4 (четырех) рабочих дней', [{ kind: 'length', count: 4, unit: 'working-day' }]],
    ['12.10.16. 11.30', [on('2016-10-12')]],
    ['25.04.2026 в 14:00', [on('2026-04-25')]],
    ['сентябрь-декабрь, 2021 года', [range('2021-09-01', '2021-12-31', 'month')]],
    ['с 1 февраля 2013 по 12 февраля 2013 включительно', [range('2013-02-01', '2013-02-12', 'day')]],
    ['к началу 2012/2013 учебного года', [by('2012-09-01')]],
    ['в осенне-зимний период 2012-2013 годов', [range('2012-09-01', '2013-02-28', 'month')]],
    ['весна 2024 г.', [range('2024-03-01', '2024-05-31', 'month')]],
    ['до осени 2024 года', [until('2024-09-01', '2024-09-30', 'month')]],
    ['1 полугодие 2025-2026 уч.г.', [range('2025-09-01', '2025-12-31', 'month')]],
    ['второе полугодие 2025/26 учебного года', [range('2026-01-01', '2026-05-31', 'month')]],
    ['вторая декада мая 2024 г.', [range('2024-05-11', '2024-05-20', 'day')]],
    ['конец мая 2024 года', [during('2024-05-01', '2024-05-31', 'month')]],
    ['В течении года', [open('year')]],
    ['в теч. уч. года', [open('school-year')]],
    ['разово', [open('once')]],
    ['постянно', [open('constant')]],
    ['сентбрь 2025 года', [during('2025-09-01', '2025-09-30', 'month')]],
    ['до 2 недель', [{ kind: 'length', count: 2, unit: 'week' }]],
    ['не более 5 рабочих дней', [{ kind: 'length', count: 5, unit: 'working-day' }]],
    ['в течение трех месяцев', [{ kind: 'length', count: 3, unit: 'month' }]],
  ])('«%s»', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });

  it.each([
    ['Ежегодно, не позднее 1 февраля текущего года', 'ежегодно до 1 февраля'],
    ['Ежегодно, до 1 апреля соответствующего календарного года', 'ежегодно до 1 апреля'],
    ['ежегодно, до 20 января года, следующего за отчётным', 'ежегодно до 20 января'],
    ['Ежегодно, в течение I квартала текущего года', 'ежегодно (январь–март)'],
    ['до 1 марта каждого года', 'ежегодно до 1 марта'],
    ['до 1 марта года, следующего за отчётным', 'ежегодно до 1 марта'],
    ['ежегодно, до 1 марта следующего года', 'ежегодно до 1 марта'],
    ['ежегодно, не позднее 20 ноября отчетного года', 'ежегодно до 20 ноября'],
    ['2 раза в год: до 20 мая и 20 ноября', 'ежегодно до 20 мая; ежегодно до 20 ноября'],
    ['раз в полугодие (до 20 июня, до 20 декабря)', 'ежегодно до 20 июня; ежегодно до 20 декабря'],
    [
      'не чаще 4 раз в месяц и не реже раза в неделю',
      'не чаще четырех раз в месяц и не реже одного раза в неделю',
    ],
    ['2-3 раза в месяц', 'не чаще трех раз в месяц и не реже двух раз в месяц'],
    ['2 р. в четверть', 'восемь раз в учебный год'],
    ['1 р/нед.', 'еженедельно'],
    ['раз в учебное полугодие', 'два раза в учебный год'],
    ['ежемес.', 'ежемесячно'],
    ['в конце каждой четверти', 'четыре раза в учебный год'],
    ['второй понедельник каждого месяца', 'ежемесячно (второй понедельник)'],
    ['каждую последнюю среду месяца', 'ежемесячно (последняя среда)'],
    ['последняя среда месяца', 'ежемесячно (последняя среда)'],
    ['3-я пятница месяца', 'ежемесячно (третья пятница)'],
    ['1-я и 3-я среда месяца', 'ежемесячно (первая среда); ежемесячно (третья среда)'],
    ['по вторникам и четвергам', 'еженедельно (вторник); еженедельно (четверг)'],
    ['ежемесячно, в последний четверг', 'ежемесячно (последний четверг)'],
    ['1 раз в месяц (первый вторник месяца)', 'ежемесячно (первый вторник)'],
    ['еженедельно по средам', 'еженедельно (среда)'],
    ['5 числа каждого месяца', 'ежемесячно 5 числа'],
    ['осенью, ежегодно', 'ежегодно (сентябрь–ноябрь)'],
    [
      'Раз в полгода, не позднее 15 числа месяца, следующего за отчетным',
      'раз в полугодие до 15 числа следующего месяца',
    ],
    ['не реже одного раза в четверть', 'не реже четырех раз в учебный год'],
    [
      'не чаще чем один раз в год и не реже чем один раз в три года',
      'не чаще одного раза в год и не реже одного раза в три года',
    ],
    ['не чаще 2 раз в месяц', 'не чаще двух раз в месяц'],
    ['по понедельникам', 'еженедельно (понедельник)'],
    ['каждую среду', 'еженедельно (среда)'],
    ['ежекартально', 'ежеквартально'],
    ['по графикам 1 раз в квартал', 'по графикам; ежеквартально'],
    [
      'по мере необходимости, но не реже 1 раза в полугодие',
      'по мере необходимости; не реже одного раза в полугодие',
    ],
    ['ежегодно/ежеквартально', 'ежегодно; ежеквартально'],
    ['октябрь 2025/апрель 2026', 'октябрь 2025 года; апрель 2026 года'],
    ['в установл. порядке', 'в установл. порядке'],
    ['Постоянно при приёме на работу', 'постоянно при приёме на работу'],
    ['При выявлении нарушений', 'при выявлении нарушений'],
    ['в месячный срок со дня образования', 'в месячный срок со дня образования'],
  ])('«%s» значит «%s»', (printed, canonical) => {
    const parsed = parseDeadline(printed);
    expect(parsed.ok ? formatDeadline(parsed.value) : parsed).toBe(canonical);
  });
});

describe('срок без даты', () => {
  it.each<Reading>([
    ['постоянно', [open('constant')]],
    ['На постоянной основе', [open('constant')]],
    ['в течение всего периода', [open('period')]],
    ['весь период', [open('period')]],
    ['в течение срока реализации', [open('period')]],
    ['в течение всего периода реализации дорожной карты', [open('period')]],
    ['в течение учебного года', [open('school-year')]],
    ['в течение года', [open('year')]],
    ['весь учебный год', [open('school-year')]],
    ['далее постоянно', [open('constant')]],
  ])('«%s» не имеет конца', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });

  it.each([
    'по мере прохождения ИОМ',
    'в соответствии с региональным планом мероприятий',
    'по мере необходимости',
    'по отдельному плану',
    'согласно графику',
    'по факту',
    'по итогам диагностики',
    'после утверждения приказа от 15.03.2024 № 7',
    'в течение 10 дней со дня подписания',
    'в течение года по мере необходимости',
    'не позднее 5 рабочих дней после окончания семинара',
    'по плану',
    'по графику',
    'по согласованию',
    'по запросу',
    'при необходимости',
    'при первом обращении',
    'при выборе профиля',
    'при переводе в другую школу',
    'по предложению родителей',
    'по согл',
    'летние каникулы',
    'в конце четверти',
    'непосредственно перед отъездом',
    'в соответствии с планом (далее – план), утверждённым Министерством',
  ])('«%s» зависит от события и остаётся словами акта', (printed) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms: [event(printed)] } });
  });

  it.each<Reading>([
    ['1 сентября 2023 года; 1 сентября 2024 года; далее, в течение года по мере необходимости', AS_NEEDED],
    ['1 сентября 2023 года 1 сентября 2024 года далее, в течение года по мере необходимости', AS_NEEDED],
    ['По мере\nнеобходимости, постоянно.', [event('по мере необходимости'), open('constant')]],
    ['март 2024, по согласованию', [during('2024-03-01', '2024-03-31', 'month'), event('по согласованию')]],
  ])('«%s» — и даты, и событие', (printed, terms) => {
    expect(parseDeadline(printed)).toEqual({ ok: true, value: { terms } });
  });
});

describe('срок, которого нет', () => {
  it.each([
    ['', 'empty', ''],
    [' \n ', 'empty', ' \n '],
    ['скоро', 'unknown-word', 'скоро'],
    ['при гимназии', 'unknown-word', 'при'],
    ['при участии педагогов', 'unknown-word', 'при'],
    ['при отделении', 'unknown-word', 'при'],
    ['по физике', 'unknown-word', 'по'],
    ['по обществознанию', 'unknown-word', 'по'],
    ['после учителя', 'unknown-word', 'после'],
    ['2 неделя', 'unknown-word', '2'],
    ['6 неделя ноября 2025 года', 'impossible-date', '6 неделя'],
    [
      'не чаще 2 раз в месяц и не реже 1 раза в неделю',
      'reversed-range',
      'не чаще 2 раз в месяц и не реже 1 раза в неделю',
    ],
    ['в надлежащее время', 'unknown-word', 'в'],
    ['в кратчайшие сроки', 'unknown-word', 'в'],
    ['май 2023 года и', 'unknown-word', 'и'],
    ['постоянно (май 2023 года', 'unknown-word', '('],
    ['последний рабочий день месяца', 'unknown-word', 'последний'],
    ['осень, зима 2024 года', 'missing-year', 'зима 2024 года'],
    ['1 марта следующего года', 'unknown-word', 'следующего'],
    ['сентябрь, май 2024 года', 'missing-year', 'сентябрь'],
    ['апрель 20223 года', 'impossible-date', '20223'],
    ['31 февраля 2024 года', 'impossible-date', '31 февраля'],
    ['29 февраля 2023 года', 'impossible-date', '29 февраля 2023 года'],
    ['до 15.13.2024', 'impossible-date', '15.13.2024'],
    ['V квартал 2024 года', 'impossible-date', 'V квартал'],
    ['апрель', 'missing-year', 'апрель'],
    ['до 1 июня', 'missing-year', '1 июня'],
    ['до конца года', 'missing-year', 'до конца года'],
    ['апрель–июнь', 'missing-year', 'апрель–июнь'],
    ['с 1 сентября 2023 года', 'missing-end', 'с 1 сентября 2023 года'],
    ['июнь 2023-2025 гг.', 'unknown-word', '-2025 гг.'],
    ['май 2023, 2024 гг.', 'unknown-word', '2024 гг.'],
    ['май 2024 – сентябрь 2023', 'reversed-range', 'май 2024 – сентябрь 2023'],
    ['2025–2023 годы', 'reversed-range', '2025–2023 годы'],
    ['2024/2023 учебный год', 'reversed-range', '2024/2023'],
    ['ежегодно, с 2025 года, до 2023 года', 'reversed-range', 'ежегодно, с 2025 года, до 2023 года'],
  ])('«%s» не читается: %s', (printed, reason, text) => {
    const at = text === 'и' ? printed.lastIndexOf(text) : printed.indexOf(text);
    expect(parseDeadline(printed)).toEqual({ ok: false, at, length: text.length, text, reason });
  });

  it('срок длиннее тысячи знаков не читается', () => {
    expect(parseDeadline('май 2023 года; '.repeat(100))).toMatchObject({
      ok: false,
      reason: 'too-long',
      at: 1000,
    });
  });
});

describe('что делают с прочитанным сроком', () => {
  const termsOf = (printed: string): { readonly terms: readonly Term[] } => {
    const parsed = parseDeadline(printed);
    return parsed.ok ? parsed.value : { terms: [] };
  };

  it.each([
    ['март-апрель 2024 г.', 'март–апрель 2024 года'],
    ['не позднее 15.03.2024', 'до 15 марта 2024 года'],
    ['ежегодно (2 раза в год)', 'два раза в год'],
    ['не реже 2-х раз в год', 'не реже двух раз в год'],
    ['1 раз в 2 недели', 'раз в две недели'],
    ['май ежегодно, начиная с 2022 г.', 'ежегодно (май), начиная с 2022 года'],
    ['IV кв. 2023', 'IV квартал 2023 года'],
    ['на постоянной основе', 'постоянно'],
  ])('«%s» печатается как «%s»', (printed, canonical) => {
    expect(formatDeadline(termsOf(printed))).toBe(canonical);
  });

  it('объяснение называет вид срока', () => {
    expect(describeDeadline(termsOf('ежегодно (май-июнь)'), 'ru')).toBe('повторяется: ежегодно (май–июнь)');
    expect(describeDeadline(termsOf('до 1 марта 2024 г.; постоянно'), 'en')).toBe(
      'a named date: no later than 2024-03-01; without an end date: always',
    );
    expect(describeDeadline(termsOf('не реже двух раз в год'), 'en')).toBe(
      'recurs: at least 2 times every year',
    );
    expect(describeDeadline(termsOf('не чаще раза в год и не реже раза в три года'), 'en')).toBe(
      'recurs: at most once every year, at least once every 3 years',
    );
    expect(describeDeadline(termsOf('ежеквартально до 10 числа следующего месяца'), 'en')).toBe(
      'recurs: once every quarter, by day 10 of the month after',
    );
    expect(describeDeadline(termsOf('до 1 рабочего дня; разово'), 'en')).toBe(
      'a length of time: 1 working day; without an end date: once',
    );
  });

  it('первый и последний день берутся только у датированных сроков', () => {
    expect(deadlineSpan(termsOf('май 2023 года; по плану; декабрь 2024 года'))).toEqual({
      earliest: '2023-05-01',
      latest: '2024-12-31',
    });
    expect(deadlineSpan(termsOf('до 1 марта 2024 г.'))).toEqual({ earliest: null, latest: '2024-03-01' });
    expect(deadlineSpan(termsOf('постоянно'))).toEqual({ earliest: null, latest: null });
  });

  it('без конца только тот срок, у которого все части без конца', () => {
    const printed = ['постоянно', 'в течение года', 'постоянно; до 2024 года', 'по плану', 'ежегодно'];
    expect(printed.map((text) => isOpenEndedOnly(termsOf(text)))).toEqual([true, true, false, false, false]);
  });

  it('RRULE выводится из самого срока', () => {
    const { rrule, kind, ...pattern } = again('FREQ=YEARLY;INTERVAL=2;BYMONTH=3', {
      every: 2,
      season: inMonths([3, 3]),
    }) as RecurrenceTerm;
    expect(recurrenceOf(pattern)).toEqual({ kind, rrule, ...pattern });
  });
});
