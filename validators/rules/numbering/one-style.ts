// Numbers of one list in two styles («1.» and «2)», «14.» and «15») look like two lists.

import { allParts } from '../../model/all-parts.ts';
import type { Part, PrintedTable, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { isPublisherNote } from '../../text/marks/publisher-notes.ts';
import { beforeTerms, edits, primer, whole } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { printedOtherwise, sourcePath } from '../source/example-source.ts';
import { printedMarks } from './printed-rows.ts';

/** A number with the mark that is printed after it: a full stop, a bracket, or nothing. */
interface Marked {
  readonly number: string;
  readonly mark: string;
  readonly at: Spot;
}

const markOf = ({ text, number }: Part): string =>
  /^[.)]/u.exec(text.trimStart().slice(number?.length ?? 0))?.[0] ?? '';

/** How a letter and its mark are set: «а)», «А)», «a)» of the other alphabet; null for what no letter marks. */
const lettered = (part: Part): Marked | null => {
  const [, open = '', letter = '', sign = ''] = /^\s*(\(?)(\p{L})([.)])\s/u.exec(part.text) ?? [];
  const isInitial = sign === '.' && /\p{Lu}/u.test(letter);
  if (part.kind !== 'paragraph' || letter === '' || isInitial || isPublisherNote(part.text)) return null;
  const alphabet = /\p{Script=Latin}/u.test(letter) ? 'a' : 'а';
  const sample = /\p{Lu}/u.test(letter) ? alphabet.toUpperCase() : alphabet;
  return { number: letter, mark: `${open}${sample}${sign}`, at: part.spot };
};

/** The lettered lines of siblings, list by list: «а» begins another. */
const letterLists = (siblings: readonly Part[]): readonly (readonly Marked[])[] => {
  const lists: Marked[][] = [];
  for (const found of siblings.map(lettered)) {
    if (found === null) continue;
    if (lists.length === 0 || /^[аa]$/iu.test(found.number)) lists.push([]);
    lists.at(-1)?.push(found);
  }
  return lists;
};

const levels = (number: string): number => number.split('.').length;

/** Numbers that ought to be set alike, and where they stand. */
interface List {
  readonly marked: readonly Marked[];
  readonly name: Text;
}

const inText: Text = { ru: 'в тексте', en: 'in the text' };
const inTable: Text = { ru: 'в таблице', en: 'in a table' };
const inIndicators: Text = { ru: 'в таблице показателей', en: 'in the indicator table' };
const inRoadmap: Text = { ru: 'в дорожной карте', en: 'in the roadmap' };

/** The lists of a text: the clauses that stand in one part and have as many figures. */
function* clauseLists(parts: readonly Part[]): Generator<readonly Marked[]> {
  const lists = (siblings: readonly Part[]): readonly (readonly Marked[])[] => {
    const numbered = siblings.flatMap((part) =>
      part.number !== null && (part.kind === 'clause' || part.kind === 'section')
        ? [{ number: part.number, mark: markOf(part), at: part.spot, kind: part.kind }]
        : [],
    );
    const byLevel = Map.groupBy(numbered, ({ number, kind }) => `${kind} ${levels(number)}`);
    return [...byLevel.values(), ...letterLists(siblings)];
  };
  yield* lists(parts);
  for (const part of allParts(parts)) yield* lists(part.children);
}

/** The numbers that the first cells of a table print. */
const cellList = ({ rows, spot }: PrintedTable): List => ({
  marked: rows.flatMap(([cell = ''], row) => {
    const [, number = '', mark = ''] = /^\s*(\d{1,4})([.)]?)\s*$/u.exec(cell) ?? [];
    return number === '' ? [] : [{ number, mark, at: child(spot, 'rows', row, 0) }];
  }),
  name: inTable,
});

/** The rows of the tables as the printed text numbers them. */
function* rowLists({ indicators, roadmap, source }: Territory): Generator<List> {
  if (source === null) return;
  const mark = printedMarks(source.text);
  const marked = (number: string, name: string, spot: Spot): readonly Marked[] => {
    const found = number === '' ? null : mark(number, name);
    return found === null ? [] : [{ number, mark: found, at: child(spot, 'number') }];
  };
  yield {
    marked: (indicators?.indicators ?? []).flatMap(({ number, name, spot }) => marked(number, name, spot)),
    name: inIndicators,
  };
  yield {
    marked: (roadmap?.directions ?? []).flatMap(({ systemMeasures }) =>
      systemMeasures.flatMap(({ number, title, spot }) => marked(number, title, spot)),
    ),
    name: inRoadmap,
  };
}

const styles: ReadonlyMap<string, Text> = new Map([
  ['.', { ru: 'с точкой', en: 'with a full stop' }],
  [')', { ru: 'со скобкой', en: 'with a bracket' }],
  ['', { ru: 'без точки', en: 'without a mark' }],
]);

/** What a mark is called; a lettered one is shown with the first letter of its alphabet. */
const styleOf = (mark = ''): Text => styles.get(mark) ?? { ru: `как «${mark}»`, en: `like “${mark}”` };

const shown = 6;

/** «15, 17–28»: numbers that follow each other in the list are told from the first to the last. */
const list = (
  marked: readonly Marked[],
  all: readonly Marked[],
  more: string,
  language: keyof Text,
): string => {
  const name = (number = ''): string =>
    !/\p{L}/u.test(number) ? number : language === 'ru' ? `«${number}»` : `“${number}”`;
  const before = new Map(all.map((each, index) => [each, all[index - 1]]));
  const runs: Marked[][] = [];
  for (const each of marked) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === before.get(each)) run.push(each);
    else runs.push([each]);
  }
  const first = runs
    .slice(0, shown)
    .map((run) =>
      (run.length === 1 ? run : [run[0], run.at(-1)]).map((each) => name(each?.number)).join('–'),
    );
  const left = runs.slice(shown).flat().length;
  return `${first.join(', ')}${left === 0 ? '' : ` ${more} ${left}`}`;
};

/** What is wrong with one list, and where. */
interface Mixed {
  readonly at: Spot;
  readonly says: Text;
  /** The mark of most of its numbers. */
  readonly usual: string;
  readonly evidence: string;
}

const mixedIn = ({ marked, name }: List): Mixed | null => {
  const [usual, ...others] = [...Map.groupBy(marked, ({ mark }) => mark).values()].sort(
    (a, b) => b.length - a.length,
  );
  const first = others[0]?.[0];
  if (usual === undefined || first === undefined) return null;
  const style = (group: readonly Marked[]): Text => styleOf(group[0]?.mark);
  const say = (language: keyof Text, more: string, rest: string): string =>
    [
      ...others.map((group) => `${list(group, marked, more, language)} – ${style(group)[language]}`),
      `${rest} – ${style(usual)[language]}`,
    ].join(', ');
  return {
    at: first.at,
    says: {
      ru: `${name.ru} ${say('ru', 'и ещё', 'остальные')}`,
      en: `${name.en} ${say('en', 'and more:', 'the others')}`,
    },
    usual: usual[0]?.mark ?? '',
    evidence: others
      .flat()
      .map(({ number, mark }) => `${number}${mark}`)
      .join(' '),
  };
};

/** What all numbers should have, where most have it in every list. */
const hintOf = (mixed: readonly Mixed[]): Text | undefined => {
  const [mark, ...others] = new Set(mixed.map(({ usual }) => usual));
  const style = others.length > 0 || mark === undefined ? undefined : styleOf(mark);
  return style === undefined
    ? undefined
    : { ru: `Наберите все номера ${style.ru}.`, en: `Set all numbers ${style.en}.` };
};

/** One note for a document: to mend one list is to look at the others too. */
const issueOf = (mixed: readonly Mixed[]): Issue | null => {
  const [first] = mixed;
  if (first === undefined) return null;
  const hint = hintOf(mixed);
  return {
    at: first.at,
    message: {
      ru: `Номера одного перечня набраны по-разному: ${mixed.map(({ says }) => says.ru).join('; ')}`,
      en: `The numbers of one list are set in different styles: ${mixed.map(({ says }) => says.en).join('; ')}`,
    },
    ...(hint === undefined ? {} : { hint }),
    grounds:
      mixed.length === 1
        ? []
        : mixed.map(({ at, says }) => ({ says: { ru: `Набрано ${says.ru}`, en: `Set ${says.en}` }, at })),
    placeless: true,
    evidence: mixed.map(({ evidence }) => evidence).join('; '),
  };
};

export const oneStyle: TerritoryRule = {
  id: 'numbering/one-style',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Номера одного перечня набраны одинаково',
    en: 'The numbers of one list are set in one style',
  },
  fault: {
    ru: 'Номера одного перечня набраны по-разному',
    en: 'The numbers of a list are set in different ways',
  },
  reason: {
    ru: 'Номера «1.» и «2)» в одном перечне выглядят как два разных перечня.',
    en: 'Numbers like “1.” and “2)” in one list look like two lists.',
  },
  cure: {
    ru: 'Наберите номера одинаково.',
    en: 'Set the numbers in one style.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Точка после номера могла пропасть при извлечении текста, а на смысл она не влияет.',
    en: 'The extraction of the text may have lost the mark after a number, and it does not change the meaning.',
  },
  *check(territory) {
    const inClauses = [...clauseLists(territory.provision?.parts ?? [])];
    const lists = [
      ...inClauses.map((marked) => ({ marked, name: inText })),
      ...territory.tables.map(cellList),
      ...rowLists(territory),
    ];
    const issue = issueOf(lists.flatMap((each) => mixedIn(each) ?? []));
    if (issue !== null) yield issue;
  },
  bad: [
    {
      title: { ru: 'Прописная буква среди строчных', en: 'A capital among small letters' },
      files: beforeTerms(
        '3.2. Директор школы:\n\nа) назначает наставника;\n\nБ) утверждает план;\n\nв) подводит итоги.',
      ),
    },
    {
      title: { ru: 'Точка и скобка в одном перечне', en: 'A full stop and a bracket in one list' },
      files: beforeTerms('3.2. Порядок:\n\n1. Сбор.\n\n2. Анализ.\n\n3) Отчёт.'),
      points: '3) Отчёт.',
    },
    {
      title: { ru: 'Два перечня – одно замечание', en: 'Two lists, one finding' },
      files: edits(
        'provision',
        ['1.2. Положение', '1.2 Положение'],
        ['## 4. Понятия', '3.2. Порядок общий.\n\n3.3 Порядок особый.\n\n## 4. Понятия'],
      ),
    },
    {
      title: { ru: 'Номера строк таблицы', en: 'The numbers of the rows of a table' },
      files: { [sourcePath]: printedOtherwise('2.\tДоля наставников', '2\tДоля наставников') },
    },
  ],
  good: [
    {
      title: {
        ru: 'Перечень со скобками внутри пункта с точкой',
        en: 'A list with brackets inside a clause with a full stop',
      },
      files: beforeTerms('3.2. Порядок:\n\n1) сбор;\n\n2) анализ.'),
    },
    {
      title: {
        ru: 'Строки, которых в напечатанном тексте нет',
        en: 'Rows that the printed text does not have',
      },
      files: whole('indicators', primer.indicators),
    },
  ],
};
