// Bounds that a text gives to what is measured: «к 2025 году – не менее 30 %», «достигнет 7 процентов к концу 2025 года».
import { indexOfText } from '../../language/index-of-text.ts';
import type { Stretch } from '../../text/places/covered.ts';

/** A bound, with the words from its figure to its year. */
export interface TextBound extends Stretch {
  readonly year: string;
  /** «К концу 2025 года» names the day; «к 2025 году» may be its first or its last. */
  readonly isOnDay: boolean;
  readonly isLeast: boolean;
  readonly figure: number;
  readonly isPercent: boolean;
  /** The sentence, or the line of a list, that has it. */
  readonly sentence: string;
}

const FIGURE =
  /(?<!\p{L})(?:не\s(?<side>менее|ниже|меньше|более|выше|больше)(?:\s(?:чем|до))?|(?:достиг|состав)(?:нет|ит|нут|ят|нуть|ить)(?:\sне\sменее)?)\s(?<figure>\d+(?:,\d+)?)(?:\s?(?<percent>%|процент))?/iu;
const YEAR =
  /(?<!\p{L})(?:(?<end>(?:к|на|до)\s(?:кон(?:ец|ц[уае])|31(?:\sдекабря|\.12\.))\s?)|(?<by>(?:к|до)\s))(?<year>20\d\d)(?:\s?(?:г(?:од[уа]|\.)?))?/iu;
/** The text itself sets the bound against the table. */
const TOLD = /сверх\s|таблиц|приложени/iu;

/** The bounds of a text, in order. */
export const boundsIn = (text: string): readonly TextBound[] => {
  if (!/20\d\d/u.test(text)) return [];
  return indexOfText(text).sentences.flatMap(({ at, end }): readonly TextBound[] => {
    const sentence = text.slice(at, end);
    const [figure, year] = [FIGURE.exec(sentence), YEAR.exec(sentence)];
    if (figure === null || year === null || TOLD.test(sentence)) return [];
    const from = Math.min(figure.index, year.index);
    const to = Math.max(figure.index + figure[0].length, year.index + year[0].length);
    return [
      {
        at: at + from,
        length: to - from,
        year: year.groups?.['year'] ?? '',
        isOnDay: year.groups?.['end'] !== undefined,
        isLeast: !/^(?:более|выше|больше)$/iu.test(figure.groups?.['side'] ?? ''),
        figure: Number((figure.groups?.['figure'] ?? '').replace(',', '.')),
        isPercent: figure.groups?.['percent'] !== undefined,
        sentence,
      },
    ];
  });
};
