// An indicator of a territory explained: its formulas, what the symbols mean, and the value for the numbers of a call.

import { WrongCall } from '../../folder/wrong-call.ts';
import type { Indicator, PrintedFormula } from '../../model/types.ts';
import type { BlockStyle } from '../../report/finding-block.ts';
import type { Lang } from '../../report/format.ts';
import { visible } from '../../report/visible.ts';
import { wrap } from '../../report/wrap.ts';
import { sayFailure } from '../../rules/formulas/reasons.ts';
import type { Text } from '../../rules/rule.ts';
import { placeOf } from '../../source/spot.ts';
import { evaluate, type Formula, plainSymbol, type Quantity } from '../../text/formula/formula.ts';
import { formatTarget, type Target } from '../../text/target/target.ts';
import { calculationWords, failureWords, reachedWords } from './calculation-words.ts';
import type { TerritoryIndicator } from './find-indicator.ts';
import { missingIn, readFormulas, readValues, type Values, valuesOf } from './formula-values.ts';

/** Words with their indent, and how far the lines after the first hang. */
type Line = readonly [indent: string, text: string];

const formulaLines = ({ parsed, printed, symbols, where }: PrintedFormula, lang: Lang): readonly Line[] => [
  ['  ', where === null ? printed : `${printed}${where.startsWith(',') ? '' : ' '}${where}`],
  ...(parsed.ok
    ? []
    : [
        [
          '  ',
          `${lang === 'ru' ? 'Прочитать нельзя' : 'Cannot be read'}: ${sayFailure(parsed)[lang]}`,
        ] as const,
      ]),
  ...symbols.map(
    (entry): Line => [
      '    ',
      `${entry.parsed.ok ? plainSymbol(entry.parsed.value) : entry.symbol} – ${entry.means}`,
    ],
  ),
];

const targetLines = (indicator: Indicator): readonly Line[] =>
  [...indicator.targets].map(([year, { printed }]): Line => ['  ', `${year}: ${printed}`]);

/** The words of each value of a cell, as printed where the cell parts them by «;». */
const printedParts = (printed: string, targets: readonly Target[]): readonly string[] => {
  const parts = targets.length === 1 ? [printed] : printed.split(';').map((part) => part.trim());
  return parts.length === targets.length ? parts : targets.map(formatTarget);
};

const heldLines = (result: Quantity, { better, targets }: Indicator, lang: Lang): readonly Line[] =>
  [...targets].flatMap(([year, { parsed, printed }]): readonly Line[] => {
    const values = parsed.ok ? parsed.value : [];
    const parts = printedParts(printed, values);
    const said = values.map((target, index) =>
      reachedWords(result, target, parts[index] ?? '', better, lang),
    );
    const [only] = said;
    if (only === undefined)
      return [['  ', `${year}: ${printed} — ${lang === 'ru' ? 'сравнить нельзя' : 'cannot be compared'}`]];
    if (said.length === 1) return [['  ', `${year}: ${only}`]];
    const several =
      lang === 'ru'
        ? 'в ячейке несколько значений, какое из них считают по этой формуле, не сказано'
        : 'the cell holds several values, and does not say which of them this formula gives';
    return [['  ', `${year}: ${several}`], ...said.map((words): Line => ['    ', words])];
  });

const missingWords = (formula: Formula, values: Values, lang: Lang): string => {
  const names = missingIn(formula, values).map(plainSymbol).join(', ');
  const symbol = plainSymbol(formula.left);
  return lang === 'ru'
    ? `${symbol} не вычислено: нет значений ${names}`
    : `${symbol} is not computed: no value of ${names}`;
};

/** @throws WrongCall where no formula gives a value */
const computedLines = (indicator: Indicator, values: Values, lang: Lang): readonly Line[] => {
  const failed: Text[] = [];
  const lines = indicator.formulas.flatMap(({ parsed, printed }): readonly Line[] => {
    if (!parsed.ok) return [];
    const formula = parsed.value;
    if (missingIn(formula, values).length > 0) return [['  ', missingWords(formula, values, lang)]];
    const calculation = evaluate(formula, valuesOf(formula, values));
    if (!calculation.ok) {
      const why = failureWords(calculation, formula, printed);
      failed.push(why);
      return [['  ', why[lang]]];
    }
    return [
      ...calculationWords(calculation).map((text): Line => ['  ', text]),
      ...heldLines(calculation.result, indicator, lang).map(([indent, text]): Line => [`  ${indent}`, text]),
    ];
  });
  const [why] = failed;
  if (why !== undefined && lines.length === failed.length) throw new WrongCall(why);
  return lines;
};

/** @throws WrongCall where there is no formula to put values into */
const requireFormula = (formulas: readonly Formula[]): void => {
  if (formulas.length === 0)
    throw new WrongCall({
      ru: 'У этого показателя нет формулы, которую можно прочитать: считать не по чему.',
      en: 'This indicator has no formula that can be read: there is nothing to compute.',
    });
};

/** @throws WrongCall where the values are enough for no formula */
const requireEnough = (formulas: readonly Formula[], values: Values): void => {
  const lacks = formulas.map((formula) => missingIn(formula, values).map(plainSymbol));
  const [missing = []] = lacks.toSorted((a, b) => a.length - b.length);
  if (missing.length === 0) return;
  const example = (number: string): string => missing.map((name) => `${name}=${number}`).join(' ');
  throw new WrongCall({
    ru: `Не хватает значений: ${missing.join(', ')}. Укажите их так: ${example('ЧИСЛО')}.`,
    en: `Values are missing: ${missing.join(', ')}. Give them like this: ${example('NUMBER')}.`,
  });
};

/** Explains an indicator and, with values, computes it. @throws WrongCall where the values do not fit its formulas */
export const explainFormula = (
  { indicator, territory }: TerritoryIndicator,
  pairs: readonly string[],
  style: BlockStyle,
): string => {
  const { lang, paint, width } = style;
  const ru = lang === 'ru';
  const formulas = readFormulas(indicator.formulas);
  if (pairs.length > 0) requireFormula(formulas);
  const values = pairs.length === 0 ? null : readValues(pairs, formulas);
  if (values !== null) requireEnough(formulas, values);
  const { file, range } = placeOf(indicator.spot);
  const head = (title: string): string => paint.bold(title);
  const said = (lines: readonly Line[]): readonly string[] =>
    lines.flatMap(([indent, text]) => wrap(visible(text), width, indent, `${indent}  `));
  const none: Line = ['  ', ru ? 'формулы нет' : 'there is no formula'];
  const lines = [
    head(visible(`${territory.id} — ${territory.name}`)),
    ...said([
      ['', `${ru ? 'Показатель' : 'Indicator'} ${indicator.number}: ${indicator.name}`.replace(' :', ':')],
      ['', `${file}:${range.line}:${range.column}`],
    ]),
    '',
    head(ru ? 'Как считают' : 'How it is computed'),
    ...said(
      indicator.formulas.length === 0
        ? [none]
        : indicator.formulas.flatMap((formula) => formulaLines(formula, lang)),
    ),
    '',
    ...(values === null
      ? [head(ru ? 'План' : 'Planned'), ...said(targetLines(indicator))]
      : [head(ru ? 'Вычисление' : 'Computation'), ...said(computedLines(indicator, values, lang))]),
  ];
  return `${lines.join('\n')}\n`;
};
