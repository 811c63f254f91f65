// Whether a check is passed: the same answer in the exit code, in JUnit and at the head of a comment or document.
import type { Summary } from '../index.ts';
import type { Severity } from '../rules/rule.ts';
import type { Lang } from './format.ts';
import { severities } from './words.ts';

/** Whether a finding of this severity fails a check that fails from `from` on. */
export const isFailing = (severity: Severity, from: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(from);

/** Whether there are findings, not waived, of the severity `from` or graver. */
export const failsCheck = (summary: Summary, from: Severity): boolean =>
  severities.some((severity) => isFailing(severity, from) && summary[severity] > 0);

/** «Проверка пройдена» or «Проверка не пройдена». */
export const verdictWords = (summary: Summary, from: Severity, lang: Lang): string => {
  if (failsCheck(summary, from)) return lang === 'ru' ? 'Проверка не пройдена' : 'The check failed';
  return lang === 'ru' ? 'Проверка пройдена' : 'The check passed';
};
