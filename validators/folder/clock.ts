// The one place that asks the machine's clock.
import { type IsoDate, isoDate } from '../text/dates/calendar.ts';

/** Today by the machine's own calendar: not by Greenwich's, where a Russian morning is still yesterday. */
export const today = (): IsoDate => {
  const now = new Date();
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`the clock shows no day of the calendar: ${now.getTime()}`);
  return day;
};
