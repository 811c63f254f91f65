// The words that reports share, in both languages, with the right plurals.
import type { Summary } from '../index.ts';
import type { NormCitation, Waived } from '../rules/finding.ts';
import type { Severity } from '../rules/rule.ts';
import { formatDate, plural, typograph } from '../text/russian.ts';
import type { Lang } from './format.ts';
import { severities, severityWords } from './severity-words.ts';
import { visible } from './visible.ts';

/** A date in words («27 апреля 2023 г.»), in ISO form in English. */
export const dateWords = (date: string, lang: Lang): string => (lang === 'ru' ? formatDate(date) : date);

/** How a norm is cited: act and clause, or the craft of drafting. */
export const citationWords = ({ act, clause }: NormCitation, lang: Lang): string => {
  if (act === null) return lang === 'ru' ? 'Правило составления документов' : 'A rule of good drafting';
  const place = clause === null ? '' : lang === 'ru' ? `, п.\u00A0${clause}` : `, clause ${clause}`;
  return `${typograph(act)}${place}`;
};

/** The norm of a rule in words: «Норма: …», or the craft of drafting. */
export const normWords = (norm: NormCitation, lang: Lang): string => {
  const name = norm.act === null ? '' : lang === 'ru' ? 'Норма: ' : 'Norm: ';
  return `${name}${citationWords(norm, lang)}`;
};

/** Until when a waiver holds. */
export const untilWords = ({ until }: Waived, lang: Lang): string => {
  if (until === 'amendment')
    return lang === 'ru' ? 'принято до изменения акта' : 'waived until the act is amended';
  return lang === 'ru' ? `принято до ${visible(dateWords(until, lang))}` : `waived until ${visible(until)}`;
};

/** How many of a severity: «3 ошибки». */
export const countWords = (count: number, severity: Severity, lang: Lang): string => {
  if (lang === 'ru') return `${count} ${plural(count, severityWords[severity].counted)}`;
  return `${count} ${severityWords[severity].one.en}${count === 1 ? '' : 's'}`;
};

/** «3 ошибки, 2 предупреждения, 1 заметка»; '' where nothing is left. */
export const leftWords = (summary: Summary, lang: Lang): string =>
  severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) => countWords(summary[severity], severity, lang))
    .join(', ');

/** «принято замечаний: 8; проверено файлов: 12». */
export const checkedWords = ({ waived, files }: Summary, lang: Lang): string => {
  const accepted = lang === 'ru' ? 'принято замечаний' : 'findings waived';
  const read = lang === 'ru' ? 'проверено файлов' : 'files checked';
  return [...(waived === 0 ? [] : [`${accepted}: ${waived}`]), `${read}: ${files}`].join('; ');
};

/** «3 ошибки, 2 предупреждения, 1 заметка; принято замечаний: 8; проверено файлов: 12». */
export const summaryWords = (summary: Summary, lang: Lang): string => {
  const none = lang === 'ru' ? 'Замечаний нет' : 'No findings';
  return `${leftWords(summary, lang) || none}; ${checkedWords(summary, lang)}`;
};

/** How many findings are left out by `--max-findings`. */
export const moreWords = (count: number, lang: Lang): string =>
  lang === 'ru'
    ? `Не ${plural(count, ['показано', 'показаны', 'показано'])} ещё ${count} ${plural(count, ['замечание', 'замечания', 'замечаний'])} (--max-findings).`
    : `${count} more ${count === 1 ? 'finding is' : 'findings are'} not shown (--max-findings).`;

/** A text that ends as a sentence does, so that another may follow it. */
export const sentence = (text: string): string => (/[.!?…][»”")]?$/.test(text) ? text : `${text}.`);
