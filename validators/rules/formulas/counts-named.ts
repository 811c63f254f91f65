// The numerator must count what the indicator is named after: a share of the best is not a share of all who took part.

import { inner } from '../../model/excerpt.ts';
import type { Indicator } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { countedIn } from '../../text/counted.ts';
import { plainSymbol } from '../../text/formula.ts';
import { deedOf, stemsOf, wordsBeyond } from '../../text/same-words.ts';
import { labelOf } from '../indicators/label.ts';
import type { Ground, TerritoryRule, Text } from '../rule.ts';
import { withFormulas } from './example.ts';
import { type Fraction, fractionsOf } from './fraction.ts';

interface Fault {
  readonly what: Text;
  readonly cure: Text;
  readonly grounds?: readonly Ground[];
}

/** The numerator has all that the name has, and a condition more. A bare name («доля наставников») leaves conditions to the formula. */
const narrower = ({ name, targets }: Indicator, { above }: Fraction): Fault | null => {
  const { means } = above.entry;
  if (stemsOf(deedOf(name)).size === 0) return null;
  if (wordsBeyond(name, means).length > 0) return null;
  const more = wordsBeyond(means, `${name} муниципалитета региона области республики района округа`);
  if (more.length === 0) return null;
  const [quotedRu, quotedEn] = [
    more.map(({ text }) => `«${inner(text)}»`).join(', '),
    more.map(({ text }) => `“${text}”`).join(', '),
  ];
  const symbol = plainSymbol(above.symbol);
  // Where the plan has the condition too, only the name is left to lack it.
  const planned = [...targets.values()].map(({ printed }) => printed).join(' ');
  const isPlanned = more.every(({ text }) => wordsBeyond(text, planned).length === 0);
  return {
    what: {
      ru: `считает уже, чем назван показатель: только ${quotedRu}`,
      en: `counts less than the indicator is named after: only ${quotedEn}`,
    },
    cure: isPlanned
      ? {
          ru: `Добавьте в название показателя ${quotedRu}: так считают и формула, и плановое значение.`,
          en: `Add ${quotedEn} to the name of the indicator: so count both the formula and the planned value.`,
        }
      : {
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
  const [top, bottom] = [plainSymbol(above.symbol), plainSymbol(below.symbol)];
  const more = wordsBeyond(above.entry.means, name).map(({ text }) => inner(text));
  return {
    what: {
      ru: `считает шире, чем назван показатель: слов «${inner(of)}» нет ни в его объяснении, ни в объяснении ${bottom}`,
      en: `counts more than the indicator is named after: neither its explanation nor that of “${bottom}” says “${of}”`,
    },
    cure: {
      ru: `Добавьте в объяснения ${top} и ${bottom} слова «${inner(of)}» или уберите их из названия показателя.`,
      en: `Add “${of}” to the explanations of “${top}” and “${bottom}”, or take it out of the name of the indicator.`,
    },
    grounds: more.map((text) => ({
      says: {
        ru: `А этого условия, которое есть в объяснении ${top}, в названии нет: «${text}»`,
        en: `A condition in the explanation of “${top}” that the name lacks: “${text}”`,
      },
      at: child(above.entry.spot, 'means'),
    })),
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
          grounds: wrong.grounds ?? [],
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
      title: {
        ru: 'Посчитаны только лучшие, и так же запланировано',
        en: 'Only the best are counted, and so is the plan',
      },
      files: Object.fromEntries(
        Object.entries(
          named(
            'Доля педагогов, прошедших диагностику уроков',
            'количество педагогов, прошедших диагностику уроков на высокий уровень',
          ),
        ).map(([path, text]) => [
          path,
          text.replace('"2024": 6%, "2025": 7%', '"2024": 6% высокий уровень, "2025": 7% высокий уровень'),
        ]),
      ),
    },
    {
      title: { ru: 'Посчитаны не только школы', en: 'Not only schools are counted' },
      files: named(
        'Доля педагогов общеобразовательных организаций, ставших наставниками',
        'количество педагогов, ставших наставниками',
      ),
    },
    {
      title: {
        ru: 'Посчитаны не только школы, зато с условием, которого нет в названии',
        en: 'Not only schools are counted, but by a condition that the name lacks',
      },
      files: named(
        'Доля педагогов общеобразовательных организаций, ставших наставниками',
        'количество педагогов, ставших наставниками по приказу',
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
