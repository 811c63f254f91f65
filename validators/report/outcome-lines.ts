// What was made of an official's own files, as a terminal says it: lines that the import and the verdict on files share.
import type { Outcome, Told, ToldGuess } from '../import/outcome.ts';
import type { PrintedLine } from '../import/printed-lines.ts';
import { excerpt } from '../model/excerpt.ts';
import { plural } from '../text/russian.ts';
import type { Lang } from './format.ts';
import { visible } from './visible.ts';

export const outcomeTitles = {
  understood: { ru: 'Понято', en: 'Understood' },
  guessed: { ru: 'Угадано', en: 'Guessed' },
  left: { ru: 'Осталось как есть', en: 'Left as it is' },
} as const;

const placeWords = (place: PrintedLine | null): string => {
  if (place === null) return '';
  const words = place.text === '' ? '' : ` «${excerpt(place.text.replaceAll('\t', ' | '))}»`;
  return ` — ${visible(place.file)}${place.text === '' ? '' : `:${place.line}`}${visible(words)}`;
};

export const toldLine = ({ says, place }: Told, lang: Lang): string =>
  `  ${visible(says[lang])}${placeWords(place)}`;

/** A guess with what was chosen and how likely it is. */
export const guessLine = (guess: ToldGuess, lang: Lang): string => {
  const { says, chosen, choices, likelihood, byHand, place } = guess;
  const own = choices.find(({ value }) => value === chosen)?.says[lang] ?? chosen;
  const share = `${Math.round(likelihood * 100)} %`;
  const how = byHand
    ? { ru: 'выбрано вами', en: 'your choice' }
    : { ru: `догадка, ${share}`, en: `a guess, ${share}` };
  return `  ${visible(says[lang])}: ${visible(own)} (${how[lang]})${placeWords(place)}`;
};

export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines];

/** From this likelihood on a guess is told to who asks. */
const sure = 0.9;

/** A verdict tells so many of a kind: it is about findings. */
const most = 10;

const restLine = (count: number, forms: readonly [string, string, string], lang: Lang): string =>
  lang === 'ru' ? `  ещё ${count} ${plural(count, forms)}: --format json` : `  ${count} more: --format json`;

/** What a verdict rests on: what was guessed and is in doubt, and what was left out. */
export const restsOn = ({ guessed, left }: Outcome, lang: Lang): readonly string[] => {
  const doubtful = guessed
    .filter(({ likelihood, byHand }) => likelihood < sure && !byHand)
    .toSorted((a, b) => a.likelihood - b.likelihood);
  const shown = doubtful.slice(0, most);
  const more = guessed.length - shown.length;
  const leftOut = left.length - most;
  return [
    ...section(outcomeTitles.guessed[lang], [
      ...shown.map((guess) => guessLine(guess, lang)),
      ...(more > 0 ? [restLine(more, ['догадка', 'догадки', 'догадок'], lang)] : []),
    ]),
    ...section(outcomeTitles.left[lang], [
      ...left.slice(0, most).map((told) => toldLine(told, lang)),
      ...(leftOut > 0 ? [restLine(leftOut, ['место', 'места', 'мест'], lang)] : []),
    ]),
  ];
};
