// A share that the roadmap promises and no indicator counts is reached or missed without anybody noticing.

import { inner } from '../../model/excerpt.ts';
import { within } from '../../model/within.ts';
import { plural } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { uncountedShares } from './stated.ts';
import { withTable } from './with-table.ts';

const promising = (result: string): Readonly<Record<string, string>> =>
  edit('roadmap', 'result: аналитическая справка', `result: ${result}`);

export const promiseCounted: TerritoryRule = {
  id: 'indicators/promise-counted',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Доля, обещанная дорожной картой, есть среди показателей',
    en: 'A share that the roadmap promises is among the indicators',
  },
  fault: {
    ru: 'Обещанную долю не считает ни один показатель',
    en: 'No indicator counts a share that is promised',
  },
  reason: {
    ru: 'Показатели собирают и сравнивают с планом каждый год. Доля, которая названа только в результате мероприятия, в отчёт не попадёт: никто не узнает, достигнута ли она.',
    en: 'Indicators are collected and held against the plan each year; a share that stands only in the result of a measure gets into no report, and nobody learns whether it was reached.',
  },
  cure: {
    ru: 'Введите показатель с этой долей или скажите в результате без числа, что получится.',
    en: 'Enter an indicator with the share, or say in the result what will come of the measure without a figure.',
  },
  doubt: {
    ru: 'Правило сравнивает, кого и по какому делу считают результат и показатели. Показатель, который говорит о том же совсем другими словами, оно не узнает.',
    en: 'The rule compares whom and for what the result and the indicators count; it does not know an indicator that says the same in quite other words.',
  },
  *check(view, { asOf, corpus }) {
    const shares = uncountedShares(withTable(view, asOf));
    const [first] = shares;
    if (first === undefined) return;
    const place = ({ spot, text, stated }: (typeof shares)[number]) =>
      within(spot, text, stated, corpus.texts);
    const count = shares.length;
    yield {
      at: place(first),
      message:
        count === 1
          ? {
              ru: `Дорожная карта обещает «${inner(first.stated.printed)}», а такой доли нет ни в одном показателе`,
              en: `The roadmap promises “${first.stated.printed}”, a share that no indicator counts`,
            }
          : {
              ru: `Дорожная карта обещает ${count} ${plural(count, ['долю', 'доли', 'долей'])}, которых нет ни в одном показателе; первая – «${inner(first.stated.printed)}»`,
              en: `The roadmap promises ${count} shares that no indicator counts; the first is “${first.stated.printed}”`,
            },
      grounds: shares.slice(1).map((share) => ({
        says: { ru: `Обещано ещё: «${inner(share.text)}»`, en: `Promised, too: “${share.text}”` },
        at: place(share),
      })),
      placeless: true,
      evidence: String(count),
    };
  },
  bad: [
    {
      title: { ru: 'Доля только в результате', en: 'A share in a result only' },
      files: promising('80% педагогов приняли участие в региональных семинарах'),
      points: '80% педагогов',
    },
    {
      title: { ru: 'Две доли', en: 'Two shares' },
      files: promising(
        '80% педагогов приняли участие в региональных семинарах; 10% педагогов освоили программы переподготовки',
      ),
      points: '80% педагогов',
    },
  ],
  good: [
    {
      title: { ru: 'Доля есть среди показателей', en: 'The share is among the indicators' },
      files: {
        ...promising('30% педагогов приняли участие в региональных семинарах'),
        ...edit(
          'indicators',
          'name: Доля наставников',
          'name: Доля педагогов, принявших участие в региональных семинарах',
        ),
        ...edit(
          'roadmap',
          'result: аналитическая справка',
          'result: 7% педагогов приняли участие в региональных семинарах',
        ),
      },
    },
    {
      title: { ru: 'Число, а не доля', en: 'A number, not a share' },
      files: promising('проведены 4 семинара для педагогов'),
    },
  ],
};
