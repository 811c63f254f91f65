// An edition is what the amending act makes of the one before: what the act says must be found in it.
import { inner } from '../../model/excerpt.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { primer } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { annexFaults } from './annexed.ts';
import { textFaults } from './annexed-text.ts';
import { departuresOf } from './departs.ts';
import { amended, amendedByAnnex, reworded, rewordedByText } from './example-editions.ts';
import { heldAgainst, leftAt, linesAt } from './held.ts';
import type { Line } from './lines.ts';
import { movedBetween } from './moved.ts';
import { numberedOtherwise } from './numbered-otherwise.ts';
import { madeEditions } from './pairs.ts';
import type { Reported } from './reported.ts';
import { rowLeftAt } from './row-left.ts';
import { actName, editionName, saidBy } from './say.ts';
import { sayDeparture, sayFault, sayText } from './say-annexed.ts';

const old = 'ЦНППМ поддерживает наставников и обеспечивает:';
const replacing =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».';

const kept = 'ЦНППМ поддерживает наставников, ведёт учёт';

const inMarch = primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)');
const another = `          - title: Учёт наставников
            responsible: [ЦНППМ]
            executors: [Сидоров С.С.]
            deadline: ежегодно (август)
            result: реестр наставников
`;

/** What was added stands under another number than the amending act gives it. */
const sayNumber = (line: Line, one: Reported, maker: OwnAct, after: Territory): Issue => {
  const [by, edition, number] = [actName(maker), editionName(after), line.numbers.at(-1) ?? ''];
  return {
    at: line.spot,
    message: {
      ru: `Акт ${by.ru} говорит «${inner(one.words)}», а в ${edition.ru} это стоит под номером ${number}`,
      en: `The act ${by.en} says “${one.words}”, which stands in ${edition.en} under the number ${number}`,
    },
    hint: {
      ru: 'Поставьте в редакции номер, который назвал изменяющий акт.',
      en: 'Give it in the edition the number that the amending act says.',
    },
    grounds: [saidBy(one, maker)],
    evidence: `${after.act?.from} ${number} ${one.part.text}`,
  };
};

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
  *check(territory, { asOf }) {
    for (const { before, after, makers } of madeEditions(territory, asOf)) {
      const all = makers.flatMap(({ reported }) => reported);
      const moved = movedBetween(before, after, all);
      for (const { maker, reported } of makers)
        for (const one of reported) {
          for (const fault of annexFaults(maker, one, before, after))
            yield { ...sayFault(fault, maker, after), grounds: [saidBy(one, maker)] };
          for (const fault of textFaults(maker, one, before, after))
            yield { ...sayText(fault, maker, after), grounds: [saidBy(one, maker)] };
          for (const line of numberedOtherwise(one, before, after, all))
            yield sayNumber(line, one, maker, after);
          if (heldAgainst(one, before, after, moved) !== 'undone') continue;
          const departures = departuresOf(one, after);
          for (const departure of departures)
            yield { ...sayDeparture(departure, maker, after), grounds: [saidBy(one, maker)] };
          if (departures.length > 0) continue;
          const [first] = one.place.clauses.length > 0 ? linesAt(after, one.place) : [];
          const left = leftAt(one, after, moved);
          // «Строка 3» of a table in the text is no clause 3.
          const isLine = first !== undefined && (!one.place.isRow || first.cells.length > 0);
          const line = left ?? (isLine ? first : (rowLeftAt(one, after) ?? first));
          yield {
            at: line?.spot ?? child(after.act?.made ?? after.spot, 'by'),
            message: {
              ru: `Акт ${actName(maker).ru} говорит «${inner(one.words)}», а в ${editionName(after).ru} этого не сделано`,
              en: `The act ${actName(maker).en} says “${one.words}”, which ${editionName(after).en} does not carry out`,
            },
            grounds: [saidBy(one, maker)],
            evidence: `${after.act?.from} ${one.part.text}`,
          };
        }
    }
  },
  bad: [
    {
      title: { ru: 'Изложено заново, но одним словом иначе', en: 'Worded anew, and one word is another' },
      files: amended(
        [
          '1.1. Пункт 1.2 изложить в следующей редакции:',
          '«1.2. Положение принято во исполнение закона об образовании.».',
        ],
        { provision: reworded('принято в соответствии с законом', 'принято на основании закона') },
      ),
      points: '1.2. Положение принято на основании закона об образовании.',
    },
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
      title: { ru: 'Пункт добавлен под другим номером', en: 'A clause was added under another number' },
      files: amended(
        ['1.1. Дополнить пунктом 2.4 следующего содержания:', '«2.4. Методист помогает школам.».'],
        { provision: reworded('## 3. Направления', '2.3. Методист помогает школам.\n\n## 3. Направления') },
      ),
      points: '2.3. Методист помогает школам.',
    },
    {
      title: { ru: 'Пункт не исключён', en: 'A clause was not removed' },
      files: amended(['1.1. Пункт 1.2 признать утратившим силу.']),
    },
    {
      title: { ru: 'Пункты сохранили прежние номера', en: 'Clauses keep their old numbers' },
      files: amended(['1.1. Пункты 2.1 и 2.2 считать соответственно пунктами 2.2 и 2.3.']),
    },
    {
      title: {
        ru: 'Таблица изложена заново, а срок в ней другой',
        en: 'A table is worded anew, and a deadline of it is another',
      },
      files: amendedByAnnex(inMarch, { roadmap: inMarch.replace('ежегодно (март)', 'ежегодно (апрель)') }),
      points: 'ежегодно (апрель)',
    },
    {
      title: {
        ru: 'В таблице, изложенной заново, нет строки',
        en: 'A table that is worded anew lacks a row',
      },
      files: amendedByAnnex(`${inMarch}${another}`, { roadmap: inMarch }),
    },
    {
      title: {
        ru: 'В таблице, изложенной заново, осталась прежняя строка',
        en: 'A row of before is left in a table that is worded anew',
      },
      files: amendedByAnnex(
        primer.roadmap.slice(0, primer.roadmap.indexOf('          - title: Обсуждение')),
        {},
      ),
      points: primer.roadmap.slice(primer.roadmap.indexOf('title: Обсуждение')).trimEnd(),
    },
    {
      title: {
        ru: 'Положение изложено заново, а слова пункта в редакции другие',
        en: 'A provision is worded anew, and a clause of the edition has other words',
      },
      files: rewordedByText(reworded(old, `${kept} и обеспечивает:`), {
        provision: reworded(old, 'ЦНППМ поддерживает наставников, ведёт реестр и обеспечивает:'),
      }),
    },
    {
      title: {
        ru: 'В положении, изложенном заново, нет пункта',
        en: 'A provision that is worded anew lacks a clause',
      },
      files: rewordedByText(primer.provision.replace('## 3.', '2.3. Методист помогает школам.\n\n## 3.'), {}),
    },
    {
      title: {
        ru: 'В положении, изложенном заново, остался прежний пункт',
        en: 'A clause of before is left in a provision that is worded anew',
      },
      files: rewordedByText(
        reworded('1.2. Положение принято в соответствии с законом об образовании.\n\n', ''),
        {},
      ),
      points: '1.2. Положение принято в соответствии с законом об образовании.',
    },
  ],
  good: [
    {
      title: {
        ru: 'Положение изложено заново по приложению',
        en: 'A provision worded anew as the annex has it',
      },
      files: rewordedByText(reworded(old, `${kept} и обеспечивает:`), {
        provision: reworded(old, `${kept} и обеспечивает:`),
      }),
    },
    {
      title: { ru: 'Добавлен раздел со своими пунктами', en: 'A section was added with clauses of its own' },
      files: amended(
        ['1.1. Дополнить разделом 5 следующего содержания:', '«5. Учёт', '5.1. Методист ведёт учёт школ.».'],
        { provision: `${primer.provision}\n## 5. Учёт\n\n5.1. Методист ведёт учёт школ.\n` },
      ),
    },
    {
      title: { ru: 'Таблица изложена заново по приложению', en: 'A table worded anew as the annex has it' },
      files: amendedByAnnex(inMarch, { roadmap: inMarch }),
    },
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
