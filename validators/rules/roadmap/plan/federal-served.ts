// A federal indicator moves only where something is done for it.

import { concernsSystem } from '../../../model/act-actions.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { standing } from '../../../model/standing.ts';
import type { FederalIndicator, Measure, Roadmap, Territory } from '../../../model/types.ts';
import { isKnown, isWhole } from '../../../model/whole.ts';
import { child, keyOf, type Spot } from '../../../source/spot.ts';
import { edit, edits } from '../../example-base.ts';
import { uncovered } from '../../indicators/uncovered.ts';
import type { Ground, TerritoryRule } from '../../rule.ts';
import { hasOnlyPlansOfOneMatter, isOfOneMatter } from './one-matter.ts';
import {
  areForYoung,
  inOneWord,
  measureText,
  readerOf,
  type Said,
  serves,
  sharedBy,
  sharesName,
} from './serving.ts';

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

const followsDirections = ({ groups }: Roadmap): boolean => groups.some(({ kind }) => kind === 'direction');

/** Where a plan is missed something. */
const placeIn = (roadmap: Roadmap): Spot =>
  followsDirections(roadmap) ? keyOf(child(roadmap.spot, 'directions')) : child(roadmap.spot, 'title');

/**
 * Of several plans the one that is meant for the federal indicators: it is for the whole system, and most of its measures serve them; of two alike the one that
 * follows directions, that has a coordinator, that has more measures.
 */
const meantForIt = (
  documents: readonly Territory[],
  serving: readonly (readonly Measure[])[],
): Roadmap | null => {
  const ranked = documents
    .flatMap(({ roadmap, coordinator }) => (roadmap === null ? [] : [{ roadmap, coordinator }]))
    .map(({ roadmap, coordinator }) => {
      const own = new Set(roadmap.measures);
      const served = serving.flat().filter((measure) => own.has(measure));
      const isOfAll = Number(!isOfOneMatter(roadmap.title ?? ''));
      const isLed = Number(followsDirections(roadmap)) * 2 + Number(coordinator !== null);
      return { roadmap, served: served.length, isOfAll, isLed };
    })
    .toSorted(
      (a, b) =>
        b.isOfAll - a.isOfAll ||
        b.served - a.served ||
        b.isLed - a.isLed ||
        b.roadmap.measures.length - a.roadmap.measures.length,
    );
  return ranked[0]?.roadmap ?? null;
};

interface Nearest {
  readonly shared: number;
  readonly name: string;
  readonly ground: Ground;
}

/** One word in common is common by chance: a measure is near by two, or by all there are. */
const LEAST_NEAR = 2;

/** The measure that is nearest to an indicator by its words; null where none is near. */
const nearestMeasure = (
  federal: Said | undefined,
  said: readonly (Said & { readonly measure: Measure })[],
): Nearest | null => {
  if (federal === undefined) return null;
  const found = said.flatMap((measure): readonly Nearest[] => {
    const shared = sharedBy(federal, measure);
    if (shared < Math.min(LEAST_NEAR, federal.words.size) || shared === 0) return [];
    const name = excerpt(measure.measure.title);
    const says = {
      ru: `Ближе всего к нему по словам мероприятие «${name}».`,
      en: `Nearest to it by its words is the measure “${name}”.`,
    };
    return [{ shared, name, ground: { says, at: child(measure.measure.spot, 'title') } }];
  });
  return found.toSorted((a, b) => b.shared - a.shared)[0] ?? null;
};

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
    ru: 'Единый федеральный показатель надо достичь к сроку. Если ни в дорожной карте, ни в других действующих планах для него ничего не делается, план по нему держится ни на чём.',
    en: 'A unified federal indicator has to be reached by its date; where neither the roadmap nor another plan in force does anything for it, the plan rests on nothing.',
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
    if (hasOnlyPlansOfOneMatter(territory, asOf)) return;
    if (!isKnown(corpus, 'federal-indicators') || !isWhole(corpus, territory, 'roadmap')) return;
    const read = readerOf(territory);
    const said = roadmap.measures.map((measure) => ({ measure, ...read(measureText(measure)) }));
    const demanded = corpus.federal.indicators
      .filter((indicator) => isDemanded(indicator, asOf))
      .map((indicator) => {
        const asked = wordings(indicator, territory).map(read);
        const serving = said.filter((measure) =>
          asked.some(
            (one) =>
              areForYoung(one, measure) || sharesName(one, measure) || serves(sharedBy(one, measure), one),
          ),
        );
        return { indicator, federal: asked[0], serving: serving.map(({ measure }) => measure) };
      });
    // That no row carries an indicator is told by indicators/federal-covered: of what is not planned nothing is done, and it is one gap.
    const lacking = new Set(
      (['when-signed', 'since'] as const).flatMap((known) =>
        uncovered(territory, corpus, asOf, known).map((one) => one.federal),
      ),
    );
    const unserved = demanded.filter(
      ({ indicator, serving }) => serving.length === 0 && !lacking.has(indicator),
    );
    if (unserved.length === 0) return;
    const plans = standing(territory, 'roadmap', asOf);
    const where =
      plans.length > 1
        ? {
            ru: `действующих планов (их ${plans.length})`,
            en: `the ${plans.length} plans in force`,
          }
        : { ru: 'дорожной карты', en: 'the roadmap' };
    const home = meantForIt(
      plans,
      demanded.map(({ serving }) => serving),
    );
    for (const { indicator, federal } of unserved) {
      const nearest = nearestMeasure(federal, said);
      yield {
        at: placeIn(home ?? roadmap),
        message: {
          ru: `Федеральному показателю «${inner(excerpt(indicator.name))}» не служит ни одно мероприятие ${where.ru}`,
          en: `No measure of ${where.en} serves the federal indicator “${excerpt(indicator.name)}”`,
        },
        ...(nearest === null
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
          ...(nearest === null ? [] : [nearest.ground]),
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
