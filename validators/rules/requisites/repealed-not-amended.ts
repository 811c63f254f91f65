// An act that is repealed cannot be amended any more: one of the two decisions contradicts the other.

import { excerpt } from '../../model/excerpt.ts';
import type { Act, Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import { actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { amending } from '../../text/acts/order-words.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { orderWords } from './order-words.ts';

interface Amendment {
  readonly at: Spot;
  readonly where: Text;
  readonly words: string;
}

/** «распоряжение № 783 от 14 июля 2021 г.» without its kind; the words that cite it where it has no number. */
const nameOf = ({ number, date, printed }: Act): Text =>
  number === null || date === null
    ? { ru: `«${printed}»`, en: `“${printed}”` }
    : { ru: `№\u00A0${number} от ${formatDate(date)}`, en: `“№ ${number}” of ${date}` };

/** Measures of the roadmap that amend the act. */
function* planned({ roadmap }: Territory, act: Act, texts: Corpus['texts']): Generator<Amendment> {
  if (act.number === null || act.date === null) return;
  const [number, date] = [actNumberKey(act.number), act.date];
  for (const { title, spot } of roadmap?.measures ?? []) {
    if (!amending.test(title)) continue;
    const cited = actReferences(title).find(
      (reference) => reference.date === date && actNumberKey(reference.number) === number,
    );
    if (cited === undefined) continue;
    yield {
      at: within(child(spot, 'title'), title, { at: cited.at, length: cited.text.length }, texts),
      where: {
        ru: `дорожная карта планирует в него изменения: «${excerpt(title)}»`,
        en: `the roadmap plans to amend it: “${excerpt(title)}”`,
      },
      words: title,
    };
  }
}

/** Clauses of the same order that amend the act. */
const ordered = ({ provision }: Territory, act: Act): readonly Amendment[] =>
  (provision?.amends ?? [])
    .filter((citation) => citation.act.target?.id === act.id)
    .map(({ act: { spot }, clause }) => ({
      at: spot,
      where: {
        ru: `п.\u00A0${clause.printed.replace(/^order\//, '')} того же ${provision === null ? 'акта' : orderWords(provision).of} вносит в него изменения`,
        en: `clause ${clause.printed.replace(/^order\//, '')} of the same order amends it`,
      },
      words: clause.printed,
    }));

export const repealedNotAmended: TerritoryRule = {
  id: 'requisites/repealed-not-amended',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Отменённый приказом акт им же не изменяется',
    en: 'An act that the order repeals is not amended by it',
  },
  fault: {
    ru: 'Отменённый приказом акт им же изменяется',
    en: 'An act that the order repeals is amended by it too',
  },
  reason: {
    ru: 'Изменять утративший силу акт нельзя: исполнитель не знает, готовить изменения или работать по новому документу.',
    en: 'An act that is no longer in force cannot be amended: is one to draft amendments, or to work by the new document?',
  },
  cure: {
    ru: 'Оставьте одно из двух: либо отмену, либо изменения.',
    en: 'Keep one of the two: the repeal or the amendment.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null) return;
    const { One: order, isNeuter } = orderWords(provision);
    for (const { act, clause } of provision.repeals) {
      if (act.target === null) continue;
      const name = nameOf(act.target);
      const repeal = clause.target?.spot ?? act.spot;
      const issue = ({ at, where, words }: Amendment): Issue => ({
        at,
        message: {
          ru: `${order} ${isNeuter ? 'признало' : 'признал'} утратившим силу акт ${name.ru}, а ${where.ru}`,
          en: `The act ${name.en} is repealed by the same order, but ${where.en}`,
        },
        hint: {
          ru: 'Если действует новое положение, замените изменения старого акта утверждением нового или уберите мероприятие.',
          en: 'Where the new provision is in force, let the measure adopt it instead of amending the old one, or leave it out.',
        },
        grounds: [
          {
            says: {
              ru: `${order} отменяет акт: «${act.target?.printed ?? act.printed}»`,
              en: `The order repeals the act: “${act.target?.printed ?? act.printed}”`,
            },
            at: repeal,
          },
          { says: { ru: `Изменения: «${words}»`, en: `The amendment: “${words}”` }, at },
        ],
        evidence: `${act.printed} ${words}`,
      });
      for (const amendment of planned(territory, act.target, corpus.texts)) yield issue(amendment);
      for (const amendment of ordered(territory, act.target)) yield issue(amendment);
    }
  },
  bad: [
    {
      title: {
        ru: 'Дорожная карта изменяет отменённый акт',
        en: 'The roadmap amends the repealed act',
      },
      files: {
        ...edit(
          'acts',
          'printed: прежний приказ',
          'number: "5"\n    date: 2021-03-04\n    printed: прежний приказ от 04.03.2021 № 5',
        ),
        ...edit(
          'roadmap',
          'title: Проведение мониторинга',
          'title: Внесение изменений в положение от 4 марта 2021 г. № 5',
        ),
      },
      points: '4 марта 2021 г. № 5',
    },
    {
      title: {
        ru: 'Один приказ и отменяет, и изменяет',
        en: 'One order both repeals and amends',
      },
      files: edit(
        'provision',
        '  annexes:',
        '  amends:\n    - { act: old-order, clause: order/4 }\n  annexes:',
      ),
      points: 'old-order',
    },
  ],
  good: [
    {
      title: {
        ru: 'Изменяется другой акт с тем же номером',
        en: 'Another act of the same number is amended',
      },
      files: {
        ...edit(
          'acts',
          'printed: прежний приказ',
          'number: "5"\n    date: 2021-03-04\n    printed: прежний приказ от 04.03.2021 № 5',
        ),
        ...edit(
          'roadmap',
          'title: Проведение мониторинга',
          'title: Внесение изменений в положение от 5 апреля 2022 г. № 5',
        ),
      },
    },
  ],
};
