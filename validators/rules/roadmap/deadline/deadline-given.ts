// A measure without a deadline is never due.

import { givesNothing } from '../../../model/put-off.ts';
import { edit, edits, flatPlan, sectionedPlan, whole } from '../../example-base.ts';
import { cellGiven } from '../../makers/given.ts';

export const deadlineGiven = cellGiven({
  id: 'roadmap/deadline-given',
  severity: 'error',
  reason: {
    ru: 'Мероприятие без срока нельзя ни запланировать, ни проверить: неизвестно, когда оно должно быть исполнено.',
    en: 'A measure without a deadline can be neither planned nor checked.',
  },
  cure: {
    ru: 'Укажите срок: «апрель 2023 года», «ежегодно (май)».',
    en: 'Give the deadline, e.g. “апрель 2023 года” or “ежегодно (май)”.',
  },
  edit: {
    ru: 'В данных это deadline, как срок напечатан.',
    en: 'In the data it is `deadline`, as printed.',
  },
  cell: {
    role: 'deadline',
    what: { ru: 'срок', en: 'deadline' },
    // A dash under a heading that is a time has the time of the heading.
    isMissing: ({ deadline }) => deadline === null || (givesNothing(deadline.printed) && !deadline.parsed.ok),
    column: {
      of: { ru: 'сроков', en: 'deadlines' },
      unsaid: { ru: 'когда его исполнить', en: 'when to carry it out' },
    },
  },
  bad: [
    {
      title: { ru: 'В плане нет графы сроков', en: 'The plan has no column of deadlines' },
      files: edits(
        'roadmap',
        ['            deadline: ежегодно (май)\n', ''],
        ['            deadline: ежегодно (июнь)\n', ''],
      ),
    },
    {
      title: { ru: 'Ключа deadline нет', en: 'The key `deadline` is absent' },
      files: edit('roadmap', '            deadline: ежегодно (май)\n', ''),
      points: 'title: Проведение мониторинга',
    },
    {
      title: { ru: 'Вместо срока стоит прочерк', en: 'A dash stands for the deadline' },
      files: edit('roadmap', 'ежегодно (май)', '—'),
      points: '—',
    },
  ],
  good: [
    {
      title: {
        ru: 'Срок строк – заголовок, под которым они стоят',
        en: 'The deadline of the rows is the heading they stand under',
      },
      files: whole(
        'roadmap',
        sectionedPlan('title: Май 2025 года', 'title: Июнь 2025 года')
          .replace(' Срок,', '')
          .replaceAll(/ +deadline: .*\n/g, ''),
      ),
    },
    {
      title: {
        ru: 'Календарь на каждый год: заголовки – месяцы без года',
        en: 'A calendar for every year: its headings are months without a year',
      },
      files: whole(
        'roadmap',
        sectionedPlan('title: Май', 'title: II полугодие')
          .replace(' Срок,', '')
          .replaceAll(/ +deadline: .*\n/g, ''),
      ),
    },
    {
      title: {
        ru: 'От строки в редакции остался номер',
        en: 'Of a row the edition keeps the number alone',
      },
      files: whole('roadmap', `${flatPlan}  - title: Исключена приказом от 01.03.2024 № 4\n`),
    },
    {
      title: { ru: 'Срок — событие', en: 'The deadline is an event' },
      files: edit('roadmap', 'ежегодно (май)', 'после утверждения карты'),
    },
  ],
});
