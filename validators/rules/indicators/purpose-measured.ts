// An order made «в целях достижения показателя «…»» that has no such indicator cannot show that its purpose is reached.
import { isMostly, saidOf } from '../../language/likeness.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { documentsBeside } from '../../model/view-of.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { edit } from '../example-base.ts';
import { orderParts } from '../requisites/order-text.ts';
import { orderWords } from '../requisites/order-words.ts';
import type { TerritoryRule } from '../rule.ts';

const PURPOSE =
  /(?<!\p{L})(?:в\s+целях|для|с\s+целью)\s+(?:достижени\p{L}{1,2}|выполнени\p{L}{1,2}|обеспечени\p{L}{1,2}\s+достижени\p{L}{1,2})(?<between>[^.]{0,400}?)показател(?:я|ей)\s+[«"](?<name>[^»"]{10,300})/giu;

export const purposeMeasured: TerritoryRule = {
  id: 'indicators/purpose-measured',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Показатель, ради которого принят акт, в нём есть',
    en: 'The indicator for which an act is made is in it',
  },
  fault: {
    ru: 'Показателя, ради которого принят акт, в нём нет',
    en: 'The indicator for which an act is made is not in it',
  },
  reason: {
    ru: 'Приказ называет цель – показатель, – а сам его не измеряет: достигнута ли цель, по акту не узнать.',
    en: 'The order names an indicator as its purpose and does not measure it: whether it is reached, the act cannot show.',
  },
  cure: {
    ru: 'Внесите этот показатель в таблицу с планом на каждый год или назовите акт, где он установлен.',
    en: 'Enter the indicator in the table with a plan for each year, or name the act that has it.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const rows = documentsBeside(territory).flatMap(({ indicators }) => indicators?.indicators ?? []);
    if (rows.length === 0) return;
    for (const part of orderParts(provision))
      for (const { 0: words, index, groups } of part.text.matchAll(PURPOSE)) {
        const { name = '' } = groups ?? {};
        if (rows.some((row) => isMostly(saidOf(name, row.name)) || isMostly(saidOf(row.name, name))))
          continue;
        const at = index + words.lastIndexOf(name);
        yield {
          at: within(part.spot, part.text, { at, length: name.length }, corpus.texts),
          message: {
            ru: `${orderWords(provision).One} принят ради показателя «${inner(excerpt(name))}», а среди показателей акта его нет`,
            en: `The order is made for the indicator “${excerpt(name)}”, and the act has none such`,
          },
          evidence: name,
        };
      }
  },
  bad: [
    {
      title: {
        ru: 'Показателя из преамбулы в таблице нет',
        en: 'The indicator of the preamble is in no table',
      },
      files: edit(
        'provision',
        'О региональной системе\n\n1. Утвердить',
        'О региональной системе\n\nВ целях достижения показателя «Количество мероприятий для молодых учителей» приказываю:\n\n1. Утвердить',
      ),
      points: 'Количество мероприятий для молодых учителей',
    },
  ],
  good: [
    {
      title: { ru: 'Показатель в таблице', en: 'The table has it' },
      files: edit(
        'provision',
        'О региональной системе\n\n1. Утвердить',
        'О региональной системе\n\nВ целях достижения показателя «Доля педагогов, прошедших диагностику» приказываю:\n\n1. Утвердить',
      ),
    },
  ],
};
