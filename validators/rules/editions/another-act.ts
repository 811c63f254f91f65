// An act that amends or repeals itself by its own words names another than it means: nobody can carry that out.
import { allParts } from '../../model/all-parts.ts';
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { Corpus, OwnAct } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { amending, repealing } from '../../text/acts/order-words.ts';
import type { TerritoryRule } from '../rule.ts';
import { amended, amendingOrder, paths, reworded } from './example-editions.ts';
import { names, type Reported, reportedBy } from './reported.ts';
import { actName } from './say.ts';

/** Where the act names itself as what it changes: the paragraph that amends or repeals; else what is said to be changed. */
const placeOf = (own: OwnAct, { part, act }: Reported, texts: Corpus['texts']): Spot => {
  for (const { text, spot } of allParts(own.current.provision?.parts ?? [])) {
    if (!amending.test(text) && !repealing.test(text)) continue;
    const cited = actReferences(text).find(
      ({ number, date, quoted }) => !quoted && date !== null && sameRequisites({ number, date }, act),
    );
    if (cited !== undefined) return within(spot, text, { at: cited.at, length: cited.text.length }, texts);
  }
  return part.spot;
};

const CHANGE = '1.1. В пункте 1.2 слова «с законом» заменить словами «с федеральным законом».';

/** The amending order, with other words for what it changes. */
const order = (head: string, changes: readonly string[] = []): Readonly<Record<string, string>> => ({
  [`${paths.amending}/act.yaml`]: 'status: draft\n',
  [`${paths.amending}/provision.mdx`]: amendingOrder(changes, head),
});

export const anotherAct: TerritoryRule = {
  id: 'editions/another-act',
  scope: 'territory',
  across: true,
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Акт изменяет и отменяет другие акты, а не сам себя',
    en: 'An act amends and repeals other acts, not itself',
  },
  fault: {
    ru: 'Акт изменяет или отменяет сам себя',
    en: 'An act amends or repeals itself',
  },
  reason: {
    ru: 'Номер и дата в таких словах – самого акта. Какой акт он меняет на деле, не знает никто.',
    en: 'Number and date in these words are those of the act itself; which act it means to change nobody knows.',
  },
  cure: {
    ru: 'Назовите номер и дату того акта, который изменяется или отменяется.',
    en: 'Name the number and date of the act that is amended or repealed.',
  },
  *check({ acts }, { corpus }) {
    for (const own of acts) {
      if (requisitesOf(own) === null) continue;
      const self = reportedBy(own).find((one) => names(one, own));
      if (self === undefined) continue;
      const isRepeal = self.action.kind === 'repeal';
      const { ru, en } = actName(own);
      yield {
        at: placeOf(own, self, corpus.texts),
        message: {
          ru: `Акт ${ru} ${isRepeal ? 'отменяет' : 'изменяет'} сам себя: в его словах стоят его же номер и дата`,
          en: `The act ${en} ${isRepeal ? 'repeals' : 'amends'} itself: its words have its own number and date`,
        },
        evidence: `${own.id} ${isRepeal ? 'repeals' : 'amends'}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Вносит изменения в себя', en: 'It amends itself' },
      files: order(
        '1. Внести в приказ Министерства образования Примерной области от 15.02.2024 № 4 «О внесении изменений» следующие изменения:',
        [CHANGE],
      ),
      points: '15.02.2024 № 4',
    },
    {
      title: { ru: 'Отменяет себя', en: 'It repeals itself' },
      files: order(
        '1. Признать утратившим силу приказ Министерства образования Примерной области от 15.02.2024 № 4.',
      ),
      points: '15.02.2024 № 4',
    },
  ],
  good: [
    {
      title: { ru: 'Изменяет другой акт', en: 'It amends another act' },
      files: amended(
        [
          '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».',
        ],
        {
          provision: reworded(
            'ЦНППМ поддерживает наставников и обеспечивает:',
            'ЦНППМ поддерживает наставников, ведёт учёт и обеспечивает:',
          ),
        },
      ),
    },
  ],
};
