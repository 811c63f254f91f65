// Every other month is named by its number, and a day beside it comes in those months alone.
import { expect, it } from 'vitest';
import { deadlinesIn } from '../../../../tests/support/deadline-table.ts';
import { parseDeadline } from '../deadline.ts';
import { occasionsOf } from './occasions.ts';
import { timesOf } from './series.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const table = deadlinesIn(YEAR);

const EVEN = 'февраль, апрель, июнь, август, октябрь, декабрь';
const ODD = 'январь, март, май, июль, сентябрь, ноябрь';

table('чётные и нечётные месяцы', [
  ['по чётным месяцам', `ежемесячно (${EVEN})`],
  ['каждый нечётный месяц', `ежемесячно (${ODD})`],
  ['ежемесячно, по четным месяцам', `ежемесячно (${EVEN})`],
  ['по четным месяцам, вторая среда', `ежемесячно (вторая среда), ${EVEN}`],
  ['третий четверг каждого нечётного месяца', `ежемесячно (третий четверг), ${ODD}`],
  ['последняя пятница (по чётным месяцам)', `ежемесячно (последняя пятница), ${EVEN}`],
  ['в чётные месяцы, до 10 числа', `ежемесячно до 10 числа, ${EVEN}`],
  ['по средам нечётных месяцев', `еженедельно (среда), ${ODD}`],
  ['по чётным месяцам, начиная с февраля 2026 г.', `ежемесячно (${EVEN}), начиная с февраля 2026 года`],
]);

table('другое чётное', [
  ['по чётным годам', 'по четным годам'],
  ['по чётным неделям', 'по чётным неделям'],
  ['по чётным и нечётным месяцам', 'unknown-word: по чётным и'],
  ['вторая среда', 'unknown-word: вторая среда'],
  ['вторая среда месяца', 'ежемесячно (вторая среда)'],
]);

it('«по четным месяцам, вторая среда» – шесть дней в году', () => {
  const parsed = parseDeadline('по четным месяцам, вторая среда');
  const found = parsed.ok ? occasionsOf(parsed.value, YEAR).flatMap((one) => timesOf(one)) : [];
  expect(found.map(({ from }) => from.slice(5)).toSorted()).toEqual([
    '02-11',
    '04-08',
    '06-10',
    '08-12',
    '10-14',
    '12-09',
  ]);
});
