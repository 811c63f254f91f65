// Words of an act change only by an act: what an edition has otherwise than before must be told by what made it.
import { excerpt, inner } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import { romanNumber } from '../../text/numbers/numerals.ts';
import { plural } from '../../text/russian.ts';
import { primer } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { amended, amendedByAnnex, reworded, rewordedByText } from './example-editions.ts';
import { numberedAnew } from './numbered-anew.ts';
import { type Owing, owedBy } from './owed.ts';
import { type Made, madeEditions } from './pairs.ts';
import { actName, editionName, saidBy } from './say.ts';
import { type Unreported, unreported } from './unreported.ts';

const old = 'ЦНППМ поддерживает наставников и обеспечивает:';
const counting = 'ЦНППМ поддерживает наставников, ведёт учёт и обеспечивает:';
const replacing =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».';
const basis = '1.2. Положение принято в соответствии с законом об образовании.';

const adding = [
  '1.1. Раздел 2 дополнить пунктом 2.3 следующего содержания:',
  '«2.3. Методист помогает школам.».',
];
const withThird = reworded('## 3. Направления', '2.3. Методист помогает школам.\n\n## 3. Направления');
const another = `          - title: Учёт наставников
            responsible: [ЦНППМ]
            executors: [Сидоров С.С.]
            deadline: ежегодно (август)
            result: реестр наставников
`;

/** A row of a table is known by its name, a passage by its words. */
const sayChange = ({ line, what, reworded }: Unreported): Text => {
  if (line.cells.length > 0) {
    const name = excerpt(line.name);
    if (reworded) return { ru: `изменена строка «${inner(name)}»`, en: `the row “${name}” is changed` };
    return what === 'came'
      ? { ru: `появилась строка «${inner(name)}»`, en: `the row “${name}” is new` }
      : { ru: `пропала строка «${inner(name)}»`, en: `the row “${name}” is gone` };
  }
  const words = excerpt(line.text);
  if (line.frame === 'head')
    return what === 'came'
      ? {
          ru: `в шапке таблицы новая графа «${inner(words)}»`,
          en: `the head of a table has a new column “${words}”`,
        }
      : {
          ru: `в шапке таблицы пропала графа «${inner(words)}»`,
          en: `the column “${words}” is gone from the head of a table`,
        };
  return what === 'came'
    ? { ru: `новые слова «${inner(words)}»`, en: `the words “${words}” are new` }
    : { ru: `пропали слова «${inner(words)}»`, en: `the words “${words}” are gone` };
};

const kindOf = (number: string): Text =>
  romanNumber(number) === null ? { ru: 'пункт', en: 'clause' } : { ru: 'раздел', en: 'section' };

/** That clauses have other numbers, once for an edition. */
function* sayNumbers({ before, after, makers }: Made): Generator<Issue> {
  const [first, ...more] = numberedAnew(makers, before, after);
  if (first === undefined) return;
  const { line, from, to } = first;
  const names = makers.map(({ maker }) => actName(maker));
  const others = more.length;
  yield {
    at: line.spot,
    message: {
      ru: `В ${editionName(after).ru} прежний ${kindOf(from).ru} ${from} стоит под номером ${to}${others === 0 ? '' : `, и ещё ${others} ${plural(others, ['получил', 'получили', 'получили'])} новый номер`}, а изменяющий акт ${names.map(({ ru }) => ru).join(', ')} о номерах не говорит`,
      en: `In ${editionName(after).en} ${kindOf(from).en} ${from} of before has the number ${to}${others === 0 ? '' : `, and so have ${others} more another one`}, and the amending act ${names.map(({ en }) => en).join(', ')} does not tell of numbers`,
    },
    grounds: more.slice(0, 5).map((one) => ({
      says: {
        ru: `Прежний ${kindOf(one.from).ru} ${one.from} – теперь ${one.to}`,
        en: `What was ${kindOf(one.from).en} ${one.from} is ${one.to}`,
      },
      at: one.line.spot,
    })),
    evidence: `${after.act?.from} numbers ${from} ${to}`,
  };
}

const withSecond = reworded(
  '2.2. Центр непрерывного',
  '2.2. Методист помогает школам.\n\n2.3. Центр непрерывного',
);
const addingSecond = [
  '1.1. Раздел 2 дополнить пунктом 2.2 следующего содержания:',
  '«2.2. Методист помогает школам.».',
];

export const changeReported: TerritoryRule = {
  id: 'editions/change-told',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Редакция меняет только то, о чём сказал изменяющий акт',
    en: 'An edition changes only what the amending act tells',
  },
  fault: {
    ru: 'Редакция меняет то, о чём изменяющий акт не сказал',
    en: 'An edition changes what the amending act does not tell',
  },
  reason: {
    ru: 'Слова акта меняет только другой акт. Изменение, о котором он не говорит, – ошибка записи или слова, которые не действуют.',
    en: 'Only an act changes the words of an act; a change that none tells is a slip of the pen, or words that do not hold.',
  },
  cure: {
    ru: 'Верните прежние слова или найдите акт, который их изменил, и назовите его изменяющим актом этой редакции.',
    en: 'Put the words of before back, or find the act that changed them and name it as the one that made this edition.',
  },
  doubt: {
    ru: 'Изменяющий акт мог сказать об этом словами, которые не прочитаны.',
    en: 'The amending act may tell of it in words that were not read.',
  },
  *check(territory, { asOf }) {
    let last: Owing | null = null;
    for (const made of madeEditions(territory, asOf)) {
      const { act, before, after, makers } = made;
      const earlier: Owing | null = last?.made.act === act && last.made.after === before ? last : null;
      last = { made, untold: [] };
      // What one of them tells nobody knows where its text is not there or was not read.
      if (makers.some(({ reported }) => reported.length === 0)) continue;
      const untold = unreported(makers, before, after);
      last = { made, untold };
      const isOwed = owedBy(earlier, after);
      for (const change of untold) {
        if (isOwed(change)) continue;
        const { line, what } = change;
        const said = sayChange(change);
        const names = makers.map(({ maker }) => actName(maker));
        yield {
          at: what === 'came' ? line.spot : child(after.act?.made ?? after.spot, 'by'),
          message: {
            ru: `В ${editionName(after).ru} ${said.ru}, а изменяющий акт ${names.map(({ ru }) => ru).join(', ')} об этом не говорит`,
            en: `In ${editionName(after).en} ${said.en}, and the amending act ${names.map(({ en }) => en).join(', ')} does not tell of it`,
          },
          grounds: makers.flatMap((each) => each.reported.slice(0, 5).map((one) => saidBy(one, each.maker))),
          evidence: `${after.act?.from} ${what} ${line.text}`,
        };
      }
      yield* sayNumbers(made);
    }
  },
  bad: [
    {
      title: { ru: 'Пункт молча получил другой номер', en: 'A clause has another number and nobody says so' },
      files: amended(addingSecond, { provision: withSecond }),
      points:
        '2.3. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) – координатор системы. ЦНППМ поддерживает наставников и обеспечивает:',
    },
    {
      title: { ru: 'Изменён ещё один пункт', en: 'Another clause is changed' },
      files: amended([replacing], {
        provision: reworded(old, counting).replace(
          basis,
          '1.2. Положение принято во исполнение закона об образовании.',
        ),
      }),
      points: '1.2. Положение принято во исполнение закона об образовании.',
    },
    {
      title: { ru: 'Пропал пункт', en: 'A clause is gone' },
      asOf: '2024-02-20',
      files: amended([replacing], { provision: reworded(old, counting).replace(`${basis}\n\n`, '') }),
      points: 'приказ Министерства образования Примерной области от 15.02.2024 № 4',
    },
    {
      title: {
        ru: 'Дополнен один пункт раздела, изменён и другой',
        en: 'A clause is added to a section, and another of it is changed',
      },
      files: amended(adding, { provision: withThird.replace(old, counting) }),
      points: `2.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) – координатор системы. ${counting}`,
    },
    {
      title: { ru: 'В строке плана другой срок', en: 'A row of the plan has another deadline' },
      files: amended([replacing], {
        provision: reworded(old, counting),
        roadmap: primer.roadmap.replace('ежегодно (июнь)', 'ежегодно (июль)'),
      }),
      points: primer.roadmap
        .slice(primer.roadmap.indexOf('title: Обсуждение'))
        .replace('ежегодно (июнь)', 'ежегодно (июль)')
        .trimEnd(),
    },
    {
      title: { ru: 'Пропала строка плана', en: 'A row of the plan is gone' },
      asOf: '2024-02-20',
      files: amended([replacing], {
        provision: reworded(old, counting),
        roadmap: primer.roadmap.slice(0, primer.roadmap.indexOf('          - title: Обсуждение')),
      }),
      points: 'приказ Министерства образования Примерной области от 15.02.2024 № 4',
    },
    {
      title: {
        ru: 'Строка, которой в приложении к изменяющему акту нет',
        en: 'A row that the annex of the amending act has not',
      },
      files: amendedByAnnex(primer.roadmap, { roadmap: `${primer.roadmap}${another}` }),
      points: another.trim().replace(/^- /u, ''),
    },
    {
      title: {
        ru: 'Пункт, которого нет в положении, изложенном заново приложением',
        en: 'A clause that the provision in the annex has not',
      },
      files: rewordedByText(primer.provision, {
        provision: reworded('## 3. Направления', '2.3. Методист помогает школам.\n\n## 3. Направления'),
      }),
      points: '2.3. Методист помогает школам.',
    },
  ],
  good: [
    {
      title: { ru: 'Номера изменены, и об этом сказано', en: 'Numbers change, and that is told' },
      files: amended([...addingSecond, '1.2. Пункт 2.2 считать пунктом 2.3.'], { provision: withSecond }),
    },
    {
      title: { ru: 'Примечание издателя об изменении', en: 'A note of the publisher on an amendment' },
      files: amended([replacing], {
        provision: reworded(old, `${counting.slice(0, -1)} (п. 2.2 в ред. приказа от 15.02.2024 № 4):`),
      }),
    },
    {
      title: { ru: 'Пункт добавлен в раздел', en: 'A clause is added to a section' },
      files: amended(adding, { provision: withThird }),
    },
    {
      title: { ru: 'Изменено сказанное', en: 'What is told is changed' },
      files: amended([replacing], { provision: reworded(old, counting) }),
    },
    {
      title: { ru: 'Изменений в акте не прочитано ни одного', en: 'No amendment was read' },
      files: amended([], { provision: reworded(old, counting) }),
    },
  ],
};
