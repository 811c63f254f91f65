// How findings on the basis name an act, so that a colleague finds it in the text.
import type { Act } from '../../model/types.ts';
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

/** «№ 1 от …, № 2 от …». */
export const nameActs = (acts: readonly Act[]): Text => ({
  ru: acts.map((act) => nameAct(act).ru).join(', '),
  en: acts.map((act) => nameAct(act).en).join(', '),
});
