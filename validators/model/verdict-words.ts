// The one table of words for verdicts on federal indicators: pages, the command line and data say the same of the same.
import { formatNumber, plural } from '../text/russian.ts';
import type { FactJudgement } from './fact.ts';
import type { Reached } from './reached.ts';
import type { ActState } from './state.ts';
import type { FederalIndicator, Threshold } from './types.ts';
import type { Achieved, Approach, Judgement, Verdict } from './verdict.ts';

interface Words {
  readonly ru: string;
  readonly en: string;
}

/** «Не ниже порога» of a least value, «не выше порога» of a greatest one. */
const kept = ({ min }: Threshold): Words =>
  min === null
    ? { ru: 'не выше порога', en: 'not above the threshold' }
    : { ru: 'не ниже порога', en: 'not below the threshold' };

const compared = (verdict: Verdict, threshold: Threshold): Words => {
  if (verdict === 'meets') return kept(threshold);
  if (verdict === 'below') return { ru: 'ниже порога', en: 'below the threshold' };
  if (verdict === 'above') return { ru: 'выше порога', en: 'above the threshold' };
  return { ru: 'нельзя сравнить с порогом', en: 'cannot be held against the threshold' };
};

/** The verdict on a planned value: it is a plan that is judged, and one that only repeats the threshold says so. */
export const planWords = ({ verdict, threshold, repeats }: Judgement): Words => {
  if (repeats) return { ru: 'план только повторяет порог', en: 'the plan only repeats the threshold' };
  const { ru, en } = compared(verdict, threshold);
  return { ru: `план ${ru}`, en: verdict === 'unread' ? `the plan ${en}` : `the plan is ${en}` };
};

/** The verdict on the achieved value, as it follows the value: «не ниже порога». */
export const achievedWords = ({ verdict, threshold }: Achieved): Words => compared(verdict, threshold);

const reachedPlan: Readonly<Record<Reached, Words>> = {
  reached: { ru: 'план достигнут', en: 'the plan is reached' },
  missed: { ru: 'план не достигнут', en: 'the plan is not reached' },
  incomparable: { ru: 'с планом не сравнить', en: 'cannot be held against the plan' },
};

/** How a reported value stands to the plan of its period. */
export const reachedPlanWords = (reached: Reached): Words => reachedPlan[reached];

const steps: Readonly<
  Record<FederalIndicator['unit'], { readonly ru: readonly [string, string, string]; readonly en: string }>
> = {
  percent: { ru: ['процентный пункт', 'процентных пункта', 'процентных пунктов'], en: 'percentage points' },
  people: { ru: ['человек', 'человека', 'человек'], en: 'people' },
  count: { ru: ['единица', 'единицы', 'единиц'], en: 'units' },
  fact: { ru: ['', '', ''], en: '' },
};

/** How far a plan that ends before the threshold's day has to go. */
export const approachWords = ({ left }: Approach, unit: FederalIndicator['unit']): Words => {
  if (left === null)
    return {
      ru: 'план до срока порога, сравнить нельзя',
      en: 'the plan ends before the day of the threshold and cannot be held against it',
    };
  if (left === 0)
    return {
      ru: 'план до срока порога, уже на его уровне',
      en: 'the plan ends before the day of the threshold and is at it already',
    };
  const { ru, en } = steps[unit];
  const far = `${formatNumber(left)}\u00A0${plural(left, ru)}`;
  return {
    ru: `план до срока порога, до него ещё ${far}`,
    en: `the plan ends before the day of the threshold, ${left} ${en} short of it`,
  };
};

const absent = {
  roadmap: {
    named: {
      ru: 'показатель назван, но дорожной карты в Своде нет',
      en: 'the indicator is named, but the Svod has no roadmap',
    },
    missing: { ru: 'дорожной карты в Своде нет', en: 'the Svod has no roadmap' },
  },
  monitoring: {
    named: {
      ru: 'показатель назван, но о самом мониторинге не сказано',
      en: 'the indicator is named, but of the monitoring itself nothing is said',
    },
    missing: {
      ru: 'о мониторинге системы не сказано',
      en: 'nothing is said of the monitoring of the system',
    },
  },
} as const;

const shown = {
  roadmap: { ru: 'дорожная карта есть', en: 'there is a roadmap' },
  monitoring: { ru: 'о мониторинге сказано', en: 'the monitoring is spoken of' },
} as const;

/** What is added where the act that shows a fact does not hold. */
const inState: Readonly<Partial<Record<ActState['kind'], Words>>> = {
  ended: { ru: ', но период документа закончился', en: ', but the time of the document is over' },
  repealed: { ru: ', но документ утратил силу', en: ', but the document is repealed' },
  draft: { ru: ', но документ – проект', en: ', but the document is a draft' },
  coming: { ru: ', но документ ещё не в силе', en: ', but the document is not yet in force' },
};

/** What can be said of a fact: whether the documents show it, and whether the act that shows it holds. */
export const factWords = (
  { verdict }: FactJudgement,
  { shownBy }: FederalIndicator,
  state: ActState,
): Words => {
  if (shownBy === null)
    return verdict === 'named'
      ? { ru: 'показатель назван', en: 'the indicator is named' }
      : { ru: 'не названо, чем это подтверждается', en: 'it is not said what would show it' };
  if (verdict !== 'shown') return absent[shownBy][verdict === 'named' ? 'named' : 'missing'];
  const { ru, en } = shown[shownBy];
  const more = inState[state.kind];
  return { ru: `${ru}${more?.ru ?? ''}`, en: `${en}${more?.en ?? ''}` };
};
