// How findings on the basis name an act, so that a colleague finds it in the text.
import type { Act } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import { requisites } from '../acts/say.ts';
import type { Text } from '../rule.ts';

/** «№ 37 от 1 февраля 2021 г.»; where neither is known, the words that cite the act. */
export const nameAct = (act: Act): Text => {
  if (act.number === null && act.date === null)
    return {
      ru: `«${act.title ?? act.name ?? act.printed}»`,
      en: `“${act.title ?? act.name ?? act.printed}”`,
    };
  return requisites(act);
};

/** Kinds of acts that a number and a date follow; other documents go by their titles. */
const kinds: Readonly<Record<string, string>> = {
  decree: 'указ',
  resolution: 'постановление',
  directive: 'распоряжение',
  order: 'приказ',
  letter: 'письмо',
};

const kindOf = ({ kind, number }: Act): string | undefined =>
  kind === 'law' ? (/-ФК?З$/u.test(number ?? '') ? 'Федеральный закон' : 'закон') : kinds[kind];

/** «указ Президента Российской Федерации от 21 июля 2020 г. № 474», with the title behind it: all by which a reader knows an act. */
export const wholeName = (act: Act, titled = true): Text => {
  const kind = kindOf(act);
  if (kind === undefined || act.number === null || act.date === null) return nameAct(act);
  const title = act.title === null || !titled ? '' : ` «${act.title}»`;
  const issuer = act.issuer === null ? '' : ` ${act.issuer}`;
  return {
    ru: `${kind}${issuer} от ${formatDate(act.date)} №\u00A0${act.number}${title}`,
    en: `${nameAct(act).en}${title}`,
  };
};

/** «№ 1 от …, № 2 от …». */
export const nameActs = (acts: readonly Act[]): Text => ({
  ru: acts.map((act) => nameAct(act).ru).join(', '),
  en: acts.map((act) => nameAct(act).en).join(', '),
});
