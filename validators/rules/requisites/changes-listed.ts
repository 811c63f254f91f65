// Which acts an order ends or changes must be known of the acts too: whoever opens them has to learn that they are no more.

import { citedIn } from '../../model/own-acts.ts';
import type { Citation, OwnAct, Part, Provision, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { actReferences } from '../../text/act-reference.ts';
import { amending, repealing } from '../../text/order-words.ts';
import { names, toldBy } from '../editions/told.ts';
import { replaced } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { orderParts } from './order-text.ts';

interface Change {
  readonly key: 'repeals' | 'amends';
  readonly words: RegExp;
  readonly does: Text;
}

const changes: readonly Change[] = [
  { key: 'repeals', words: repealing, does: { ru: 'отменяет', en: 'repeals' } },
  { key: 'amends', words: amending, does: { ru: 'изменяет', en: 'amends' } },
];

/** An enumeration may run on in the clauses below the one that says the words. */
const covers = (listed: readonly Citation[], number: string): boolean =>
  listed.some(({ clause: { printed } }) => {
    const own = printed.replace(/^order\//, '');
    return own === number || own.startsWith(`${number}.`) || number.startsWith(`${own}.`);
  });

/** Acts of the territory itself are known by their folders: they tell of their editions and of their end. */
const citesOnly = (acts: readonly OwnAct[], text: string): boolean => {
  const cited = actReferences(text).filter(({ quoted }) => !quoted);
  return cited.length > 0 && citedIn(acts, text).length >= cited.length;
};

/** An item of a list that changes an act of the territory; «пункт 3 признать утратившим силу» repeals no act. */
const isTold = (current: Territory, part: Part): boolean => {
  const told = toldBy({ current }).filter((one) => one.part === part);
  return told.length > 0 && told.every((one) => current.acts.some((act) => names(one, act)));
};

function* unlisted(
  provision: Provision,
  territory: Territory,
  change: Change,
  texts: ReadonlyMap<string, string>,
): Generator<Issue> {
  for (const part of orderParts(provision)) {
    const words = part.kind === 'clause' && part.number !== null ? change.words.exec(part.text) : null;
    if (words === null || covers(provision[change.key], part.number ?? '')) continue;
    if (citesOnly(territory.acts, part.text) || isTold(territory, part)) continue;
    yield {
      at: within(part.spot, part.text, { at: words.index, length: words[0].length }, texts),
      message: {
        ru: `Пункт ${part.number} приказа ${change.does.ru} акт, но в реквизитах (${change.key}) этот акт не назван`,
        en: `Clause ${part.number} of the order ${change.does.en} an act that the requisites (\`${change.key}\`) do not name`,
      },
      hint: {
        ru: `Внесите акт в acts.yaml территории и впишите в ${change.key}: { act: …, clause: order/${part.number} }.`,
        en: `Enter the act in acts.yaml of the territory and add \`{ act: …, clause: order/${part.number} }\` to \`${change.key}\`.`,
      },
      evidence: `${change.key} ${part.number}`,
    };
  }
}

export const changesListed: TerritoryRule = {
  id: 'requisites/changes-listed',
  scope: 'territory',
  about: 'data',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Отменённые и изменённые приказом акты названы в реквизитах',
    en: 'The requisites name the acts that the order repeals and amends',
  },
  fault: {
    ru: 'Отменённый или изменённый приказом акт не назван в реквизитах',
    en: 'An act that the order repeals or amends is not in the requisites',
  },
  reason: {
    ru: 'По реквизитам видно на странице самого акта, что он отменён или изменён. Иначе читатель сошлётся на то, чего больше нет.',
    en: 'From the requisites the page of an act shows that it is repealed or amended; otherwise readers cite what is no more.',
  },
  cure: {
    ru: 'Впишите акт в repeals (отменён) или amends (изменён) с пунктом приказа.',
    en: 'Name the act in `repeals` or `amends`, with the clause of the order.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const change of changes) yield* unlisted(provision, territory, change, corpus.texts);
  },
  bad: [
    {
      title: { ru: 'Отменённый акт не назван', en: 'The repealed act is not named' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '  repeals:\n    - { act: old-order, clause: order/2 }\n',
          '',
        ),
      },
      points: 'утратившим силу',
    },
    {
      title: { ru: 'Изменённый акт не назван', en: 'The amended act is not named' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. Внести изменения в приказ о центре. Приказ вступает',
        ),
      },
      points: 'Внести изменени',
    },
  ],
  good: [
    {
      title: { ru: 'Изменённый акт назван', en: 'The amended act is named' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. Внести изменения в приказ о центре. Приказ вступает',
        ).replace('  annexes:', '  amends:\n    - { act: centre-order, clause: order/4 }\n  annexes:'),
        'federal/acts.yaml': replaced(
          'acts',
          'printed: прежний приказ\n',
          'printed: прежний приказ\n  - { id: centre-order, kind: other, name: приказ о центре, printed: приказ о центре }\n',
        ),
      },
    },
  ],
};
