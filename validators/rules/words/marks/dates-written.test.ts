import { describe, expect, it } from 'vitest';
import { edit } from '../../example-base.ts';
import { runExample } from '../../example-proof.ts';
import { datesWritten } from './dates-written.ts';

/** What is told of a deadline that is printed so. */
const toldOf = (printed: string): readonly string[] => {
  const files = edit('roadmap', 'deadline: ежегодно (май)', `deadline: "${printed}"`);
  return runExample({ title: { ru: '', en: '' }, files }, [datesWritten]).findings.map(
    ({ message }) => message.ru,
  );
};

describe('годы, у которых одно «гг.» на всех', () => {
  it.each([
    'к 1 сентября 2025, 2026 и 2027 гг.',
    'до 1 июня 2025, 2026, 2027 годов',
    'до 15 января 2026 и 2027 годов',
    '10 марта 2025, 2026 или 2027 г.',
    'до 1 мая 2025, 2027–2029 годов',
    'до 1 мая 2025, 20 мая 2026 и 3 июня 2027 гг.',
  ])('«%s» написано верно', (printed) => expect(toldOf(printed)).toEqual([]));

  it.each([
    ['к 1 сентября 2025, 2026 и 2027 приказы', '1 сентября 2025'],
    ['к 1 сентября 2025, далее в 2026 г.', '1 сентября 2025'],
    ['до 1 мая 2025, 20 школ 2026 г.', '1 мая 2025'],
  ])('«%s»: слова при годе нет', (printed, words) =>
    expect(toldOf(printed)).toEqual([`Дата или годы написаны неверно: «${words}»`]),
  );
});
