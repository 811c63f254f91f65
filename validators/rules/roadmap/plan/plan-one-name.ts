// A plan that is called otherwise in the provision than in its title may be another plan, which nobody has made.
import { inner } from '../../../model/excerpt.ts';
import { defining, edit } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { planNames, planNamesIn } from './plan-names.ts';

const title = edit(
  'roadmap',
  'title: Дорожная карта',
  'title: Дорожная карта по созданию и функционированию региональной системы',
);

export const planOneName: TerritoryRule = {
  id: 'roadmap/plan-one-name',
  scope: 'territory',
  severity: 'note',
  yieldsTo: ['levels/plan-own-level'],
  norm: 'craft',
  title: {
    ru: 'Дорожная карта системы названа в акте одинаково',
    en: 'The roadmap of the system has one name in an act',
  },
  fault: {
    ru: 'Дорожная карта системы названа по-разному',
    en: 'The roadmap of the system has several names',
  },
  reason: {
    ru: 'По названию узнают, какой план утверждают и исполняют. План «по развитию» рядом с планом «по созданию» – это для читателя два плана, а в акте он один.',
    en: 'Which plan is adopted and carried out is known by its name: one “for the development” beside one “for the creation” are two plans to a reader, and the act has one.',
  },
  cure: {
    ru: 'Назовите план везде словами его заголовка или введите для него короткое название.',
    en: 'Call the plan by the words of its title everywhere, or introduce a short name for it.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Может быть назван и другой план той же системы. Тогда его надо назвать с датой и номером.',
    en: 'Another plan of the same system may be meant; then it wants its date and number.',
  },
  *check(territory, { corpus }) {
    const ways = [...Map.groupBy(planNames(territory, corpus.texts), ({ way }) => way).values()];
    // What the plan calls itself; where it does not, what most places call it.
    const own = planNamesIn(territory.roadmap?.title ?? '')[0]?.way;
    const [usual, ...others] = ways.toSorted(
      ([a, ...moreA], [b, ...moreB]) =>
        Number(b?.way === own) - Number(a?.way === own) || moreB.length - moreA.length,
    );
    const [first, ...more] = others.flat();
    const known = usual?.[0];
    if (first === undefined || known === undefined) return;
    yield {
      at: first.spot,
      message: {
        ru: `План системы назван по-разному: здесь «${inner(first.words)}», а в другом месте «${inner(known.words)}»`,
        en: `The plan of the system has several names: “${first.words}” here, “${known.words}” elsewhere`,
      },
      grounds: [known, ...more].map(({ words, spot }) => ({
        says: { ru: `Здесь: «${inner(words)}»`, en: `Here: “${words}”` },
        at: spot,
      })),
      evidence: [known.way, first.way].join(' / '),
    };
  },
  bad: [
    {
      title: { ru: 'Не то название, что в заголовке', en: 'Another name than in the title' },
      files: {
        ...title,
        ...defining(
          'субъекты региональной системы. Совет исполняет план мероприятий по развитию региональной системы.',
        ),
      },
      points: 'план мероприятий по развитию региональной системы',
    },
  ],
  good: [
    {
      title: { ru: 'То же название в другом падеже', en: 'The same name in another case' },
      files: {
        ...title,
        ...defining(
          'субъекты региональной системы. Совет исполняет комплекс мер («дорожную карту») по функционированию и созданию региональной системы.',
        ),
      },
    },
    {
      title: { ru: 'План не системы', en: 'A plan, and not of the system' },
      files: {
        ...title,
        ...defining(
          'субъекты региональной системы. Совет исполняет план мероприятий по поддержке педагогов.',
        ),
      },
    },
  ],
};
