// K_р and K_p look the same on paper; whoever computes by the formula, or a machine that reads it, sees two symbols.
import type { Indicator } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import {
  basesLookAlike,
  identityOf,
  isMixed,
  looksLike,
  plainSymbol,
  type SymbolNode,
} from '../../text/formula/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { Context, Issue, TerritoryRule, Text } from '../rule.ts';
import { modelFormula, modelSymbols, withFormulas } from './example.ts';
import { explainedIn, printedSpot, symbolSpot, usedIn } from './used.ts';

interface Standing {
  readonly symbol: SymbolNode;
  readonly at: Spot;
}

/** The different symbols of an indicator in the order of reading: those of the formulas, then the explained ones. */
const standing = (indicator: Indicator, { corpus }: Context): readonly Standing[] => {
  const computed = indicator.formulas.flatMap((formula) =>
    formula.parsed.ok ? [{ formula, symbol: formula.parsed.value.left }] : [],
  );
  const used = [...computed, ...usedIn(indicator)].map(({ formula, symbol }) => ({
    symbol,
    at: within(printedSpot(formula), formula.printed, symbol, corpus.texts),
  }));
  const explained = indicator.formulas
    .flatMap(explainedIn)
    .map(({ entry, symbol }) => ({ symbol, at: symbolSpot(entry) }));
  const first = new Map<string, Standing>();
  for (const one of [...used, ...explained])
    if (!first.has(identityOf(one.symbol))) first.set(identityOf(one.symbol), one);
  return [...first.values()];
};

/** «K_{р}»: in a message the reader must see which alphabet it is. */
const alphabets = (symbol: SymbolNode): { readonly ru: string; readonly en: string } => {
  const name = identityOf(symbol);
  const [cyrillic, latin] = [/\p{Script=Cyrillic}/u.test(name), /\p{Script=Latin}/u.test(name)];
  if (cyrillic && latin) return { ru: 'с русскими буквами', en: 'with Cyrillic letters' };
  return cyrillic
    ? { ru: 'русскими буквами', en: 'in Cyrillic letters' }
    : { ru: 'латинскими буквами', en: 'in Latin letters' };
};

interface Twins extends Standing {
  /** The symbol that it looks like, where that stands before it. */
  readonly twin: SymbolNode;
}

const twinsIn = (all: readonly Standing[]): readonly Twins[] =>
  all.flatMap(({ symbol, at }, index) => {
    const twin = all.slice(0, index).find((other) => looksLike(other.symbol, symbol));
    return twin === undefined ? [] : [{ symbol, at, twin: twin.symbol }];
  });

/** The letters of a symbol with their alphabets: «Д – русская, n – латинская». */
const spelled = (symbol: SymbolNode): Text => {
  const letters = [...new Set(identityOf(symbol))].filter((letter) => /\p{L}/u.test(letter));
  const isCyrillic = (letter: string): boolean => /\p{Script=Cyrillic}/u.test(letter);
  return {
    ru: letters.map((one) => `«${one}» – ${isCyrillic(one) ? 'русская' : 'латинская'}`).join(', '),
    en: letters.map((one) => `“${one}” is ${isCyrillic(one) ? 'Cyrillic' : 'Latin'}`).join(', '),
  };
};

/** A symbol of letters of two alphabets, or one that begins with the letter of another in the other alphabet. */
const twoAlphabets = (indicator: Indicator, all: readonly Standing[]): Issue | null => {
  const found =
    all.find(({ symbol }) => isMixed(symbol)) ??
    all.find(({ symbol }, index) =>
      all.slice(0, index).some((earlier) => basesLookAlike(earlier.symbol, symbol)),
    );
  if (found === undefined) return null;
  const [label, { ru, en }, name] = [labelOf(indicator), spelled(found.symbol), plainSymbol(found.symbol)];
  return {
    at: found.at,
    message: {
      ru: `${label.ru}: обозначение «${name}» набрано буквами двух алфавитов: ${ru}`,
      en: `${label.en}: the symbol “${name}” is set in letters of two alphabets: ${en}`,
    },
    placeless: true,
    evidence: name,
  };
};

/** «K_p», «K_n» с русскими буквами: what is set in one alphabet is told together. */
const setting = (pairs: readonly Twins[], language: keyof Text, open: string, close: string): string =>
  [...Map.groupBy(pairs, ({ twin }) => alphabets(twin)[language])]
    .map(
      ([how, together]) =>
        `${together.map(({ symbol }) => `${open}${plainSymbol(symbol)}${close}`).join(', ')} ${how}`,
    )
    .join(', ');

export const oneAlphabet: TerritoryRule = {
  id: 'formulas/one-alphabet',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Обозначение набрано одним алфавитом',
    en: 'A symbol is written in one alphabet',
  },
  fault: {
    ru: 'Обозначение набрано буквами двух алфавитов',
    en: 'A symbol is set in letters of two alphabets',
  },
  reason: {
    ru: 'В формуле, набранной курсивом, русские р, с, п не отличить от латинских p, c, n. Программа, которая считает показатель, увидит два разных обозначения и не найдёт значения одного из них.',
    en: 'In a formula set in italics some Cyrillic letters look like Latin ones; a program that computes the indicator sees two symbols and finds no value for one of them.',
  },
  cure: {
    ru: 'Наберите обозначение в формуле и в объяснении одними и теми же буквами.',
    en: 'Write the symbol with the same letters in the formula and in its explanation.',
  },
  doubt: {
    ru: 'Букву могло подменить извлечение текста из файла: на бумаге эти буквы не различить.',
    en: 'The extraction of the text may have changed the letter: on paper the two cannot be told apart.',
  },
  *check({ indicators }, context) {
    for (const indicator of indicators?.indicators ?? []) {
      const all = standing(indicator, context);
      const pairs = twinsIn(all);
      const [first] = pairs;
      if (first === undefined) {
        const issue = twoAlphabets(indicator, all);
        if (issue !== null) yield issue;
        continue;
      }
      const list = (language: keyof Text): string =>
        pairs
          .map(({ symbol, twin }) =>
            language === 'ru'
              ? `«${plainSymbol(symbol)}» (${alphabets(symbol).ru}) и «${plainSymbol(twin)}» (${alphabets(twin).ru})`
              : `“${plainSymbol(symbol)}” (${alphabets(symbol).en}) and “${plainSymbol(twin)}” (${alphabets(twin).en})`,
          )
          .join(', ');
      yield {
        at: first.at,
        message: {
          ru: `${labelOf(indicator).ru}: одно обозначение набрано разными буквами, в курсиве их не отличить: ${list('ru')}`,
          en: `${labelOf(indicator).en}: one symbol is set in letters of two alphabets that look the same in italics: ${list('en')}`,
        },
        hint: {
          ru: `Наберите ${setting(pairs, 'ru', '«', '»')}.`,
          en: `Set ${setting(pairs, 'en', '“', '”')}.`,
        },
        grounds: pairs.map(({ symbol, at }) => ({
          says: {
            ru: `«${plainSymbol(symbol)}» – ${alphabets(symbol).ru}`,
            en: `“${plainSymbol(symbol)}” is set ${alphabets(symbol).en}`,
          },
          at,
        })),
        placeless: true,
        evidence: pairs
          .map(({ symbol, twin }) => [plainSymbol(symbol), plainSymbol(twin)].sort().join(' '))
          .sort()
          .join(', '),
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'В формуле русская «р», в объяснении латинская «p»',
        en: 'A Cyrillic letter in the formula, a Latin one in its explanation',
      },
      files: withFormulas(['D = K_{р} \\cdot 100\\%', [['K_{p}', 'число наставников региона']]]),
      points: "'K_{p}'",
    },
    {
      title: { ru: 'Латинская буква среди русских', en: 'A Latin letter among Cyrillic ones' },
      files: withFormulas([
        'D = ЧCО / ЧП \\cdot 100\\%',
        [
          ['ЧCО', 'число наставников'],
          ['ЧП', 'число педагогов'],
        ],
      ]),
      points: 'ЧCО',
    },
  ],
  good: [
    {
      title: { ru: 'Везде русская «р»', en: 'The same letter everywhere' },
      files: withFormulas(['D = K_{р} \\cdot 100\\%', [['K_р', 'число наставников региона']]]),
    },
    {
      title: { ru: 'Разные обозначения', en: 'Different symbols' },
      files: withFormulas([modelFormula, modelSymbols]),
    },
  ],
};
