// The report of an import in a terminal: what was understood, what was guessed, what stayed as it is.
import type { Outcome, ToldGuess } from '../../import/outcome.ts';
import type { Lang } from '../../report/format.ts';
import { guessLine, outcomeTitles, section, toldLine } from '../../report/outcome-lines.ts';
import { visible } from '../../report/visible.ts';

const proposed = {
  ru: 'Предложено в реестр территории (acts.yaml): проверьте вид, орган и название',
  en: 'Proposed for the register of the territory (acts.yaml): check kind, body and title',
} as const;

/** So many other readings of one guess are named; all stand in the report for programs. */
const mostChoices = 5;

const guessLines = (guess: ToldGuess, lang: Lang): readonly string[] => {
  const { id, chosen, choices } = guess;
  const open = choices.filter(({ value }) => value !== chosen);
  const others = open
    .slice(0, mostChoices)
    .map(({ value, says: other }) => `${visible(other[lang])} (--choose ${visible(`${id}=${value}`)})`);
  return [
    guessLine(guess, lang),
    ...(others.length === 0
      ? []
      : [
          `    ${lang === 'ru' ? 'или' : 'or'}: ${others.join('; ')}${open.length > mostChoices ? more(open.length - mostChoices, lang) : ''}`,
        ]),
  ];
};

const more = (count: number, lang: Lang): string =>
  lang === 'ru' ? `; ещё ${count}: --format json` : `; ${count} more: --format json`;

/** The lines of the report. */
export const outcomeLines = (outcome: Outcome, lang: Lang): readonly string[] => [
  ...section(
    outcomeTitles.understood[lang],
    outcome.understood.map((told) => toldLine(told, lang)),
  ),
  ...section(
    outcomeTitles.guessed[lang],
    outcome.guessed.flatMap((guess) => guessLines(guess, lang)),
  ),
  ...section(
    outcomeTitles.left[lang],
    outcome.left.map((told) => toldLine(told, lang)),
  ),
  ...section(
    proposed[lang],
    outcome.proposed.map(({ id, printed }) => `  ${id}: ${visible(printed)}`),
  ),
];
