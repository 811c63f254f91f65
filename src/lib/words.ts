// Words the pages use for the model's values.

import type { Severity } from '../../validators/index.ts';
import * as names from '../../validators/model/kind-names.ts';
import type { Period, SubjectLevel } from '../../validators/model/types.ts';
import { severityWords } from '../../validators/report/severity-words.ts';
import { formatDate } from '../../validators/text/russian.ts';

export const levelNames: Readonly<Record<SubjectLevel, string>> = {
  federal: names.levelNames.federal.heading,
  regional: names.levelNames.regional.heading,
  municipal: names.levelNames.municipal.heading,
  institutional: names.levelNames.institutional.heading,
};

export const levels = names.subjectLevels;

/** Said of a territory whose own document the Svod does not have. */
export const noDocument = 'Документ территории в Свод не внесён';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const severityNames: Readonly<Record<Severity, string>> = {
  error: capital(severityWords.error.one.ru),
  warning: capital(severityWords.warning.one.ru),
  note: capital(severityWords.note.one.ru),
};

/** The Russian of a table of names. */
const inRussian = <K extends string>(
  names: Readonly<Record<K, { readonly ru: string }>>,
): Readonly<Record<K, string>> =>
  Object.fromEntries(
    Object.entries<{ readonly ru: string }>(names).map(([key, { ru }]) => [key, ru]),
  ) as Record<K, string>;

export const documentNames = inRussian(names.documentNames);
export const orderNames = inRussian(names.orderNames);

/** The days of a period, e.g. «27 апреля 2023 г. – 31 декабря 2024 г.». */
export const periodDates = ({ from, to }: Pick<Period, 'from' | 'to'>): string =>
  `${formatDate(from)} – ${formatDate(to)}`;

/** The size of a file: «27 кБ». */
export const sizeWords = (bytes: number): string => `${Math.ceil(bytes / 1000)}\u00A0кБ`;
