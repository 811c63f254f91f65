// The report of an import in a terminal: what was understood, what was guessed, what stayed as it is.
import type { Outcome, Told, ToldGuess } from '../../import/outcome.ts';
import type { PrintedLine } from '../../import/printed-lines.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Lang } from '../../report/format.ts';
import { visible } from '../../report/visible.ts';

const titles = {
  understood: { ru: 'Понято', en: 'Understood' },
  guessed: { ru: 'Угадано', en: 'Guessed' },
  left: { ru: 'Осталось как есть', en: 'Left as it is' },
  proposed: {
    ru: 'Предложено в реестр территории (acts.yaml): проверьте вид, орган и название',
    en: 'Proposed for the register of the territory (acts.yaml): check kind, body and title',
  },
} as const;

const placeWords = (place: PrintedLine | null): string => {
  if (place === null) return '';
  const words = place.text === '' ? '' : ` «${excerpt(place.text.replaceAll('\t', ' | '))}»`;
  return ` — ${visible(place.file)}${place.text === '' ? '' : `:${place.line}`}${visible(words)}`;
};

const toldLine = ({ says, place }: Told, lang: Lang): string =>
  `  ${visible(says[lang])}${placeWords(place)}`;

/** So many other readings of one guess are named; all stand in the report for programs. */
const mostChoices = 5;

const guessLines = (guess: ToldGuess, lang: Lang): readonly string[] => {
  const { id, says, chosen, choices, likelihood, byHand, place } = guess;
  const own = choices.find(({ value }) => value === chosen)?.says[lang] ?? chosen;
  const share = `${Math.round(likelihood * 100)} %`;
  const how = byHand
    ? { ru: 'выбрано вами', en: 'your choice' }
    : { ru: `догадка, ${share}`, en: `a guess, ${share}` };
  const open = choices.filter(({ value }) => value !== chosen);
  const others = open
    .slice(0, mostChoices)
    .map(({ value, says: other }) => `${visible(other[lang])} (--choose ${visible(`${id}=${value}`)})`);
  return [
    `  ${visible(says[lang])}: ${visible(own)} (${how[lang]})${placeWords(place)}`,
    ...(others.length === 0
      ? []
      : [
          `    ${lang === 'ru' ? 'или' : 'or'}: ${others.join('; ')}${open.length > mostChoices ? more(open.length - mostChoices, lang) : ''}`,
        ]),
  ];
};

const more = (count: number, lang: Lang): string =>
  lang === 'ru' ? `; ещё ${count}: --format json` : `; ${count} more: --format json`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines];

/** The lines of the report. */
export const outcomeLines = (outcome: Outcome, lang: Lang): readonly string[] => [
  ...section(
    titles.understood[lang],
    outcome.understood.map((told) => toldLine(told, lang)),
  ),
  ...section(
    titles.guessed[lang],
    outcome.guessed.flatMap((guess) => guessLines(guess, lang)),
  ),
  ...section(
    titles.left[lang],
    outcome.left.map((told) => toldLine(told, lang)),
  ),
  ...section(
    titles.proposed[lang],
    outcome.proposed.map(({ id, printed }) => `  ${id}: ${visible(printed)}`),
  ),
];
