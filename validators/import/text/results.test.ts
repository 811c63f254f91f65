// A text with styles and a table of results: how deep its headings stand, whether the table is one of indicators, whose level is said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCorpus } from '../../model/corpus.ts';
import type { Part, Territory } from '../../model/types.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import { folderOf } from '../folder.ts';
import { importAct } from '../import.ts';
import { htmlOf } from './drawn.ts';

const federal = ['acts', 'indicators', 'subject-kinds'].map((name) => ({
  path: `federal/${name}.yaml`,
  content: readFileSync(join(import.meta.dirname, `../../../content/federal/${name}.yaml`), 'utf8'),
}));

const actOf = async (html: string): Promise<Territory> => {
  const whole = `<p align="center"><b>КОНЦЕПЦИЯ</b></p><p align="center"><b>поддержки педагогов Озёрной области</b></p>${html}`;
  const reading = await readPrinted(new TextEncoder().encode(whole), 'act.html');
  if (!reading.ok) throw new Error(reading.says.ru);
  const { territory, files } = importAct([{ name: 'act.html', document: reading.document }], { federal });
  const { id, files: all } = folderOf(territory, files);
  const act = buildCorpus([...all, ...federal], '').territories.find((one) => one.id === id);
  if (act === undefined) throw new Error('no act');
  return act;
};

const sectionsOf = (parts: readonly Part[], depth = 0): readonly string[] =>
  parts.flatMap(({ kind, text, children }) =>
    kind === 'section'
      ? [`${'–'.repeat(depth)}${text}`, ...sectionsOf(children, depth + 1)]
      : sectionsOf(children, depth),
  );

it.each([
  ['h1 и h2', '<h1>Порядок</h1><h2>Диагностика</h2><p>Идёт в мае.</p><h1>Итоги</h1><p>Их подводят.</p>'],
  ['h2 и h3', '<h2>Порядок</h2><h3>Диагностика</h3><p>Идёт в мае.</p><h2>Итоги</h2><p>Их подводят.</p>'],
])('заголовки по стилям: %s', async (_, html) => {
  const { provision } = await actOf(html);
  expect(sectionsOf(provision?.parts ?? [])).toEqual(['Порядок', '–Диагностика', 'Итоги']);
});

it('стиль не у каждого заголовка: глубины по нему нет', async () => {
  const { provision } = await actOf(
    '<h2>Порядок</h2><p>Идёт в мае.</p><h3>Диагностика</h3><p>Идёт в мае.</p><p align="center"><b>Итоги</b></p><p>Их подводят.</p>',
  );
  expect(sectionsOf(provision?.parts ?? [])).toEqual(['Порядок', 'Диагностика', 'Итоги']);
});

const results = (over: string, ...rows: readonly string[]): string =>
  `<p>1. Порядок</p><p>1.1. Работа идёт.</p>${htmlOf(`${over}\n${rows.map((row) => `|${row}`).join('\n')}`)}`;

it.each([
  [
    'наименование результата',
    results(
      '= Ожидаемые результаты',
      'Наименование результата|2026 г.|2028 г.',
      'Доля педагогов с картой роста, процентов|35|60',
      'Количество площадок, единиц|14|20',
    ),
  ],
  [
    'целевой ориентир',
    results(
      '= К чему идём',
      'Ориентир|2026|2027',
      'Охват педагогов диагностикой|40 %|60 %',
      'Число наставников|20|30',
    ),
  ],
  [
    'чего достигнем',
    results(
      '= Наши цели',
      'Чего достигнем|План на 2026 год|План на 2027 год',
      'Удельный вес школ с методистом|50|70',
      'Средний балл диагностики|60|70',
    ),
  ],
])('таблица показателей без слова «показатель»: %s', async (_, html) => {
  expect((await actOf(html)).indicators?.indicators.length).toBe(2);
});

it.each([
  [
    'строки названы не тем, что измеряют',
    results('= Расписание', 'Событие|2026 г.|2028 г.', 'Форум педагогов|май|июнь', 'Доля шефства|июнь|май'),
  ],
  ['один год', results('= Справка', 'Что есть|2024 г.', 'Количество школ|120', 'Численность педагогов|3400')],
])('%s: не показатели', async (_, html) => {
  expect((await actOf(html)).indicators).toBeNull();
});

it('уровень, сказанный о многих сразу, не приписан каждому', async () => {
  const { subjects } = await actOf(
    htmlOf(`= 2. Участники
2.1. Участниками являются министерство просвещения Озёрной области (далее – Министерство), базовые площадки (далее – Площадки) и клубы педагогов.
2.2. Министерство:
- утверждает план.
2.3. Площадки:
- проводят открытые уроки;
- принимают стажёров.`),
  );
  expect(new Map(subjects.map(({ short, name, level }) => [short ?? name, level]))).toEqual(
    new Map([
      ['клубы педагогов', null],
      ['Министерство', 'regional'],
      ['Площадки', null],
    ]),
  );
});
