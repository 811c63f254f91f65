// How much of each printed document is published, before the last line of a report.
import type { Coverage, Territory } from '../index.ts';
import { formatNumber, plural } from '../text/russian.ts';
import type { Lang } from './format.ts';
import { visible } from './visible.ts';

/** So many documents are told one by one; of more only those that lack something. */
const fewDocuments = 10;

/** Hundredths of the source that are published, to a tenth; 100 only where nothing is missing. */
export const coveragePercent = ({ words, covered }: Pick<Coverage, 'words' | 'covered'>): number =>
  words === 0 ? 100 : Math.floor((covered / words) * 1000) / 10;

/** «100 % (7181 слово из 7181)». */
export const coverageWords = (coverage: Pick<Coverage, 'words' | 'covered'>, lang: Lang): string => {
  const { words, covered } = coverage;
  const percent = coveragePercent(coverage);
  return lang === 'ru'
    ? `${formatNumber(percent)}\u00A0% (${covered} ${plural(covered, ['слово', 'слова', 'слов'])} из ${words})`
    : `${percent}% (${covered} of ${words} words)`;
};

/** The coverage of all acts of a territory together; undefined where none has a source. */
export const coverageOfAll = (
  coverage: readonly Coverage[],
  id: string | null,
): Pick<Coverage, 'words' | 'covered'> | undefined => {
  const own = coverage.filter(({ region }) => region === id);
  const sum = (key: 'words' | 'covered'): number => own.reduce((all, each) => all + each[key], 0);
  return own.length === 0 ? undefined : { words: sum('words'), covered: sum('covered') };
};

/** One line for each act with a source; none where there are no sources. */
export const coverageLines = (
  coverage: readonly Coverage[],
  territories: readonly Pick<Territory, 'id' | 'name'>[],
  lang: Lang,
): readonly string[] => {
  const names = new Map(territories.map(({ id, name }) => [id, name]));
  const lacking = coverage.filter(({ words, covered }) => covered < words);
  const reported = coverage.length <= fewDocuments ? coverage : lacking;
  const title = lang === 'ru' ? 'Полнота' : 'Coverage';
  const lines = reported.map((each) => {
    const name = [names.get(each.region) ?? each.region, each.name?.[lang] ?? ''].filter(Boolean).join(', ');
    return `${title}: ${visible(name)} ${coverageWords(each, lang)}`;
  });
  const whole = coverage.length - reported.length;
  if (whole === 0) return lines;
  const documents = plural(whole, ['документа', 'документов', 'документов']);
  return [
    ...lines,
    lang === 'ru' ? `${title}: у ${whole} ${documents} 100\u00A0%` : `${title}: ${whole} documents have 100%`,
  ];
};
