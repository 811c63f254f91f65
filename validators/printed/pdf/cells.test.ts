// Lines of a cell of a PDF, as «right words»: the cell is 100 wide, its lines begin 5 from its edge. And headings by their letters.
import { expect, it } from 'vitest';
import { cellField, fieldOf } from './field.ts';
import type { Line } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

const box = { left: 0, right: 100, bottom: 0, top: 800 };

const lineOf = (left: number, right: number, text: string, index: number, size = 10): Line => {
  const y = 780 - index * size * 1.2;
  return {
    words: [{ text, x: left, y, width: right - left, size, bold: false, italic: false }],
    size,
    box: { left, right, bottom: y - 2, top: y + 8 },
  };
};

const readIn = (drawn: readonly string[]): readonly string[] => {
  const lines = drawn.map((each, index) => {
    const [, right = '', text = ''] = /^(\d+) (.*)$/.exec(each) ?? [];
    return lineOf(5, Number(right), text, index);
  });
  return paragraphsOf(lines, cellField(box, lines), 1).map(({ text }) => text);
};

it.each([
  ['слову не хватило места до поля ячейки', ['57 Методисты', '43 ЦНППМ'], ['Методисты ЦНППМ']],
  ['слову места хватило бы', ['40 Центр', '43 ЦНППМ'], ['Центр', 'ЦНППМ']],
  ['имена по одному в строке', ['67 Министерство', '24 ВРО', '43 ЦНППМ'], ['Министерство', 'ВРО', 'ЦНППМ']],
  ['одни сокращения', ['35 ВИРО', '60 РИАЦОКО', '85 ЦНППМ'], ['ВИРО', 'РИАЦОКО', 'ЦНППМ']],
  [
    'фамилии',
    ['94 Константинопольская А.Б.', '58 Иванов И.И.', '94 Первозванская О.П.'],
    ['Константинопольская А.Б.', 'Иванов И.И.', 'Первозванская О.П.'],
  ],
  [
    'люди с большой буквы – другие, чем те, что выше',
    ['75 Зав. кафедрами', '64 института', '72 Преподаватели'],
    ['Зав. кафедрами института', 'Преподаватели'],
  ],
  [
    'строка с малой буквы идёт дальше',
    ['80 Руководители', '70 методических', '60 служб'],
    ['Руководители методических служб'],
  ],
  [
    'под предлогом имя идёт дальше',
    ['88 Положение о', '75 Методистах', '90 Озёрной области'],
    ['Положение о Методистах Озёрной области'],
  ],
  [
    'открытая кавычка держит имя вместе',
    ['88 Конкурс «Лучший', '60 Учитель', '80 Озёрной земли»'],
    ['Конкурс «Лучший Учитель Озёрной земли»'],
  ],
])('в ячейке PDF %s', (_, drawn, paragraphs) => {
  expect(readIn(drawn)).toEqual(paragraphs);
});

const page = { left: 70, right: 520, bottom: 0, top: 800 };

it.each([
  ['крупные буквы', 16, 'Понятия и сокращения', 1],
  ['буквы как у текста', 10, 'Понятия и сокращения', null],
  ['предложение крупными буквами', 16, 'Текст печатается целиком.', null],
  ['буквы чуть крупнее', 11, 'Понятия и сокращения', null],
])('заголовок PDF: %s', (_, size, words, heading) => {
  const text = ['Первая строка обычного текста идёт по странице', 'и кончается здесь.'];
  const lines = [lineOf(70, 250, words, 0, size), ...text.map((each, at) => lineOf(70, 400, each, at + 4))];
  expect(paragraphsOf(lines, fieldOf(page, lines), 1)[0]?.heading).toBe(heading);
});
