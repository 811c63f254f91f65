// A measure without a responsible subject is carried by nobody.
import { isBlank } from '../../../model/blank.ts';
import { child } from '../../../source/spot.ts';
import { replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

export const responsibleGiven: TerritoryRule = {
  id: 'roadmap/responsible-given',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  owns: ['roadmap:responsible'],
  title: { ru: 'У мероприятия указан ответственный субъект', en: 'A measure has a responsible subject' },
  fault: { ru: 'У мероприятия не указан ответственный субъект', en: 'A measure has no responsible subject' },
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
  *check(territory) {
    for (const measure of territory.roadmap?.measures ?? [])
      if ((measure.responsible ?? []).every(({ printed }) => isBlank(printed)))
        yield {
          at: child(measure.spot, 'responsible'),
          message: {
            ru: `У мероприятия «${measure.title}» не указан ответственный субъект`,
            en: `The measure “${measure.title}” has no responsible subject`,
          },
          evidence: '',
        };
  },
  bad: [
    {
      title: { ru: 'Ключа responsible нет', en: 'The key `responsible` is absent' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          '            responsible: [Министерство, ЦНППМ]\n',
          '',
        ),
      },
      points: 'title: Проведение мониторинга',
    },
    {
      title: { ru: 'Список ответственных пуст', en: 'The list is empty' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'responsible: [Министерство, ЦНППМ]',
          'responsible: []',
        ),
      },
      points: '[]',
    },
    {
      title: { ru: 'Вместо субъекта стоит прочерк', en: 'A dash stands for the subject' },
      files: { 'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', '[Министерство, ЦНППМ]', '["—"]') },
      points: '["—"]',
    },
  ],
  good: [{ title: { ru: 'Ответственные указаны', en: 'Responsible subjects are named' }, files: {} }],
};
