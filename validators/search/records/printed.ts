// Interaction tables, printed tables and figures as records: an action, a row, a whole with its parts.
import type { Territory } from '../../index.ts';
import { clauseName } from '../../model/clause-names.ts';
import { actionAnchor, statisticAnchor, tableAnchor } from '../../model/printed-anchors.ts';
import { formatNumber } from '../../text/russian.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { documentName } from './act-words.ts';
import { actPath } from './provision.ts';
import type { SearchRecord } from './record.ts';
import { placeOf } from './territory-place.ts';

const documentOf = ({ provision }: Territory): string =>
  provision === null ? 'Документ' : documentName(provision);

const actionRecords = (territory: Territory): readonly SearchRecord[] =>
  territory.interactions.flatMap(({ number, rows }) =>
    rows.flatMap(({ subject, actions }, row) =>
      actions.map(
        ({ text }, place): SearchRecord => ({
          path: actPath(territory, actionAnchor(number, row, place)),
          kind: 'action',
          territory: placeOf(territory),
          title: stripListPunctuation(text),
          context: [documentOf(territory), clauseName(number), subject.target?.label ?? subject.printed],
          text: '',
          names: [],
          level: subject.target?.level ?? null,
        }),
      ),
    ),
  );

const rowRecords = (territory: Territory): readonly SearchRecord[] =>
  territory.tables.flatMap(({ id, caption, rows }) =>
    rows.flatMap((row, index): SearchRecord[] => {
      const filled = row.map((cell) => cell.trim()).filter((cell) => /\p{L}/u.test(cell));
      const [title, ...rest] = filled;
      if (title === undefined) return [];
      return [
        {
          path: actPath(territory, tableAnchor(id, index)),
          kind: 'row',
          territory: placeOf(territory),
          title: stripListPunctuation(title),
          context: [documentOf(territory), caption ?? 'таблица', `строка ${index + 1}`],
          text: rest.join('. '),
          names: [],
          level: null,
        },
      ];
    }),
  );

const figureRecords = (territory: Territory): readonly SearchRecord[] =>
  territory.statistics.map(
    ({ id, among, clause, parts, total, unit }): SearchRecord => ({
      path: `/regions/${territory.id}/#${statisticAnchor(id)}`,
      kind: 'figure',
      territory: placeOf(territory),
      title: `${formatNumber(total.value)} ${unit}`,
      context: ['Цифры из документа', clauseName(clause.printed)],
      text: [total, ...parts, ...among].map(({ printed }) => stripListPunctuation(printed)).join('; '),
      names: [],
      level: null,
    }),
  );

/** Records of a territory's interaction tables, printed tables and figures. */
export const printedRecords = (territory: Territory): readonly SearchRecord[] => [
  ...actionRecords(territory),
  ...rowRecords(territory),
  ...figureRecords(territory),
];
