// What a document of its kind always has must be there.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { fieldName, kindName, noteWords } from './words.ts';

export const requiredKeys = problemRule({
  id: 'schema/required-keys',
  codes: ['schema-missing-key'],
  title: { ru: 'Обязательные ключи заполнены', en: 'Required keys are given' },
  fault: { ru: 'Обязательный ключ не заполнен', en: 'A required key is not filled in' },
  reason: {
    ru: 'Без этих сведений запись нельзя ни связать с другими, ни показать.',
    en: 'Without them an entry can neither be linked nor shown.',
  },
  cure: { ru: 'Впишите ключ и значение.', en: 'Add the key and its value.' },
  say: ({ data }) => {
    const name = fieldName(data);
    const kind = kindName(String(data['kind']));
    const note = noteWords(String(data['note'] ?? ''));
    return {
      message:
        data['empty'] === 1
          ? {
              ru: `Обязательное поле ${name.ru} пусто${note.message.ru} (${kind.ru})`,
              en: `The required key ${name.en} is empty${note.message.en}: ${kind.en}`,
            }
          : {
              ru: `Нет обязательного поля ${name.ru} (${kind.ru})`,
              en: `The required key ${name.en} is missing: ${kind.en}`,
            },
      hint: {
        ru: `Впишите «${data['key']}: …» с тем же отступом, что у соседних ключей.${note.hint.ru}`,
        en: `Add “${data['key']}: …” with the indent of its neighbours.${note.hint.en}`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'У территории нет названия', en: 'A territory without a name' },
      files: edit('region', 'name: Примерная область\n', ''),
      points: 'id: primer',
    },
    {
      title: { ru: 'Название пусто', en: 'The name is empty' },
      files: edit('region', 'name: Примерная область', 'name:'),
      points: 'name',
    },
    {
      title: { ru: 'Исправление без объяснения', en: 'A correction without a reason' },
      files: {
        'regions/primer/acts/1/corrections.yaml':
          'corrections:\n  - { id: word, kind: word, lines: [1], printed: [а], reads: [б] }\n',
      },
    },
    {
      title: { ru: 'Акт без названия', en: 'An act without a name' },
      files: edit('acts', '    printed: прежний приказ\n', ''),
    },
    {
      title: { ru: 'Акт реестра территории без вида', en: 'An act of a territory without a kind' },
      files: { 'regions/primer/acts.yaml': 'acts:\n  - { id: school-order, printed: приказ о школах }\n' },
    },
    {
      title: { ru: 'Направление без названия', en: 'A direction without a name' },
      files: edit('directions', ', name: Управление системой', ''),
    },
    {
      title: { ru: 'Вид субъектов без названия', en: 'A kind of subjects without a name' },
      files: edit('subjectKinds', ', name: Министерство }', ' }'),
    },
    {
      title: { ru: 'Показатель без названия', en: 'An indicator without a name' },
      files: edit('federalIndicators', '    name: доля педагогов, прошедших диагностику\n', ''),
    },
    {
      title: { ru: 'Понятие без написаний', en: 'A concept without spellings' },
      files: { 'federal/terms.yaml': 'terms:\n  - { id: mentor, spellings: [наставник] }\n' },
    },
    {
      title: { ru: 'Тема без названия', en: 'A topic without a name' },
      files: {
        'federal/topics.yaml': 'topics:\n  - { id: maps, question: Где карта?, ties: [{ any: [карт*] }] }\n',
      },
    },
    {
      title: { ru: 'Взаимодействие без номера', en: 'An interaction without a number' },
      files: { 'regions/primer/acts/1/interactions.yaml': 'interactions:\n  - rows: []\n' },
    },
    {
      title: { ru: 'Таблица без столбцов', en: 'A table without columns' },
      files: { 'regions/primer/acts/1/tables.yaml': 'tables:\n  - { id: work, rows: [] }\n' },
    },
    {
      title: { ru: 'Цифра без единицы', en: 'A figure without a unit' },
      files: {
        'regions/primer/acts/1/statistics.yaml':
          'statistics:\n  - { id: schools, clause: "1.1", total: { what: школ, value: 5, printed: 5 школ } }\n',
      },
    },
  ],
  good: [{ title: { ru: 'Все обязательные поля', en: 'All required keys' }, files: {} }],
});
