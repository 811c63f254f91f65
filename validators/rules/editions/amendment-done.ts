// An edition is what the amending act makes of the one before: what the act says must be found in it.
import { child } from '../../source/spot.ts';
import { primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { amended, reworded } from './example-editions.ts';
import { heldAgainst, linesAt } from './held.ts';
import { madeEditions } from './pairs.ts';
import { actName, editionName, saidBy } from './say.ts';

const old = 'ЦНППМ поддерживает наставников и обеспечивает:';
const replacing =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».';

export const amendmentDone: TerritoryRule = {
  id: 'editions/amendment-done',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'В редакции сделано всё, что сказал изменяющий акт',
    en: 'An edition has all that the amending act says',
  },
  fault: {
    ru: 'В редакции не сделано то, что сказал изменяющий акт',
    en: 'An edition lacks what the amending act says',
  },
  reason: {
    ru: 'Редакцию читают вместо акта и всех его изменений. Если изменение в неё не внесено, читатель исполняет слова, которых больше нет.',
    en: 'An edition is read in place of the act and its amendments; where one is not carried out, readers obey words that are no more.',
  },
  cure: {
    ru: 'Внесите изменение в документы редакции так, как его излагает изменяющий акт.',
    en: 'Carry the amendment into the documents of the edition as the amending act words it.',
  },
  doubt: {
    ru: 'Изменение может быть сделано другими словами, если акт говорит о падежах, абзацах или формулах.',
    en: 'An amendment may be done in other words where the act speaks of cases, paragraphs or formulas.',
  },
  *check(territory) {
    for (const { before, after, makers } of madeEditions(territory))
      for (const { maker, told } of makers)
        for (const one of told) {
          if (heldAgainst(one, before, after) !== 'undone') continue;
          const [line] = one.place.clauses.length > 0 ? linesAt(after, one.place) : [];
          yield {
            at: line?.spot ?? child(after.act?.made ?? after.spot, 'by'),
            message: {
              ru: `Акт ${actName(maker).ru} вносит изменение, а в ${editionName(after).ru} его нет`,
              en: `The act ${actName(maker).en} makes an amendment that ${editionName(after).en} lacks`,
            },
            grounds: [saidBy(one, maker)],
            evidence: `${after.act?.from} ${one.part.text}`,
          };
        }
  },
  bad: [
    {
      title: { ru: 'Слова остались прежними', en: 'The words are those of before' },
      files: amended([replacing]),
      points: `2.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) – координатор системы. ${old}`,
    },
    {
      title: { ru: 'Пункт не добавлен', en: 'A clause was not added' },
      files: amended([
        '1.1. Дополнить пунктом 2.3 следующего содержания:',
        '«2.3. Методист помогает школам.».',
      ]),
    },
    {
      title: { ru: 'Пункт не исключён', en: 'A clause was not removed' },
      files: amended(['1.1. Пункт 1.2 признать утратившим силу.']),
    },
  ],
  good: [
    {
      title: { ru: 'Слова заменены', en: 'The words are replaced' },
      files: amended([replacing], {
        provision: reworded(old, 'ЦНППМ поддерживает наставников, ведёт учёт и обеспечивает:'),
      }),
    },
    {
      title: { ru: 'Новая редакция приложения', en: 'An annex worded anew' },
      files: amended(['1.1. Приложение № 2 изложить в новой редакции согласно приложению.'], {
        roadmap: primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)'),
      }),
    },
  ],
};
