// A measure without a responsible subject is carried by nobody.
import { givesNothing } from '../../../model/put-off.ts';
import { edit, edits } from '../../example-base.ts';
import { cellGiven } from '../../makers/given.ts';

export const responsibleGiven = cellGiven({
  id: 'roadmap/responsible-given',
  severity: 'error',
  reason: {
    ru: 'За мероприятие, у которого нет ответственного субъекта, никто не отвечает: его исполнение не с кого спросить.',
    en: 'Nobody answers for a measure without a responsible subject.',
  },
  cure: {
    ru: 'Назовите ответственный субъект или субъекты, как их называет документ.',
    en: 'Name the subject or subjects as the document names them.',
  },
  edit: {
    ru: 'В данных это responsible: [Министерство].',
    en: 'In the data: `responsible: [Министерство]`.',
  },
  cell: {
    role: 'responsible',
    what: { ru: 'ответственный субъект', en: 'responsible subject' },
    isMissing: ({ responsible }) => (responsible ?? []).every(({ printed }) => givesNothing(printed)),
    column: {
      of: { ru: 'ответственных', en: 'who is responsible' },
      unsaid: { ru: 'кто за него отвечает', en: 'who answers for it' },
    },
  },
  bad: [
    {
      title: { ru: 'В плане нет графы ответственных', en: 'The plan has no column of who is responsible' },
      files: edits(
        'roadmap',
        ['            responsible: [Министерство, ЦНППМ]\n', ''],
        ['            responsible: [ЦНППМ, Министерство]\n', ''],
      ),
    },
    {
      title: { ru: 'Ключа responsible нет', en: 'The key `responsible` is absent' },
      files: edit('roadmap', '            responsible: [Министерство, ЦНППМ]\n', ''),
      points: 'title: Проведение мониторинга',
    },
    {
      title: { ru: 'Список ответственных пуст', en: 'The list is empty' },
      files: edit('roadmap', 'responsible: [Министерство, ЦНППМ]', 'responsible: []'),
      points: '[]',
    },
    {
      title: { ru: 'Вместо субъекта стоит прочерк', en: 'A dash stands for the subject' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '["—"]'),
      points: '["—"]',
    },
  ],
  good: [{ title: { ru: 'Ответственные указаны', en: 'Responsible subjects are named' }, files: {} }],
});
