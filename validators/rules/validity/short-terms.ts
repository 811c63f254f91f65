// What an act wants done within days of its signing, or before it: measures of the roadmap, and what the text binds to a year.
import { indexOfText, type Sentence } from '../../language/index-of-text.ts';
import { namedYears } from '../../language/named-years.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { passagesOf } from '../../model/passages.ts';
import { dueRows } from '../../model/roadmap/due-rows.ts';
import type { Corpus, Measure, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { addDays, type IsoDate } from '../../text/dates/calendar.ts';
import { lastDay } from '../../text/deadline/days/last-day.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { foundIn } from '../../text/remembered.ts';

/** Something with its last day, as printed and where it stands. */
export interface ShortTerm {
  readonly printed: string;
  readonly last: IsoDate;
  /** The measure that is due; null where the text says so. */
  readonly measure: Measure | null;
  /** «К 2024 году»: the year only begins on the last day. */
  readonly begins: boolean;
  readonly spot: Spot;
}

/** So many days are not enough to learn of an act and to do what it says. */
const FEWEST_DAYS = 14;

const soonest = (signed: IsoDate): IsoDate => addDays(signed, FEWEST_DAYS);

/** The measures of which all deadlines end soon after the signing; of those that passed before it roadmap/deadline-after-signing tells. */
const inRoadmap = ({ roadmap }: Territory, signed: IsoDate): readonly ShortTerm[] =>
  dueRows(roadmap).flatMap((measure): readonly ShortTerm[] => {
    const { deadline } = measure;
    if (deadline === null || !deadline.parsed.ok) return [];
    const days = deadline.parsed.value.terms.map(lastDay);
    if (days.some((day) => day === null || day < signed)) return [];
    const last = days
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1);
    return last === undefined || last >= soonest(signed)
      ? []
      : [{ printed: deadline.printed, last, measure, begins: false, spot: deadline.spot }];
  });

const binding = wordSet('должный обязанный предстоять надлежать планироваться планировать необходимо');

const isBinding = (text: string, { from, to }: Sentence): boolean =>
  indexOfText(text)
    .tokens.slice(from, to)
    .some((token) => isOneOf(token, binding));

/** The years of the text by which something must be done, and which are over soon after the signing. */
const inText = ({ provision }: Territory, signed: IsoDate, texts: Corpus['texts']): readonly ShortTerm[] =>
  passagesOf(provision).flatMap(({ part: { spot }, text }) =>
    indexOfText(text).sentences.flatMap((sentence): readonly ShortTerm[] => {
      if (!isBinding(text, sentence)) return [];
      const years = namedYears(text).filter(({ at }) => sentence.at <= at && at < sentence.end);
      const latest = years.toSorted((a, b) => b.year - a.year)[0];
      if (latest === undefined || years.some(({ day }) => day !== null)) return [];
      const last = `${latest.year}-12-31`;
      if (last >= soonest(signed)) return [];
      const printed = String(latest.year);
      return [
        {
          printed,
          last,
          measure: null,
          begins: false,
          spot: within(spot, text, { at: latest.at, length: printed.length }, texts),
        },
      ];
    }),
  );

/** «К 2024 году», «до 2024 г.», «к началу 2024 года», «к 1 января 2024 года»: what is to be there when the year begins. */
const BY_YEAR = /(?<!\p{L})(?:к|до)\s+(?:(?:началу|0?1\s+января)\s+)?(20\d{2})\s{0,2}(?:году|года|г\.)/giu;
/** What is counted: of a period («план на период до 2024 года») nothing has to be there. */
const COUNTED =
  /(?<!\p{L})(?:дол[яиюей]|количеств\p{L}{1,2}|числ[оаеу]|охват\p{L}{0,2}|показател\p{L}{1,3}|не\s+(?:менее|более|ниже|выше)|процент\p{L}{0,3}|составит|достигнет)(?!\p{L})/iu;
/** So far behind the year its value stands: «к 2024 году не менее 20». */
const behind = 60;
const OF_PERIOD = /(?:период|срок)\p{L}{0,2}\s+$/iu;

const byYears = foundIn((text) =>
  [...text.matchAll(BY_YEAR)].flatMap(({ 0: words, 1: year, index }) => {
    const ahead = wordsBefore(text, index);
    const around = ahead + text.slice(index, index + behind);
    return COUNTED.test(around) && !OF_PERIOD.test(ahead) ? [{ at: index, words, year }] : [];
  }),
);

/** What the text wants counted by the beginning of a year that begins soon after the signing; a past year only tells what was. */
const byBeginning = (
  { provision }: Territory,
  signed: IsoDate,
  texts: Corpus['texts'],
): readonly ShortTerm[] =>
  passagesOf(provision).flatMap(({ part: { spot }, text }) =>
    byYears(text).flatMap(({ at, words, year }): readonly ShortTerm[] => {
      const last = `${year}-01-01`;
      return last < signed || last >= soonest(signed)
        ? []
        : [
            {
              printed: words,
              last,
              measure: null,
              begins: true,
              spot: within(spot, text, { at, length: words.length }, texts),
            },
          ];
    }),
  );

/** What a document signed on a day wants done at once, in the order in which it is told. */
export const shortTerms = (
  territory: Territory,
  signed: IsoDate,
  texts: Corpus['texts'],
): readonly ShortTerm[] => [
  ...inText(territory, signed, texts),
  ...byBeginning(territory, signed, texts),
  ...inRoadmap(territory, signed),
];
