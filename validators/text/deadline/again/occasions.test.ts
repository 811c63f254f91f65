// Held against ical.js, which expands rules by RFC 5545 and knows nothing of this code.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { lastDayOfMonth } from '../../dates/calendar.ts';
import { parseDeadline } from '../deadline.ts';
import type { Days, Season } from '../model.ts';
import { occasionsOf } from './occasions.ts';
import { recurrenceOf } from './recurrence.ts';
import { ruleOf, timesOf } from './series.ts';

const period = { from: '2024-01-01', to: '2025-12-31' };

const occasions = (printed: string, within: Days | null = period) => {
  const parsed = parseDeadline(printed);
  if (!parsed.ok) throw new Error(`«${printed}» is not understood`);
  return occasionsOf(parsed.value, within);
};
const times = (printed: string, within: Days = period): string[] =>
  occasions(printed, within)
    .flatMap((occasion) => timesOf(occasion))
    .map(({ from, to }) => (from === to ? from : `${from}/${to}`));

/** The days on which a rule begins, as a calendar program counts them. */
const expanded = (from: string, rule: string): string[] => {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(from));
  const found: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) found.push(next.toString());
  return found;
};

describe('дни срока', () => {
  it.each([
    ['март 2024 года', ['2024-03-01/2024-03-31']],
    ['до 1 марта 2024 г.', ['2024-03-01']],
    ['до 2025 года', ['2025-01-01']],
    ['до конца 2024 года', ['2024-12-31']],
    ['ежегодно (май–июнь)', ['2024-05-01/2024-06-30', '2025-05-01/2025-06-30']],
    ['ежегодно (февраль)', ['2024-02-01/2024-02-29', '2025-02-01/2025-02-28']],
    ['ежегодно', ['2024-12-31', '2025-12-31']],
  ])('«%s»: %j', (printed, expected) => {
    expect(times(printed)).toEqual(expected);
    expect(occasions(printed).every(({ dated }) => dated)).toBe(true);
  });
  it.each([
    ['ежегодно, с 1 по 20 октября', ['2024-10-01/2024-10-20', '2025-10-01/2025-10-20']],
    ['последняя пятница мая, ежегодно', ['2024-05-31', '2025-05-30']],
    ['ежегодно, первый понедельник октября', ['2024-10-07', '2025-10-06']],
    ['ежегодно, вторая половина февраля', ['2024-02-16/2024-02-29', '2025-02-16/2025-02-28']],
    [
      'ежегодно, с 25 декабря по 8 января',
      ['2023-12-25/2024-01-08', '2024-12-25/2025-01-08', '2025-12-25/2026-01-08'],
    ],
    ['до 1 мая и до 1 ноября каждого года', ['2024-05-01', '2025-05-01', '2024-11-01', '2025-11-01']],
    ['раз в два года, начиная с сентября 2023 года', ['2025-09-01/2025-09-30']],
    ['раз в два года, начиная с сентября 2024 года', ['2024-09-01/2024-09-30']],
  ])('«%s» – дни каждого года: %j', (printed, expected) => {
    expect(times(printed)).toEqual(expected);
  });
  it('день недели считают в том месяце квартала, который назван, и не считают в исключённых месяцах', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const quarterly = ['2026-03-27', '2026-06-26', '2026-09-25', '2026-12-25'];
    expect(times('ежеквартально, последняя пятница последнего месяца квартала', year)).toEqual(quarterly);
    expect(times('последняя пятница квартала', year)).toEqual(quarterly);
    expect(times('первый понедельник квартала', year)).toEqual([
      '2026-01-05',
      '2026-04-06',
      '2026-07-06',
      '2026-10-05',
    ]);
    const third = times('третья среда месяца (кроме марта – декабря)', {
      from: '2026-01-01',
      to: '2027-12-31',
    });
    expect(third.toSorted()).toEqual(['2026-01-21', '2026-02-18', '2027-01-20', '2027-02-17']);
    expect(times('по средам, кроме февраля – декабря', year)).toEqual([
      '2026-01-07',
      '2026-01-14',
      '2026-01-21',
      '2026-01-28',
    ]);
    expect(times('до 10 числа каждого месяца, кроме марта – декабря', year)).toEqual([
      '2026-01-10',
      '2026-02-10',
    ]);
  });
  it('«ежемесячно, с ноября по январь» – каждый из месяцев, а не одно окно', () => {
    expect(
      times('ежемесячно, с ноября по январь', { from: '2026-01-01', to: '2026-12-31' }).toSorted(),
    ).toEqual(['2026-01-01/2026-01-31', '2026-11-01/2026-11-30', '2026-12-01/2026-12-31']);
  });
  it('«с июня 2024 года, постоянно» начинается с июня', () => {
    expect(occasions('с июня 2024 года, постоянно')).toMatchObject([{ from: '2024-06-01', dated: false }]);
  });
  it('«ежегодно (май–июнь)» – одно окно в году, а не два, и одно правило', () => {
    expect(occasions('ежегодно (май–июнь)').map(ruleOf)).toEqual(['FREQ=YEARLY;UNTIL=20251231']);
  });
  it('в учебном году доли кончаются в его месяцах, летом срока нет', () => {
    const year = { from: '2026-09-01', to: '2027-08-31' };
    expect(times('раз в четверть', year)).toEqual(['2026-10-31', '2026-12-31', '2027-03-31', '2027-05-31']);
    expect(occasions('раз в четверть', { from: '2026-09-01', to: '2028-08-31' }).map(ruleOf)).toEqual(
      Array.from({ length: 4 }, () => 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20280831'),
    );
    expect(times('2 раза в учебный год', year)).toEqual(['2026-12-31', '2027-05-31']);
    expect(times('три раза в учебный год', year)).toEqual(['2026-11-30', '2027-02-28', '2027-05-31']);
    expect(times('раз в учебный год', { from: '2026-09-01', to: '2028-08-31' })).toEqual([
      '2027-05-31',
      '2028-05-31',
    ]);
    const often = times('12 раз в учебный год', year);
    expect([often.length, often[0], often.at(-1)]).toEqual([9, '2026-09-30', '2027-05-31']);
  });
  it('«в течение учебного года, по средам» – среды, и больше ничего', () => {
    const found = occasions('в течение учебного года, по средам', { from: '2026-09-01', to: '2027-05-31' });
    expect(found.map(({ from, dated }) => [from, dated])).toEqual([['2026-09-02', true]]);
    const plan = { from: '2026-09-01', to: '2027-08-31' };
    const lent = parseDeadline('в течение учебного года, по средам', plan);
    if (!lent.ok) throw new Error('the deadline is not understood');
    expect(occasionsOf(lent.value, plan).map(({ from, to }) => [from, to])).toEqual([
      ['2026-09-02', '2026-09-02'],
    ]);
    expect(occasions('постоянно; ежеквартально').map(({ dated }) => dated)).toEqual([false, true]);
  });
  it('«ежеквартально» – последний день каждого квартала', () => {
    expect(times('ежеквартально')).toEqual([
      '2024-03-31',
      '2024-06-30',
      '2024-09-30',
      '2024-12-31',
      '2025-03-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
    ]);
  });
  it('«ежемесячно» – последний день каждого месяца, в феврале тоже', () => {
    const found = times('ежемесячно');
    expect(found).toHaveLength(24);
    expect(found.slice(0, 3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  });
  it('«до 31 числа» в коротком месяце – его последний день, а не первые дни следующего', () => {
    expect(times('ежемесячно до 31 числа', { from: '2025-01-01', to: '2025-06-30' })).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
      '2025-05-31',
      '2025-06-30',
    ]);
  });
  it('срок без дат занимает весь период документа, а без периода дней не имеет', () => {
    expect(occasions('постоянно')).toEqual([{ ...period, series: null, until: period.to, dated: false }]);
    expect(occasions('постоянно', null)).toEqual([]);
  });
  it('«последняя среда месяца» – среда и в том месяце, который кончается другим днём', () => {
    const found = occasions('последняя среда месяца', { from: '2026-09-01', to: '2026-12-31' });
    expect(found.flatMap((occasion) => timesOf(occasion).map(({ from }) => from))).toEqual([
      '2026-09-30',
      '2026-10-28',
      '2026-11-25',
      '2026-12-30',
    ]);
    expect(found.map(ruleOf)).toEqual(['FREQ=MONTHLY;BYDAY=-1WE;UNTIL=20261231']);
  });
  it('«в течение года» в плане на год начинается не раньше самого акта', () => {
    const parsed = parseDeadline('в течение года', { from: '2026-01-01', to: '2026-12-31' });
    const time = { from: '2026-03-12', to: '2027-12-31' };
    expect(parsed.ok ? occasionsOf(parsed.value, time) : parsed).toMatchObject([
      { from: '2026-03-12', to: '2026-12-31', dated: true },
    ]);
  });
  it('«по вторникам» – первый вторник и каждые семь дней', () => {
    expect(times('по вторникам', { from: '2026-09-03', to: '2026-09-25' })).toEqual([
      '2026-09-08',
      '2026-09-15',
      '2026-09-22',
    ]);
  });
  it('период «до 9999 года» не считается день за днём', () => {
    expect(times('ежегодно', { from: '2024-01-01', to: '9999-12-31' })).toHaveLength(77);
  });
});

describe('повторение на любых месяцах, днях и годах', () => {
  const year = fc.integer({ min: 1999, max: 2032 });
  const month = fc.integer({ min: 1, max: 12 });
  const season: fc.Arbitrary<Season | null> = fc.oneof(
    fc.constant(null),
    fc.record({ from: month, to: month }).map((span): Season => ({ kind: 'months', spans: [span] })),
    fc
      .record({ month: fc.option(month), day: fc.constantFrom(-1, 1, 15, 28, 29, 30, 31) })
      .map((own): Season => ({ kind: 'day', ...own, limit: 'until' })),
    fc
      .record({ day: fc.constantFrom(1, 5, 25, 28, 31), last: fc.constantFrom(4, 10, 27, 29, 30) })
      .map((own): Season => ({ kind: 'day', month: null, ...own, limit: 'during' })),
    fc
      .record({
        from: month,
        to: month,
        first: fc.integer({ min: 1, max: 29 }),
        last: fc.integer({ min: 1, max: 29 }),
      })
      .map(
        ({ from, to, first, last }): Season => ({
          kind: 'days',
          from: { month: from, day: first },
          to: { month: to, day: last },
        }),
      ),
    fc
      .record({ weekday: fc.integer({ min: 1, max: 7 }), which: fc.constantFrom(-1, 1, 2, 3, 4, null) })
      .map((own): Season => ({ kind: 'weekday', ...own })),
  );
  const unit = fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year', 'school-year');
  const made = fc
    .record({
      unit,
      times: fc.integer({ min: 1, max: 4 }),
      every: fc.integer({ min: 1, max: 3 }),
      season,
      year,
    })
    .map(({ year: from, ...pattern }) => {
      const term = recurrenceOf({ ...pattern, atLeast: false, since: null, until: null });
      return occasionsOf({ terms: [term] }, { from: `${from}-01-01`, to: `${from + 5}-12-31` });
    });

  it('правило для календаря даёт те же дни, что сосчитаны здесь', () => {
    fc.assert(
      fc.property(made, (found) => {
        for (const occasion of found) {
          const rule = ruleOf(occasion);
          if (rule === null) continue;
          expect(timesOf(occasion).map(({ from }) => from)).toEqual(expanded(occasion.from, rule));
        }
      }),
      { seed: 2024, numRuns: 400 },
    );
  });

  it('одна длина у всех времён, которые сказаны одним правилом; времена идут по порядку и не длиннее названного', () => {
    fc.assert(
      fc.property(made, (found) => {
        for (const occasion of found) {
          const all = timesOf(occasion);
          expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).toSorted());
          const lengths = all.map(({ from, to }) => Date.parse(to) - Date.parse(from));
          if (ruleOf(occasion) !== null) expect(new Set(lengths).size).toBe(1);
          for (const { from, to } of all) {
            const [y = 0, m = 0] = to.split('-').map(Number);
            expect(Number(to.slice(8))).toBeLessThanOrEqual(lastDayOfMonth(y, m));
            expect(from <= to).toBe(true);
          }
          expect(timesOf(occasion, 2)).toEqual(all.slice(0, 2));
        }
      }),
      { seed: 2024, numRuns: 400 },
    );
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'месяц %i: каждый год с первого дня по последний, и в високосный',
    (of) => {
      const term = recurrenceOf({
        unit: 'year',
        times: 1,
        every: 1,
        season: { kind: 'months', spans: [{ from: of, to: of }] },
        atLeast: false,
        since: null,
        until: null,
      });
      const found = occasionsOf({ terms: [term] }, { from: '2019-01-01', to: '2032-12-31' });
      expect(found.flatMap((occasion) => timesOf(occasion))).toEqual(
        Array.from({ length: 14 }, (_, index) => {
          const start = `${2019 + index}-${String(of).padStart(2, '0')}`;
          return { from: `${start}-01`, to: `${start}-${lastDayOfMonth(2019 + index, of)}` };
        }),
      );
    },
  );
});
