// The numerator must count what the indicator is named after: a share of the best is not a share of all who took part.

import { speakOfOther, thingsOf, wordsBeyond } from '../../language/words-beyond.ts';
import { inner } from '../../model/excerpt.ts';
import type { ExplainedSymbol, Indicator } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { identityOf, plainSymbol } from '../../text/formula/formula.ts';
import { countedIn } from '../../text/numbers/counted.ts';
import { actionOf, withoutFrame } from '../../text/numbers/counted-action.ts';
import { labelOf } from '../indicators/label.ts';
import type { Ground, TerritoryRule, Text } from '../rule.ts';
import { withShare } from './example.ts';
import { areSites, type Fraction, fractionsOf } from './fraction.ts';
import { type Explained, explainedIn } from './used.ts';

interface Fault {
  readonly what: Text;
  readonly cure: Text;
  readonly grounds?: readonly Ground[];
}

/** The numerator has all that the name has, and a condition more. A bare name («доля наставников») leaves conditions to the formula. */
const narrower = ({ name, targets }: Indicator, { above }: Fraction): Fault | null => {
  const { means } = above.entry;
  if (thingsOf(actionOf(name)).size === 0) return null;
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

/** «Значение показателя» says nothing of its own. */
const EMPTY =
  /^\s*(?:значение|величина|показатель|результат|доля|количество|число|итог)(?:\s+показателя)?\s*$/iu;

/** What an explained symbol counts where the name counts other people or things, or where they have no word in common. */
const other = ({ name }: Indicator, entry: ExplainedSymbol): Fault | null => {
  const { means } = entry;
  const [wanted, given] = [countedIn(name)?.kinds ?? [], countedIn(means)?.kinds ?? []];
  const isOfOther =
    wanted.length > 0 &&
    given.length > 0 &&
    !wanted.some((kind) => given.includes(kind)) &&
    !areSites(wanted, given);
  if (EMPTY.test(means) || !(isOfOther || speakOfOther(withoutFrame(name), withoutFrame(means)))) return null;
  return {
    what: {
      ru: `считает не то, чем назван показатель: «${inner(means)}»`,
      en: `counts something else than the indicator is named after: “${means}”`,
    },
    cure: {
      ru: `Посчитайте в формуле то, о чём говорит название: «${inner(name)}», или назовите показатель по формуле.`,
      en: `Let the formula count what the name says, “${name}”, or name the indicator after the formula.`,
    },
  };
};

/** The explanation of the value that a formula gives; null where it is not explained. */
const explainedValue = ({ formulas: [formula] }: Indicator): Explained | null => {
  if (formula === undefined || !formula.parsed.ok) return null;
  const { left } = formula.parsed.value;
  return explainedIn(formula).find(({ symbol }) => identityOf(symbol) === identityOf(left)) ?? null;
};

const named = (name: string, counting: string): Readonly<Record<string, string>> =>
  withShare(name, counting, 'количество педагогов региона');

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
    for (const indicator of indicators?.indicators ?? []) {
      // The first formula gives the indicator; a second one may break a part of it down.
      const fractions = fractionsOf(indicator).filter(({ formula }) => formula === indicator.formulas[0]);
      const value = fractions.length === 0 ? explainedValue(indicator) : null;
      const faults = [
        ...fractions.map((fraction) => ({
          ...fraction.above,
          where: { ru: ' в числителе', en: ' above the line' },
          wrong:
            narrower(indicator, fraction) ??
            wider(indicator, fraction) ??
            other(indicator, fraction.above.entry),
        })),
        ...(value === null
          ? []
          : [
              {
                ...value,
                where: { ru: ' в формуле', en: ' in the formula' },
                wrong: other(indicator, value.entry),
              },
            ]),
      ];
      for (const { symbol, entry, where, wrong } of faults)
        if (wrong !== null)
          yield {
            at: child(entry.spot, 'means'),
            message: {
              ru: `${labelOf(indicator).ru}: ${plainSymbol(symbol)}${where.ru} ${wrong.what.ru}`,
              en: `${labelOf(indicator).en}: “${plainSymbol(symbol)}”${where.en} ${wrong.what.en}`,
            },
            hint: wrong.cure,
            grounds: wrong.grounds ?? [],
            evidence: `${indicator.name} ${entry.means}`,
          };
    }
  },
  bad: [
    {
      title: { ru: 'Посчитаны другие и за другое', en: 'Others are counted, and for another thing' },
      files: named('Доля школ с советом наставников', 'число учителей, победивших в конкурсе'),
      points: '"число учителей, победивших в конкурсе"',
    },
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
