// How the styles of an office document look: the form that acts have in Russia, said once for every format.
import type { StyleName } from './document.ts';

export interface Style {
  /** The name that a person sees; those of headings are the ones that programs know and translate. */
  readonly shown: string;
  /** The level in the outline, from 1; null for what is no heading. */
  readonly heading: 1 | 2 | 3 | 4 | null;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** In points. */
  readonly before: number;
  readonly after: number;
  /** In millimetres: the first line, and all lines, from the left margin. */
  readonly first: number;
  readonly left: number;
  /** Whether it stays on the page of what follows. */
  readonly keepsNext: boolean;
  /** Whether a tab goes to the right margin. */
  readonly tabRight: boolean;
}

const plain: Style = {
  shown: '',
  heading: null,
  align: 'left',
  size: 14,
  bold: false,
  before: 0,
  after: 0,
  first: 0,
  left: 0,
  keepsNext: false,
  tabRight: false,
};

const heading = { bold: true, align: 'center', before: 12, after: 6, keepsNext: true } as const;
/** A table's text is two points smaller: its columns are narrow. */
const small = { size: 12 } as const;

export const styles: Readonly<Record<StyleName, Style>> = {
  text: { ...plain, shown: 'Текст акта', align: 'justify', first: 12.5 },
  requisite: { ...plain, shown: 'Реквизит', align: 'center', after: 6 },
  'requisite-strong': {
    ...plain,
    shown: 'Реквизит главный',
    align: 'center',
    before: 6,
    after: 12,
    bold: true,
  },
  mark: { ...plain, shown: 'Гриф', left: 85 },
  'mark-across': { ...plain, shown: 'Гриф на широкой странице', left: 172 },
  title: { ...plain, ...heading, shown: 'heading 1', heading: 1 },
  section: { ...plain, ...heading, shown: 'heading 2', heading: 2 },
  subsection: { ...plain, ...heading, shown: 'heading 3', heading: 3 },
  subject: { ...plain, ...heading, shown: 'heading 4', heading: 4 },
  item: { ...plain, shown: 'Пункт перечня', align: 'justify' },
  signature: { ...plain, shown: 'Подпись лица', before: 24, tabRight: true },
  caption: { ...plain, ...heading, shown: 'Название таблицы' },
  note: { ...plain, ...small, shown: 'Под таблицей', align: 'justify', before: 3 },
  cell: { ...plain, ...small, shown: 'Ячейка' },
  'cell-head': { ...plain, ...small, shown: 'Шапка таблицы', align: 'center', bold: true },
  'cell-group': {
    ...plain,
    ...small,
    shown: 'Заголовок в таблице',
    align: 'center',
    bold: true,
    keepsNext: true,
  },
  'page-number': { ...plain, ...small, shown: 'Номер страницы', align: 'center' },
  end: { ...plain, shown: 'Конец раздела', size: 1 },
};

/** The mark of an item of a list: automatic, for it is no number that somebody cites. */
export const dash = '-';
/** How far an item of each level stands in, in millimetres: its dash, and so much behind it its words. */
export const itemIndent = (level: number): number => 12.5 + 7.5 * level;
export const dashWidth = 5;
export const itemLevels = 9;

export const font = 'Times New Roman';
export const language = { tag: 'ru-RU', language: 'ru', country: 'RU' } as const;

/** A4 and its margins, in millimetres; laid across, the margin to bind at is above. */
export const paper = {
  short: 210,
  long: 297,
  upright: { top: 20, right: 10, bottom: 20, left: 30 },
  across: { top: 30, right: 20, bottom: 10, left: 20 },
} as const;

/** The width and the margins of a page. */
export const pageOf = (landscape: boolean) => {
  const margins = landscape ? paper.across : paper.upright;
  const [width, height] = landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  return { width, height, margins, text: width - margins.left - margins.right };
};
