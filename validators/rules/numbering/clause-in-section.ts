// «6.2» in section 7 is found neither by one who looks in section 6 nor by one who cites section 7.

import { allParts } from '../../model/all-parts.ts';
import type { Part } from '../../model/types.ts';
import { romanNumber } from '../../text/numbers/numerals.ts';
import { beforeTerms, edits } from '../example-base.ts';
import { waiveOrFollow } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { renumbered } from './renumbered.ts';

/** The figure of a section: 4 for «4» and for «IV»; null for one without a number. */
const figureOf = ({ number }: Part): number | null => {
  if (number === null) return null;
  return romanNumber(number) ?? (/^\d+$/.test(number) ? Number(number) : null);
};

/** The numbers «4.1», «4.1.3» that stand in a section, whatever holds them there; «2.1)» in a list is no clause. */
const clausesIn = (section: Part): readonly Part[] =>
  [...allParts(section.children)].filter(
    ({ kind, number, anchor }) =>
      (kind === 'clause' || kind === 'section') &&
      number !== null &&
      /^\d+\.\d/.test(number) &&
      !anchor.includes('-pp-'),
  );

/** Whether an act numbers its clauses by their section at all: in some acts they run on through the sections. */
const isBySection = (section: Part, figure: number): boolean => {
  const clauses = clausesIn(section);
  return clauses.filter(({ number }) => number?.startsWith(`${figure}.`)).length * 2 >= clauses.length;
};

/** The second figures of those clauses that have a number «7.1», «7.2» of the section. */
const ownFigures = (clauses: readonly Part[], figure: number): readonly number[] =>
  clauses.flatMap(({ number }) =>
    number?.startsWith(`${figure}.`) === true ? [Number(number.split('.')[1])] : [],
  );

const it = { ru: 'ему', en: 'it' } as const;

export const clauseInSection: TerritoryRule = {
  id: 'numbering/clause-in-section',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Номер пункта – из его раздела', en: 'The number of a clause is of its section' },
  fault: { ru: 'Номер пункта – не из его раздела', en: 'The number of a clause is not of its section' },
  reason: {
    ru: 'Пункт ищут по номеру в его разделе. Пункт с номером из другого раздела не найдут ни там, ни здесь.',
    en: 'A clause is looked for in the section that its number names; with one of another section it is found neither there nor here.',
  },
  cure: {
    ru: 'Сверьте номер с актом.',
    en: 'Compare the number with the act.',
  },
  edit: waiveOrFollow,
  *check({ provision }) {
    for (const section of provision?.parts ?? []) {
      const figure = figureOf(section);
      if (section.kind !== 'section' || figure === null || !isBySection(section, figure)) continue;
      const clauses = clausesIn(section);
      const taken = new Set(ownFigures(clauses, figure));
      for (const [place, { number, spot }] of clauses.entries()) {
        if (number === null || number.startsWith(`${figure}.`)) continue;
        const other = provision?.byNumber.get(number)?.spot;
        const twice = other !== undefined && other !== spot;
        const before = ownFigures(clauses.slice(0, place), figure).at(-1) ?? 0;
        yield {
          at: spot,
          message: {
            ru: `Пункт ${number} стоит в разделе ${section.number}, а номер у него из другого раздела${twice ? ', где такой пункт уже есть' : ''}`,
            en: `Clause ${number} stands in section ${section.number}, but its number is of another section${twice ? ', which has such a clause already' : ''}`,
          },
          hint: renumbered(`${figure}.1`, before + 1, taken, it),
          ...(twice
            ? {
                grounds: [
                  {
                    says: { ru: `Пункт ${number} своего раздела`, en: `Clause ${number} of its own section` },
                    at: other,
                  },
                ],
              }
            : {}),
          evidence: number,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Пункт 2.3 в разделе 3', en: 'Clause 2.3 in section 3' },
      files: beforeTerms('2.3. Отчётность.'),
      points: '2.3. Отчётность.',
    },
    {
      title: { ru: 'Номер занят в своём разделе', en: 'The number is taken in its own section' },
      files: beforeTerms('2.2. Отчётность.'),
      points: '2.2. Отчётность.',
    },
    {
      title: { ru: 'За пунктом 2.3 идёт 3.2', en: '3.2 follows clause 2.3' },
      files: beforeTerms('2.3. Отчётность.\n\n3.2. Итоги подводит Министерство.'),
      points: '2.3. Отчётность.',
    },
  ],
  good: [
    {
      title: { ru: 'Римский раздел с арабскими пунктами', en: 'A Roman section with Arabic clauses' },
      files: edits(
        'provision',
        ['## 1. Общие', '## I. Общие'],
        ['## 2. Субъекты', '## II. Субъекты'],
        ['## 3. Направления', '## III. Направления'],
        ['## 4. Понятия', '## IV. Понятия'],
      ),
    },
  ],
};
