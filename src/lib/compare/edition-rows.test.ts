import { describe, expect, it } from 'vitest';
import { editionRows } from './edition-rows.ts';
import type { Unit } from './edition-side.ts';

const clause = (number: string, words: string): Unit => ({
  where: `п. ${number}`,
  number,
  values: [{ name: '', words }],
});
const row = (where: string, title: string, deadline: string): Unit => ({
  where,
  number: null,
  values: [
    { name: '', words: title },
    { name: 'срок', words: deadline },
  ],
});

const reported = (before: readonly Unit[], after: readonly Unit[]): readonly string[] =>
  editionRows(before, after).map(({ fate, shift, left, right }) =>
    [fate, shift ?? '', left?.where ?? '–', right?.where ?? '–'].filter((part) => part !== '').join(' '),
  );

const [system, centre, school] = [
  'Положение определяет субъекты региональной системы.',
  'Центр обеспечивает диагностику профессиональных дефицитов.',
  'Школа назначает наставника молодому педагогу.',
];

describe('две редакции документа', () => {
  it('пункт, изложенный иначе, стоит против себя же', () => {
    expect(
      reported(
        [clause('1', system), clause('2', centre)],
        [clause('1', system), clause('2', `${centre} Ведёт учёт.`)],
      ),
    ).toEqual(['same п. 1 п. 1', 'reworded п. 2 п. 2']);
  });
  it('вставленный пункт добавлен, а следующие только получили другой номер', () => {
    expect(
      reported(
        [clause('1', system), clause('2', school)],
        [clause('1', system), clause('2', centre), clause('3', school)],
      ),
    ).toEqual(['same п. 1 п. 1', 'came – п. 2', 'same renumbered п. 2 п. 3']);
  });
  it('пункт с тем же номером на том же месте – тот же, сколько бы слов в нём ни осталось', () => {
    const long = `${centre} Порядок утверждает Министерство по представлению Центра до начала учебного года.`;
    expect(reported([clause('2', centre)], [clause('2', long)])).toEqual(['reworded п. 2 п. 2']);
    expect(reported([clause('2', centre)], [clause('2', 'Утратил силу.')])).toEqual(['reworded п. 2 п. 2']);
  });
  it('подпункт под буквой, который утратил силу, – тот же подпункт', () => {
    const item = (at: number, words: string): Unit => ({
      where: `п. 8, ${at}-й пункт списка`,
      number: null,
      values: [{ name: '', words }],
    });
    expect(reported([item(4, 'г) издаёт методический вестник;')], [item(4, 'г) утратил силу;')])).toEqual([
      'reworded п. 8, 4-й пункт списка п. 8, 4-й пункт списка',
    ]);
    expect(
      reported([item(4, 'г) издаёт методический вестник;')], [item(4, 'д) ведёт реестр наставников;')]),
    ).toEqual(['went п. 8, 4-й пункт списка –', 'came – п. 8, 4-й пункт списка']);
  });
  it('похожий пункт под другим номером ближе непохожего под тем же', () => {
    expect(
      reported(
        [clause('2', centre), clause('3', school)],
        [clause('2', system), clause('3', `${centre} Ежегодно.`), clause('4', `${school} Ежегодно.`)],
      ),
    ).toEqual(['came – п. 2', 'reworded renumbered п. 2 п. 3', 'reworded renumbered п. 3 п. 4']);
  });
  it('пункт списка без номера, к которому добавили слова, – тот же', () => {
    const bullet = (words: string): Unit => ({
      where: 'п. 2.2, 2-й пункт списка',
      number: null,
      values: [{ name: '', words }],
    });
    const more = 'и участников отбора, которых направляют школы и детские сады города и района';
    expect(reported([bullet('обучение тьюторов;')], [bullet(`обучение тьюторов ${more};`)])).toEqual([
      'reworded п. 2.2, 2-й пункт списка п. 2.2, 2-й пункт списка',
    ]);
  });
  it('исключённый пункт стоит там, где стоял', () => {
    expect(
      reported(
        [clause('1', system), clause('2', centre), clause('3', school)],
        [clause('1', system), clause('2', school)],
      ),
    ).toEqual(['same п. 1 п. 1', 'went п. 2 –', 'same renumbered п. 3 п. 2']);
  });
  it('перенесённый пункт узнан, даже если слова его немного другие', () => {
    expect(
      reported(
        [clause('1', system), clause('2', centre), clause('3', school)],
        [clause('1', `${school} Ежегодно.`), clause('2', system), clause('3', centre)],
      ),
    ).toEqual(['reworded moved п. 3 п. 1', 'same renumbered п. 1 п. 2', 'same renumbered п. 2 п. 3']);
  });
  it('строка с другим сроком – та же строка, со сроком и мероприятием другая – новая', () => {
    const before = [
      row('строка 1', 'Проведение мониторинга', 'май'),
      row('строка 2', 'Обсуждение выводов', 'июнь'),
    ];
    expect(
      reported(before, [
        row('строка 1', 'Проведение мониторинга', 'март'),
        row('строка 2', 'Смотр кабинетов', 'август'),
      ]),
    ).toEqual(['reworded строка 1 строка 1', 'went строка 2 –', 'came – строка 2']);
  });
  it('строка, которую сдвинула другая, не изменена', () => {
    expect(
      reported(
        [row('строка 1', 'Проведение мониторинга', 'май')],
        [row('строка 1', 'Обсуждение выводов', 'июнь'), row('строка 2', 'Проведение мониторинга', 'май')],
      ),
    ).toEqual(['came – строка 1', 'same строка 1 строка 2']);
  });
  it('с собой редакция не расходится', () => {
    const all = [clause('1', system), clause('2', centre)];
    expect(editionRows(all, all).every(({ fate, shift }) => fate === 'same' && shift === null)).toBe(true);
  });
});
