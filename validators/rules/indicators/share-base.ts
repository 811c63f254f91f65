// «Доля педагогов, прошедших диагностику» – of all, of those who applied, of the schools that took part? The figure is another each time.
import { isSame } from '../../language/likeness.ts';
import { quantityOf } from '../../language/quantity.ts';
import type { Federal, Indicator } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import { primer, whole } from '../example-base.ts';
import { baselessTold } from '../monitoring/methods-stated.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf } from './label.ts';

/** «От общего числа», «среди педагогов», «в общем количестве», «из числа прошедших». */
const BASE =
  /(?<!\p{L})(?:от|среди|из|в)\s+(?:(?:общ|всех?|все[гй]|числ|количеств|численност)\p{L}{0,6})|(?<!\p{L})(?:среди|от)\s+\p{L}{4,}|\(от\s/iu;

/** «Доля наставников» says no more than whose; a description of the part wants the whole. */
const longName = 3;

/** The name of a federal indicator is given, and is not the drafter's to mend. */
const isFederal = ({ federal, name }: Indicator, { indicators }: Federal): boolean =>
  federal !== null || indicators.some((given) => isSame(given.name, name));

/** Whether neither name, nor plan, nor formula, nor a column of its own says of what a share is. */
const isBaseless = ({ name, formulas, targets, collection }: Indicator): boolean =>
  quantityOf(name) === 'share' &&
  name.trim().split(/\s+/u).length >= longName &&
  formulas.length === 0 &&
  !BASE.test(name) &&
  ![...targets.values()].some(({ printed }) => BASE.test(printed)) &&
  !BASE.test(collection ?? '');

/** So many show that the table has no bases; one or two may be clear by themselves. */
const fewest = 3;

/** The model table with three more shares, named so and with these words behind. */
const table = (of: string): string =>
  primer.indicators +
  ['3', '4', '5']
    .map(
      (number) =>
        `  - number: "${number}"\n    name: Доля педагогов ступени ${number}, прошедших курсы и ставших наставниками молодых${of}\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n`,
    )
    .join('');

export const shareBase: TerritoryRule = {
  id: 'indicators/share-base',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Доли в таблице показателей говорят, от какого числа они считаются',
    en: 'The shares of a table say of what they are taken',
  },
  fault: { ru: 'Не сказано, от какого числа считаются доли', en: 'It is not said of what shares are taken' },
  reason: {
    ru: 'Одну и ту же долю считают от всех, от тех, кто прислал заявку, и от участвовавших школ: без целого значения нельзя ни проверить, ни сравнить.',
    en: 'One share is counted of all, of those who applied, of the schools that took part; without the whole it can be neither checked nor compared.',
  },
  cure: {
    ru: 'Допишите в названиях показателей, от какого числа берётся доля: «… от общего числа педагогических работников».',
    en: 'Say in the names of what the share is taken: “… от общего числа педагогических работников”.',
  },
  doubt: {
    ru: 'Целое бывает ясно из методики другого акта: тогда достаточно её назвать. О таблице, где таких долей одна или две, правило молчит: там целое ясно из названий.',
    en: 'The method of another act may say it; then it is enough to name that one. Of a table with one or two such shares nothing is told: their names may say it.',
  },
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'indicators')) return;
    // Of some the finding on methods says it.
    const told = baselessTold(territory);
    const shares = (territory.indicators?.indicators ?? []).filter(
      (row) => isBaseless(row) && !told.has(row) && !isFederal(row, corpus.federal),
    );
    const [first, ...others] = shares;
    if (first === undefined || shares.length < fewest) return;
    const count = shares.length;
    yield {
      at: child(first.spot, 'name'),
      message: {
        ru: `У ${count} ${plural(count, ['доли', 'долей', 'долей'])} не сказано, от какого числа ${plural(count, ['она считается', 'они считаются', 'они считаются'])}; первая – ${labelOf(first).ru}`,
        en: `Of ${count} shares it is not said of what they are taken; the first is ${labelOf(first).en}`,
      },
      grounds: others.map((other) => ({
        says: { ru: `И эта доля: ${labelOf(other).ru}`, en: `This share, too: ${labelOf(other).en}` },
        at: child(other.spot, 'name'),
      })),
      evidence: 'shares',
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Три доли без целого', en: 'Three shares without a whole' },
      files: whole('indicators', table('')),
    },
  ],
  good: [
    {
      title: { ru: 'Целое названо', en: 'The whole is named' },
      files: whole('indicators', table(', от общего числа таких педагогов')),
    },
  ],
};
