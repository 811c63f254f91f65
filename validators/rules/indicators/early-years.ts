// «В первые три года работы» and «со стажем до трёх лет», «до 35 лет» and «не старше 35 лет» are of the same people.
import { cardinalNumber } from '../../text/numbers/numerals.ts';

const NUMBER = String.raw`(\d{1,2}|\p{L}{3,6})(?:-?х|-?ти)?`;
const YEARS = String.raw`(?:год\p{L}{0,2}|лет)`;
const WORK = String.raw`(?:(?:педагогическ|профессиональн|трудов)\p{L}{2,3}\s+)?(?:работы|деятельности|карьеры)`;
const WORDS: readonly string[] = [
  String.raw`(?:в\s+(?:течение\s+)?)?первы[ех]\s+${NUMBER}\s+${YEARS}\s+(?:сво[её]й\s+)?(?:${WORK}|в\s+(?:профессии|школе|должности))(?:\s+в\s+(?:профессии|школе|должности))?`,
  String.raw`(?:(?:со|имеющ\p{L}{2,3})\s+)?(?:(?:педагогическ|трудов)\p{L}{2,3}\s+)?стаж\p{L}{0,2}\s+(?:${WORK}\s+)?(?:до|менее|не\s+более|не\s+свыше|меньше)\s+${NUMBER}\s+${YEARS}`,
  String.raw`(?:про)?работа\p{L}{2,5}\s+(?:в\s+\p{L}{2,20}\s+)?(?:до|менее|не\s+более|меньше)\s+${NUMBER}\s+${YEARS}`,
];
const AGE = String.raw`(?<!(?:стаж|работ)\p{L}{0,6}\s+(?:\p{L}+\s+)?)(?:в\s+возрасте\s+)?(?:до|не\s+старше|моложе|младше)\s+${NUMBER}\s+лет(?:\s+включительно)?`;

const whole = (form: string): RegExp => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'giu');

/** What is counted, years of work or of age, and how it is said. */
const FORMS: readonly (readonly ['work' | 'age', RegExp])[] = [
  ...WORDS.map((form) => ['work', whole(form)] as const),
  ['age', whole(AGE)],
];

interface EarlyYears {
  readonly of: 'work' | 'age';
  readonly at: number;
  readonly words: string;
  readonly years: number;
}

const earlyYearsIn = (text: string): readonly EarlyYears[] =>
  FORMS.flatMap(([of, form]) =>
    [...text.matchAll(form)].flatMap(({ 0: words, 1: number = '', index }) => {
      const years = /^\d/u.test(number)
        ? Number(number)
        : cardinalNumber(number.toLowerCase().replaceAll('ё', 'е'));
      return years === null ? [] : [{ of, at: index, words, years }];
    }),
  );

/** A name with blanks for the early years of work or the age that the other names too, in whatever words; all else stays at its place. */
export const withoutSameEarlyYears = (name: string, other: string): string => {
  const told = new Set(earlyYearsIn(other).map(({ of, years }) => `${of} ${years}`));
  return earlyYearsIn(name)
    .filter(({ of, years }) => told.has(`${of} ${years}`))
    .reduce(
      (left, { at, words }) => left.slice(0, at) + ' '.repeat(words.length) + left.slice(at + words.length),
      name,
    );
};
