// A head that says nothing known is one slip: the cells under it are compared with what is printed where they stand.
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, exampleDate } from '../example-base.ts';
import { printed, sourcePath } from './example-source.ts';

const PLAN = 'regions/primer/acts/1/roadmap.yaml';
const TABLE = 'regions/primer/acts/1/indicators.yaml';

const plan = (columns: string, result = 'аналитическая справка'): string => `title: Дорожная карта
columns: [${columns}]
measures:
  - title: Диагностика педагогов
    deadline: май 2025 года
    responsible: [ЦНППМ]
    result: ${result}
  - title: Обсуждение выводов
    deadline: июнь 2025 года
    responsible: [Министерство]
    result: план поддержки
`;

const row = (cells: string): string => `${cells}\n`;
const printedPlan = (heads: string): string =>
  printed.replace(
    /Дорожная карта\nНаправление[\s\S]*?\n\n/u,
    `Дорожная карта\n${row(heads)}${row('Диагностика педагогов\tмай 2025 года\tЦНППМ\tаналитическая справка')}${row('Обсуждение выводов\tиюнь 2025 года\tМинистерство\tплан поддержки')}\n`,
  );

const found = (files: Readonly<Record<string, string>>): readonly string[] =>
  check(
    Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content })),
    { asOf: exampleDate },
  )
    .findings.filter(({ rule }) => /^source\/(?:faithful|complete)$|\/columns$/u.test(rule))
    .map(({ rule, line }) => `${rule} ${line}`);

describe('непонятый заголовок графы', () => {
  it.each([
    ['Мероприятие, Срок, Чья забота, Результат'],
    ['Мероприятие, Очередь, Исполнитель, Результат'],
    ['Мероприятие, Срок, Исполнитель, Что дальше'],
  ])('«%s»: одно замечание, у графы', (heads) => {
    const files = { [PLAN]: plan(heads), [sourcePath]: printedPlan(heads.replaceAll(', ', '\t')) };
    expect(found(files)).toEqual(['roadmap/columns 2']);
  });

  it('две графы подряд – два замечания, у граф', () => {
    const heads = 'Мероприятие, Срок, Чья забота, Что дальше';
    const files = { [PLAN]: plan(heads), [sourcePath]: printedPlan(heads.replaceAll(', ', '\t')) };
    expect(found(files)).toEqual(['roadmap/columns 2', 'roadmap/columns 2']);
  });

  it('другого слова в ячейке под ним не прячет', () => {
    const heads = 'Мероприятие, Срок, Чья забота, Результат';
    const files = {
      [PLAN]: plan(heads, 'подробная справка'),
      [sourcePath]: printedPlan(heads.replaceAll(', ', '\t')),
    };
    expect(found(files)).toEqual(['roadmap/columns 2', 'source/faithful 7']);
  });

  it('единица измерения под непонятым заголовком стоит на своём месте', () => {
    const table = (exampleBase[TABLE] ?? '')
      .replace('years:', 'columns: [№ п/п, Показатель, Чем мерим, Факт 2023, План 2024, План 2025]\nyears:')
      .replaceAll('    baseline:', '    unit: процентов\n    baseline:');
    const source = printed
      .replace(
        'Показатели\n1.',
        'Показатели\n№ п/п\tПоказатель\tЧем мерим\tФакт 2023\tПлан 2024\tПлан 2025\n1.',
      )
      .replace('диагностику\t20%', 'диагностику\tпроцентов\t20%')
      .replace('наставников\t5%', 'наставников\tпроцентов\t5%');
    expect(found({ [TABLE]: table, [sourcePath]: source })).toEqual(['indicators/columns 2']);
  });
});
