// How it is told that an act which an order changes is not in its requisites, or is misprinted.
import { actNumberKey } from '../../text/acts/act-reference.ts';
import { formatDate } from '../../text/russian.ts';
import type { Issue, Text } from '../rule.ts';
import { type Change, keyOf, type Named } from './changes-said.ts';
import type { OrderWords } from './order-words.ts';

const naming = ({ number, date }: Named): Text => ({
  ru: `акт №\u00A0${number} от ${formatDate(date)}`,
  en: `the act № ${number} of ${date}`,
});

/** Two acts that differ by the number or the date alone. */
export const misprinted = (named: Named, own: Named): Omit<Issue, 'at'> => {
  const isDate = actNumberKey(named.number) === actNumberKey(own.number);
  const [ru, en] = isDate
    ? ['дата другая', 'the date is another']
    : ['номер другой', 'the number is another'];
  const [what, it] = isDate ? ['дату', 'её'] : ['номер', 'его'];
  return {
    message: {
      ru: `Назван ${naming(named).ru}, а в Своде есть акт №\u00A0${own.number} от ${formatDate(own.date)}: ${ru}`,
      en: `${naming(named).en} is named, but the Svod has № ${own.number} of ${own.date}: ${en}`,
    },
    hint: {
      ru: `Сверьте ${what}: если акт тот же, исправьте ${it} там, где он назван неверно; если другой – внесите его в acts.yaml территории.`,
      en: `Compare the ${isDate ? 'date' : 'number'}: where it is the same act, correct it where it is wrong; else enter the other act in acts.yaml of the territory.`,
    },
    evidence: `${isDate ? 'date' : 'number'} ${keyOf(named)}`,
  };
};

/** «Пункт 2», «подпункт 6 пункта 1», and the clause that an editor can cite: the items of an order have no address of their own. */
const placeOf = (address: string): Text & { readonly clause: string } => {
  const [clause = '', ...items] = address.split('-pp-');
  const [inner, ...over] = items.toReversed();
  if (inner === undefined) return { ru: `Пункт ${clause}`, en: `Clause ${clause}`, clause };
  const between = over.map((item) => [`подпункта ${item} `, `item ${item} of `] as const);
  return {
    ru: `Подпункт ${inner} ${between.map(([ru]) => ru).join('')}пункта ${clause}`,
    en: `Item ${inner} of ${between.map(([, en]) => en).join('')}clause ${clause}`,
    clause,
  };
};

/** The act is not in the list; null where the clause names it without number and date. */
export const issueOf = (
  change: Change,
  address: string,
  named: Named | null,
  order: OrderWords,
): Omit<Issue, 'at'> => {
  const { clause, ...place } = placeOf(address);
  const what = named === null ? { ru: 'акт', en: 'an act' } : naming(named);
  return {
    message: {
      ru: `${place.ru} ${order.of} ${change.does.ru} ${what.ru}, но в реквизитах (${change.key}) он не назван`,
      en: `${place.en} of the order ${change.does.en} ${what.en}, which the requisites (\`${change.key}\`) do not name`,
    },
    hint: {
      ru: `Внесите ${named === null ? 'акт' : 'этот акт'} в acts.yaml территории и впишите в ${change.key}: { act: …, clause: order/${clause} }.`,
      en: `Enter the act in acts.yaml of the territory and add \`{ act: …, clause: order/${clause} }\` to \`${change.key}\`.`,
    },
    evidence: `${change.key} ${named === null ? address : keyOf(named)}`,
  };
};
