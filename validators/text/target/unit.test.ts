import { describe, expect, it } from 'vitest';
import { formatTarget, parseTarget } from './target.ts';
import { inUnit, readUnitWords, unitAfterName } from './unit.ts';

describe('единица в своей графе', () => {
  it.each([
    ['процентов', 'percent', null],
    ['%', 'percent', null],
    ['Процент', 'percent', null],
    ['чел.', 'people', null],
    ['человек', 'people', null],
    ['ед.', 'count', null],
    ['единиц', 'count', null],
    ['баллов', 'count', 'баллов'],
    ['организаций', 'count', 'организаций'],
    ['тыс. руб.', 'count', 'тыс. руб.'],
    ['млн рублей', 'count', 'млн рублей'],
    ['тыс. чел.', 'count', 'тыс. чел.'],
    ['млрд руб.', 'count', 'млрд руб.'],
    ['рабочих дней', 'count', 'рабочих дней'],
  ] as const)('«%s»', (printed, unit, noun) => expect(readUnitWords(printed)).toEqual({ unit, noun }));

  it.each(['да/нет', 'да – нет', 'имеется / не имеется', '–', '', '1/0'])(
    '«%s» ничего не считает',
    (printed) => expect(readUnitWords(printed)).toBeNull(),
  );
});

describe('единица в конце названия', () => {
  it.each([
    ['Доля педагогов, прошедших диагностику, %', 'percent'],
    ['Доля педагогов, прошедших диагностику (%)', 'percent'],
    ['Численность наставников, % к предыдущему году', 'percent'],
    ['Средняя оценка консультаций, баллов', 'count'],
    ['Объём стажировки (в часах)', 'count'],
    ['Средства на поездки наставников, тыс. руб.', 'count'],
    ['Охват вебинарами, тыс. человек', 'count'],
    ['Срок ответа на обращение, дней', 'count'],
    ['Доля школ (в процентах)', 'percent'],
    ['Охват педагогов, процентов', 'percent'],
    ['Количество наставников, чел.', 'people'],
    ['Число соглашений (ед.)', 'count'],
  ])('«%s»', (name, unit) => expect(unitAfterName(name)?.unit).toBe(unit));

  it.each([
    'Доля педагогов в возрасте до 35 лет',
    'Количество мероприятий, семинаров',
    'Доля молодых педагогов (из числа опрошенных)',
    'Не менее 30 %',
    'Педагоги, прошедшие обучение',
    'Число встреч в клубах, школах, музеях',
    'Доля школ, ведущих учёт часов',
    'Оценка педагогов, набравших баллы выше средних',
  ])('«%s» единицы не называет', (name) => expect(unitAfterName(name)).toBeNull());
});

describe('значение в единице, которая стоит рядом', () => {
  const read = (printed: string, unit: string): string => {
    const [target, beside] = [parseTarget(printed), readUnitWords(unit)];
    return target.ok && beside !== null ? formatTarget(inUnit(target.value, beside)) : 'не прочитано';
  };

  it.each([
    ['30', 'процентов', '30\u00A0%'],
    ['не менее 30', '%', 'не менее 30\u00A0%'],
    ['15', 'чел.', '15 человек'],
    ['4', 'баллов', '4 баллов'],
    ['4', 'ед.', '4'],
    ['1 250,5', 'тыс. руб.', '1250,5 тыс. руб.'],
    ['не менее 600', 'млн рублей', 'не менее 600 млн рублей'],
    ['да', 'тыс. руб.', 'да'],
    ['7 чел.', '%', '7 человек'],
    ['30%', 'чел.', '30\u00A0%'],
    ['не оценивался', '%', formatTarget({ kind: 'not-assessed' })],
  ])('«%s» в графе «%s»', (printed, unit, says) => expect(read(printed, unit)).toBe(says));
});
