// Findings as a table: to programs with rule, file and line, to people in words of the act.

import { severityWords } from '../../report/severity-words.ts';
import { citationWords, untilWords } from '../../report/words.ts';
import type { Finding } from '../../rules/finding.ts';
import { rules } from '../../rules/index.ts';
import { placeWords } from '../../rules/place-words.ts';
import { type Table, type TableForm, tableOf } from './table.ts';

const faults: ReadonlyMap<string, string> = new Map(rules.map(({ id, fault }) => [id, fault.ru]));

/** Where a finding stands in the act; a fault of the data alone stands in a file. */
const whereOf = ({ place, file, line }: Finding): string =>
  place === null ? `${file}, строка ${line}` : placeWords(place, 'ru');

/** The words as printed that a finding is about; null where its place says enough. */
const quoted = ({ place }: Finding): string | null => {
  const words = place?.words ?? null;
  return words === null ? null : `${words.before}${words.found}${words.after}`;
};

const form: TableForm<Finding> = {
  name: 'findings',
  title: 'Замечания',
  programs: [
    { name: 'fingerprint', title: 'Отпечаток', type: 'string', of: ({ fingerprint }) => fingerprint },
    { name: 'region', title: 'Территория', type: 'string', of: ({ region }) => region },
    { name: 'rule', title: 'Правило', type: 'string', of: ({ rule }) => rule },
    { name: 'severity', title: 'Важность', type: 'string', of: ({ severity }) => severity },
    { name: 'message', title: 'Что не так', type: 'string', of: ({ message }) => message.ru },
    { name: 'hint', title: 'Как исправить', type: 'string', of: ({ hint }) => hint.ru },
    { name: 'norm', title: 'Норма', type: 'string', of: ({ norm }) => norm.act },
    { name: 'normClause', title: 'Пункт нормы', type: 'string', of: ({ norm }) => norm.clause },
    { name: 'file', title: 'Файл', type: 'string', of: ({ file }) => file },
    { name: 'line', title: 'Строка', type: 'integer', of: ({ line }) => line },
    { name: 'column', title: 'Столбец', type: 'integer', of: ({ column }) => column },
    {
      name: 'waived',
      title: 'Принято: причина',
      type: 'string',
      of: ({ waived }) => waived?.reason ?? null,
    },
    { name: 'waivedUntil', title: 'Принято до', type: 'string', of: ({ waived }) => waived?.until ?? null },
    {
      name: 'place',
      title: 'Место в акте',
      type: 'string',
      of: ({ place }) => (place === null ? null : placeWords(place, 'ru')),
    },
  ],
  people: [
    { title: 'Важность', width: 16, of: ({ severity }) => severityWords[severity].one.ru },
    { title: 'Место', width: 30, of: whereOf },
    { title: 'Напечатано', width: 40, of: quoted },
    { title: 'Что не так', width: 50, of: ({ message }) => message.ru },
    { title: 'Как исправить', width: 50, of: ({ hint }) => hint.ru },
    { title: 'Вид замечания', width: 28, of: ({ rule }) => faults.get(rule) ?? rule },
    { title: 'Норма', width: 30, of: ({ norm }) => citationWords(norm, 'ru') },
    { title: 'Почему принято', width: 30, of: ({ waived }) => waived?.reason ?? null },
    {
      title: 'Кто принял и до какого срока',
      width: 22,
      of: ({ waived }) => (waived === null ? null : `${waived.by}, ${untilWords(waived, 'ru')}`),
    },
    { title: 'Номер замечания', width: 18, of: ({ fingerprint }) => fingerprint },
  ],
};

/** Findings as a table, in the order in which they are given. */
export const findingsTable = (findings: readonly Finding[]): Table => tableOf(form, findings);

/**
 * Findings of several territories as a table.
 * @param nameOf the name of a territory by its id
 */
export const allFindingsTable = (findings: readonly Finding[], nameOf: (id: string) => string): Table => {
  const territory = {
    title: 'Территория',
    width: 24,
    of: ({ region }: Finding) => (region === null ? 'общее для всех территорий' : nameOf(region)),
  };
  return tableOf({ ...form, people: [territory, ...form.people] }, findings);
};
