// A target in canonical Russian, which reads back as the same target, and a plain phrase for explanations.
import { formatNumber, plural } from '../russian.ts';
import { saysGrowth } from './change.ts';
import {
  type ChangeTarget,
  isBare,
  isMeasured,
  type MeasuredTarget,
  type ScaleTarget,
  type Target,
  type TargetPeriod,
} from './model.ts';
import { rankText } from './rank.ts';

const NBSP = '\u00A0';

const PERIODS: Readonly<Record<TargetPeriod, string>> = {
  month: 'в месяц',
  quarter: 'в квартал',
  'half-year': 'в полугодие',
  year: 'в год',
  'school-year': 'в учебный год',
};

const PEOPLE_COUNTED = ['человек', 'человека', 'человек'] as const;
const PEOPLE_BOUNDED = ['человека', 'человек', 'человек'] as const;

interface Counted extends Pick<MeasuredTarget, 'noun' | 'min' | 'max' | 'kind'> {
  readonly unit: MeasuredTarget['unit'] | 'points';
}

const unitText = ({ unit, noun, min, max, kind }: Counted): string => {
  if (unit === 'points') return ' п.п.';
  if (unit === 'percent') return `${NBSP}%`;
  if (unit === 'count') return noun === null ? '' : ` ${noun}`;
  const forms = kind === 'value' ? PEOPLE_COUNTED : PEOPLE_BOUNDED;
  return ` ${plural(max ?? min ?? 0, forms)}`;
};

const boundsText = ({ kind, min, max, strict, grownFrom }: MeasuredTarget): string => {
  if (grownFrom !== undefined) return `с ${formatNumber(grownFrom)} до ${formatNumber(max ?? 0)}`;
  if (kind === 'value') return formatNumber(min ?? 0);
  if (min !== null && max !== null) return `от ${formatNumber(min)} до ${formatNumber(max)}`;
  if (min !== null) return `${strict ? 'более' : 'не менее'} ${formatNumber(min)}`;
  return `${strict ? 'менее' : 'не более'} ${formatNumber(max ?? 0)}`;
};

const noteText = (note: string | null): string => {
  if (note === null) return '';
  return note.startsWith('(') ? ` ${note}` : `, ${note}`;
};

const stepText = ({ points, when }: ScaleTarget['steps'][number]): string =>
  `${points} ${plural(points, ['балл', 'балла', 'баллов'])} – ${when}`;

const DIRECTIONS = { up: 'рост ', down: 'снижение ' } as const;

const CHANGE_BOUNDS = { min: 'не менее чем ', max: 'не более чем ' } as const;

const changeText = ({ by, direction, unit, noun, bound, what, period, base }: ChangeTarget): string => {
  const way = what === undefined ? (direction === null ? '' : DIRECTIONS[direction]) : `${what} `;
  const figure = formatNumber(by);
  const step =
    unit === 'times'
      ? `в ${figure} ${plural(by, ['раз', 'раза', 'раз'])}`
      : `на ${figure}${unitText({ unit, noun, min: by, max: by, kind: 'value' })}`;
  const often = period === undefined ? '' : ` ${PERIODS[period]}`;
  return `${way}${bound === undefined ? '' : CHANGE_BOUNDS[bound]}${step}${often}${base === undefined ? '' : ` ${base}`}`;
};

/** A target in canonical Russian: «к 2024 году – не менее 30 %». Reading it gives the same target. */
export const formatTarget = (target: Target): string => {
  if (target.kind === 'not-assessed') return target.unset === true ? 'не устанавливается' : 'не оценивался';
  if ('words' in target) return target.words;
  if (target.kind === 'scale') return target.steps.map(stepText).join('; ');
  if (target.kind === 'change') return changeText(target);
  if (target.rank === true)
    return `${rankText(target)}${target.footnote === undefined ? '' : ` ${target.footnote}`}`;
  const { by, period, of, note, footnote, what } = target;
  // «Рост до 12»: without a unit «до» is what tells the figure from a number of something.
  const goal = what !== undefined && isBare(target) && saysGrowth(what);
  const parts = [
    what === undefined ? '' : `${what}${goal ? '' : ':'} `,
    by === null ? '' : `к ${by} году – `,
    goal ? 'до ' : '',
    boundsText(target),
    unitText(target),
    period === null ? '' : ` ${PERIODS[period]}`,
    of === null ? '' : ` ${of}`,
    noteText(note),
    footnote === undefined ? '' : ` ${footnote}`,
  ];
  return parts.join('');
};

const ENGLISH_UNITS = { percent: '%', people: ' people', count: '' } as const;

const englishBounds = ({ kind, min, max, strict, grownFrom }: MeasuredTarget): string => {
  if (grownFrom !== undefined) return `from ${grownFrom} up to ${max ?? 0}`;
  if (kind === 'value') return `exactly ${min ?? 0}`;
  if (min !== null && max !== null) return `from ${min} to ${max}`;
  if (min !== null) return `${strict ? 'more than' : 'at least'} ${min}`;
  return `${strict ? 'less than' : 'at most'} ${max ?? 0}`;
};

const english = (target: MeasuredTarget): string => {
  const { by, period, of, note, noun, unit, what } = target;
  const lead = what === undefined ? '' : `“${what}”: `;
  const parts = [`${lead}${englishBounds(target)}${ENGLISH_UNITS[unit]}`];
  if (noun !== null) parts.push(`“${noun}”`);
  if (period !== null) parts.push(`per ${period.replace('-', ' ')}`);
  if (of !== null) parts.push(`“${of}”`);
  if (note !== null) parts.push(`(“${note}”)`);
  if (by !== null) parts.push(`by ${by}`);
  if (target.footnote !== undefined) parts.push(`footnote ${target.footnote}`);
  return parts.join(' ');
};

const russianKind = ({ kind, min, max, grownFrom }: MeasuredTarget): string => {
  if (grownFrom !== undefined) return 'изменение до значения';
  if (kind === 'value') return 'точное значение';
  if (min !== null && max !== null) return 'промежуток значений';
  return min === null ? 'верхняя граница' : 'нижняя граница';
};

const RUSSIAN_KINDS = {
  change: 'изменение на величину',
  stated: 'сказано словами',
  scale: 'шкала баллов',
  ratio: 'соотношение чисел',
  relative: 'в сравнении с другим временем',
  grade: 'ступень шкалы',
} as const;

const englishOther = (target: Exclude<Target, MeasuredTarget>): string => {
  if (target.kind === 'not-assessed') return target.unset === true ? 'not planned' : 'not assessed';
  if (target.kind === 'grade') return `a grade: “${target.words}”`;
  if (target.kind === 'relative') return `against another time: “${target.words}”`;
  if (target.kind === 'stated') return `in words, ${target.holds ? 'yes' : 'no'}: “${target.words}”`;
  if (target.kind === 'ratio') return `a ratio: ${target.numbers.join(' to ')}`;
  if (target.kind === 'change') return `a change: “${changeText(target)}”`;
  return `a scale of points: “${formatTarget(target)}”`;
};

/** One phrase that says which kind of target it is: «нижняя граница: не менее 40 %». */
export const describeTarget = (target: Target, lang: 'ru' | 'en'): string => {
  if (isMeasured(target))
    return lang === 'ru' ? `${russianKind(target)}: ${formatTarget(target)}` : english(target);
  if (lang === 'en') return englishOther(target);
  if (target.kind === 'not-assessed')
    return target.unset === true ? 'значение не планируется' : 'показатель не оценивался';
  return `${RUSSIAN_KINDS[target.kind]}: ${formatTarget(target)}`;
};
