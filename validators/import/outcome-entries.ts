// What the files of an imported act hold, in words, each thing with the place in the folder by which its words are found.
import { parse } from 'yaml';
import type { Says } from '../printed/printed.ts';
import { isObject } from '../source/plain-object.ts';
import { readClauseNumber } from '../text/acts/clause-number.ts';
import { plural } from '../text/russian.ts';
import type { Imported } from './import.ts';

type Plain = Readonly<Record<string, unknown>>;
type Forms = readonly [string, string, string];

const listOf = (value: unknown): readonly Plain[] => (Array.isArray(value) ? value.filter(isObject) : []);

const counted = (count: number, ru: Forms, en: string): Says => ({
  ru: `${count} ${plural(count, ru)}`,
  en: `${count} ${en}${count === 1 ? '' : 's'}`,
});

const both = (...said: readonly Says[]): Says => ({
  ru: said.map(({ ru }) => ru).join(', '),
  en: said.map(({ en }) => en).join(', '),
});

const lengthOf = (rows: readonly Plain[], key: string): number =>
  rows.reduce((sum, row) => sum + (Array.isArray(row[key]) ? row[key].length : 0), 0);

/** The rows of a plan or of a table of indicators, whatever groups they stand in. */
const rowsIn = (group: Plain, rows: 'measures' | 'indicators'): number =>
  lengthOf([group], rows) +
  Object.entries(group)
    .flatMap(([key, value]) => (key === rows ? [] : listOf(value)))
    .reduce((sum, own) => sum + rowsIn(own, rows), 0);

const functions = (rows: readonly Plain[]): Says =>
  counted(lengthOf(rows, 'functions'), ['функция', 'функции', 'функций'], 'function');

/** What a data file holds, in words; null for a kind of which nothing is told. */
const inWords = (kind: string, data: Plain): Says | null => {
  const rows = listOf(data[kind === 'roadmap' ? 'directions' : kind]);
  const count = rows.length;
  switch (kind) {
    case 'subjects':
      return both(counted(count, ['субъект', 'субъекта', 'субъектов'], 'subject'), functions(rows));
    case 'terms':
      return counted(count, ['понятие', 'понятия', 'понятий'], 'term');
    case 'roadmap':
      return both(
        { ru: 'дорожная карта', en: 'a roadmap' },
        ...(count === 0 ? [] : [counted(count, ['направление', 'направления', 'направлений'], 'direction')]),
        counted(rowsIn(data, 'measures'), ['мероприятие', 'мероприятия', 'мероприятий'], 'measure'),
      );
    case 'indicators':
      return counted(rowsIn(data, 'indicators'), ['показатель', 'показателя', 'показателей'], 'indicator');
    case 'interactions':
      return both(
        { ru: 'взаимодействие', en: 'interaction' },
        counted(count, ['процесс', 'процесса', 'процессов'], 'process'),
      );
    default:
      return null;
  }
};

/** The requisites and lists of a front matter. */
const frontInWords = (front: Plain): readonly (readonly [pointer: string, says: Says])[] => {
  const { order, abbreviations, basis } = front;
  const number = isObject(order)
    ? `№ ${String(order['number'] ?? '—')}, ${String(order['date'] ?? '—')}`
    : null;
  const acts = [basis, ...(isObject(order) ? [order['repeals'], order['amends']] : [])].flatMap(
    listOf,
  ).length;
  const short = listOf(abbreviations).length;
  return [
    ...(number === null
      ? []
      : [
          [
            '/order',
            { ru: `реквизиты приказа: ${number}`, en: `the requisites of the order: ${number}` },
          ] as const,
        ]),
    ...(short === 0
      ? []
      : [
          [
            '/abbreviations',
            counted(short, ['сокращение', 'сокращения', 'сокращений'], 'abbreviation'),
          ] as const,
        ]),
    ...(acts === 0
      ? []
      : [
          [
            '/basis',
            both(
              { ru: 'названные акты', en: 'acts that are named' },
              counted(acts, ['ссылка', 'ссылки', 'ссылок'], 'citation'),
            ),
          ] as const,
        ]),
  ];
};

const FRONT = /^---\n([\s\S]*?)---\n/u;

/** A thing in a file of the folder. */
export interface Entry {
  readonly file: string;
  readonly pointer: string;
  /** The line of the file, from 1; 0 where the pointer tells. */
  readonly line: number;
  readonly says: Says;
}

/** The numbered clauses of a text, at the first of them. */
const clausesIn = (file: string, text: string): readonly Entry[] => {
  const lines = text.split('\n').map((line) => line.replace(/^#+\s+/u, ''));
  const from = lines.indexOf('---', 1) + 1;
  const numbered = lines.flatMap((line, at) =>
    at >= from && readClauseNumber(line) !== null ? [at + 1] : [],
  );
  const [line] = numbered;
  if (line === undefined) return [];
  const says = counted(
    numbered.length,
    ['пункт с номером', 'пункта с номерами', 'пунктов с номерами'],
    'numbered clause',
  );
  return [{ file, pointer: '', line, says }];
};

/** A plan or a table is known by the first list of its groups or rows, another file by the list of its kind. */
const ofData = (file: string, kind: string, data: Plain): readonly Entry[] => {
  const says = inWords(kind, data);
  const lists = Object.keys(data).filter((key) => listOf(data[key]).length > 0);
  const hasGroups = kind === 'roadmap' || kind === 'indicators';
  const key = hasGroups ? (lists.find((list) => list !== 'columns') ?? kind) : kind;
  return says === null ? [] : [{ file, pointer: `/${key}`, line: 0, says }];
};

const ofText = (file: string, data: Plain, text: string): readonly Entry[] => [
  ...frontInWords(data).map(([pointer, says]) => ({ file, pointer, line: 0, says })),
  ...clausesIn(file, text),
];

/** Documents and tables of no kind that Svod knows; a document that shows a plan or indicators is of one. */
const leftIn = (file: string, data: Plain, text: string): readonly Entry[] => {
  const tables = file.startsWith('tables.') ? listOf(data['tables']) : [];
  const isShown = /^<(?:Roadmap|Indicators)\/>$/mu.test(text);
  const isText = data['kind'] === 'annex' && file !== 'provision.mdx' && !isShown;
  const document = { ru: 'документ остался текстом', en: 'a document stayed text' };
  return [
    ...(isText ? [{ file, pointer: '/title', line: 0, says: document }] : []),
    ...tables.map((table, index) => {
      const rows = counted(lengthOf([table], 'rows'), ['строка', 'строки', 'строк'], 'row');
      const says = { ru: `таблица осталась таблицей: ${rows.ru}`, en: `a table stayed a table: ${rows.en}` };
      return { file, pointer: `/tables/${index}`, line: 0, says };
    }),
  ];
};

export interface Entries {
  readonly understood: readonly Entry[];
  /** What stayed a table or a text of no kind. */
  readonly left: readonly Entry[];
}

/** What the files of the folder hold. */
export const entriesOf = ({ files }: Imported): Entries => {
  const read = files.flatMap(({ path: file, content }) => {
    const [kind = ''] = file.split('.');
    const text = String(content);
    const data: unknown =
      kind === 'source' ? null : parse(kind === 'provision' ? (FRONT.exec(text)?.[1] ?? '') : text);
    return isObject(data) ? [{ file, kind, text, data }] : [];
  });
  return {
    understood: read.flatMap(({ file, kind, text, data }) =>
      kind === 'provision' ? ofText(file, data, text) : ofData(file, kind, data),
    ),
    left: read.flatMap(({ file, data, text }) => leftIn(file, data, text)),
  };
};
