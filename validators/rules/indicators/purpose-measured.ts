// An order made «в целях достижения показателя «…»» that has no such indicator cannot show that its purpose is reached.
import { isMostly, saidOf } from '../../language/likeness.ts';
import { quantityOf } from '../../language/quantity.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { documentsBeside } from '../../model/view-of.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { edit } from '../example-base.ts';
import { orderParts } from '../requisites/order-text.ts';
import { orderWords } from '../requisites/order-words.ts';
import type { TerritoryRule } from '../rule.ts';

/** «В целях достижения показателя», «с целью обеспечить рост индикатора»: for which something is done. */
const PURPOSE =
  /(?<!\p{L})(?:в\s+целях|с\s+целью|для|во\s+исполнение|в\s+рамках\s+(?:достижения|исполнения|выполнения))\s(?<between>[^.]{0,400}?)(?:показател|индикатор)\p{L}{1,3}(?<named>[^.]{0,600})/giu;
const QUOTED = /[«"](?<name>[^«»"]{10,300})[»"]/gu;
/** A name in quotes right behind the word, and those that a comma or «и» joins to it. */
const NEXT = /^\s*(?:(?:,|и|–|—|-)\s*)?$/u;
/** «Показателя доли педагогов …, приказываю». */
const PLAIN = /^\s+(?<name>\p{L}[^«»":;–—]{10,300}?)(?=,?\s+(?:приказыва|постановля|обязыва)|[:;–—]|$)/u;

interface Named {
  readonly name: string;
  readonly at: number;
}

/** The indicators that the words behind «показатель» name: in quotes, or by what they measure. */
const namesIn = (words: string): readonly Named[] => {
  let end = 0;
  const quoted = [...words.matchAll(QUOTED)].flatMap(({ 0: whole, index, groups }): readonly Named[] => {
    const { name = '' } = groups ?? {};
    const isNext = NEXT.test(words.slice(end, index));
    if (isNext) end = index + whole.length;
    return isNext || quantityOf(name) !== null ? [{ name, at: index + 1 }] : [];
  });
  if (quoted.length > 0) return quoted;
  const plain = PLAIN.exec(words);
  const name = plain?.groups?.['name'] ?? '';
  return plain === null || quantityOf(name) === null ? [] : [{ name, at: words.indexOf(name) }];
};

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
    const isRow = (name: string): boolean =>
      rows.some((row) => isMostly(saidOf(name, row.name)) || isMostly(saidOf(row.name, name)));
    for (const part of orderParts(provision))
      for (const { 0: words, index, groups } of part.text.matchAll(PURPOSE)) {
        const { named = '' } = groups ?? {};
        for (const { name, at } of namesIn(named)) {
          if (isRow(name)) continue;
          const place = { at: index + words.length - named.length + at, length: name.length };
          yield {
            at: within(part.spot, part.text, place, corpus.texts),
            message: {
              ru: `${orderWords(provision).One} принят ради показателя «${inner(excerpt(name))}», а среди показателей акта его нет`,
              en: `The order is made for the indicator “${excerpt(name)}”, and the act has none such`,
            },
            evidence: name,
          };
        }
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
