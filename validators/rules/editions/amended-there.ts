// An amendment of a clause or of words that the act does not have cannot be carried out by anybody.
import type { TerritoryRule } from '../rule.ts';
import { amended } from './example-editions.ts';
import { heldAgainst } from './held.ts';
import { madeEditions } from './pairs.ts';
import { actName, editionName } from './say.ts';

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
  *check(territory) {
    for (const { act, before, after, makers } of madeEditions(territory))
      for (const { maker, told } of makers)
        for (const one of told)
          if (heldAgainst(one, before, after) === 'absent')
            yield {
              at: one.part.spot,
              message: {
                ru: `Акт ${actName(maker).ru} меняет то, чего в ${editionName(before).ru} акта ${actName(act).ru} нет`,
                en: `The act ${actName(maker).en} changes what ${editionName(before).en} of the act ${actName(act).en} does not have`,
              },
              evidence: one.part.text,
            };
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
      files: amended(['1.1. В приказе от 01.02.2020 № 9 пункт 9.9 исключить.']),
    },
  ],
};
