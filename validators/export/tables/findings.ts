// Findings as a table.
import type { Finding } from '../../rules/finding.ts';
import { placeWords } from '../../rules/place-words.ts';
import { type Table, tableOf } from './table.ts';

/** The findings on a territory as a table. */
export const findingsTable = (findings: readonly Finding[]): Table =>
  tableOf<Finding>(
    'findings',
    'Замечания',
    [
      {
        name: 'fingerprint',
        title: 'Отпечаток',
        type: 'string',
        width: 18,
        of: ({ fingerprint }) => fingerprint,
      },
      { name: 'region', title: 'Территория', type: 'string', width: 18, of: ({ region }) => region },
      { name: 'rule', title: 'Правило', type: 'string', width: 32, of: ({ rule }) => rule },
      { name: 'severity', title: 'Важность', type: 'string', width: 10, of: ({ severity }) => severity },
      { name: 'message', title: 'Что не так', type: 'string', width: 90, of: ({ message }) => message.ru },
      { name: 'hint', title: 'Как исправить', type: 'string', width: 60, of: ({ hint }) => hint.ru },
      { name: 'norm', title: 'Норма', type: 'string', width: 30, of: ({ norm }) => norm.act },
      { name: 'normClause', title: 'Пункт нормы', type: 'string', width: 10, of: ({ norm }) => norm.clause },
      { name: 'file', title: 'Файл', type: 'string', width: 36, of: ({ file }) => file },
      { name: 'line', title: 'Строка', type: 'integer', width: 8, of: ({ line }) => line },
      { name: 'column', title: 'Столбец', type: 'integer', width: 8, of: ({ column }) => column },
      {
        name: 'waived',
        title: 'Принято: причина',
        type: 'string',
        width: 40,
        of: ({ waived }) => waived?.reason ?? null,
      },
      {
        name: 'waivedUntil',
        title: 'Принято до',
        type: 'string',
        width: 12,
        of: ({ waived }) => waived?.until ?? null,
      },
      {
        name: 'place',
        title: 'Место в акте',
        type: 'string',
        width: 36,
        of: ({ place }) => (place === null ? null : placeWords(place, 'ru')),
      },
    ],
    findings,
  );
