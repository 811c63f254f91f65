import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, monthsSpan } from '../dates/calendar.ts';
import { recurrenceOf } from './again/recurrence.ts';
import { formatDeadline, type Precision, parseDeadline, type Season, type Term } from './deadline.ts';

const year = fc.integer({ min: 1901, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1901-01-01', days));

const LENGTHS: readonly (readonly [Precision, number])[] = [
  ['month', 1],
  ['quarter', 3],
  ['half-year', 6],
  ['year', 12],
];
const named = fc.oneof(
  day.map((date) => ({ precision: 'day' as Precision, from: date, to: date })),
  year.map((y) => ({ precision: 'school-year' as Precision, ...monthsSpan(y, 9, 12) })),
  fc.tuple(fc.constantFrom(...LENGTHS), year, month).map(([[precision, length], y, m]) => ({
    precision,
    ...monthsSpan(y, m - ((m - 1) % length), length),
  })),
);
const dates: fc.Arbitrary<Term> = fc
  .tuple(named, fc.constantFrom('during', 'until', 'end'))
  .map(([span, limit]) =>
    limit === 'end'
      ? { kind: 'date', ...span, from: span.to, limit: 'until' }
      : { kind: 'date', ...span, limit: limit === 'until' ? 'until' : 'during' },
  );
const ranges: fc.Arbitrary<Term> = fc.tuple(named, named).map(([a, b]) => {
  const [first, last] = a.from <= b.from ? [a, b] : [b, a];
  const to = compareDates(first.to, last.to) > 0 ? first.to : last.to;
  const precision = first.precision === last.precision ? first.precision : 'day';
  return { kind: 'range', from: first.from, to, precision };
});

const spans = fc.array(fc.record({ from: month, to: month }), { minLength: 1, maxLength: 12 });
const inMonths: fc.Arbitrary<Season> = spans.map((list) => ({ kind: 'months', spans: list }));
const limit = fc.constantFrom('during' as const, 'until' as const);
const dayOfYear: fc.Arbitrary<Season> = fc.oneof(
  fc.record({ kind: fc.constant('day' as const), month, day: fc.integer({ min: 1, max: 29 }), limit }),
  month.map((m) => ({ kind: 'day' as const, month: m, day: -1, limit: 'until' as const })),
  fc
    .tuple(month, month, fc.integer({ min: 1, max: 29 }), fc.integer({ min: 1, max: 29 }))
    .map(([from, to, first, last]) => ({
      kind: 'days' as const,
      from: { month: from, day: first },
      to: { month: to, day: last },
    })),
);
const dayNumber = fc.integer({ min: 1, max: 31 });
const dayOfMonth: fc.Arbitrary<Season> = fc.oneof(
  fc.record({ kind: fc.constant('day' as const), month: fc.constant(null), day: dayNumber, limit }),
  fc
    .uniqueArray(dayNumber, { minLength: 2, maxLength: 2 })
    .map(([day = 1, last = 2]): Season => ({ kind: 'day', month: null, day, last, limit: 'during' })),
);
const part: fc.Arbitrary<Season> = fc
  .tuple(fc.constantFrom('week' as const, 'third' as const, 'workday' as const), fc.constantFrom(1, 2, -1))
  .map(([kind, which]) => ({ kind: 'part', part: kind, which, month: null }));
const weekday = (...which: readonly (number | null)[]): fc.Arbitrary<Season> =>
  fc.record({
    kind: fc.constant('weekday' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    which: fc.constantFrom(...which),
  });
const count = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 }));
const bounds = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));
const frequency = fc.oneof(
  fc.record({
    unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year', 'school-year'),
    times: count,
    season: fc.option(inMonths),
  }),
  fc.record({ unit: fc.constantFrom('year', 'school-year'), times: fc.constant(1), season: dayOfYear }),
  fc.record({
    unit: fc.constantFrom('month', 'quarter', 'half-year'),
    times: fc.constant(1),
    season: dayOfMonth,
  }),
  fc.record({ unit: fc.constant('week'), times: fc.constant(1), season: weekday(null) }),
  fc.record({ unit: fc.constant('month'), times: fc.constant(1), season: part }),
  fc.record({ unit: fc.constant('month'), times: fc.constant(1), season: weekday(-1, 1, 2, 3, 4) }),
);
const recurrences: fc.Arbitrary<Term> = fc
  .tuple(frequency, count, fc.boolean(), bounds)
  .map(([rest, every, atLeast, [since, until]]) => recurrenceOf({ ...rest, every, atLeast, since, until }));
const everyOther: fc.Arbitrary<Term> = fc
  .tuple(
    fc.constantFrom('even' as const, 'odd' as const),
    fc.option(fc.oneof(inMonths, dayOfYear)),
    fc.constantFrom('каникул', 'праздничных дней'),
  )
  .map(([years, season, except]) => ({
    ...recurrenceOf({ ...YEARLY, years, season, since: null, until: null }),
    except,
  }));
const YEARLY = { times: 1, every: 2, unit: 'year', atLeast: false } as const;

const others: fc.Arbitrary<Term> = fc.oneof(
  fc
    .constantFrom(
      'по мере прохождения ИОМ',
      'далее, в течение года по мере необходимости',
      'после 1 мая (или позже)',
    )
    .map((event) => ({ kind: 'event' as const, event })),
  fc
    .tuple(fc.constantFrom('по мере поступления', 'при необходимости', 'согласно графику'), day)
    .map(([event, since]) => ({ kind: 'event' as const, event, since })),
  fc
    .constantFrom('constant' as const, 'period' as const, 'year' as const, 'school-year' as const)
    .map((scope) => ({ kind: 'open' as const, scope })),
);
const deadlines = fc
  .array(fc.oneof(dates, ranges, recurrences, everyOther, others), { minLength: 1, maxLength: 6 })
  .map((terms) => ({ terms }));

const VOCABULARY =
  'ежегодно|ежемесячно|май|декабрь|в|с|по|до|2023|2024|года|1|15|сентября|15.03.2024|–|-|/|,|;|(|)|.|:|и|раз|два раза в|год|полугодие|квартал|I|первое|учебный|постоянно|в течение|всего периода|по мере необходимости|по плану|после|утверждения|далее|начиная с|не позднее|не реже|конца|\n|"|числа|каждый|скоро|10 дней|четверть|включительно|текущего|осень|в осенне-зимний период|однократно|не чаще|25.04.|02.10|18.00|месяца, следующего за отчётным периодом|декада|при|но|а также|установл.|начала|2 недели|следующего года|р.|суббота|неделя|(двух)|приёме|к|3-4|14:00|половина|среда|последняя|по средам|третий|месяца|кроме|июля и августа|квартала|с 1 по 5|каждый март|последнего месяца|январь|чётным годам|нечётного|каникул|накануне|в конце|начало|каждого|по окончании|не ранее|между|с 5 по 10 число|с сентября 2024 г.|по графику|чётным месяцам';

describe('всякий срок', () => {
  it('читается так, как напечатан', () => {
    fc.assert(
      fc.property(deadlines, (deadline) => {
        const printed = formatDeadline(deadline);
        fc.pre(printed.length <= 1000);
        expect(parseDeadline(printed)).toEqual({ ok: true, value: deadline });
      }),
      { numRuns: 2000 },
    );
  });

  const phrases = fc
    .array(fc.constantFrom(...VOCABULARY.split('|')), { maxLength: 14 })
    .map((words) => words.join(' '));

  it('из любых слов или читается и печатается обратно, или отвергается с местом в тексте', () => {
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: phrases, weight: 4 }, fc.string({ unit: 'binary', maxLength: 1100 })),
        (printed) => {
          const parsed = parseDeadline(printed);
          if (parsed.ok) {
            const again = formatDeadline(parsed.value);
            if (again.length <= 1000) expect(parseDeadline(again)).toEqual(parsed);
            return;
          }
          expect(printed.slice(parsed.at, parsed.at + parsed.length)).toBe(parsed.text);
        },
      ),
      { numRuns: 8000 },
    );
  });

  it('RRULE повторяющегося срока таков, как велит RFC 5545', () => {
    fc.assert(
      fc.property(recurrences, (term) => {
        if (term.kind !== 'recurrence') return;
        const parts = term.rrule.split(';').map((part) => part.split('='));
        const names = parts.map(([name]) => name);
        const rule = new Map(parts.map(([name = '', text = '']) => [name, text]));
        expect(names[0]).toBe('FREQ');
        expect(new Set(names).size).toBe(names.length);
        expect(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']).toContain(rule.get('FREQ'));
        expect(Number(rule.get('INTERVAL') ?? 1)).toBeGreaterThanOrEqual(1);
        expect(rule.get('INTERVAL') ?? '2').toMatch(/^[1-9]\d*$/);
        expect(rule.get('UNTIL') ?? '20240101').toMatch(/^\d{8}$/);
        const months = (rule.get('BYMONTH') ?? '1').split(',').map(Number);
        expect(months).toEqual([...new Set(months)].toSorted((a, b) => a - b));
        expect(months.every((m) => m >= 1 && m <= 12)).toBe(true);
        if (rule.has('BYMONTHDAY')) expect(rule.get('FREQ')).not.toBe('WEEKLY');
      }),
    );
  });
});
