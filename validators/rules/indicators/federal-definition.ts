// A row that carries out a federal indicator must count what the federal one counts, or its value proves nothing.

import { wordsBeyond } from '../../language/words-beyond.ts';
import { allParts, printedText } from '../../model/all-parts.ts';
import { clauseName } from '../../model/clause-names.ts';
import { inner } from '../../model/excerpt.ts';
import type { FederalIndicator, Indicator, Part, Territory } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { defining, edit, edits, replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { differenceOf } from './federal-difference.ts';
import { labelOf } from './label.ts';

/**
 * The clause in which the document itself states the federal indicator in full: there the row contradicts its own act. A clause
 * that has the words of the row, such as a list of the document's own indicators, says nothing against it.
 */
const ownStatement = (
  { id, provision }: Territory,
  { name, statedIn }: FederalIndicator,
  row: Indicator,
): Part | null => {
  for (const { territory, clause } of statedIn) {
    const part = territory === id ? provision?.byNumber.get(clause) : undefined;
    if (part === undefined) continue;
    const words = [...allParts([part])].map(printedText);
    const says = (text: string): boolean =>
      wordsBeyond(name, text).length === 0 && wordsBeyond(row.name, text).length > 0;
    if (words.some(says)) return part;
  }
  return null;
};

const named = (name: string): Readonly<Record<string, string>> =>
  edit('indicators', 'name: Доля педагогов, прошедших диагностику', name);

/** The model where the federal indicator, or the row, names more behind the words that both have. */
const federalNamed = (more: string): Readonly<Record<string, string>> =>
  edit(
    'federalIndicators',
    'name: доля педагогов, прошедших диагностику',
    `name: доля педагогов, прошедших диагностику ${more}`,
  );

export const federalDefinition: TerritoryRule = {
  id: 'indicators/federal-definition',
  scope: 'territory',
  severity: 'warning',
  norm: 'federal-indicators',
  title: {
    ru: 'Показатель считает то же, что федеральный',
    en: 'A row counts what the federal indicator counts',
  },
  fault: {
    ru: 'Показатель считает не то, что федеральный',
    en: 'The indicator counts something else than the federal one',
  },
  reason: {
    ru: 'Значение сравнивают с федеральным порогом. Если посчитаны другие люди или по другому условию, сравнение ничего не доказывает: чем уже круг, тем выше доля.',
    en: 'The value is held against the federal threshold; where other people are counted the comparison proves nothing.',
  },
  cure: {
    ru: 'Назовите показатель как федеральный. Если регион нарочно считает другое, дайте федеральному показателю отдельную строку.',
    en: 'Name the row as the federal indicator; where the region means something else, give the federal one a row of its own.',
  },
  *check(territory) {
    for (const indicator of territory.indicators?.indicators ?? []) {
      const federal = indicator.federal?.target;
      if (federal === null || federal === undefined) continue;
      const difference = differenceOf(indicator, federal, territory);
      if (difference === null) continue;
      const own = ownStatement(territory, federal, indicator);
      const where = own === null ? '' : ` (${clauseName(own.number ?? '')})`;
      yield {
        at: child(indicator.spot, 'name'),
        message: {
          ru: `${labelOf(indicator).ru} близок к федеральному${where}, но ${difference.says.ru}`,
          en: `${labelOf(indicator).en} is near to the federal one${own === null ? '' : ` (clause ${own.number})`}, but ${difference.says.en}`,
        },
        hint: difference.cure ?? {
          ru: `Назовите показатель «${inner(federal.name)}». Если регион нарочно считает другое, дайте федеральному показателю отдельную строку.`,
          en: `Call the indicator “${federal.name}”. Where the region counts something else on purpose, give the federal indicator a row of its own.`,
        },
        edit: {
          ru: `У показателя, который считает другое, уберите federal: ${federal.id}.`,
          en: `Remove \`federal: ${federal.id}\` from a row that counts something else.`,
        },
        grounds: [
          {
            says: {
              ru: `Федеральный показатель: «${federal.name}»`,
              en: `The federal indicator: “${federal.name}”`,
            },
            at: child(federal.spot, 'name'),
          },
          ...(own === null
            ? []
            : [
                {
                  says: {
                    ru: 'Сам документ приводит федеральный показатель здесь',
                    en: 'The document itself states the federal indicator here',
                  },
                  at: own.spot,
                },
              ]),
        ],
        statedIn: federal.statedIn,
        evidence: indicator.name,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Считают другое', en: 'Something else is counted' },
      files: named('name: Доля школ, прошедших диагностику'),
      points: 'Доля школ, прошедших диагностику',
    },
    {
      title: { ru: 'Круг людей уже', en: 'Fewer people are counted' },
      files: named('name: Доля педагогов общеобразовательных организаций, прошедших диагностику'),
    },
    {
      title: {
        ru: 'Сам документ говорит, кого считает федеральный',
        en: 'The document itself says whom the federal one counts',
      },
      files: {
        ...named('name: Доля педагогов общеобразовательных организаций, прошедших диагностику'),
        ...defining(
          'субъекты региональной системы. К 2024 году доля педагогов, прошедших диагностику, – не менее 30 %.',
        ),
      },
    },
    {
      title: { ru: 'Из всех должностей одна', en: 'One post of all' },
      files: {
        ...edit('federalIndicators', 'name: доля педагогов,', 'name: доля педагогических работников,'),
        ...named('name: Доля учителей, прошедших диагностику'),
      },
      points: 'Доля учителей, прошедших диагностику',
    },
    {
      title: { ru: 'Добавлены другие люди', en: 'Other people are added' },
      files: named('name: Доля педагогов и управленческих кадров, прошедших диагностику'),
    },
    {
      title: { ru: 'Условие потеряно', en: 'A condition is lost' },
      files: named('name: Доля педагогов'),
    },
    {
      title: { ru: 'Сказано не зачем, а для кого', en: 'It says for whom, not for what' },
      files: {
        ...federalNamed('для молодых учителей'),
        ...edit('roadmap', 'по итогам диагностики', 'по итогам диагностики молодых учителей'),
      },
    },
    {
      title: { ru: 'Цель названа другая', en: 'Another purpose is named' },
      files: {
        ...federalNamed('в целях повышения мастерства'),
        ...named('name: Доля педагогов, прошедших диагностику для проведения олимпиад'),
        ...edit('roadmap', 'по итогам диагностики', 'по итогам диагностики, повышение мастерства'),
      },
    },
    {
      title: { ru: 'За целью стоит условие', en: 'A condition stands behind the purpose' },
      files: {
        ...federalNamed('для осуществления сопровождения в сельских школах'),
        ...edit('roadmap', 'по итогам диагностики', 'по итогам диагностики, сопровождение сельских школ'),
      },
    },
    {
      title: {
        ru: 'Из «различных форм поддержки» посчитана одна',
        en: 'Of “various forms of support” one is counted',
      },
      files: {
        ...edit(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: доля педагогов, участвующих в различных формах поддержки',
        ),
        ...named('name: Доля педагогов, за которыми закреплён наставник'),
        ...edit('roadmap', 'по итогам диагностики', 'педагогов'),
      },
      points: 'Доля педагогов, за которыми закреплён наставник',
    },
    {
      title: { ru: 'План кончается раньше федерального', en: 'The plan ends before the federal one' },
      files: {
        'federal/indicators.yaml': replaced(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: разработана и реализуется дорожная карта на период до 2026 года',
        )
          .replace('unit: percent', 'unit: fact')
          .replace(/ {4}thresholds:[\s\S]*$/u, ''),
        ...edits(
          'indicators',
          [
            'name: Доля педагогов, прошедших диагностику',
            'name: Разработана и реализуется дорожная карта на период до 2025 года',
          ],
          [
            '{ at: "2023", value: 20% }\n    targets: { "2024": 25%, "2025": 30% }',
            '{ at: "2023", value: нет }\n    targets: { "2024": да, "2025": да }',
          ],
        ),
      },
    },
    {
      title: { ru: 'Вместо педагогов – управленческие команды', en: 'Management teams instead of teachers' },
      files: named('name: Доля управленческих команд, прошедших диагностику'),
    },
    {
      title: { ru: 'Вместо педагогов – специалисты служб', en: 'Staff of services instead of teachers' },
      files: named('name: Доля специалистов муниципальных методических служб, прошедших диагностику'),
    },
    {
      title: { ru: 'Вместо педагогов – соглашения', en: 'Agreements instead of teachers' },
      files: named('name: Доля соглашений, прошедших диагностику'),
    },
  ],
  good: [
    {
      title: { ru: '«По итогам диагностики» – с её учётом', en: '“By the outcome of” is “on the basis of”' },
      files: {
        ...edit(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: доля педагогов, обученных с учётом диагностики',
        ),
        ...named('name: Доля педагогов, обученных по итогам диагностики'),
      },
    },
    {
      title: { ru: 'Одна из «различных форм» названа по имени', en: 'One of the “various forms” is named' },
      files: {
        ...edit(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: доля педагогов, участвующих в различных формах поддержки',
        ),
        ...named('name: Доля педагогов, получающих поддержку'),
        ...edit('roadmap', 'по итогам диагностики', 'педагогов'),
      },
    },
    {
      title: { ru: 'У каждого методиста – как его зовёт акт', en: 'Per methodist, as the act calls him' },
      files: {
        ...federalNamed('и закреплённых за 1 областным методистом'),
        ...named('name: Доля педагогов, прошедших диагностику, приходящихся на одного разъездного методиста'),
        ...edit('roadmap', 'по итогам диагностики', 'по итогам диагностики, закрепление методистов'),
      },
    },
    {
      title: { ru: 'Чего диагностика, говорить не нужно', en: 'Of what the diagnosis is needs no saying' },
      files: federalNamed('профессиональных компетенций'),
    },
    {
      title: { ru: 'Цель никого не сужает', en: 'A purpose narrows nobody' },
      files: federalNamed('для осуществления методического сопровождения'),
    },
    {
      title: { ru: 'И названная «в целях»', en: 'Nor does one named by “in order to”' },
      files: federalNamed('в целях повышения мастерства'),
    },
    {
      title: { ru: 'И та, что есть только у региона', en: 'Nor does one that only the region names' },
      files: named('name: Доля педагогов, прошедших диагностику с целью развития мастерства'),
    },
    {
      title: {
        ru: 'Число словом, «из реестра» вместо «вошедшие в реестр»',
        en: 'A number in words, and programmes “of the register”',
      },
      files: {
        ...edit(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: доля педагогов, прошедших диагностику по 3 программам, вошедшим в реестр',
        ),
        ...named('name: Доля педагогов, прошедших диагностику по трём программам из реестра'),
        ...edit('roadmap', 'по итогам диагностики', 'по итогам диагностики, программы из реестра'),
      },
    },
    {
      title: {
        ru: 'Организации посчитаны по людям, которых считает федеральный',
        en: 'Organisations are counted by the people that the federal one counts',
      },
      files: named('name: Доля школ, педагоги которых прошли диагностику'),
    },
    {
      title: {
        ru: 'Те же люди названы иначе, территория ничего не сужает',
        en: 'The same people by another name; the territory narrows nothing',
      },
      files: named('name: Доля педагогических работников Примерной области, прошедших диагностику'),
    },
  ],
};
