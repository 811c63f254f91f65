// How an indicator stands to its federal threshold, as pages say it: plan and achieved value apart, each with its mark.

import { achievedAt } from '../../validators/model/achieved-at.ts';
import { type FactJudgement, showing } from '../../validators/model/fact.ts';
import { stateOf } from '../../validators/model/state.ts';
import type { FederalIndicator, Indicator, Territory, Threshold } from '../../validators/model/types.ts';
import { approachOf, type Judgement, judgeAchieved, judgeIndicator } from '../../validators/model/verdict.ts';
import { achievedWords, approachWords, factWords, planWords } from '../../validators/model/verdict-words.ts';
import { yearName } from '../../validators/model/year-name.ts';
import { formatDate, typograph } from '../../validators/text/russian.ts';
import { capital } from './capital.ts';
import { asOf } from './svod.ts';
import { limitWords } from './verdicts.ts';
import { withUnit } from './with-unit.ts';

/** What a mark says by its shape and colour. Only what is reached is drawn as done. */
export type MarkKind =
  | 'reached'
  | 'unreached'
  | 'planned'
  | 'repeats'
  | 'below'
  | 'above'
  | 'unread'
  | 'ahead'
  | 'shown'
  | 'over'
  | 'missing';

export interface Mark {
  readonly kind: MarkKind;
  readonly words: string;
}

/** A mark and what it is about: «план на 2024 год». */
export interface Standing {
  readonly mark: Mark;
  readonly of: string;
  readonly threshold: Threshold;
  /** The planned year; null for what is achieved. */
  readonly year: string | null;
}

const planKind = ({ verdict, repeats }: Judgement): MarkKind => {
  if (repeats) return 'repeats';
  return verdict === 'meets' ? 'planned' : verdict;
};

/** The plan against the thresholds: each year that has one, or how far the last year has to go to the next. */
export const planStandings = (indicator: Indicator): readonly Standing[] => {
  const judged = judgeIndicator(indicator, asOf).map((judgement) => ({
    mark: { kind: planKind(judgement), words: capital(planWords(judgement).ru) },
    of: `план на ${yearName(judgement.year)}`,
    threshold: judgement.threshold,
    year: judgement.year,
  }));
  const approach = approachOf(indicator, asOf);
  const unit = indicator.federal?.target?.unit ?? 'count';
  if (approach === null) return judged;
  const { threshold, year } = approach;
  const words = capital(approachWords(approach, unit).ru);
  return [{ mark: { kind: 'ahead', words }, of: `план на ${yearName(year)}`, threshold, year }];
};

/** The achieved value against the threshold; null where there is none. */
export const achievedStanding = (indicator: Indicator): Standing | null => {
  const achieved = judgeAchieved(indicator, asOf);
  const { baseline } = indicator;
  if (achieved === null || baseline === null) return null;
  const kind = achieved.verdict === 'meets' ? 'reached' : 'unreached';
  const value = typograph(`Достигнуто ${withUnit(baseline)}`);
  return {
    mark: { kind, words: `${value}: ${achievedWords(achieved).ru}` },
    of: achievedAt(baseline.at),
    threshold: achieved.threshold,
    year: null,
  };
};

/** The threshold of a standing in short words; its day too, where the plan ends before it. */
export const thresholdWords = ({ mark, threshold }: Standing, unit: FederalIndicator['unit']): string =>
  `порог ${limitWords(threshold, unit)}${mark.kind === 'ahead' ? ` к ${formatDate(threshold.by)}` : ''}`;

/** The mark of a fact. */
export const factMark = (judgement: FactJudgement, federal: FederalIndicator, territory: Territory): Mark => {
  const state = stateOf(showing(territory, judgement), asOf);
  const words = capital(factWords(judgement, federal, state).ru);
  if (judgement.verdict !== 'shown') return { kind: 'missing', words };
  return { kind: state.kind === 'in-force' ? 'shown' : 'over', words };
};
