// A deadline that nobody can read the same way is no deadline; the calendar and the reminders are made from it.

import { isBlank } from '../../../model/blank.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { dueCells } from '../../../model/roadmap/due-rows.ts';
import { edit, flatPlan, whole } from '../../example-base.ts';
import { understood } from '../../makers/understood.ts';
import { isPartlyRead, mendFailure, sayFailure, sayPartly } from './deadline-reasons.ts';

export const deadlineUnderstood = understood({
  id: 'roadmap/deadline-understood',
  severity: 'error',
  title: { ru: 'Срок мероприятия понятен', en: 'The deadline of a measure can be read' },
  fault: { ru: 'Срок мероприятия непонятен', en: 'A deadline is not understood' },
  reason: {
    ru: 'По сроку составляют план и спрашивают исполнение. Если срок не прочитать однозначно, этого сделать нельзя.',
    en: 'Plans and reports are made from deadlines; one that cannot be read is of no use to either.',
  },
  cure: {
    ru: 'Напишите срок так, как его обычно печатают: «апрель 2023 года», «до 1 марта 2024 г.», «ежегодно (май–июнь)».',
    en: 'Write it as deadlines are usually printed, e.g. “апрель 2023 года” or “ежегодно (май–июнь)”.',
  },
  edit: {
    ru: 'Если акт принят и срок в нём напечатан так, напечатанного не меняйте: замечание принимает svod waive.',
    en: 'Where the act is adopted and prints it so, leave the words: `svod waive` accepts the finding.',
  },
  yieldsTo: ['roadmap/deadline-given', 'roadmap/group-time'],
  why: sayFailure,
  hint: mendFailure,
  mark: ':',
  values: ({ roadmap }) =>
    dueCells(roadmap).flatMap(({ title, deadline }) =>
      isBlank(deadline.printed)
        ? []
        : [
            {
              ...deadline,
              ...(isPartlyRead(deadline.parsed) ? { unsure: sayPartly(deadline.parsed) } : {}),
              before: { ru: 'Срок', en: 'The deadline' },
              after: {
                ru: `мероприятия «${inner(excerpt(title))}»`,
                en: `of the measure “${excerpt(title)}”`,
              },
            },
          ],
    ),
  bad: [
    {
      title: { ru: 'Текущий год в плане на два года', en: 'The current year in a plan of two' },
      files: edit('roadmap', 'ежегодно (май)', 'до 15 мая т. г.'),
      points: '15 мая т. г.',
    },
    {
      title: { ru: 'Времени в сроке нет', en: 'No time is in it' },
      files: edit('roadmap', 'ежегодно (май)', 'когда получится'),
    },
    {
      title: { ru: 'Слово, которого Свод не знает', en: 'A word that Svod does not know' },
      files: edit('roadmap', 'ежегодно (май)', 'ежегодно в конце лета'),
      points: 'в конце',
    },
    {
      title: { ru: 'Месяц без года', en: 'A month without a year' },
      files: edit('roadmap', 'ежегодно (май)', 'март'),
      points: 'март',
    },
    {
      title: {
        ru: 'Даты нет в календаре, в графе второго года',
        en: 'A date that no calendar has, in the column of the second year',
      },
      files: whole(
        'roadmap',
        flatPlan
          .replace(
            /^columns: .*$/mu,
            'columns: [Мероприятие, Сроки по годам, "2024", "2025", Исполнитель, Результат]',
          )
          .replace(/^ {4}deadline: май.*$/mu, '    cells: { "2024": март, "2025": до 31 июня }')
          .replace(/^ {4}deadline: июнь.*$/mu, '    cells: { "2025": июнь }'),
      ),
      points: '31 июня',
    },
    {
      title: { ru: 'При дате стоят слова о другом', en: 'Words of something else beside a date' },
      files: edit('roadmap', 'ежегодно (май)', 'май 2024 года, желательно пораньше'),
      points: 'желательно пораньше',
    },
    {
      title: { ru: 'Даты нет в календаре', en: 'A date that the calendar does not have' },
      files: edit('roadmap', 'ежегодно (май)', 'до 31 июня 2024 г.'),
      points: '31 июня',
    },
    {
      title: { ru: 'Начало позже конца', en: 'It begins after it ends' },
      files: edit('roadmap', 'ежегодно (май)', 'с 1 мая 2025 года по 1 мая 2024 года'),
    },
    {
      title: {
        ru: '«Ежегодно» стоит не у той даты',
        en: '“Ежегодно” stands beside another date',
      },
      files: edit('roadmap', 'ежегодно (май)', 'отчёт – ежегодно; опрос – до 1 июня'),
      points: '1 июня',
    },
    {
      title: { ru: 'Назван только первый день', en: 'Only the first day is named' },
      files: edit('roadmap', 'ежегодно (май)', 'с 1 мая 2024 года'),
    },
  ],
  good: [
    {
      title: { ru: 'Месяц с пояснением в скобках', en: 'A month with an explanation in brackets' },
      files: edit('roadmap', 'ежегодно (май)', 'август 2024 года (педагогический совет)'),
    },
    {
      title: { ru: 'Дни и месяцы каждого года', en: 'Days and months of every year' },
      files: edit(
        'roadmap',
        'ежегодно (май)',
        'ежегодно, с 1 по 20 октября; до 1 марта и до 1 сентября каждого года; третья среда месяца, кроме июля',
      ),
    },
    {
      title: { ru: 'Несколько сроков', en: 'Several deadlines' },
      files: edit('roadmap', 'ежегодно (май)', 'май 2024 года; декабрь 2024 года'),
    },
  ],
});
