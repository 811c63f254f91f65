// Without a result nobody can tell a measure that was carried out from one that was not.

import { givesNothing } from '../../../model/put-off.ts';
import { hasColumn } from '../../../model/roadmap/cells.ts';
import { edit, flatPlan, whole } from '../../example-base.ts';
import { cellGiven } from '../../makers/given.ts';

export const resultGiven = cellGiven({
  id: 'roadmap/result-given',
  severity: 'error',
  reason: {
    ru: 'По результату видно, исполнено ли мероприятие. Если его нет, исполнение нечем подтвердить.',
    en: 'The result shows whether a measure was carried out; without one there is nothing to show.',
  },
  cure: {
    ru: 'Назовите результат: документ, охват или изменение, например «приказ Министерства».',
    en: 'Name the result: a document, a coverage or a change, e.g. “приказ Министерства”.',
  },
  edit: {
    ru: 'В данных это result.',
    en: 'In the data it is `result`.',
  },
  cell: {
    role: 'result',
    what: { ru: 'результат', en: 'result' },
    isMissing: ({ result }) => result === null || givesNothing(result),
    column: {
      of: { ru: 'результатов', en: 'results' },
      unsaid: { ru: 'чем подтвердить исполнение', en: 'what shows that it was carried out' },
      // A plan of events with places and participants has none; a row left empty in a table that has it is another matter.
      isOptional: true,
    },
    dash: {
      printed: ({ result }) => result,
      instead: { ru: 'результата', en: 'the result' },
      hint: {
        ru: 'Если после мероприятия что-то остаётся – документ, охват, изменение, – назовите это.',
        en: 'Where something is left of the measure, a document, a coverage or a change, name it.',
      },
      edit: {
        ru: 'Если прочерк поставлен нарочно, примите замечание.',
        en: 'Where the dash is meant, accept the finding.',
      },
    },
  },
  isExempt: (roadmap) =>
    roadmap.columns.some(({ role }) => role === 'document' || role === 'indicator') &&
    !hasColumn(roadmap, 'result'),
  bad: [
    {
      title: { ru: 'В плане нет графы результатов', en: 'The plan has no column of results' },
      files: whole('roadmap', flatPlan.replace(', Результат', '').replaceAll(/ +result: .*\n/g, '')),
    },
    {
      title: { ru: 'Его нет в плане из одной строки', en: 'Nor has a plan of one row' },
      files: whole(
        'roadmap',
        flatPlan
          .replace(', Результат', '')
          .replaceAll(/ +result: .*\n/g, '')
          .replace(/ {2}- title: Обсуждение[\s\S]*$/u, ''),
      ),
    },
    {
      title: { ru: 'Ключа result нет', en: 'The key `result` is absent' },
      files: edit('roadmap', '            result: аналитическая справка\n', ''),
      points: 'title: Проведение мониторинга',
    },
    {
      title: { ru: 'Вместо результата стоит прочерк', en: 'A dash stands for the result' },
      files: edit('roadmap', 'аналитическая справка', '"-"'),
      points: '"-"',
    },
  ],
  good: [
    {
      title: {
        ru: 'Исполнение подтверждает документ своей графы',
        en: 'A document in a column of its own shows the result',
      },
      files: whole(
        'roadmap',
        flatPlan.replace('Результат]', 'Вид документа]').replaceAll('result:', 'document:'),
      ),
    },
    { title: { ru: 'Результат — документ', en: 'The result is a document' }, files: {} },
  ],
});
