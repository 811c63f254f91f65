// A target in canonical Russian, which reads back as the same target, and a plain phrase for explanations.
import { formatNumber, plural } from '../russian.ts';
import type { MeasuredTarget, Target, TargetPeriod } from './model.ts';

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

const unitText = ({ unit, noun, min, max, kind }: MeasuredTarget): string => {
  if (unit === 'percent') return `${NBSP}%`;
  if (unit === 'count') return noun === null ? '' : ` ${noun}`;
  const forms = kind === 'value' ? PEOPLE_COUNTED : PEOPLE_BOUNDED;
  return ` ${plural(max ?? min ?? 0, forms)}`;
};

const boundsText = ({ kind, min, max, strict }: MeasuredTarget): string => {
  if (kind === 'value') return formatNumber(min ?? 0);
  if (min !== null && max !== null) return `от ${formatNumber(min)} до ${formatNumber(max)}`;
  if (min !== null) return `${strict ? 'более' : 'не менее'} ${formatNumber(min)}`;
  return `${strict ? 'менее' : 'не более'} ${formatNumber(max ?? 0)}`;
};

const noteText = (note: string | null): string => {
  if (note === null) return '';
  return note.startsWith('(') ? ` ${note}` : `, ${note}`;
};

/** A target in canonical Russian: «к 2024 году – не менее 30 %». Reading it gives the same target. */
export const formatTarget = (target: Target): string => {
  if (target.kind === 'not-assessed') return 'не оценивался';
  const { by, period, of, note } = target;
  const parts = [
    by === null ? '' : `к ${by} году – `,
    boundsText(target),
    unitText(target),
    period === null ? '' : ` ${PERIODS[period]}`,
    of === null ? '' : ` ${of}`,
    noteText(note),
  ];
  return parts.join('');
};

const ENGLISH_UNITS = { percent: '%', people: ' people', count: '' } as const;

const englishBounds = ({ kind, min, max, strict }: MeasuredTarget): string => {
  if (kind === 'value') return `exactly ${min ?? 0}`;
  if (min !== null && max !== null) return `from ${min} to ${max}`;
  if (min !== null) return `${strict ? 'more than' : 'at least'} ${min}`;
  return `${strict ? 'less than' : 'at most'} ${max ?? 0}`;
};

const english = (target: MeasuredTarget): string => {
  const { by, period, of, note, noun, unit } = target;
  const parts = [`${englishBounds(target)}${ENGLISH_UNITS[unit]}`];
  if (noun !== null) parts.push(`“${noun}”`);
  if (period !== null) parts.push(`per ${period.replace('-', ' ')}`);
  if (of !== null) parts.push(`“${of}”`);
  if (note !== null) parts.push(`(“${note}”)`);
  if (by !== null) parts.push(`by ${by}`);
  return parts.join(' ');
};

const russianKind = ({ kind, min, max }: MeasuredTarget): string => {
  if (kind === 'value') return 'точное значение';
  if (min !== null && max !== null) return 'промежуток значений';
  return min === null ? 'верхняя граница' : 'нижняя граница';
};

/** One phrase that says which kind of target it is: «нижняя граница: не менее 40 %». */
export const describeTarget = (target: Target, lang: 'ru' | 'en'): string => {
  if (target.kind === 'not-assessed') return lang === 'ru' ? 'показатель не оценивался' : 'not assessed';
  return lang === 'ru' ? `${russianKind(target)}: ${formatTarget(target)}` : english(target);
};
