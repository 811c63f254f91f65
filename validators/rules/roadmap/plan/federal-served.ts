// A federal indicator moves only where something is done for it.

import { concernsSystem } from '../../../model/act-actions.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { FederalIndicator, Territory } from '../../../model/types.ts';
import { isKnown, isWhole } from '../../../model/whole.ts';
import { child, keyOf } from '../../../source/spot.ts';
import { edit, edits } from '../../example-base.ts';
import type { Ground, TerritoryRule } from '../../rule.ts';
import { areForYoung, inOneWord, measureText, readerOf, serves, sharedBy, sharesName } from './serving.ts';

/** Whether the indicator is asked for on that day: it has no threshold at all, or one in force. */
const isDemanded = ({ unit, thresholds }: FederalIndicator, asOf: string): boolean =>
  unit !== 'fact' &&
  (thresholds.length === 0 ||
    thresholds.some(({ from, until }) => from <= asOf && (until === null || asOf <= until)));

/** The wordings of an indicator: the federal one, and those of the territory's own rows that carry it out. */
const wordings = ({ name, id }: FederalIndicator, { indicators }: Territory): readonly string[] =>
  [
    name,
    ...(indicators?.indicators ?? []).flatMap((own) => (own.federal?.printed === id ? [own.name] : [])),
  ].flatMap((text) => {
    const young = inOneWord(text);
    return young === text ? [text] : [text, young];
  });

export const federalServed: TerritoryRule = {
  id: 'roadmap/federal-served',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'federal-indicators',
  title: {
    ru: 'Каждому федеральному показателю служит мероприятие',
    en: 'A measure serves every federal indicator',
  },
  fault: {
    ru: 'Федеральному показателю не служит ни одно мероприятие',
    en: 'No measure serves a federal indicator',
  },
  reason: {
    ru: 'Единый федеральный показатель надо достичь к сроку. Если в дорожной карте для него ничего не делается, план по нему держится ни на чём.',
    en: 'A unified federal indicator has to be reached by its date; where the roadmap does nothing for it, the plan rests on nothing.',
  },
  cure: {
    ru: 'Впишите мероприятие, которое ведёт к показателю, или назовите показатель в результате того, которое уже есть.',
    en: 'Enter a measure that leads to the indicator, or name the indicator in the result of one that is there.',
  },
  doubt: {
    ru: 'Правило сравнивает слова показателя со словами мероприятий и их результатов. Мероприятие, которое служит показателю, но названо совсем другими словами, оно не узнает.',
    en: 'The rule compares the words of the indicator with those of the measures and their results; it does not know a measure that serves it in quite other words.',
  },
  heldTo: {
    levels: ['region'],
    statuses: ['draft', 'adopted'],
    why: {
      ru: 'Единые федеральные показатели достигает регион своей действующей или готовящейся дорожной картой. Показатель спрашивается с того дня, с которого действует его порог.',
      en: 'It is a region that reaches the unified federal indicators, by a roadmap in force or in preparation. An indicator is asked for from the day its threshold is in force.',
    },
  },
  *check(territory, { asOf, corpus }) {
    if (!concernsSystem(territory)) return;
    const { roadmap } = territory;
    if (roadmap === null || roadmap.measures.length === 0) return;
    if (!isKnown(corpus, 'federal-indicators') || !isWhole(corpus, territory, 'roadmap')) return;
    const read = readerOf(territory);
    const said = roadmap.measures.map((measure) => ({ measure, ...read(measureText(measure)) }));
    for (const indicator of corpus.federal.indicators) {
      if (!isDemanded(indicator, asOf)) continue;
      const asked = wordings(indicator, territory).map(read);
      if (
        asked.some((one) =>
          said.some(
            (measure) =>
              areForYoung(one, measure) || sharesName(one, measure) || serves(sharedBy(one, measure), one),
          ),
        )
      )
        continue;
      const [federal] = asked;
      const grounds = said.flatMap(
        (measure): readonly { readonly shared: number; readonly name: string; readonly ground: Ground }[] => {
          const shared = federal === undefined ? 0 : sharedBy(federal, measure);
          const name = excerpt(measure.measure.title);
          const says = {
            ru: `Ближе всего к нему по словам мероприятие «${name}».`,
            en: `Nearest to it by its words is the measure “${name}”.`,
          };
          return shared === 0
            ? []
            : [{ shared, name, ground: { says, at: child(measure.measure.spot, 'title') } }];
        },
      );
      const nearest = grounds.toSorted((a, b) => b.shared - a.shared)[0];
      yield {
        at: roadmap.groups.some(({ kind }) => kind === 'direction')
          ? keyOf(child(roadmap.spot, 'directions'))
          : child(roadmap.spot, 'title'),
        message: {
          ru: `Федеральному показателю «${inner(excerpt(indicator.name))}» не служит ни одно мероприятие дорожной карты`,
          en: `No measure of the roadmap serves the federal indicator “${excerpt(indicator.name)}”`,
        },
        ...(nearest === undefined
          ? {}
          : {
              hint: {
                ru: `Если к нему ведёт мероприятие «${inner(nearest.name)}», назовите показатель в его результате; если нет, впишите то, которое ведёт.`,
                en: `Where the measure “${nearest.name}” leads to it, name the indicator in its result; else enter one that does.`,
              },
            }),
        grounds: [
          {
            says: { ru: `Показатель: «${indicator.name}».`, en: `The indicator: “${indicator.name}”.` },
            at: indicator.spot,
          },
          ...(nearest === undefined ? [] : [nearest.ground]),
        ],
        statedIn: indicator.statedIn,
        evidence: indicator.id,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'О диагностике, которую считает показатель, не говорит ни одно мероприятие',
        en: 'No measure speaks of the diagnostics that the indicator counts',
      },
      files: edit('roadmap', ' по итогам диагностики', ''),
      points: 'directions',
    },
    {
      title: {
        ru: 'Ближайшее мероприятие делает с дефицитами другое',
        en: 'The nearest measure does something else with the deficits',
      },
      files: {
        ...edit('federalIndicators', 'прошедших диагностику', 'прошедших диагностику дефицитов мастерства'),
        ...edit('indicators', 'прошедших диагностику', 'прошедших диагностику дефицитов мастерства'),
        ...edit('roadmap', 'итогам диагностики', 'уровню мастерства'),
      },
      points: 'directions',
    },
  ],
  good: [
    {
      title: { ru: 'О показателе говорит название мероприятия', en: 'The name of a measure speaks of it' },
      files: edits(
        'roadmap',
        [' по итогам диагностики', ''],
        ['Обсуждение выводов с педагогами', 'Выездные диагностики'],
      ),
    },
    {
      title: { ru: 'О том же другим словом', en: 'The same in another word' },
      files: edits(
        'roadmap',
        [' по итогам диагностики', ''],
        ['Обсуждение выводов с педагогами', 'Диагностирование педагогов'],
      ),
    },
    {
      title: { ru: 'Порог ещё не действует', en: 'The threshold is not yet in force' },
      asOf: '2023-12-14',
      files: edit('roadmap', ' по итогам диагностики', ''),
    },
  ],
};
