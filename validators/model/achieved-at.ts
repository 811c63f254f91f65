// The day, month or year of an achieved value in words.
import { formatDate, typograph } from '../text/russian.ts';
import { yearName } from './year-name.ts';

const monthYear = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** «27 апреля 2023 г.», «январь 2023», «II квартал 2023 года» or «2023 год» for the time of an achieved value. */
export const achievedAt = (at: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return formatDate(at);
  if (/^\d{4}-\d{2}$/.test(at)) return monthYear.format(new Date(`${at}-01T00:00:00Z`)).replace(' г.', '');
  return typograph(yearName(at));
};
