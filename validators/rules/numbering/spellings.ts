// «Раздел 5» of an act whose sections are Roman is section V, and the other way round.
import { romanNumber, toRoman } from '../../text/numbers/numerals.ts';

/** The spellings of a number: as given, and in the other figures where it may stand for a section. */
export const spellings = (number: string): readonly string[] => {
  const roman = romanNumber(number);
  if (roman !== null) return [number, String(roman)];
  return /^\d{1,2}$/.test(number) ? [number, toRoman(Number(number))] : [number];
};
