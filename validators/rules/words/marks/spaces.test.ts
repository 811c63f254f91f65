import { describe, expect, it } from 'vitest';
import { edit } from '../../example-base.ts';
import { runExample } from '../../example-proof.ts';
import { spaces } from './spaces.ts';

/** What is proposed for a result of a measure that is printed so; '' where nothing is told. */
const hintFor = (printed: string): string => {
  const files = edit('roadmap', 'result: аналитическая справка', `result: "${printed}"`);
  const { findings } = runExample({ title: { ru: '', en: '' }, files }, [spaces]);
  return findings.map(({ hint }) => hint.ru).join(' ');
};

describe('как поставить пробелы', () => {
  it.each([
    ['справка , отчёт', 'Наберите так: «справка, отчёт».'],
    ['справка : отчёт', 'Наберите так: «справка: отчёт».'],
    ['приложение 2 : перечень', 'Наберите так: «2: перечень».'],
    ['справка ,', 'Наберите так: «справка,».'],
    ['справка ( отчёт)', 'Наберите так: «(отчёт)».'],
    ['справка (отчёт )', 'Наберите так: «(отчёт)».'],
    ['справка(отчёт)', 'Наберите так: «справка (отчёт)».'],
  ])('«%s»: показано и слово за знаком', (printed, hint) => expect(hintFor(printed)).toBe(hint));

  it.each(['1 : 3', 'соотношение 10 : 2 : 1', 'К1 : К2', 'справка: отчёт'])('«%s» набрано верно', (printed) =>
    expect(hintFor(printed)).toBe(''),
  );
});
