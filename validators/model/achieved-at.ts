// The day, month or year of an achieved value in words.
import { formatDate, typograph } from '../text/russian.ts';

const monthYear = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** «27 апреля 2023 г.», «январь 2023» or «2023 год» for the date of an achieved value. */
export const achievedAt = (at: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return formatDate(at);
  return /^\d{4}-\d{2}$/.test(at)
    ? monthYear.format(new Date(`${at}-01T00:00:00Z`)).replace(' г.', '')
    : typograph(`${at} год`);
};
