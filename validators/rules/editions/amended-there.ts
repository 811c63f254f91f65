// An amendment of a clause or of words that the act does not have cannot be carried out by anybody.
import { inner } from '../../model/excerpt.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { amended, amendingOrder, paths } from './example-editions.ts';
import { heldAgainst } from './held.ts';
import { bareWords } from './lines.ts';
import { movedBetween } from './moved.ts';
import { madeEditions } from './pairs.ts';
import type { Reported } from './reported.ts';
import { actName, editionName } from './say.ts';

/** Whether another amendment of the same edition brings the words that this one changes. */
const brings = ({ action: other }: Reported, { action }: Reported): boolean => {
  if (action === other || (action.kind !== 'replace' && action.kind !== 'strike' && action.kind !== 'insert'))
    return false;
  const words = action.kind === 'insert' ? action.after : action.words;
  const brought =
    other.kind === 'replace'
      ? other.by
      : other.kind === 'insert'
        ? other.words
        : other.kind === 'reword' || other.kind === 'add'
          ? other.text
          : null;
  return words !== null && brought !== null && bareWords(brought).includes(bareWords(words));
};

export const amendedThere: TerritoryRule = {
  id: 'editions/amended-there',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'То, что меняет изменяющий акт, есть в изменяемом',
    en: 'What an amending act changes is there',
  },
  fault: {
    ru: 'Изменяющий акт меняет то, чего в изменяемом нет',
    en: 'An amending act changes what is not there',
  },
  reason: {
    ru: 'Изменение пункта или слов, которых в акте нет, исполнить нельзя: не ясно, какие слова действуют.',
    en: 'An amendment of a clause or of words that an act does not have cannot be carried out: nobody knows which words hold.',
  },
  cure: {
    ru: 'Сверьте номер пункта и заменяемые слова с действующей редакцией изменяемого акта и исправьте изменяющий.',
    en: 'Compare the number of the clause and the words with the edition in force, and correct the amending act.',
  },
  edit: {
    ru: 'Если в акте эти слова есть, исправьте ту редакцию, которую он менял.',
    en: 'Where the act does have these words, correct the edition that was amended.',
  },
  *check(territory, { asOf }) {
    for (const { act, before, after, makers } of madeEditions(territory, asOf)) {
      const all = makers.flatMap(({ reported }) => reported);
      const moved = movedBetween(before, after, all);
      for (const { maker, reported } of makers)
        for (const one of reported)
          if (heldAgainst(one, before, after, moved) === 'absent' && !all.some((other) => brings(other, one)))
            yield {
              at: one.part.spot,
              message: {
                ru: `Акт ${actName(maker).ru} говорит «${inner(one.words)}», а в ${editionName(before).ru} акта ${actName(act).ru} того, что он меняет, нет`,
                en: `The act ${actName(maker).en} says “${one.words}”, but ${editionName(before).en} of the act ${actName(act).en} does not have what it changes`,
              },
              evidence: one.part.text,
            };
    }
  },
  bad: [
    {
      title: { ru: 'Такого пункта нет', en: 'There is no such clause' },
      files: amended(['1.1. Пункт 9.9 исключить.']),
      points: '1.1. Пункт 9.9 исключить.',
    },
    {
      title: { ru: 'Таких слов нет', en: 'There are no such words' },
      files: amended(['1.1. В пункте 2.2 слова «ведёт реестр» заменить словами «ведёт учёт».']),
      points: '1.1. В пункте 2.2 слова «ведёт реестр» заменить словами «ведёт учёт».',
    },
  ],
  good: [
    {
      title: { ru: 'Изменение другого акта', en: 'An amendment of another act' },
      files: {
        ...amended([]),
        [`${paths.amending}/provision.mdx`]: amendingOrder([
          '1.1. В приказе от 01.02.2020 № 9 «О сети» пункт 9.9 исключить.',
        ]).replace('  inForce:', '  amends:\n    - { act: other-order, clause: order/1.1 }\n  inForce:'),
        ...edit(
          'acts',
          'printed: прежний приказ\n',
          'printed: прежний приказ\n  - { id: other-order, kind: order, number: "9", date: 2020-02-01, title: О сети, printed: приказе от 01.02.2020 № 9 «О сети» }\n',
        ),
      },
    },
  ],
};
