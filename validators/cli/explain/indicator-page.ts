// How the territories stand to a federal indicator: thresholds, planned values and verdicts, each with its place.
import type { Report, Territory } from '../../index.ts';
import { allTogether } from '../../model/all-together.ts';
import { type Evidence, judgeFact, showing } from '../../model/fact.ts';
import { stateOf, stateWords } from '../../model/state.ts';
import { statedPlaces } from '../../model/stated-places.ts';
import type { FederalIndicator, Indicator } from '../../model/types.ts';
import { approachOf, judgeAchieved, judgeIndicator } from '../../model/verdict.ts';
import { factWords } from '../../model/verdict-words.ts';
import type { BlockStyle } from '../../report/finding-block.ts';
import type { Lang } from '../../report/format.ts';
import { visible } from '../../report/visible.ts';
import { dateWords } from '../../report/words.ts';
import { wrap } from '../../report/wrap.ts';
import type { Text } from '../../rules/rule.ts';
import { placeOf, type Spot } from '../../source/spot.ts';
import { aheadWords, judgementWords, reachedWords, thresholdWords } from './threshold-words.ts';

const units: Readonly<Record<FederalIndicator['unit'], Text>> = {
  percent: { ru: 'проценты', en: 'per cent' },
  people: { ru: 'человек', en: 'people' },
  count: { ru: 'количество', en: 'a number' },
  fact: { ru: 'есть или нет', en: 'there is or there is not' },
};

const better: Readonly<Record<FederalIndicator['better'], Text>> = {
  higher: { ru: 'чем больше, тем лучше', en: 'the higher the better' },
  lower: { ru: 'чем меньше, тем лучше', en: 'the lower the better' },
};

const place = (spot: Spot): string => {
  const { file, range } = placeOf(spot);
  return `${file}:${range.line}:${range.column}`;
};

const indicatorLines = (
  indicator: Indicator,
  federal: FederalIndicator,
  asOf: string,
  lang: Lang,
): readonly string[] => {
  const ru = lang === 'ru';
  const { number, name, baseline, targets, spot } = indicator;
  const judgements = judgeIndicator(indicator, asOf);
  const approach = approachOf(indicator, asOf);
  const achieved = judgeAchieved(indicator, asOf);
  const reached = achieved === null ? '' : ` — ${reachedWords(achieved, federal.unit, lang)}`;
  const base =
    baseline === null
      ? ru
        ? 'базовое значение не указано'
        : 'no baseline is given'
      : `${ru ? 'базовое значение' : 'baseline'} (${baseline.at}): ${baseline.printed}${reached}`;
  return [
    `${ru ? 'показатель' : 'indicator'} ${number}: ${name}`,
    place(spot),
    base,
    ...[...targets].map(([year, { printed }]) => {
      const judgement = judgements.find((one) => one.year === year);
      const said =
        approach?.year === year
          ? aheadWords(approach, federal.unit, lang)
          : judgementWords(judgement, federal.unit, lang);
      return `${year}: ${printed} — ${said}`;
    }),
  ];
};

const evidenceSpot = (evidence: Evidence): Spot => {
  if (evidence.kind === 'roadmap') return evidence.roadmap.spot;
  if (evidence.kind === 'measure') return evidence.measure.spot;
  return evidence.kind === 'clause' ? evidence.part.spot : evidence.subject.spot;
};

/** What the documents of a territory show of a fact, each with its place. */
const factLines = (
  territory: Territory,
  federal: FederalIndicator,
  asOf: string,
  lang: Lang,
): readonly string[] => {
  const judgement = judgeFact(federal, territory, asOf);
  const { evidence, named } = judgement;
  return [
    factWords(judgement, federal, stateOf(showing(territory, judgement), asOf))[lang],
    ...evidence.map((one) => place(evidenceSpot(one))),
    ...named.map(
      (part) => `${lang === 'ru' ? 'показатель назван' : 'the indicator is named'}: ${place(part.spot)}`,
    ),
  ];
};

const territoryLines = (
  territory: Territory,
  federal: FederalIndicator,
  asOf: string,
  lang: Lang,
): readonly string[] => {
  if (federal.unit === 'fact') return factLines(territory, federal, asOf, lang);
  const { indicators: table } = allTogether(territory);
  if (table === null) return [lang === 'ru' ? 'таблицы показателей нет' : 'there is no indicator table'];
  const carrying = table.indicators.filter(({ federal: carried }) => carried?.target?.id === federal.id);
  if (carrying.length === 0)
    return [lang === 'ru' ? 'такого показателя в таблице нет' : 'the table has no such indicator'];
  return carrying.flatMap((indicator) => indicatorLines(indicator, federal, asOf, lang));
};

/** A federal indicator explained: what it is, its thresholds, and where each territory stands as of the report's date. */
export const explainIndicator = (federal: FederalIndicator, report: Report, style: BlockStyle): string => {
  const { lang, width, paint } = style;
  const ru = lang === 'ru';
  const { asOf, corpus } = report;
  const direction = federal.direction.target?.name ?? federal.direction.printed;
  const said = (text: string, indent: string): readonly string[] =>
    wrap(visible(text), width, indent, `${indent}  `);
  const stated = statedPlaces(federal.statedIn, corpus.names)[lang];
  const none = ru ? 'числового порога нет' : 'there is no threshold in numbers';
  const lines = [
    paint.bold(visible(federal.id)),
    ...said(federal.name, ''),
    '',
    ...said(`${ru ? 'Направление' : 'Direction'}: ${direction}`, ''),
    ...said(`${ru ? 'Единица' : 'Unit'}: ${units[federal.unit][lang]}, ${better[federal.better][lang]}`, ''),
    ...(stated === '' ? [] : said(`${ru ? 'Где сказано' : 'Stated in'}: ${stated}`, '')),
    ...said(place(federal.spot), ''),
    '',
    paint.bold(ru ? 'Пороги' : 'Thresholds'),
    ...(federal.thresholds.length === 0 ? said(none, '  ') : []),
    ...federal.thresholds.flatMap((threshold) =>
      said(thresholdWords(threshold, federal.unit, lang, corpus.names), '  '),
    ),
    '',
    paint.bold(`${ru ? 'Территории на' : 'Territories as of'} ${dateWords(asOf, lang)}`),
    ...corpus.territories.flatMap((territory) => [
      ...said(`${territory.id} — ${territory.name} (${stateWords(stateOf(territory, asOf), lang)})`, '  '),
      ...territoryLines(territory, federal, asOf, lang).flatMap((line) => said(line, '    ')),
    ]),
  ];
  return `${lines.join('\n')}\n`;
};
