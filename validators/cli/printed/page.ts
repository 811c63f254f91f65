// A printed document in a terminal: each block with its number, tables drawn as they are merged, then what stands beside the text.
import type { Aside, Block, Notice, Paragraph, PrintedDocument } from '../../printed/printed.ts';
import type { Lang } from '../../report/format.ts';
import type { Paint } from '../../report/paint.ts';
import { visible } from '../../report/visible.ts';
import { wrap } from '../../report/wrap.ts';
import { plural } from '../../text/russian.ts';
import { gridLines } from './grid-lines.ts';

interface Style {
  readonly lang: Lang;
  readonly width: number;
  readonly paint: Paint;
}

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Line ends break a line, all else that does not print is shown by a sign. */
const linesOf = (text: string): readonly string[] => text.split('\n').map(visible);

const paragraphLines = (paragraph: Paragraph, { lang, width, paint }: Style): readonly string[] => {
  const { number, heading, startsPage, runs } = paragraph;
  const text = runs.map((run) => (run.note === null ? run.text : `[${run.note}]`)).join('');
  const head = number === null ? '' : `${visible(number)} `;
  const indent = '  '.repeat(paragraph.level ?? 0);
  const lines = linesOf(text).flatMap((line, index) =>
    wrap(index === 0 ? `${head}${line}` : line, width, indent, `${indent}  `),
  );
  const shown = heading === null ? lines : lines.map(paint.bold);
  return startsPage ? [paint.dim(lang === 'ru' ? '— новая страница —' : '— new page —'), ...shown] : shown;
};

const blockLines = (block: Block, style: Style): readonly string[] => {
  if (block.kind === 'paragraph')
    return block.text === '' && block.number === null ? [] : paragraphLines(block, style);
  const { rows, columns } = block;
  const said =
    style.lang === 'ru'
      ? `Таблица: ${rows.length} ${plural(rows.length, ['строка', 'строки', 'строк'])}, ${columns} ${plural(columns, ['столбец', 'столбца', 'столбцов'])}`
      : `Table: ${many(rows.length, 'row')}, ${many(columns, 'column')}`;
  return ['', style.paint.dim(said), ...gridLines(block, style), ''];
};

const asideNames: Readonly<Record<Aside['kind'], Readonly<Record<Lang, string>>>> = {
  footnote: { ru: 'Сноска', en: 'Footnote' },
  endnote: { ru: 'Концевая сноска', en: 'Endnote' },
  'text box': { ru: 'Надпись', en: 'Text box' },
  header: { ru: 'Верхний колонтитул', en: 'Header' },
  footer: { ru: 'Нижний колонтитул', en: 'Footer' },
  comment: { ru: 'Примечание', en: 'Comment' },
};

const asideLines = ({ kind, mark, blocks }: Aside, style: Style): readonly string[] => [
  style.paint.dim(`${asideNames[kind][style.lang]}${mark === null ? '' : ` ${visible(mark)}`}`),
  ...blocks.flatMap((block) => blockLines(block, style)),
];

const noticeLines = ({ says, count }: Notice, { lang, width }: Style): readonly string[] =>
  wrap(`${visible(says[lang])}${count > 1 ? ` (${count})` : ''}`, width, '- ', '  ');

const titles = {
  beside: { ru: 'Рядом с текстом', en: 'Beside the text' },
  notices: { ru: 'На что обратить внимание', en: 'What to know' },
} as const;

const counted = ({ format, blocks }: PrintedDocument, lang: Lang): string => {
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  const rest = blocks.length - tables;
  return lang === 'ru'
    ? `${format}, ${rest} ${plural(rest, ['абзац', 'абзаца', 'абзацев'])}, ${tables} ${plural(tables, ['таблица', 'таблицы', 'таблиц'])}`
    : `${format}, ${many(rest, 'paragraph')}, ${many(tables, 'table')}`;
};

/** What was read of a file, as a text of lines no wider than the terminal where words allow. */
export const printedPage = (path: string, document: PrintedDocument, style: Style): string => {
  const { lang, paint } = style;
  const part = (title: Readonly<Record<Lang, string>>, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.bold(title[lang]), ...lines];
  const lines = [
    paint.bold(`${visible(path)}: ${counted(document, lang)}`),
    '',
    ...document.blocks.flatMap((block) => blockLines(block, style)),
    ...part(
      titles.beside,
      document.asides.flatMap((aside) => asideLines(aside, style)),
    ),
    ...part(
      titles.notices,
      document.notices.flatMap((notice) => noticeLines(notice, style)),
    ),
  ];
  // A table at the end or beside another one leaves two empty lines.
  const spaced = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  return `${spaced.join('\n').trimEnd()}\n`;
};
