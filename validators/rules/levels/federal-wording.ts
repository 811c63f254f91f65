// A regional act is made after a federal text; words that speak of the whole country stay where the territory is meant.
import { isMostly, saidOf } from '../../language/likeness.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Federal, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { beforeTerms, edit, primer, replaced, whole } from '../example-base.ts';
import { labelOf } from '../indicators/label.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { textsBeside } from '../words/printed-texts.ts';
import { inAnyCase } from './any-case.ts';
import { leftIn, ofCountry } from './left-wording.ts';

/** Few values have a part, and the territory's name is looked for in these only. */
const PART = /,\s*(?:в\s+том\s+числе|из\s+них)\s/iu;

/** «Не менее 200, в том числе не менее 2 в нашей области»: the figure is of a whole of which the territory is a part, whose own is the group. */
const partOfMore = ({ name }: Territory): RegExp =>
  new RegExp(
    `\\d[^;.]{0,40},\\s*(?:в\\s+том\\s+числе|из\\s+них)\\s+([^;.,]{0,40}\\d[^;.,]{0,30})\\sво?\\s+${inAnyCase(name)}`,
    'iu',
  );

function* wholesOfCountry(territory: Territory): Generator<Issue> {
  if (territory.name.trim() === '') return;
  let pattern: RegExp | null = null;
  for (const indicator of territory.indicators?.indicators ?? [])
    for (const { printed, spot } of indicator.targets.values()) {
      if (!PART.test(printed)) continue;
      pattern ??= partOfMore(territory);
      const [, own] = pattern.exec(printed) ?? [];
      if (own !== undefined)
        yield {
          at: spot,
          message: {
            ru: `${labelOf(indicator).ru}: в плане «${printed}» первое число – на всю страну`,
            en: `${labelOf(indicator).en}: the first figure of the plan “${printed}” is of the whole country`,
          },
          hint: {
            ru: `Оставьте значение самой территории: «${own.trim()}».`,
            en: `Keep the value of the territory itself: “${own.trim()}”.`,
          },
        };
    }
}

/** Finds out whether a passage cites a federal indicator, known by its words: what it is measured by there is not the document’s own. */
const citing =
  ({ indicators }: Federal) =>
  (text: string): boolean =>
    indicators.some(({ name }) => isMostly(saidOf(name, text)));

const inWords: Readonly<Record<'region' | 'municipality', { readonly ru: string; readonly en: string }>> = {
  region: { ru: 'В региональном акте', en: 'The regional act' },
  municipality: { ru: 'В муниципальном акте', en: 'The municipal act' },
};

const stated = `${primer.federalIndicators}  - { id: teams, name: "доля управленческих команд, прошедших обучение", direction: management, unit: fact, better: higher, statedIn: [primer#3.2] }\n`;

export const federalWording: TerritoryRule = {
  id: 'levels/federal-wording',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'В акте территории нет слов, оставшихся от федерального текста',
    en: 'The act of a territory keeps no words of a federal text',
  },
  fault: {
    ru: 'В акте территории остались слова федерального текста',
    en: 'Words of a federal text are left in the act of a territory',
  },
  reason: {
    ru: 'Региональные документы пишут по федеральному образцу. Слова «субъекта Российской Федерации», которые в образце значат любой регион, в акте региона не значат ничего, а слова «всех субъектов» обязывают тех, кого он обязать не может.',
    en: 'Regional documents are written after a federal model. What there means any region means nothing in a region’s own act, and “all regions” are beyond its power.',
  },
  cure: {
    ru: 'Назовите саму территорию: «Примерной области» вместо «субъекта Российской Федерации».',
    en: 'Name the territory itself instead of “a subject of the Russian Federation”.',
  },
  *check(territory, { corpus }) {
    const { level, provision, subjects } = territory;
    const cites = citing(corpus.federal);
    const federal = new Set(subjects.filter((subject) => subject.level === 'federal').map(({ id }) => id));
    const passages = passagesOf(provision).filter(
      ({ part, leadIn }) =>
        leadIn?.levels.includes('federal') !== true &&
        (part.function === null || !federal.has(part.function.subject)),
    );
    const texts = [
      ...passages.map(({ text, part }) => ({ text, place: part.spot })),
      ...textsBeside(territory).map(({ text, at }) => ({ text, place: at })),
    ];
    for (const { text, place } of texts) {
      const left = leftIn(text);
      // What a region is measured by may stand in its act; a municipality is no subject of the Federation in any words.
      if (left.length === 0 || (level === 'region' && cites(text))) continue;
      for (const { printed, at } of left) {
        const spot: Spot = within(place, text, { at, length: printed.length }, corpus.texts);
        yield {
          at: spot,
          message: {
            ru: `${inWords[level].ru} остались слова федерального образца: «${printed}»`,
            en: `${inWords[level].en} keeps words of the federal model: “${printed}”`,
          },
          ...(/^все/iu.test(printed)
            ? {
                hint: {
                  ru: `Перепишите предложение о своей территории (${territory.name}): за все субъекты Российской Федерации её акт решать не может.`,
                  en: `Rewrite the sentence on the territory itself, “${territory.name}”: its act cannot decide for all regions.`,
                },
              }
            : {
                hint: {
                  ru: `Назовите территорию: ${territory.name}.`,
                  en: `Name the territory: “${territory.name}”.`,
                },
                // A region is a subject of the Federation itself: the words are loose, and not untrue.
                ...(level === 'region' || cites(text) ? { unsure: true as const } : {}),
              }),
          evidence: printed,
        };
      }
    }
    yield* wholesOfCountry(territory);
    const wide = passages
      .filter(({ part }) => !part.inOrder)
      .flatMap(({ text, part }) =>
        ofCountry(text).map(({ printed, at }) => ({
          printed,
          spot: within(part.spot, text, { at, length: printed.length }, corpus.texts),
        })),
      );
    const [first, ...others] = wide;
    if (first === undefined) return;
    yield {
      at: first.spot,
      message: {
        ru: `${inWords[level].ru} стоит то, что нужно всей стране: «${inner(excerpt(first.printed))}»`,
        en: `${inWords[level].en} speaks of the needs of the whole country: “${excerpt(first.printed)}”`,
      },
      hint: {
        ru: `Скажите, чего не хватает самой территории (${territory.name}) и что сделает она.`,
        en: `Say what the territory itself, “${territory.name}”, lacks and will do.`,
      },
      grounds: others.map(({ printed, spot }) => ({
        says: { ru: `И здесь: «${inner(excerpt(printed))}»`, en: `And here: “${excerpt(printed)}”` },
        at: spot,
      })),
      placeless: true,
      unsure: true,
      evidence: wide.map(({ printed }) => printed).join('|'),
    };
  },
  bad: [
    ...[
      ['Проблема всей страны', 'A lack of the whole country', ''],
      [
        'Две таких',
        'Two of them',
        ' Не хватает единства: отсутствие общих требований на федеральном уровне.',
      ],
    ].map(([ru = '', en = '', more = '']) => ({
      title: { ru, en },
      files: edit(
        'provision',
        '- оценка качества методической работы.',
        `- оценка качества методической работы.\n\n3.2. Выделено отсутствие на территории Российской Федерации единого подхода к методической работе.${more}`,
      ),
      points: 'отсутствие на территории Российской Федерации',
    })),
    {
      title: {
        ru: 'Показатель считают от команд «субъекта Российской Федерации»',
        en: 'A share of the teams of “a subject of the Russian Federation”',
      },
      files: edit(
        'provision',
        '- оценка качества методической работы.',
        '- оценка качества методической работы.\n\n3.2. Обучаются управленческие команды субъекта Российской Федерации.',
      ),
      points: 'субъекта Российской Федерации',
    },
    {
      title: {
        ru: 'Акт региона решает за все субъекты Федерации',
        en: 'The act of a region decides for all of them',
      },
      files: edit(
        'provision',
        '- оценка качества методической работы.',
        '- оценка качества методической работы.\n\n3.2. Центры охватывают школы всех субъектов Российской Федерации.',
      ),
      points: 'всех субъектов Российской Федерации',
    },
    {
      title: {
        ru: 'Значение для всей страны, в том числе для области',
        en: 'A value of the whole country, the region among it',
      },
      files: edit(
        'indicators',
        'baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }',
        'targets: { "2024": "не менее 1 человека", "2025": "не менее 200 человек, в том числе не менее 2 человек в Примерной области" }',
      ),
      points: '"не менее 200 человек, в том числе не менее 2 человек в Примерной области"',
    },
    {
      title: {
        ru: 'Территория названа с предлогом «во»',
        en: 'The territory is named with “во”',
      },
      files: {
        ...edit('region', 'Примерная область', 'Владимирская область'),
        ...edit(
          'indicators',
          'baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }',
          'targets: { "2024": "не менее 1 человека", "2025": "не менее 200 человек, из них не менее 2 человек во Владимирской области" }',
        ),
      },
      points: '"не менее 200 человек, из них не менее 2 человек во Владимирской области"',
    },
    {
      title: {
        ru: 'В том же пункте, что и федеральный показатель, стоят слова самого акта',
        en: 'Words of the act itself in the clause that cites a federal indicator',
      },
      files: {
        'federal/indicators.yaml': stated,
        ...beforeTerms(
          '3.2. Показатели:\n\n- доля управленческих команд, прошедших обучение;\n- учёт условий субъекта Российской Федерации.',
        ),
      },
      points: 'субъекта Российской Федерации',
    },
    {
      title: {
        ru: 'Показатель района назван для субъекта Федерации',
        en: 'A municipal indicator of “a subject”',
      },
      files: {
        'regions/primer/municipalities/gorod/region.yaml': 'id: gorod\nname: Город\nlevel: municipality\n',
        'regions/primer/municipalities/gorod/acts/1/act.yaml': 'status: draft\n',
        'regions/primer/municipalities/gorod/acts/1/provision.mdx':
          '---\nkind: provision\ntitle: Положение о муниципальной службе\n---\n\n# Положение о муниципальной службе\n\n1. Муниципальная служба учитывает условия субъекта Российской Федерации.\n',
      },
      points: 'субъекта Российской Федерации',
    },
  ],
  good: [
    {
      title: {
        ru: 'Теми же словами документ приводит федеральный показатель',
        en: 'These are the words by which the document cites a federal indicator',
      },
      files: {
        'federal/indicators.yaml': stated,
        ...beforeTerms(
          '3.2. Показатели:\n\n- доля управленческих команд, прошедших обучение (не менее 40% от команд субъекта Российской Федерации).',
        ),
      },
    },
    {
      title: {
        ru: 'Законы субъектов Федерации, другие субъекты, перечень уровней',
        en: 'Laws of subjects, other subjects, a list of levels',
      },
      files: whole(
        'provision',
        replaced(
          'provision',
          '1.2. Положение принято',
          '1.2. Система действует по нормативным правовым актам Российской Федерации, субъектов Российской Федерации, обменивается опытом с другими субъектами Российской Федерации и создаёт среду на уровне школы, субъекта Российской Федерации, Российской Федерации.\n\n1.3. Положение принято',
        ).replaceAll('clause: "1.2"', 'clause: "1.3"'),
      ),
    },
    {
      title: {
        ru: 'Федеральный уровень говорит о всех субъектах',
        en: 'The federal level speaks of all subjects',
      },
      files: edit(
        'provision',
        '## 3. Направления\n',
        '## 3. Направления\n\nНа федеральном уровне:\n\n- единые принципы во всех субъектах Российской Федерации.\n\nНа региональном уровне:\n',
      ),
    },
    {
      title: { ru: 'Определение понятия', en: 'The definition of a term' },
      files: edit(
        'provision',
        '<Terms/>',
        '«региональный методист» - педагог субъекта Российской Федерации.\n\n<Terms/>',
      ),
    },
  ],
};
