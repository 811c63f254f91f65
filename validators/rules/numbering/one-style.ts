// Numbers of one list in two styles («1.» and «2)», «14.» and «15») look like two lists.

import { allParts } from '../../model/all-parts.ts';
import type { Part, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { primer, replaced } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { printedMarks } from './printed-rows.ts';

/** A number with the mark that is printed after it: a full stop, a bracket, or nothing. */
interface Marked {
  readonly number: string;
  readonly mark: string;
  readonly at: Spot;
}

const markOf = ({ text, number }: Part): string =>
  /^[.)]/u.exec(text.trimStart().slice(number?.length ?? 0))?.[0] ?? '';

const levels = (number: string): number => number.split('.').length;

/** The lists of a text: the clauses that stand in one part and have as many figures. */
function* clauseLists(parts: readonly Part[]): Generator<readonly Marked[]> {
  const lists = (siblings: readonly Part[]): readonly (readonly Marked[])[] => {
    const numbered = siblings.flatMap((part) =>
      part.number !== null && (part.kind === 'clause' || part.kind === 'section')
        ? [{ number: part.number, mark: markOf(part), at: part.spot, kind: part.kind }]
        : [],
    );
    return [...Map.groupBy(numbered, ({ number, kind }) => `${kind} ${levels(number)}`).values()];
  };
  yield* lists(parts);
  for (const part of allParts(parts)) yield* lists(part.children);
}

/** The rows of the tables as the printed text numbers them. */
function* rowLists({ indicators, roadmap, source }: Territory): Generator<readonly Marked[]> {
  if (source === null) return;
  const mark = printedMarks(source.text);
  const marked = (number: string, name: string, spot: Spot): readonly Marked[] => {
    const found = number === '' ? null : mark(number, name);
    return found === null ? [] : [{ number, mark: found, at: child(spot, 'number') }];
  };
  yield (indicators?.indicators ?? []).flatMap(({ number, name, spot }) => marked(number, name, spot));
  yield (roadmap?.directions ?? []).flatMap(({ systemMeasures }) =>
    systemMeasures.flatMap(({ number, title, spot }) => marked(number, title, spot)),
  );
}

const styles: ReadonlyMap<string, Text> = new Map([
  ['.', { ru: 'с точкой', en: 'with a full stop' }],
  [')', { ru: 'со скобкой', en: 'with a bracket' }],
  ['', { ru: 'без знака', en: 'without a mark' }],
]);

const shown = 6;

/** «15, 17, 18 и ещё 10». */
const list = (numbers: readonly string[], more: string): string => {
  const first = numbers.slice(0, shown).join(', ');
  return numbers.length > shown ? `${first} ${more} ${numbers.length - shown}` : first;
};

/** What is wrong with one list, and where. */
interface Mixed {
  readonly at: Spot;
  readonly says: Text;
  readonly evidence: string;
}

const mixedIn = (marked: readonly Marked[]): Mixed | null => {
  const [usual, ...others] = [...Map.groupBy(marked, ({ mark }) => mark).values()].sort(
    (a, b) => b.length - a.length,
  );
  const first = others[0]?.[0];
  if (usual === undefined || first === undefined) return null;
  const all = [usual, ...others];
  const say = (language: keyof Text, more: string): string =>
    all
      .map((group) => {
        const style = styles.get(group[0]?.mark ?? '')?.[language] ?? '';
        return `${style} – ${list(
          group.map(({ number }) => number),
          more,
        )}`;
      })
      .join('; ');
  return {
    at: first.at,
    says: { ru: say('ru', 'и ещё'), en: say('en', 'and more:') },
    evidence: others
      .flat()
      .map(({ number, mark }) => `${number}${mark}`)
      .join(' '),
  };
};

/** One note for a document: to mend one list is to look at the others too. */
const issueOf = (mixed: readonly Mixed[]): Issue | null => {
  const [first] = mixed;
  if (first === undefined) return null;
  const single = mixed.length === 1;
  return {
    at: first.at,
    message: single
      ? {
          ru: `Номера одного перечня набраны по-разному: ${first.says.ru}`,
          en: `The numbers of one list are set in different styles: ${first.says.en}`,
        }
      : {
          ru: `Номера набраны по-разному в ${mixed.length} перечнях; в первом: ${first.says.ru}`,
          en: `The numbers are set in different styles in ${mixed.length} lists; in the first: ${first.says.en}`,
        },
    grounds: single
      ? []
      : mixed.map(({ at, says }) => ({
          says: { ru: `Перечень: ${says.ru}.`, en: `A list: ${says.en}.` },
          at,
        })),
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
    const lists = [...clauseLists(territory.provision?.parts ?? []), ...rowLists(territory)];
    const issue = issueOf(lists.flatMap((marked) => mixedIn(marked) ?? []));
    if (issue !== null) yield issue;
  },
  bad: [
    {
      title: { ru: 'Точка и скобка в одном перечне', en: 'A full stop and a bracket in one list' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 4. Понятия',
          '3.2. Порядок:\n\n1. Сбор.\n\n2. Анализ.\n\n3) Отчёт.\n\n## 4. Понятия',
        ),
      },
      points: '3) Отчёт.',
    },
    {
      title: { ru: 'Два перечня – одно замечание', en: 'Two lists, one finding' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '1.2. Положение',
          '1.2 Положение',
        ).replace('## 4. Понятия', '3.2. Порядок общий.\n\n3.3 Порядок особый.\n\n## 4. Понятия'),
      },
    },
  ],
  good: [
    {
      title: {
        ru: 'Перечень со скобками внутри пункта с точкой',
        en: 'A list with brackets inside a clause with a full stop',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 4. Понятия',
          '3.2. Порядок:\n\n1) сбор;\n\n2) анализ.\n\n## 4. Понятия',
        ),
      },
    },
    {
      title: {
        ru: 'Строки, которых в напечатанном тексте нет',
        en: 'Rows that the printed text does not have',
      },
      files: { 'regions/primer/acts/1/indicators.yaml': primer.indicators },
    },
  ],
};
