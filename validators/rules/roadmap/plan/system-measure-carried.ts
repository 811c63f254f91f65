// What the provision calls system-forming, the roadmap has to carry out.
import { excerpt } from '../../../model/excerpt.ts';
import type { ProvisionDirection, Roadmap } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { normalise, stripListPunctuation } from '../../../text/words.ts';
import { replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

/** Of a roadmap, what says which system measures it has: everything above the measures. */
const headings = /^(?!.*\/measures\/)/;

/** The directions of the roadmap that stand for one of the provision, without those that have nothing in them yet. */
const isPlanned = (roadmap: Roadmap, direction: ProvisionDirection): boolean =>
  roadmap.directions.some(
    ({ provision, systemMeasures }) => provision === direction && systemMeasures.length > 0,
  );

export const systemMeasureCarried: TerritoryRule = {
  id: 'roadmap/system-measure-carried',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Системообразующее мероприятие положения исполняется дорожной картой',
    en: 'A system measure of the provision is carried out by the roadmap',
  },
  reason: {
    ru: 'Положение называет мероприятие системообразующим, а в дорожной карте его нет: обещание остаётся без срока и исполнителя.',
    en: 'The provision calls the measure system-forming and the roadmap leaves it out: a promise without deadline or executor.',
  },
  cure: {
    ru: 'Впишите системообразующее мероприятие в дорожную карту. Если оно там есть под другим названием, укажите у него provision с номером абзаца.',
    en: 'Enter the system measure in the roadmap; where it is there under another title, give its `provision` with the number of the bullet.',
  },
  *check(territory, { corpus }) {
    const { provision, roadmap } = territory;
    if (provision === null || roadmap === null || !isWhole(corpus, territory, 'roadmap', headings)) return;
    const carried = new Set(
      roadmap.directions.flatMap(({ systemMeasures }) => systemMeasures.flatMap(({ carries }) => carries)),
    );
    for (const direction of provision.directions) {
      if (!isPlanned(roadmap, direction)) continue;
      for (const { printed, target } of direction.systemMeasures) {
        if (target === null || carried.has(target)) continue;
        const title = stripListPunctuation(target.text);
        yield {
          at: target.spot,
          message: {
            ru: `Системообразующее мероприятие «${excerpt(title)}» направления ${direction.number} не исполняется ни одним системообразующим мероприятием дорожной карты`,
            en: `No system measure of the roadmap carries out “${excerpt(title)}” of direction ${direction.number}`,
          },
          hint: {
            ru: `Впишите его в дорожную карту; если оно там есть под другим названием, укажите у него provision: [${printed}].`,
            en: `Enter it in the roadmap; where it is there under another title, give it \`provision: [${printed}]\`.`,
          },
          evidence: normalise(title),
        };
      }
    }
  },
  bad: [
    {
      title: {
        ru: 'Второго системообразующего мероприятия в дорожной карте нет',
        en: 'The roadmap lacks the second system measure',
      },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          'systemMeasures: [3.1-1]',
          'systemMeasures: [3.1-1, 3.1-2]',
        ).replace('методической работы.', 'методической работы;\n- поддержка молодых педагогов.'),
      },
      points: 'поддержка молодых педагогов.',
    },
    {
      title: { ru: 'Другое название, ссылки нет', en: 'Another title and no reference' },
      files: {
        'regions/primer/roadmap.yaml': replaced(
          'roadmap',
          'Оценка качества методической работы',
          'Изучение качества методической работы',
        ),
      },
      points: 'оценка качества методической работы.',
    },
  ],
  good: [
    { title: { ru: 'Названия совпадают', en: 'The titles agree' }, files: {} },
    {
      title: {
        ru: 'Названия разные, но есть ссылка на абзац',
        en: 'The titles differ, but the bullet is named',
      },
      files: {
        'regions/primer/roadmap.yaml': replaced(
          'roadmap',
          'title: Оценка качества методической работы',
          'title: Изучение методической работы\n        provision: [3.1-1]',
        ),
      },
    },
  ],
};
