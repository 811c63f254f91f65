// What the federal layer demands since an act was signed: the act is not at fault, but whoever amends it ought to know.

import { standing } from '../../model/standing.ts';
import type { Corpus, Indicator, Territory, Threshold } from '../../model/types.ts';
import { judgeIndicator } from '../../model/verdict.ts';
import { formatDate } from '../../text/russian.ts';
import { edit, replaced } from '../example-base.ts';
import { restatedBy } from '../norms.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { isAhead, knownAs, regionsInForce, signedOn } from './federal-bound.ts';
import { sayThreshold } from './federal-threshold.ts';
import { mainOf, sayUncovered, uncovered } from './uncovered.ts';

const since = (territory: Territory, { from }: Threshold): { readonly ru: string; readonly en: string } => ({
  ru: `Документ подписан ${formatDate(signedOn(territory) ?? '')}, а порог известен с ${formatDate(from)}`,
  en: `The document was signed on ${signedOn(territory) ?? ''}; the threshold is known from ${from}`,
});

const missed = (
  territory: Territory,
  indicator: Indicator,
  asOf: string,
  names: Corpus['names'],
): readonly Issue[] =>
  judgeIndicator(indicator, asOf).flatMap(({ year, threshold, verdict }) => {
    const value = indicator.targets.get(year);
    if (value === undefined || (verdict !== 'below' && verdict !== 'above')) return [];
    if (knownAs(threshold, territory) !== 'since' || !isAhead(threshold, asOf)) return [];
    const by = restatedBy({ statedIn: threshold.statedIn, names, region: territory.id });
    return [sayThreshold({ indicator, year, value, threshold, by, says: since(territory, threshold) })];
  });

const earlier = replaced('federalIndicators', 'from: 2023-12-15', 'from: 2024-02-01');

export const federalSinceSigning: TerritoryRule = {
  id: 'indicators/federal-since-signing',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'federal-indicators',
  title: {
    ru: 'Документ не отстал от федеральных порогов',
    en: 'The document keeps up with the federal thresholds',
  },
  fault: {
    ru: 'Документ отстал от федеральных порогов',
    en: 'The document has fallen behind the federal thresholds',
  },
  reason: {
    ru: 'Федеральный порог, ставший известным после подписания, обязывает изменить документ, хотя его составители о нём знать не могли. Порог, день которого прошёл, изменения уже не требует.',
    en: 'A threshold that became known after the signing asks for an amendment, though the authors could not know of it. One whose day has passed asks for nothing more.',
  },
  cure: {
    ru: 'При ближайшем изменении документа добавьте показатель или поднимите значение до порога.',
    en: 'With the next amendment add the indicator, or raise the value to the threshold.',
  },
  doubt: {
    ru: 'Документ подписан раньше дня, с которого порог известен Своду, и нарушить его не мог. Сам порог мог появиться и до этого дня.',
    en: 'The document was signed before the day from which Svod knows of the threshold and could not break it; the threshold itself may be older.',
  },
  heldTo: regionsInForce,
  *check(territory, { asOf, corpus }) {
    for (const one of uncovered(territory, corpus, asOf, 'since')) {
      const known = one.federal.thresholds.find((threshold) => knownAs(threshold, one.of) === 'since');
      const issue = sayUncovered(territory, one);
      yield known === undefined
        ? issue
        : { ...issue, grounds: [{ says: since(one.of, known), at: known.spot }] };
    }
    for (const view of standing(territory, 'indicators', asOf))
      for (const indicator of view.indicators?.indicators ?? [])
        yield* missed(mainOf(view), indicator, asOf, corpus.names);
  },
  bad: [
    {
      title: { ru: 'Показатель появился после подписания', en: 'The indicator came after the signing' },
      files: {
        'federal/indicators.yaml': earlier,
        ...edit(
          'indicators',
          'name: Доля педагогов, прошедших диагностику\n    federal: diagnosed\n',
          'name: Количество педагогов, прошедших диагностику\n',
        ),
      },
      points: 'Количество педагогов, прошедших диагностику',
    },
    {
      title: { ru: 'Порог подняли после подписания', en: 'The threshold was raised after the signing' },
      files: {
        'federal/indicators.yaml': earlier,
        ...edit('indicators', '"2025": 30%', '"2025": 29%'),
      },
      points: '29%',
    },
  ],
  good: [
    {
      title: { ru: 'День порога уже прошёл', en: 'The day of the threshold has passed' },
      files: {
        'federal/indicators.yaml': earlier.replace('by: 2025-12-31', 'by: 2024-05-01'),
        ...edit('indicators', '    federal: diagnosed\n', ''),
      },
    },
    {
      title: { ru: 'Порог ещё не известен', en: 'The threshold is not known yet' },
      files: {
        'federal/indicators.yaml': earlier,
        ...edit('indicators', '"2025": 30%', '"2025": 29%'),
      },
      asOf: '2024-01-31',
    },
  ],
};
