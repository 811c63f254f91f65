// Files in the order in which the act numbers what they print: a folder sorts them by name, and «indicators» comes before «plan».
import type { PrintedAnnex } from './annexes.ts';

/** The number in a stamp: «Приложение № 2 к приказу …»; null where it has none. */
export const annexNumber = (stamp: string): string | null =>
  /приложение\s*(?:№|N)?\s*(\d{1,3})/iu.exec(stamp)?.[1] ?? null;

type File = readonly PrintedAnnex[];

const printedNumber = ([first]: File): number | null => {
  const number = annexNumber((first?.stamp ?? []).map(({ said }) => said.text).join(' '));
  return number === null ? null : Number(number);
};

/** The numbers up to the highest that none of the files prints. */
const gapsIn = (numbers: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...numbers) }, (_, at) => at + 1).filter((one) => !numbers.includes(one));

/** The files by the number of their first annex. One without a number is the one that is missing; else it stays where it is. */
export const inAnnexOrder = (files: readonly File[]): readonly File[] => {
  const printed = files.map(printedNumber);
  const gaps = [...gapsIn(printed.filter((number) => number !== null))];
  const counted = files.map((file, at) => ({
    file,
    number: printed[at] ?? (file.length > 0 ? gaps.shift() : undefined),
  }));
  const numbered = counted.filter(({ number }) => number !== undefined);
  const sorted = numbered.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0));
  return counted.map((one) => (one.number === undefined ? one.file : (sorted.shift()?.file ?? one.file)));
};
