// A made-up roadmap and indicators as people keep them in Excel: for the tests of the readers, and to be measured.
import { merged, row, xlsxOf } from './testing.ts';

const firstRow = 5;

/** A row of the roadmap; each fifth names its body over the next four, too. */
const measure = (index: number): string =>
  row(firstRow + 1 + index, [
    index + 1,
    `Семинар для методистов и наставников, занятие ${index + 1}`,
    `<c s="1"><v>${46_143 + index}</v></c>`,
    index % 5 === 0 ? 'Министерство образования' : null,
    `<c s="2"><v>${(index % 100) / 100}</v></c>`,
  ]);

/** The bytes of a workbook with so many measures. */
export const madeUpBook = (measures: number): Uint8Array =>
  xlsxOf({
    formats: ['dd.mm.yyyy', '0%'],
    sheets: [
      {
        name: 'Дорожная карта',
        rows: [
          row(1, [null, null, null, null, 'УТВЕРЖДЕНА']),
          row(3, ['Дорожная карта Примерной области']),
          row(firstRow, ['№', 'Мероприятие', 'Срок', 'Ответственные', 'Охват']),
          ...Array.from({ length: measures }, (_, index) => measure(index)),
        ].join(''),
        behind: merged(
          'A3:E3',
          ...Array.from({ length: Math.floor(measures / 5) }, (_, index) => {
            const top = firstRow + 1 + index * 5;
            return `D${top}:D${top + 4}`;
          }),
        ),
      },
      {
        name: 'Показатели',
        rows: [
          row(1, ['Показатель', 'Значения']),
          row(2, [null, '2025 год', '2026 год']),
          row(3, ['Доля методистов', 12, '= 20']),
        ].join(''),
        behind: merged('A1:A2', 'B1:C1'),
      },
    ],
  });
