// A deadline in several columns: each cell in the time of its own, all of them one deadline, each with its place.
import { describe, expect, it } from 'vitest';
import { formatDeadline } from '../../text/deadline/deadline.ts';
import { deadlineOf } from './deadline.ts';
import type { MeasureLinks } from './measure.ts';

const plan = { from: '2025-01-01', to: '2026-12-31' } as const;
const spot = {} as MeasureLinks['columns'][number]['spot'];
const links: MeasureLinks = {
  columns: [],
  subjectOf: () => null,
  time: plan,
  printedTime: plan,
  responsible: null,
  deadline: null,
  within: [],
};

const read = (cells: Readonly<Record<string, string>>) => {
  const details = Object.entries(cells).map(([head, text]) => ({
    role: 'deadline' as const,
    head,
    inHead: true,
    text,
    spot,
  }));
  return deadlineOf(undefined, details, spot, links);
};

const understood = (cells: Readonly<Record<string, string>>): string | null => {
  const parsed = read(cells)?.parsed;
  return parsed?.ok === true ? formatDeadline(parsed.value) : null;
};

describe('срок в нескольких графах', () => {
  it.each([
    [{ 2025: 'до 1 апреля', 2026: '–' }, 'до 1 апреля 2025 года'],
    [{ 2025: 'ноябрь', 2026: 'март, ноябрь' }, 'ноябрь 2025 года; март 2026 года; ноябрь 2026 года'],
    [{ 2025: '+', 2026: '' }, '2025 год'],
    [
      { 'сентябрь 2025 г.': '5–9', 'октябрь 2025 г.': 'х' },
      'с 5 сентября 2025 года по 9 сентября 2025 года; октябрь 2025 года',
    ],
    [{ 2025: 'постоянно', 2026: 'I квартал' }, '2025 год; I квартал 2026 года'],
    [
      { 'Дата начала': '01.02.2025', 'Дата окончания': '15.03.2025' },
      'с 1 февраля 2025 года по 15 марта 2025 года',
    ],
    [{ Начало: 'март 2025 года', Окончание: 'май 2025 года' }, 'март–май 2025 года'],
    [{ Начало: '–', Окончание: 'до 1 мая 2025 года' }, 'до 1 мая 2025 года'],
  ])('%o', (cells, deadline) => {
    expect(understood(cells)).toBe(deadline);
  });

  it('повторение не выходит из времени своей графы, и в RRULE тоже', () => {
    expect(read({ 2025: 'ежемесячно', 2026: '–' })?.parsed).toMatchObject({
      value: {
        terms: [
          { since: '2025-01-01', until: '2025-12-31', rrule: expect.stringContaining('UNTIL=20251231') },
        ],
      },
    });
  });

  it('непонятая ячейка не прячется за понятой', () => {
    const deadline = read({ 2025: 'март', 2026: 'когда-нибудь' });
    expect(deadline?.parsed.ok).toBe(false);
    expect(deadline?.cells.map(({ parsed }) => parsed.ok)).toEqual([true, false]);
    expect(deadline?.printed).toBe('2025: март; 2026: когда-нибудь');
  });

  it('конец раньше начала не читается как срок', () => {
    expect(read({ Начало: '01.05.2025', Окончание: '01.02.2025' })?.parsed).toMatchObject({
      ok: false,
      reason: 'reversed-range',
      text: '01.02.2025',
    });
  });

  it('без ячеек срока нет, прочерки остаются прочерками', () => {
    expect(read({})).toBe(null);
    expect(read({ 2025: '–', 2026: '–' })).toMatchObject({ printed: '–', parsed: { ok: false } });
  });
});
