// Two acts of one territory with one number and one date are one act entered twice, or a slip in one of them.
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import { child } from '../../source/spot.ts';
import type { TerritoryRule } from '../rule.ts';
import { amendingOrder, paths } from './example-editions.ts';
import { actName } from './say.ts';

const twin = (number: string, date: string): Readonly<Record<string, string>> => ({
  [`${paths.amending}/act.yaml`]: 'status: draft\n',
  [`${paths.amending}/provision.mdx`]: amendingOrder(
    [],
    '1. ЦНППМ ежегодно проводить семинар для методистов.',
  )
    .replace('number: "4"', `number: "${number}"`)
    .replace('date: 2024-02-15', `date: ${date}`)
    .replace('от 15.02.2024 № 4\n\n', '')
    .replaceAll('О внесении изменений в приказ от 15.12.2023 № 1', 'О семинаре')
    .replace('title: О внесении изменений', 'title: О семинаре'),
});

export const actsDistinct: TerritoryRule = {
  id: 'editions/acts-distinct',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'У каждого акта территории свои номер и дата',
    en: 'Each act of a territory has a number and date of its own',
  },
  fault: {
    ru: 'У двух актов территории одни номер и дата',
    en: 'Two acts of a territory have one number and date',
  },
  reason: {
    ru: 'По номеру и дате акты ссылаются друг на друга. Если они одни у двух актов, не ясно, какой из них изменён или отменён.',
    en: 'Acts cite each other by number and date; where two share them nobody knows which is amended or repealed.',
  },
  cure: {
    ru: 'Сверьте номер и дату с напечатанными. Один акт, внесённый дважды, оставьте в одной папке, его новую редакцию положите в editions.',
    en: 'Compare number and date with the printed ones. Keep an act that was entered twice in one folder, and its new edition in `editions`.',
  },
  *check({ acts }) {
    for (const [index, act] of acts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
      const own = requisitesOf(act);
      const twinAct = acts
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, index)
        .find((other) => sameRequisites(own, requisitesOf(other)));
      const { provision } = act.current;
      if (twinAct === undefined || provision === null) continue;
      yield {
        at: child(provision.spot, 'order', 'number'),
        message: {
          ru: `Акты «${twinAct.id}» и «${act.id}» записаны с одними реквизитами: ${actName(act).ru}`,
          en: `The acts “${twinAct.id}” and “${act.id}” are written with one number and date: ${actName(act).en}`,
        },
        grounds: [
          {
            says: {
              ru: `Те же реквизиты у акта «${twinAct.id}»`,
              en: `The act “${twinAct.id}” has the same`,
            },
            at: child(twinAct.current.provision?.spot ?? twinAct.current.spot, 'order', 'number'),
          },
        ],
        evidence: `${twinAct.id} ${act.id}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Номер и дата другого акта', en: 'The number and date of another act' },
      files: twin('1', '2023-12-15'),
      points: '"1"',
    },
  ],
  good: [
    {
      title: { ru: 'Тот же номер в другой день', en: 'The same number on another day' },
      files: twin('1', '2024-01-15'),
    },
    {
      title: { ru: 'Другой номер в тот же день', en: 'Another number on the same day' },
      files: twin('2', '2023-12-15'),
    },
  ],
};
