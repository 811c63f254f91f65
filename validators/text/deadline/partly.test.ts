// What is read of a deadline some words of which nobody expected, and where nothing of it may be.
import { describe, expect, it } from 'vitest';
import { formatDeadline, parseDeadline } from './deadline.ts';

const plan = { from: '2025-01-01', to: '2027-12-31' };

const partly = (printed: string): string | null => {
  const found = parseDeadline(printed, plan);
  if (found.ok) return 'целиком';
  if (found.partly === undefined) return null;
  return `${formatDeadline(found.partly.deadline)} | ${found.partly.unread.join(' | ')}`;
};

describe('срок, прочитанный не целиком', () => {
  it.each([
    ['май 2025 года, желательно пораньше', 'май 2025 года | желательно пораньше'],
    [
      'не ранее чем Академия откроет набор, но до 1 мая 2026 г.',
      'до 1 мая 2026 года | не ранее чем Академия откроет набор',
    ],
    ['до 1 марта 2026 г. силами школ', 'до 1 марта 2026 года | силами школ'],
    ['отбор (март 2026 года)', 'март 2026 года | отбор'],
    ['ежегодно (май) силами школ', 'ежегодно (май) | силами школ'],
  ])('«%s» – это «%s»', (printed, read) => expect(partly(printed)).toBe(read));

  it.each([
    ['дат в нём нет', 'ежегодно в конце лета'],
    ['времени в нём нет', 'когда получится'],
    ['непонятны цифры, которые могут быть датой', 'май 2025 года, 3/7-2'],
    ['такой даты нет в календаре', 'до 31 июня 2025 г., желательно пораньше'],
    ['слова ограничивают время', 'в конце лета 2025 г.'],
    ['слова ограничивают время', 'середина мая 2025 года, конец ясен'],
    ['слова сами о времени', '2026 учебный год'],
    ['продолжение пропало', 'май 2025 года и'],
    ['год не назван', 'май, желательно пораньше'],
  ])('не читается по частям: %s («%s»)', (_, printed) => expect(partly(printed)).toBeNull());

  it('прочитанный целиком частей не имеет', () => expect(partly('май 2025 года')).toBe('целиком'));
});
