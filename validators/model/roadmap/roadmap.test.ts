// The tree of a roadmap: what a heading gives to its rows, in which order they are read, what has no column.
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, exampleDate } from '../../rules/example-base.ts';
import { cellsOf, shownColumns } from './cells.ts';
import { groupTime } from './group-time.ts';
import { outlineOf } from './outline.ts';

const roadmapOf = (yaml: string) => {
  const [territory] = check(
    Object.entries({ ...exampleBase, 'regions/primer/acts/1/roadmap.yaml': yaml }).map(([path, content]) => ({
      path,
      content,
    })),
    { asOf: exampleDate },
  ).corpus.territories;
  if (territory?.roadmap == null) throw new Error('no roadmap was read');
  return territory.roadmap;
};

describe('время под заголовком', () => {
  const plan = { from: '2025-01-01', to: '2025-12-31' } as const;
  it.each([
    [{ title: 'III квартал' }, { from: '2025-07-01', to: '2025-09-30' }, true],
    [
      { label: 'Этап 1', title: 'Подготовка (январь – март 2024 года)' },
      { from: '2024-01-01', to: '2024-03-31' },
      true,
    ],
    [{ title: '2024/2025 учебный год' }, { from: '2024-09-01', to: '2025-08-31' }, true],
    [{ title: 'Май', year: '2024' }, { from: '2024-01-01', to: '2024-12-31' }, true],
    [{ title: 'Заседание 15 апреля' }, { from: '2025-04-15', to: '2025-04-15' }, true],
    [{ title: 'Первая встреча – март' }, { from: '2025-03-01', to: '2025-03-31' }, true],
    [{ title: 'Совещание № 2, июнь 2025 года' }, { from: '2025-06-01', to: '2025-06-30' }, true],
    [{ title: 'План на 2026 год' }, { from: '2026-01-01', to: '2026-12-31' }, false],
  ])('%o', (said, days, isCertain) => {
    expect(groupTime(said, plan)).toMatchObject({ days, isCertain });
  });

  it.each([
    { title: 'Работа с кадрами' },
    { label: 'Раздел II', title: 'Наставничество' },
    { title: '1' },
    { title: 'Заседание № 4' },
    { title: 'Встреча с наставником мая' },
  ])('у «$title» своего времени нет', (said) => {
    expect(groupTime(said, plan)).toBeNull();
  });
});

describe('строки дорожной карты', () => {
  const roadmap = roadmapOf(`title: План
columns: [Мероприятие, Срок, Баллы]
measures:
  - title: Вне разделов
groups:
  - label: Раздел I
    title: Кадры
    measures:
      - title: Прямо под разделом
        cells: { Баллы: "5", Бал: "3" }
    groups:
      - title: Подраздел
        measures:
          - title: Под подразделом
            note: по желанию
`);

  it('стоят так, как их печатают: под заголовком раньше, чем под заголовками внутри него', () => {
    expect(roadmap.measures.map(({ title }) => title)).toEqual([
      'Вне разделов',
      'Прямо под разделом',
      'Под подразделом',
    ]);
    expect(outlineOf(roadmap).map(({ group, measures }) => [group?.title ?? '', measures.length])).toEqual([
      ['', 1],
      ['Кадры', 2],
    ]);
  });

  it('помнят все заголовки над собой', () => {
    expect(roadmap.measures.map(({ within }) => within.map(({ label, title }) => label ?? title))).toEqual([
      [],
      ['Раздел I'],
      ['Раздел I', 'Подраздел'],
    ]);
  });

  it('без графы в шапке ячейка не пропадает: она стоит последней, со своим заголовком', () => {
    const columns = shownColumns(roadmap);
    expect(columns.map(({ role, head }) => head ?? role)).toEqual([
      'Мероприятие',
      'Срок',
      'Баллы',
      'Примечание',
      null,
    ]);
    const cells = roadmap.measures.map((measure) =>
      cellsOf(measure, columns).map(({ values }) =>
        values.map(({ text, under }) => (under ?? '') + text).join(),
      ),
    );
    expect(cells).toEqual([
      ['Вне разделов', '', '', '', ''],
      ['Прямо под разделом', '', '5', '', 'Бал3'],
      ['Под подразделом', '', '', 'по желанию', ''],
    ]);
  });
});

describe('время строки этапа', () => {
  const timeOf = (deadline: string): string | undefined =>
    roadmapOf(`title: План на 2025–2027 годы
groups:
  - label: I этап
    title: Подготовительный (март – август 2025 г.)
    measures:
      - { title: Отбор методистов, deadline: '${deadline}' }
`).measures[0]?.time?.to;

  it.each([
    'до 25 мая 2025 г., далее – ежегодно, до 25 мая',
    'до 25 мая 2025 г., далее ежегодно',
    'май 2025 г., затем ежегодно в июне',
    'ежегодно до 25 мая, начиная с 2025 года',
    '15 мая 2025 г. и далее раз в год',
  ])('с «%s» идёт до конца плана', (deadline) => {
    expect(timeOf(deadline)).toBe('2027-12-31');
  });

  it.each([
    'ежегодно до 25 мая',
    'май 2025 г., далее ежемесячно',
    'до 25 мая 2025 г.',
    'ежегодно до 25 мая, начиная с 2025 года, до конца 2026 года',
    'ежегодно',
  ])('с «%s» остаётся временем этапа', (deadline) => {
    expect(timeOf(deadline)).toBe('2025-08-31');
  });
});

describe('пустая ячейка', () => {
  const rows = (last: string) =>
    roadmapOf(
      `title: План на 2024 год
columns: [№, Мероприятие, I квартал, II квартал, Место, Исполнитель, Охват, Ответственный]
measures:
  - { number: "1", title: Семинар, cells: { I квартал: до 5 марта, II квартал: "+", Охват: "30" }, place: ВИРО, responsible: [ВИРО] }
  - { number: "2", title: Вебинар, ${last}, responsible: [ВИРО] }
`,
    ).measures;

  it.each([
    ['cells: { I квартал: "", II квартал: до 20 мая, Охват: "" }', '{ II квартал: до 20 мая }'],
    ['cells: { II квартал: до 20 мая }, place: ""', '{ II квартал: до 20 мая }'],
    ['cells: { I квартал: " ", II квартал: до 20 мая, Охват: "" }, note: ""', '{ II квартал: до 20 мая }'],
  ])('%s: то же, что без ключа', (given, same) => {
    const [read, without] = [rows(given), rows(`cells: ${same}`)];
    expect(read[1]?.details.map(({ head, text }) => [head, text])).toEqual(
      without[1]?.details.map(({ head, text }) => [head, text]),
    );
    expect(read[1]?.deadline?.printed).toBe(without[1]?.deadline?.printed);
  });

  it('прочерк в ней остаётся', () => {
    const [, row] = rows('cells: { I квартал: –, II квартал: до 20 мая }, place: –');
    expect(row?.details.map(({ text }) => text)).toContain('–');
  });
});
