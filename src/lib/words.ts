// Words the pages use for the model's values.

import type { Severity } from '../../validators/index.ts';
import type { Period, SubjectLevel } from '../../validators/model/types.ts';
import { formatDate } from '../../validators/text/russian.ts';

export const levelNames: Readonly<Record<SubjectLevel, string>> = {
  federal: 'Федеральный уровень',
  regional: 'Региональный уровень',
  municipal: 'Муниципальный уровень',
  institutional: 'Уровень образовательных организаций',
};

export const levels: readonly SubjectLevel[] = ['federal', 'regional', 'municipal', 'institutional'];

/** Said of a territory whose own document the Svod does not have. */
export const noDocument = 'Документ территории в Свод не внесён';

export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  note: 'Заметка',
};

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Numbers of findings in words, e.g. «5 ошибок». */
export const severityForms: Readonly<Record<Severity, readonly [string, string, string]>> = {
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  note: ['заметка', 'заметки', 'заметок'],
};

export const documentNames = {
  provision: 'Положение',
  concept: 'Концепция',
  standard: 'Стандарт',
  annex: 'Приложение',
  order: 'Акт',
} as const;

export const orderNames = {
  order: 'Приказ',
  directive: 'Распоряжение',
  resolution: 'Постановление',
  decree: 'Указ',
  decision: 'Решение',
  protocol: 'Протокол',
} as const;

/** The days of a period, e.g. «27 апреля 2023 г. – 31 декабря 2024 г.». */
export const periodDates = ({ from, to }: Pick<Period, 'from' | 'to'>): string =>
  `${formatDate(from)} – ${formatDate(to)}`;
