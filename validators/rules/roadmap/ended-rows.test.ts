// A row that an edition keeps for its number alone is asked for nothing; one that only sounds so is a measure like others.
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase } from '../example-base.ts';

const row = (number: number, title: string, cells: string): string =>
  `  - number: "${number}"\n    title: ${title}\n${cells}`;
const cells = (deadline: string, responsible: string, result: string): string =>
  `    deadline: ${deadline}\n    responsible: [${responsible}]\n    executors: [Петров П.П.]\n    result: ${result}\n`;
const allOf = (words: string): string => cells(words, words, words).replace('Петров П.П.', words);

/** The rules that speak of two rows between those that stand. */
const told = (title: string, own: string, next = title): readonly string[] => {
  const plan = `title: Дорожная карта
columns: [№, Мероприятие, Срок, Ответственный, Исполнители, Результат]
measures:
${row(1, 'Диагностика педагогов', cells('май 2025 года', 'Министерство, ЦНППМ', 'аналитическая справка'))}${row(2, title, own)}${row(3, next, own)}${row(4, 'Обсуждение выводов', cells('июнь 2025 года', 'Министерство, ЦНППМ', 'план поддержки'))}`;
  const files = { ...exampleBase, 'regions/primer/acts/1/roadmap.yaml': plan };
  return check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf: '2024-06-01' },
  ).findings.map(({ rule }) => rule);
};

describe('строка, от которой в редакции остался номер', () => {
  it.each([
    ['исключена', ''],
    ['Исключено.', ''],
    ['(утратила силу)', ''],
    ['Строка исключена приказом от 01.03.2024 № 4', ''],
    ['Мероприятие отменено', ''],
    ['исключена', allOf('исключена')],
    ['Утратил силу', allOf('"–"')],
    ['Исключена из плана с 1 марта 2024 года', allOf('"-"')],
  ])('«%s»', (title, own) => expect(told(title, own)).toEqual([]));

  it('название осталось, а в ячейках «исключено»', () =>
    expect(told('Семинар для методистов', allOf('исключено'), 'Слёт наставников')).toEqual([]));
});

describe('мероприятие, у которого не хватает ячеек', () => {
  it.each(['Исключение повторных отчётов', 'Отменённые занятия – новые даты', 'Утратившие силу приказы'])(
    '«%s»',
    (title) => expect(told(title, '', 'Слёт наставников')).toContain('roadmap/deadline-given'),
  );

  it('«исключено» стоит в одной ячейке', () =>
    expect(
      told('Семинар для методистов', cells('исключено', 'ЦНППМ', 'программа семинара'), 'Слёт наставников'),
    ).toContain('roadmap/deadline-understood'));
});
