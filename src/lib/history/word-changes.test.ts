import { describe, expect, it } from 'vitest';
import { changedPlaces } from './word-changes.ts';

const passages = (...words: readonly string[]) =>
  words.map((one, index) => ({ where: `п. ${index + 1}`, words: one }));

describe('слова акта до и после', () => {
  it('слово, вставленное в пункт, названо в своём пункте среди соседних слов', () => {
    const long =
      'Центр обеспечивает сопровождение педагогических работников и управленческих кадров области в межкурсовой период';
    expect(
      changedPlaces(
        passages('О системе.', long),
        passages('О системе.', long.replace('сопровождение', 'адресное сопровождение')),
      ),
    ).toEqual([
      {
        where: 'п. 2',
        runs: [
          { text: 'Центр обеспечивает ', what: 'kept' },
          { text: 'адресное ', what: 'added' },
          { text: 'сопровождение педагогических работников и управленческих кадров … ', what: 'kept' },
        ],
      },
    ]);
  });
  it('пункт, который добавлен или убран, назван целиком, а соседние — нет', () => {
    const [one, two, three] = ['Первое положение.', 'Второе правило.', 'Третий порядок.'];
    expect(changedPlaces(passages(one, three), passages(one, two, three))).toEqual([
      { where: 'п. 2', runs: [{ text: two, what: 'added' }] },
    ]);
    expect(changedPlaces(passages(one, two, three), passages(one, three))).toEqual([
      { where: 'п. 2', runs: [{ text: two, what: 'removed' }] },
    ]);
  });
  it('убранный конец отделён от того, что осталось', () => {
    expect(
      changedPlaces(
        passages('План поддержки молодых педагогов области по итогам диагностики.'),
        passages('План поддержки молодых педагогов области.'),
      ),
    ).toEqual([
      {
        where: 'п. 1',
        runs: [
          { text: 'План поддержки молодых педагогов области. ', what: 'kept' },
          { text: 'по итогам диагностики.', what: 'removed' },
        ],
      },
    ]);
  });
  it('перестановка и пробелы слов не меняют', () => {
    expect(changedPlaces(passages('Первое.', 'Второе.'), passages('Второе.', 'Первое.'))).toEqual([]);
    expect(changedPlaces(passages('Первое  слово.'), passages('Первое слово.'))).toEqual([]);
  });
  it('ячейка названа изменённой и тогда, когда те же слова стоят в соседних строках', () => {
    const row = (number: number, ...cells: readonly string[]) =>
      cells.map((words, at) => ({ where: `строка ${number}, графа ${at + 1}`, words }));
    const before = [
      ...row(1, 'Семинар', 'Центр'),
      ...row(2, 'Конкурс', 'Институт'),
      ...row(3, 'Съезд', 'Центр'),
    ];
    const after = [
      ...row(1, 'Семинар', 'Институт'),
      ...row(2, 'Конкурс', 'Институт'),
      ...row(3, 'Съезд', 'Центр'),
    ];
    expect(changedPlaces(before, after)).toEqual([
      {
        where: 'строка 1, графа 2',
        runs: [
          { text: 'Центр', what: 'removed' },
          { text: 'Институт', what: 'added' },
        ],
      },
    ]);
    expect(changedPlaces(before, after.slice(2)).map(({ where }) => where)).toEqual([
      'строка 1, графа 1',
      'строка 1, графа 2',
    ]);
  });
  it('число с пробелом между разрядами – одно число', () => {
    const cell = (words: string) => [{ where: 'показатель 6, план', words }];
    expect(changedPlaces(cell('2 400'), cell('2 600'))).toEqual([
      {
        where: 'показатель 6, план',
        runs: [
          { text: '2 400', what: 'removed' },
          { text: '2 600', what: 'added' },
        ],
      },
    ]);
  });
  it('изменённый знак показан со словом, у которого он стоит', () => {
    expect(
      changedPlaces(
        passages('Учебно- методические объединения'),
        passages('Учебно-методические объединения'),
      ),
    ).toEqual([
      {
        where: 'п. 1',
        runs: [
          { text: 'Учебно- методические', what: 'removed' },
          { text: 'Учебно-методические', what: 'added' },
          { text: ' объединения', what: 'kept' },
        ],
      },
    ]);
  });
});
