// A plan counts by calendar years («2024») or by school years («2022-2023»); what is due when depends on their ends.

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days of a year as tables write it, ISO dates, both inclusive; a school year lasts from September to August. */
export const daysOf = (year: string): Days => {
  const [first = year, second] = year.split('-');
  return second === undefined
    ? { from: `${first}-01-01`, to: `${first}-12-31` }
    : { from: `${first}-09-01`, to: `${second}-08-31` };
};

/** Whether the year is a school year. */
export const isSchoolYear = (year: string): boolean => year.includes('-');
