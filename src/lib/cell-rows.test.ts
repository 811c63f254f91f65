// The cells of the matrix on the real acts: none calls a plan achieved, none says that there is not what the Svod publishes itself.
import { describe, expect, it } from 'vitest';
import { check } from '../../validators/index.ts';
import { furtherDocuments, severalAct, severalDocuments } from '../../validators/rules/example-documents.ts';
import { cellRows } from './cell-rows.ts';
import { matrixTerritories } from './matrix.ts';
import { corpus } from './svod.ts';

const cell = (territory: string, indicator: string) => {
  const of = matrixTerritories.find(({ id }) => id === territory);
  const federal = corpus.federal.indicators.find(({ id }) => id === indicator);
  if (of === undefined || federal === undefined) throw new Error(`no cell ${territory} × ${indicator}`);
  const [row] = cellRows(of, federal);
  if (row === undefined) throw new Error('a cell has always a row');
  return {
    shown: row.value?.shown ?? null,
    marks: row.marks.map(({ words }) => words.replaceAll('\u00A0', ' ')),
    kinds: row.marks.map(({ kind }) => kind),
    note: row.note.replaceAll('\u00A0', ' '),
    places: row.places.map(({ name }) => name.replaceAll('\u00A0', ' ')),
  };
};

describe('клетка показателя «есть или нет»', () => {
  it('комплекс мер Владимирской области показан её дорожной картой и назван в п. 6.1, но период закончился', () => {
    expect(cell('vladimir', 'roadmap-exists')).toMatchObject({
      marks: ['Дорожная карта есть, но период документа закончился'],
      places: ['дорожная карта, 59 мероприятий', 'п. 6.1 — назван показатель'],
    });
  });
  it('назвать показатель — ещё не исполнить его', () => {
    expect(cell('mordovia', 'roadmap-exists')).toMatchObject({
      kinds: ['missing'],
      marks: ['Показатель назван, но дорожной карты в Своде нет'],
      places: ['п. 7.1 — назван показатель', 'Показатель 1 — назван показатель'],
    });
  });
  it('мониторинг показан пунктом, который о нём говорит', () => {
    const { marks, places } = cell('moscow-oblast', 'monitoring-exists');
    expect(marks).toEqual(['О мониторинге сказано']);
    expect(places[0]).toBe('п. 1.3, абзац 2');
  });
  it('контроль федерального координатора — не мониторинг системы региона', () => {
    expect(cell('kchr', 'monitoring-exists').marks).toEqual(['О мониторинге системы не сказано']);
  });
});

describe('клетка показателя с порогом', () => {
  it('план, который только повторяет порог, так и назван', () => {
    expect(cell('kchr', 'register-programmes')).toMatchObject({
      shown: 'не менее 30%',
      marks: ['План только повторяет порог'],
    });
  });
  it('план и достигнутое стоят порознь, зелёным — только достигнутое', () => {
    expect(cell('vladimir', 'register-programmes')).toMatchObject({
      shown: '65%',
      kinds: ['planned', 'reached'],
      marks: ['План не ниже порога', 'Достигнуто 58%: не ниже порога (январь 2023)'],
    });
    expect(cell('vladimir', 'teachers-per-methodist').marks[0]).toBe('План не выше порога');
    expect(cell('vladimir', 'teachers-per-methodist').kinds).toEqual(['planned', 'unreached']);
  });
  it('план, который кончается раньше срока порога, говорит, сколько до него осталось', () => {
    expect(cell('moscow-oblast', 'young-teachers-support')).toMatchObject({
      kinds: ['ahead'],
      marks: ['План до срока порога, до него ещё 10 процентных пунктов'],
      note: 'план на 2022–2023 учебный год, порог не менее 70 % к 31 декабря 2024 г.',
    });
  });
  it('где порог излагает только сама территория, это сказано', () => {
    expect(cell('vladimir', 'management-teams').note).toContain('известный только по этому же документу');
    expect(cell('vladimir', 'register-programmes').note).not.toContain('только по этому же');
  });
  it('чего нет, то так и названо', () => {
    expect(cell('kchr', 'teachers-per-methodist').marks).toEqual(['Среди показателей такого нет']);
  });
});

it('территории в матрице стоят по алфавиту', () => {
  const ids = matrixTerritories.map(({ id }) => id);
  expect(ids).toEqual(['vladimir', 'kchr', 'buryatia/dzhida', 'moscow-oblast', 'mordovia']);
});

describe('клетка территории, у акта которой несколько документов', () => {
  it('показатель, исполненный в таблице приложения, ведёт к этой таблице', () => {
    const table = furtherDocuments['indicators.plan.yaml'] ?? '';
    const row = 'federal: diagnosed\n    name: Доля педагогов, прошедших диагностику в совете\n';
    const { corpus: made } = check(
      severalDocuments({
        [`${severalAct}indicators.yaml`]: null,
        [`${severalAct}indicators.plan.yaml`]: table
          .replace('name: Количество заседаний в год\n', row)
          .replace('"2025": "4"', '"2025": 30%'),
      }),
      { asOf: '2024-06-01', rules: [] },
    );
    const [territory] = made.territories;
    const [federal] = made.federal.indicators;
    if (territory === undefined || federal === undefined) throw new Error('the model territory is missing');
    expect(cellRows(territory, federal)[0]?.value).toMatchObject({
      href: expect.stringMatching(/\/regions\/primer\/acts\/1\/plan\/indicators\/#/u),
      shown: '30%',
    });
  });
  it('из двух таблиц исполняет та, что исполняет', () => {
    const { corpus: made } = check(severalDocuments(), { asOf: '2024-06-01', rules: [] });
    const [territory] = made.territories;
    const [federal] = made.federal.indicators;
    if (territory === undefined || federal === undefined) throw new Error('the model territory is missing');
    expect(cellRows(territory, federal).map(({ value }) => value?.href)).toEqual([
      expect.stringMatching(/\/regions\/primer\/indicators\/#/u),
    ]);
  });
});
