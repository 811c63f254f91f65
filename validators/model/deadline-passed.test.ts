import { describe, expect, it } from 'vitest';
import { parseDeadline } from '../text/deadline/deadline.ts';
import { passedOf, passedWords } from './deadline-passed.ts';
import type { Measure, Territory } from './types.ts';

const territory = {
  status: 'adopted',
  repealed: null,
  period: { printed: '', from: '2023-04-27', to: '2024-12-31' },
  provision: null,
  roadmap: null,
  indicators: null,
} as unknown as Territory;
const said = (
  printed: string,
  asOf: string,
  of: Territory = territory,
  time: Measure['time'] = null,
): string | null => {
  const deadline = { printed, parsed: parseDeadline(printed) } as Measure['deadline'];
  const passed = passedOf({ deadline, time }, of, asOf);
  return passed === null ? null : passedWords(passed).replaceAll('\u00A0', ' ');
};
const ended = 'документ: период закончился 31 декабря 2024 г.';

describe('что стало со сроком к дате', () => {
  it.each([
    ['апрель 2023 года', '2023-04-30', null],
    ['апрель 2023 года', '2023-05-01', 'срок прошёл'],
    ['апрель 2023 года', '2026-11-21', 'срок прошёл'],
    ['август 2023 года; август 2024 года', '2024-08-31', null],
    ['август 2023 года; август 2024 года', '2024-09-01', 'срок прошёл'],
    ['до 1 марта 2024 г.', '2024-03-01', null],
    ['до 1 марта 2024 г.', '2024-03-02', 'срок прошёл'],
    ['после подписания приказа, но не позднее 20 августа 2024 г.', '2024-08-20', null],
    ['после подписания приказа, но не позднее 20 августа 2024 г.', '2024-08-21', 'срок прошёл'],
    ['до ледостава, но не позднее 20 ноября 2024 г.', '2024-11-21', 'срок прошёл'],
    ['после подписания приказа; до 20 августа 2024 г.', '2024-08-21', null],
    ['после подписания приказа', '2024-08-21', null],
    ['до 2024 года', '2024-06-01', null],
    ['ежегодно (май)', '2024-12-31', null],
    ['ежегодно (май)', '2025-01-01', ended],
    ['постоянно', '2025-01-01', ended],
    ['когда-нибудь потом', '2025-01-01', ended],
  ])('«%s» на %s', (printed, asOf, words) => {
    expect(said(printed, asOf)).toBe(words);
  });
  it('у документа без периода повторяющийся срок не проходит, а названный день проходит', () => {
    const open = { ...territory, period: null };
    expect(said('ежегодно (май)', '2030-01-01', open)).toBeNull();
    expect(said('май 2024 года', '2030-01-01', open)).toBe('срок прошёл');
  });
  it('под заголовком года повторяющийся срок и срок без даты кончаются с этим годом, срок по событию – нет', () => {
    const year = { from: '2023-01-01', to: '2023-12-31' };
    expect(said('ежеквартально', '2023-12-31', territory, year)).toBeNull();
    expect(said('ежеквартально', '2024-01-01', territory, year)).toBe('срок прошёл');
    expect(said('постоянно', '2024-01-01', territory, year)).toBe('срок прошёл');
    expect(said('по мере необходимости', '2024-01-01', territory, year)).toBeNull();
  });
  it('срок утратившего силу документа больше ни к чему не обязывает', () => {
    const repealed = {
      ...territory,
      status: 'repealed',
      repealed: { on: '2024-02-01', by: null },
    } as unknown as Territory;
    expect(said('ежегодно (май)', '2024-02-01', repealed)).toBe('документ: утратил силу с 1 февраля 2024 г.');
  });
  it('неуказанный срок не проходит', () => {
    expect(passedOf({ deadline: null, time: null }, territory, '2030-01-01')).toBeNull();
  });
});
