// Each unified federal indicator with a threshold must be carried out by a row of the region's table.

import type { FederalIndicator, Territory } from '../../model/types.ts';
import { isKnown } from '../../model/whole.ts';
import { child, keyOf } from '../../source/spot.ts';
import { primer, replaced } from '../example-base.ts';
import { federalIndicators } from '../norms.ts';
import type { TerritoryRule } from '../rule.ts';

/** Whether a threshold of the indicator is in force on that day. */
const isDemanded = ({ unit, thresholds }: FederalIndicator, asOf: string): boolean =>
  unit !== 'fact' && thresholds.some(({ from, until }) => from <= asOf && (until === null || asOf <= until));

/**
 * Whether the territory's document sets the indicators of a regional system. A municipality's does not; nor does a
 * standard: it orders the work of organisations, while the region's indicators stand in its provision or concept.
 */
const isBound = ({ level, status, provision }: Territory): boolean =>
  level !== 'municipality' && status !== 'repealed' && provision?.front.kind !== 'standard';

export const federalCovered: TerritoryRule = {
  id: 'indicators/federal-covered',
  scope: 'territory',
  severity: 'warning',
  norm: federalIndicators('6'),
  title: { ru: 'У каждого федерального показателя есть строка', en: 'Every federal indicator has a row' },
  reason: {
    ru: 'Единые федеральные показатели обязательны для каждого региона. Без строки в таблице по показателю нет плана. Правило смотрит на положение или концепцию региона; муниципалитет и стандарт своих показателей для всей региональной системы не устанавливают.',
    en: 'The unified federal indicators bind every region; without a row there is no plan for one. The rule looks at the provision or concept of a region; a municipality or a standard sets none for the whole regional system.',
  },
  cure: {
    ru: 'Добавьте строку с этим показателем. Если она есть, укажите в ней federal.',
    en: 'Add a row for the indicator; where there is one, give its `federal`.',
  },
  *check(territory, { asOf, corpus }) {
    const { indicators } = territory;
    if (indicators === null || !isBound(territory)) return;
    const references = indicators.indicators.flatMap(({ federal }) => federal ?? []);
    // A reference to nothing is told by indicators/federal-known: it may well mean the one that is missed here.
    if (!isKnown(corpus, 'federal-indicators') || references.some(({ target }) => target === null)) return;
    const carried = new Set(references.map(({ target }) => target));
    for (const federal of corpus.federal.indicators) {
      if (carried.has(federal) || !isDemanded(federal, asOf)) continue;
      yield {
        at: keyOf(child(indicators.spot, 'indicators')),
        message: {
          ru: `Среди показателей нет единого федерального: «${federal.name}»`,
          en: `Among the indicators there is no unified federal one: “${federal.name}”`,
        },
        hint: {
          ru: `Добавьте этот показатель. Если он есть, укажите у него federal: ${federal.id}.`,
          en: `Add the indicator; where it is there, give it \`federal: ${federal.id}\`.`,
        },
        evidence: federal.id,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Ни одна строка не несёт показатель', en: 'No row carries the indicator' },
      files: { 'regions/primer/indicators.yaml': replaced('indicators', '    federal: diagnosed\n', '') },
      points: 'indicators',
    },
  ],
  good: [
    {
      title: { ru: 'Стандарт деятельности организаций', en: 'A standard of the work of organisations' },
      files: {
        'regions/primer/provision.mdx': primer.provision.replace('kind: provision', 'kind: standard'),
        'regions/primer/indicators.yaml': replaced('indicators', '    federal: diagnosed\n', ''),
      },
    },
    {
      title: { ru: 'У территории нет таблицы', en: 'The territory has no table' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          '    - { number: "3", title: Показатели, document: indicators }\n',
          '',
        ).replace('\n## Приложение № 3\n\n<Indicators/>\n', ''),
        'regions/primer/indicators.yaml': null,
      },
    },
  ],
};
