// How these rules name acts, editions and what amendments say.
import { excerpt } from '../../model/excerpt.ts';
import { requisitesOf } from '../../model/own-acts.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import type { Ground, Text } from '../rule.ts';
import type { Reported } from './reported.ts';

/** «№ 4 от 15 февраля 2024 г.»; the folder where number and date are not known. */
export const actName = (act: OwnAct): Text => {
  const requisites = requisitesOf(act);
  if (requisites === null) return { ru: `«${act.id}»`, en: `“${act.id}”` };
  const { number, date } = requisites;
  return { ru: `№\u00A0${number} от ${formatDate(date)}`, en: `№ ${number} of ${date}` };
};

/** «редакции с 1 марта 2024 г.» */
export const editionName = ({ act }: Pick<Territory, 'act'>): Text =>
  act?.from == null
    ? { ru: 'первой редакции', en: 'the first edition' }
    : { ru: `редакции с ${formatDate(act.from)}`, en: `the edition of ${act.from}` };

/** What an amendment says, at the paragraph that says it. */
export const saidBy = ({ part }: Reported, maker: OwnAct): Ground => ({
  says: {
    ru: `Изменяющий акт ${actName(maker).ru} говорит: «${excerpt(part.text)}»`,
    en: `The amending act ${actName(maker).en} says: “${excerpt(part.text)}”`,
  },
  at: part.spot,
});
