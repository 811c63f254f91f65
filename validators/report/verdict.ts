// Whether a check is passed: the same answer in the exit code, in JUnit and at the head of a comment or document.
import type { Summary } from '../index.ts';
import type { Severity, Text } from '../rules/rule.ts';
import type { Lang } from './format.ts';
import { severities } from './severity-words.ts';
import { leftWords } from './words.ts';

/** Whether a finding of this severity fails a check that fails from `from` on. */
export const isFailing = (severity: Severity, from: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(from);

/** Whether there are findings, not waived, of the severity `from` or graver. */
export const failsCheck = (summary: Summary, from: Severity): boolean =>
  severities.some((severity) => isFailing(severity, from) && summary[severity] > 0);

/** What is surely not there where a check that fails from a severity on is passed. */
const free: Readonly<Record<Severity, Text>> = {
  error: { ru: 'Ошибок нет', en: 'No errors' },
  warning: { ru: 'Ошибок и предупреждений нет', en: 'No errors and no warnings' },
  note: { ru: 'Проверка пройдена', en: 'The check passed' },
};

/** The verdict with what is left, by severity: «Ошибок нет, осталось: 27 предупреждений, 9 заметок». */
export const verdictWords = (summary: Summary, from: Severity, lang: Lang): string => {
  const left = leftWords(summary, lang);
  if (failsCheck(summary, from))
    return lang === 'ru' ? `Проверка не пройдена: ${left}` : `The check failed: ${left}`;
  if (left === '')
    return lang === 'ru' ? 'Проверка пройдена: замечаний нет' : 'The check passed: no findings';
  return lang === 'ru' ? `${free[from].ru}, осталось: ${left}` : `${free[from].en}, left: ${left}`;
};
