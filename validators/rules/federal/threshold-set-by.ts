// A threshold that changed was changed by an act; without it nobody can say by which of two a plan is judged, and since when.
import type { Threshold } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import type { FederalRule, Issue } from '../rule.ts';

const first = '{ by: 2025-12-31, min: 30, printed: не менее 30%, from: 2023-12-15, statedIn: [primer#1.1] }';

/** The threshold of the model and, for the same day, another. */
const changed = (second: string): Readonly<Record<string, string>> => ({
  ...edit(
    'federalIndicators',
    first,
    `${first}\n      - { by: 2025-12-31, min: 20, printed: не менее 20%, ${second}, statedIn: [primer#1.1] }`,
  ),
  ...edit(
    'acts',
    '  - id: old-order',
    '  - { id: passport, kind: passport, number: "7", date: 2024-02-01, printed: паспорт проекта от 01.02.2024 № 7 }\n  - id: old-order',
  ),
});

/** What is wrong with the origin of a threshold; `all` are those of its indicator. */
function* faults(threshold: Threshold, all: readonly Threshold[], id: string): Generator<Issue> {
  const { by, from, setBy, spot } = threshold;
  const rivals = all.filter((other) => other !== threshold && other.by === by);
  const twin = rivals.find((other) => other.from === from);
  if (twin !== undefined && all.indexOf(twin) < all.indexOf(threshold)) {
    yield {
      at: child(spot, 'from'),
      message: {
        ru: `У показателя «${id}» два порога к ${formatDate(by)}, известных с одного дня`,
        en: `“${id}” has two thresholds by ${by} that are known from one day`,
      },
      hint: {
        ru: 'Оставьте один из них или укажите в from день, с которого порог изменён.',
        en: 'Keep one of them, or write in `from` the day on which the threshold was changed.',
      },
      evidence: `${by} ${from} twin`,
    };
    return;
  }
  const act = setBy?.target ?? null;
  if (setBy !== null && act === null)
    yield {
      at: setBy.spot,
      message: {
        ru: `Порог показателя «${id}» установлен актом «${setBy.printed}», которого в реестре нет`,
        en: `The threshold of “${id}” is set by the act “${setBy.printed}”, which is not in the register`,
      },
      evidence: `${by} ${setBy.printed}`,
    };
  if (setBy === null && rivals.some((other) => other.from < from))
    yield {
      at: child(spot, 'from'),
      message: {
        ru: `Порог показателя «${id}» к ${formatDate(by)} изменён с ${formatDate(from)}, а каким актом, не сказано`,
        en: `The threshold of “${id}” by ${by} was changed from ${from}, and nothing says by which act`,
      },
      evidence: `${by} ${from}`,
    };
  if (act !== null && act.date !== null && act.date > from)
    yield {
      at: child(spot, 'from'),
      message: {
        ru: `Порог показателя «${id}» известен с ${formatDate(from)}, а акт, который его установил, подписан ${formatDate(act.date)}`,
        en: `The threshold of “${id}” is known from ${from}, but the act that set it was signed on ${act.date}`,
      },
      evidence: `${by} ${from} ${act.id}`,
    };
}

export const thresholdSetBy: FederalRule = {
  id: 'federal/threshold-set-by',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Изменённый федеральный порог называет акт, который его изменил',
    en: 'A federal threshold that changed names the act that changed it',
  },
  fault: {
    ru: 'Не известно, каким актом и с какого дня изменён федеральный порог',
    en: 'Nobody knows by which act and since when a federal threshold changed',
  },
  reason: {
    ru: 'Вывод на день даётся по порогу, который тогда действовал. Если не ясно, каким актом и когда он изменён, неверным станет каждый вывод.',
    en: 'The verdict of a day is by the threshold that held on it; where nobody knows what changed it and when, every verdict is wrong.',
  },
  cure: {
    ru: 'Внесите акт в federal/acts.yaml и запишите его идентификатор в setBy, а в from – день, с которого порог изменён.',
    en: 'Enter the act in federal/acts.yaml, write its id in `setBy`, and in `from` the day from which the threshold is changed.',
  },
  *check({ federal }) {
    for (const { id, thresholds } of federal.indicators)
      for (const threshold of thresholds) yield* faults(threshold, thresholds, id);
  },
  bad: [
    {
      title: { ru: 'Изменивший акт не назван', en: 'The act that changed it is not named' },
      files: changed('from: 2024-02-01'),
      points: '2024-02-01',
    },
    {
      title: { ru: 'Два порога с одного дня', en: 'Two thresholds of one day' },
      files: changed('from: 2023-12-15, setBy: old-order'),
      points: '2023-12-15',
    },
    {
      title: { ru: 'Такого акта в реестре нет', en: 'The register has no such act' },
      files: changed('from: 2024-02-01, setBy: new-order'),
      points: 'new-order',
    },
    {
      title: { ru: 'Порог изменён раньше, чем подписан акт', en: 'Changed before the act was signed' },
      files: changed('from: 2024-01-31, setBy: passport'),
      points: '2024-01-31',
    },
  ],
  good: [
    {
      title: { ru: 'Порог изменён названным актом', en: 'Changed by the act that is named' },
      files: changed('from: 2024-06-02, setBy: passport'),
    },
  ],
};
