// The numerator must count what the indicator is named after: a share of the best is not a share of all who took part.
import type { Indicator } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { countedIn } from '../../text/counted.ts';
import { plainSymbol } from '../../text/formula.ts';
import { deedOf, stemsOf, wordsBeyond } from '../../text/same-words.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { withFormulas } from './example.ts';
import { type Fraction, fractionsOf } from './fraction.ts';

interface Fault {
  readonly what: Text;
  readonly cure: Text;
}

/** The numerator has all that the name has, and a condition more. A bare name («доля наставников») leaves conditions to the formula. */
const narrower = ({ name }: Indicator, { above }: Fraction): Fault | null => {
  const { means } = above.entry;
  if (stemsOf(deedOf(name)).size === 0) return null;
  if (wordsBeyond(name, means).length > 0) return null;
  const more = wordsBeyond(means, `${name} муниципалитета региона области республики района округа`);
  if (more.length === 0) return null;
  const [quotedRu, quotedEn] = [
    more.map(({ text }) => `„${text}“`).join(', '),
    more.map(({ text }) => `“${text}”`).join(', '),
  ];
  const symbol = plainSymbol(above.symbol);
  return {
    what: {
      ru: `считает уже, чем назван показатель: только ${quotedRu}`,
      en: `counts less than the indicator is named after: only ${quotedEn}`,
    },
    cure: {
      ru: `Добавьте в название показателя ${quotedRu} или уберите это условие из объяснения ${symbol}.`,
      en: `Add ${quotedEn} to the name of the indicator, or take the condition out of the explanation of “${symbol}”.`,
    },
  };
};

/** The name says whose the people are, and neither member of the fraction does. */
const wider = ({ name }: Indicator, { above, below }: Fraction): Fault | null => {
  const of = countedIn(name)?.of ?? null;
  if (of === null || above.counted === null || above.counted.of !== null) return null;
  if (below.counted === null || below.counted.of !== null) return null;
  if (wordsBeyond(of, `${above.entry.means} ${below.entry.means}`).length === 0) return null;
  const symbol = plainSymbol(above.symbol);
  return {
    what: {
      ru: `считает шире, чем назван показатель: не сказано „${of}“`,
      en: `counts more than the indicator is named after: it does not say “${of}”`,
    },
    cure: {
      ru: `Добавьте в объяснение ${symbol} слова „${of}“.`,
      en: `Add “${of}” to the explanation of “${symbol}”.`,
    },
  };
};

const named = (name: string, counting: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(
      withFormulas([
        'D = K_1 / K_2 \\cdot 100\\%',
        [
          ['K_1', counting],
          ['K_2', 'количество педагогов региона'],
        ],
      ]),
    ).map(([path, text]) => [path, text.replace('name: Доля наставников', `name: ${name}`)]),
  );

export const countsNamed: TerritoryRule = {
  id: 'formulas/counts-named',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Формула считает то, чем назван показатель',
    en: 'A formula counts what the indicator is named after',
  },
  fault: {
    ru: 'Формула считает не то, чем назван показатель',
    en: 'The formula counts something else than the indicator names',
  },
  reason: {
    ru: 'По названию показатель понимают, по формуле считают. Если формула считает только часть названного, отчёт и название говорят о разном.',
    en: 'An indicator is understood by its name and computed by its formula; where they differ, the report speaks of something else.',
  },
  cure: {
    ru: 'Приведите название показателя и объяснение числителя к одному.',
    en: 'Make the name of the indicator and the explanation of the numerator say the same.',
  },
  *check({ indicators }) {
    // The first formula gives the indicator; a second one may break a part of it down.
    for (const indicator of indicators?.indicators ?? [])
      for (const fraction of fractionsOf(indicator).filter(
        ({ formula }) => formula === indicator.formulas[0],
      )) {
        const wrong = narrower(indicator, fraction) ?? wider(indicator, fraction);
        if (wrong === null) continue;
        const { symbol, entry } = fraction.above;
        yield {
          at: child(entry.spot, 'means'),
          message: {
            ru: `${labelOf(indicator).ru}: ${plainSymbol(symbol)} в числителе ${wrong.what.ru}`,
            en: `${labelOf(indicator).en}: “${plainSymbol(symbol)}” above the line ${wrong.what.en}`,
          },
          hint: wrong.cure,
          evidence: `${indicator.name} ${entry.means}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Посчитаны только лучшие', en: 'Only the best are counted' },
      files: named(
        'Доля педагогов, прошедших диагностику уроков',
        'количество педагогов, прошедших диагностику уроков на высокий уровень',
      ),
      points: '"количество педагогов, прошедших диагностику уроков на высокий уровень"',
    },
    {
      title: { ru: 'Посчитаны не только школы', en: 'Not only schools are counted' },
      files: named(
        'Доля педагогов общеобразовательных организаций, ставших наставниками',
        'количество педагогов, ставших наставниками',
      ),
    },
  ],
  good: [
    {
      title: { ru: 'То же другими словами', en: 'The same in other words' },
      files: named(
        'Доля педагогов, прошедших диагностику уроков',
        'количество педагогических работников региона, прошедших диагностику уроков',
      ),
    },
  ],
};
