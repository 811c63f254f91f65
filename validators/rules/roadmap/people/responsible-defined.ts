// A responsible subject must be one of the subjects that the provision defines.

import { phrasePlaces } from '../../../language/phrase-places.ts';
import { describesSubjects } from '../../../model/act-actions.ts';
import { describingNear, withSubjects } from '../../../model/describing-near.ts';
import { givesNothing } from '../../../model/put-off.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { isWhole, subjectNames } from '../../../model/whole.ts';
import { closest } from '../../../source/closest.ts';
import { child } from '../../../source/spot.ts';
import { jointName } from '../../../text/names/joint-name.ts';
import { nearAbbreviations } from '../../../text/words/near-spelling.ts';
import { beforeTerms, edit, edits } from '../../example-base.ts';
import { planAlone, planOfOrder, planTable } from '../../example-plan.ts';
import type { Issue, TerritoryRule } from '../../rule.ts';
import { tiedByHand } from '../../subjects/spelling.ts';
import { isOfCapitals } from '../../words/abbreviations/introduction-places.ts';
import { laterNames } from '../../words/abbreviations/later-names.ts';
import { holdersOf } from './holders.ts';
import { listedIn, tablesNear } from './listed-bodies.ts';
import { isPartOfBody } from './parts-of-bodies.ts';

const namesIn = (printed: string): readonly string[] => laterNames(printed).map(({ text }) => text);

/** A short name that no other is near names the defect by itself: the same where it stands alone and where it is introduced. */
const aloneNamed = (short: string | null): Pick<Issue, 'evidence' | 'placeless'> =>
  short === null ? {} : { evidence: short, placeless: true };

/** The short name of a region's subject of which an abbreviation is a misprint: other names of a municipality are its own. */
const misprintOf = (printed: string, above: readonly Territory[]): string | null =>
  above
    .flatMap(({ subjects }) => subjects.flatMap(({ short }) => short ?? []))
    .find((short) => isOfCapitals(printed) && isOfCapitals(short) && nearAbbreviations(printed, short)) ??
  null;

/** Of «Академия совместно с кабинетами» the second, where no known name stands there in any case; null where one does. */
const unknownPartner = (printed: string, known: readonly string[]): string | null =>
  jointName(printed)?.others.find(
    (other) => !known.some((name) => phrasePlaces(other, name).some(({ at }) => at === 0)),
  ) ?? null;

const orderedPlan = planOfOrder('{ number: "1", title: План мероприятий, document: roadmap }');
const otherRoadmap = 'regions/primer/acts/2/roadmap.yaml';

const ofOtherOrder = (responsible: string): Readonly<Record<string, string>> => ({
  ...orderedPlan,
  [otherRoadmap]: (orderedPlan[otherRoadmap] ?? '').replace('[ЦНППМ]', responsible),
});

/** The region's documents that describe a system: in a plan of a municipality names of theirs may be misprinted. */
const describingAbove = ({ id }: Territory, { territories }: Corpus): readonly Territory[] => {
  const [region = ''] = id.split('/');
  const acts = region === id ? [] : (territories.find((other) => other.id === region)?.acts ?? []);
  return withSubjects(
    acts
      .filter(({ current }) => current.status !== 'repealed')
      .flatMap(({ current }) => [current, ...current.annexes])
      .filter(describesSubjects),
  );
};

export const responsibleDefined: TerritoryRule = {
  id: 'roadmap/responsible-defined',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Ответственный субъект описан в положении',
    en: 'A responsible subject is defined by the provision',
  },
  fault: {
    ru: 'Ответственный субъект не описан в положении',
    en: 'A responsible subject is not described in the provision',
  },
  reason: {
    ru: 'Если положение не описывает субъект, у него нет функций, по которым он может отвечать за мероприятие.',
    en: 'A subject that the provision does not define has no functions by which it could answer for a measure.',
  },
  cure: {
    ru: 'Исправьте название или опишите субъект в положении.',
    en: 'Correct the name, or define the subject in the provision.',
  },
  edit: {
    ru: 'Описанный субъект внесите и в subjects.yaml.',
    en: 'Enter a subject that is defined in subjects.yaml too.',
  },
  *check(territory, { corpus }) {
    const describing = describingNear(territory);
    const above = describingAbove(territory, corpus);
    if (describing.length + above.length === 0) return;
    if ([...describing, ...above].some((own) => !isWhole(corpus, own, 'subjects', subjectNames))) return;
    const subjects = describing.flatMap((own) => own.subjects);
    const known = subjects.flatMap(({ short, name, aliases }) => [
      ...(short === null ? [] : [short]),
      name,
      ...aliases,
    ]);
    // A plan alone describes nobody: of a name that stands in it only a slip of the pen can be told.
    const isDescribed = describing.some(describesSubjects);
    const isTied = tiedByHand(territory);
    // Rows that have it from one heading share what the heading names.
    const named = new Set(measuresInForce(territory.roadmap).flatMap(({ responsible }) => responsible ?? []));
    const tables = tablesNear(territory);
    const isHolder = holdersOf(territory, subjects, tables);
    const isListed = listedIn(tables);
    const undefinedOnes = [...named].filter(
      ({ printed, target }) =>
        (target === null
          ? !isHolder(printed) && !isPartOfBody(printed, subjects) && !isListed(printed)
          : isTied(target, printed) || unknownPartner(printed, known) !== null) && !givesNothing(printed),
    );
    // «Центр … (далее – РЦЦТО)» is one subject, and where «РЦЦТО» stands below it is the same defect.
    const introduced = new Set(undefinedOnes.flatMap(({ printed }) => namesIn(printed)));
    for (const { printed, target, spot } of undefinedOnes) {
      if (introduced.has(printed)) continue;
      const partner = target === null || isTied(target, printed) ? null : unknownPartner(printed, known);
      if (partner !== null && isDescribed) {
        yield {
          at: spot,
          message: {
            ru: `В «${printed}» второй участник, «${partner}», не описан среди субъектов системы`,
            en: `In “${printed}” the second party, “${partner}”, is not among the subjects of the system`,
          },
          hint: {
            ru: `Опишите «${partner}» в положении или назовите одного из описанных субъектов.`,
            en: `Define “${partner}” in the provision, or name a subject that is defined.`,
          },
          evidence: partner,
        };
        continue;
      }
      if (partner !== null) continue;
      const own = namesIn(printed);
      const meant = target === null ? (closest(printed, known) ?? misprintOf(printed, above)) : null;
      if (!isDescribed && meant === null) continue;
      yield {
        at: spot,
        message: isDescribed
          ? {
              ru: `Ответственный субъект «${printed}» не описан среди субъектов системы`,
              en: `The responsible subject “${printed}” is not among the subjects of the system`,
            }
          : {
              ru: `Ответственный «${printed}», видимо, назван с опечаткой: есть похожее название «${meant}»`,
              en: `“${printed}” seems to be misprinted: another is spelt nearly so, “${meant}”`,
            },
        ...(target !== null
          ? {
              hint: {
                ru: `Акт описывает «${target.label}» и не говорит, что «${printed}» – то же самое. Опишите «${printed}» или назовите ответственным «${target.label}».`,
                en: `The act defines “${target.label}” and does not say that “${printed}” is the same. Define “${printed}”, or name “${target.label}” as responsible.`,
              },
              edit: {
                ru: `Уберите «${printed}» из aliases субъекта «${target.label}».`,
                en: `Take “${printed}” out of the \`aliases\` of “${target.label}”.`,
              },
            }
          : meant === null
            ? {
                hint: {
                  ru: `Опишите «${printed}» в положении или назовите ответственным один из описанных субъектов.`,
                  en: `Define “${printed}” in the provision, or name a subject that is defined.`,
                },
              }
            : {
                hint: { ru: `Возможно, имеется в виду «${meant}».`, en: `Did you mean “${meant}”?` },
                edit: null,
              }),
        grounds: [
          ...(target === null
            ? []
            : [
                {
                  says: {
                    ru: `Другим названием субъекта «${target.label}» это считает только запись, а не акт`,
                    en: `Only the record, not the act, takes it for another name of “${target.label}”`,
                  },
                  at: child(target.spot, 'aliases'),
                },
              ]),
          ...undefinedOnes
            .filter((other) => own.includes(other.printed))
            .map((other) => ({
              says: {
                ru: `Он же назван здесь: «${other.printed}»`,
                en: `It is named here too: “${other.printed}”`,
              },
              at: other.spot,
            })),
        ],
        ...(isDescribed ? {} : { unsure: true as const }),
        ...aloneNamed(own[0] ?? (meant === null && isOfCapitals(printed) ? printed : null)),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Опечатка в сокращении', en: 'A misprinted abbreviation' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[Министерство, ЦНПМ]'),
      points: 'ЦНПМ',
    },
    {
      title: {
        ru: 'Названо полностью, ниже – сокращением',
        en: 'Named in full, and below by its abbreviation',
      },
      files: edits(
        'roadmap',
        [
          '[Министерство, ЦНППМ]',
          '[Министерство, ЦНППМ, Центр цифровой трансформации образования (далее – ЦЦТО)]',
        ],
        ['[ЦНППМ, Министерство]', '[ЦЦТО, ЦНППМ, Министерство]'],
      ),
      points: 'Центр цифровой трансформации образования (далее – ЦЦТО)',
    },
    {
      title: {
        ru: 'Название, которое субъекту дала только запись',
        en: 'A name that only the record gives to a subject',
      },
      files: {
        ...edit('subjects', 'short: ЦНППМ', 'short: ЦНППМ\n    aliases: [Методисты области]'),
        ...edit('roadmap', '[Министерство, ЦНППМ]', '[Министерство, Методисты области]'),
      },
      points: 'Методисты области',
    },
    {
      title: { ru: 'Субъект, которого в положении нет', en: 'A subject unknown to the provision' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[Медиацентр]'),
      points: 'Медиацентр',
    },
    {
      title: {
        ru: 'Должность в органе, которого в положении нет',
        en: 'A post in a body unknown to the provision',
      },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[секретарь Совета]'),
      points: 'секретарь Совета',
    },
    {
      title: { ru: 'Опечатка в плане мероприятий', en: 'A misprint in a plan of events' },
      files: planAlone(planTable.replace('[Методический кабинет]', '[Методический кабнет]')),
      points: 'Методический кабнет',
    },
    {
      title: { ru: 'Опечатка в плане другого приказа', en: 'A misprint in the plan of another order' },
      files: ofOtherOrder('[ЦНПМ]'),
      points: 'ЦНПМ',
    },
    {
      title: { ru: 'План другого приказа называет чужого', en: 'The plan of another order names a stranger' },
      files: ofOtherOrder('[Медиацентр]'),
      points: 'Медиацентр',
    },
    {
      title: { ru: 'Опечатка в сокращении региона', en: 'A misprinted abbreviation of the region' },
      files: {
        ...planAlone(
          `${planTable.replace('[Методический кабинет]', '[ЦНПМ]').replace('[Объединение учителей истории, Школа молодого педагога]', '[ЦНППМ]')}abbreviationsTitle: "Используемые сокращения:"
abbreviations:
  - { short: ЦНППМ, means: Центр непрерывного повышения профессионального мастерства }
`,
        ),
        'regions/primer/municipalities/primersk/acts/plan/subjects.yaml': 'subjects: []\n',
      },
      points: 'ЦНПМ',
    },
  ],
  good: [
    {
      title: {
        ru: 'План другого приказа и субъекты положения',
        en: 'The plan of another order and subjects of the provision',
      },
      files: ofOtherOrder('[ЦНППМ, Министерство]'),
    },
    {
      title: {
        ru: 'План мероприятий без положения никого не описывает',
        en: 'A plan of events alone describes nobody',
      },
      files: planAlone(),
    },
    {
      title: { ru: 'Другое написание того же названия', en: 'Another spelling of the same name' },
      files: {
        ...edit(
          'subjects',
          'short: ЦНППМ',
          'short: ЦНППМ\n    aliases: [Центр профессионального мастерства]',
        ),
        ...edit('roadmap', '[Министерство, ЦНППМ]', '[Министерство, Центр профессионального мастерства]'),
      },
    },
    {
      title: { ru: 'Должность в описанном органе', en: 'A post in a body that is described' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[заместитель директора Центра]'),
    },
    {
      title: { ru: 'Организация из таблицы положения', en: 'A body that a table of the provision lists' },
      files: {
        ...beforeTerms('3.2. Базовые организации:\n\n<Table id="base"/>'),
        'regions/primer/acts/1/tables.yaml':
          'tables:\n  - id: base\n    columns: [Зона, Организация]\n    rows:\n      - [Южная, Степной учебный центр]\n',
        ...edit('roadmap', '[Министерство, ЦНППМ]', '[Степной учебный центр]'),
      },
    },
    {
      title: { ru: 'Часть описанного субъекта', en: 'A part of a subject that is described' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[Министерство, ЦНППМ педагогических работников]'),
    },
    { title: { ru: 'Краткие наименования', en: 'Short names' }, files: {} },
    {
      title: { ru: 'Полное наименование в кавычках', en: 'A full name' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[Министерство образования Примерной области]'),
    },
  ],
};
