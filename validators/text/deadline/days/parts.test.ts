// Weeks, tens of days and working days that come again keep their place in the month.
import { describe, expect, it } from 'vitest';
import { occasionsOf } from '../again/occasions.ts';
import { timesOf } from '../again/series.ts';
import { formatDeadline, parseDeadline } from '../deadline.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

const read = (printed: string): string => {
  const parsed = parseDeadline(printed);
  if (!parsed.ok) return parsed.reason;
  const again = parseDeadline(formatDeadline(parsed.value));
  expect(again).toEqual(parsed);
  return formatDeadline(parsed.value);
};

/** The first two times of a deadline in a year. */
const times = (printed: string): readonly string[] => {
  const parsed = parseDeadline(printed);
  const occasions = parsed.ok ? occasionsOf(parsed.value, YEAR) : [];
  return occasions.flatMap((one) => timesOf(one, 2).map(({ from, to }) => `${from}/${to}`));
};

describe('часть месяца, которая повторяется', () => {
  it.each([
    ['ежегодно, первая неделя сентября', 'ежегодно (первая неделя сентября)'],
    ['последняя неделя мая, ежегодно', 'ежегодно (последняя неделя мая)'],
    ['первая декада каждого квартала', 'ежеквартально (первая декада)'],
    ['в последнюю декаду каждого месяца', 'ежемесячно (последняя декада)'],
    ['раз в полугодие, третья декада', 'раз в полугодие (последняя декада)'],
    ['вторая неделя каждого месяца', 'ежемесячно (вторая неделя)'],
    ['ежемесячно, в последний рабочий день', 'ежемесячно (последний рабочий день)'],
    ['ежегодно, 5-й рабочий день июля', 'ежегодно (5-й рабочий день июля)'],
    ['последняя неделя месяца с октября по апрель', 'ежемесячно (последняя неделя), октябрь–апрель'],
    ['ежеквартально, до 20 числа последнего месяца квартала', 'ежеквартально до 20 числа последнего месяца'],
    ['до 25 числа первого месяца каждого квартала', 'ежеквартально до 25 числа первого месяца'],
    [
      'раз в полугодие, до 10 числа последнего месяца полугодия',
      'раз в полугодие до 10 числа последнего месяца',
    ],
    // No part of a month is named, or one that it does not have.
    ['ежегодно (первая декада)', 'unknown-word'],
    ['шестая неделя каждого месяца', 'unknown-word'],
    [
      'ежемесячно, до 20 числа последнего месяца квартала',
      'ежемесячно; ежеквартально до 20 числа последнего месяца',
    ],
  ])('«%s» значит «%s»', (printed, means) => expect(read(printed)).toBe(means));

  it.each([
    ['ежегодно, первая неделя сентября', ['2026-09-01/2026-09-06']],
    ['первая декада каждого квартала', ['2026-01-01/2026-01-10', '2026-04-01/2026-04-10']],
    ['последняя декада квартала', ['2026-03-21/2026-03-31', '2026-06-21/2026-06-30']],
    ['последний рабочий день месяца', ['2026-01-30/2026-01-30', '2026-02-27/2026-02-27']],
    ['до 25 числа первого месяца квартала', ['2026-01-25/2026-01-25', '2026-04-25/2026-04-25']],
    ['до 20 числа последнего месяца квартала', ['2026-03-20/2026-03-20', '2026-06-20/2026-06-20']],
    [
      '2 раза в месяц',
      ['2026-01-15/2026-01-15', '2026-02-15/2026-02-15', '2026-01-31/2026-01-31', '2026-02-28/2026-02-28'],
    ],
  ])('«%s»: в 2026 году сначала %j', (printed, days) => expect(times(printed)).toEqual(days));

  it.each([
    ['2 раза в месяц', 'FREQ=MONTHLY;BYMONTHDAY=15,-1'],
    ['3 раза в месяц', 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1'],
    ['до 20 числа последнего месяца квартала', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
    ['последний рабочий день месяца', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    ['пять раз в год', 'FREQ=WEEKLY;INTERVAL=10'],
    // No rule names a school term; in summer there is none.
    ['один раз в четверть', 'FREQ=MONTHLY;BYMONTH=3,5,10,12'],
    ['раз в каждую учебную четверть', 'FREQ=MONTHLY;BYMONTH=3,5,10,12'],
    ['не реже 1 раза в уч. четверть', 'FREQ=MONTHLY;BYMONTH=3,5,10,12'],
    ['каждую четверть, до конца 2028 года', 'FREQ=MONTHLY;UNTIL=20281231;BYMONTH=3,5,10,12'],
    ['раз в триместр', 'FREQ=MONTHLY;BYMONTH=2,5,11'],
    ['два раза в учебный год', 'FREQ=MONTHLY;BYMONTH=5,12'],
    ['20 раз в учебный год', 'FREQ=WEEKLY;INTERVAL=2;BYMONTH=1,2,3,4,5,9,10,11,12'],
    ['раз в учебный год', 'FREQ=YEARLY'],
    ['раз в квартал', 'FREQ=MONTHLY;INTERVAL=3'],
    ['четыре раза в год', 'FREQ=MONTHLY;INTERVAL=3'],
    ['раз в четверть (май, октябрь)', 'FREQ=YEARLY;BYMONTH=5,10'],
    ['раз в две недели', 'FREQ=WEEKLY;INTERVAL=2'],
  ])('«%s»: %s', (printed, rrule) =>
    expect(parseDeadline(printed)).toMatchObject({ ok: true, value: { terms: [{ rrule }] } }),
  );
});
