// A planned year as it is said: a calendar year, or a school year of two.

/** «2024 год», «2022–2023 учебный год»; `key` is the year as content gives it. */
export const yearName = (key: string): string => {
  const [first, second] = key.split('-');
  return second === undefined ? `${key}\u00A0год` : `${first}–${second} учебный\u00A0год`;
};
