// The form of a report comes back as the report that was filled into it.
import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '../../export/office/document.ts';
import { words } from '../../export/office/made/paragraphs.ts';
import { xlsx } from '../../export/office/xlsx/xlsx.ts';
import { reportForm } from '../../export/report-form.ts';
import { buildCorpus } from '../../model/corpus.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import { exampleBase } from '../../rules/example-base.ts';
import { computing } from '../../rules/reports/example.ts';
import { readReportForm } from './read-form.ts';

const corpus = buildCorpus(
  Object.entries({ ...exampleBase, ...computing() }).map(([path, content]) => ({ path, content })),
  '',
);
const indicators = corpus.territories[0]?.indicators?.indicators ?? [];

/** A cell of the form by its sheet, row and column, and what is filled in. */
type Filling = readonly [table: number, row: number, column: number, text: string];

const filled = (form: OfficeDocument, fillings: readonly Filling[]): OfficeDocument => {
  let table = -1;
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind !== 'table') return block;
        table += 1;
        const own = fillings.filter(([of]) => of === table);
        return {
          ...block,
          rows: block.rows.map((row, at) =>
            row.map((cell) => {
              const text = own.find(([, ofRow, column]) => ofRow === at && column === cell.column)?.[3];
              return text === undefined ? cell : { ...cell, paragraphs: [words('cell', text)] };
            }),
          ),
        };
      }),
    })),
  };
};

const readBack = async (fillings: readonly Filling[]) => {
  const bytes = xlsx(filled(reportForm('Примерная область', indicators, '2024'), fillings));
  const reading = bytes === null ? null : await readPrinted(bytes, 'form.xlsx');
  return reading?.ok === true ? readReportForm(reading.document, indicators) : null;
};

const about: readonly Filling[] = [
  [0, 1, 1, '20.12.2024'],
  [0, 2, 1, 'письмо министерства № 7'],
];

describe('форма отчёта', () => {
  it('заполненная, становится отчётом: число без единицы – проценты, как в плане', async () => {
    expect(
      await readBack([
        ...about,
        [1, 1, 5, '26,5'],
        [1, 2, 7, 'считали по спискам'],
        [2, 1, 4, '7'],
        [2, 2, 4, '1 250'],
      ]),
    ).toEqual({
      text: `reportedOn: 2024-12-20
source: письмо министерства № 7
values:
  - indicator: "1"
    value: 26,5%
  - indicator: "2"
    note: считали по спискам
    given:
      K_1: 7
      K_2: 1 250
`,
      count: 2,
      left: [],
    });
  });

  it('чего не поняли, названо с листом и ячейкой и в отчёт не попало', async () => {
    const read = await readBack([
      [0, 1, 1, '31.02.2024'],
      [1, 1, 0, '9'],
      [1, 1, 5, '26'],
      [1, 2, 5, 'уточняется'],
      [2, 1, 4, 'семь'],
      [2, 2, 2, 'K_9'],
      [2, 2, 4, '5'],
    ]);
    expect(read?.text).not.toContain('уточняется');
    expect(read?.left.map(({ ru }) => ru)).toEqual([
      'лист «Значения», ячейка A2: «9» – такого показателя в таблице акта нет',
      'лист «Значения», ячейка F3: «уточняется» – значение непонятно',
      'лист «Числа формул», ячейка E2: «семь» – это не число',
      'лист «Числа формул», ячейка C3: «K_9» – такого обозначения в формуле показателя нет',
      'лист «Отчёт», ячейка B3: «31.02.2024» – такого дня нет',
      '«Откуда взяты значения» не указано',
    ]);
  });

  it('пустая, ничего не сообщает', async () => {
    expect((await readBack(about))?.count).toBe(0);
  });
});
