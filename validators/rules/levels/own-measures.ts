// A municipal act made after the regional one keeps its measures and figures: what only the region can do and count.

import { analyse } from '../../language/analyse.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { foundIn } from '../../text/remembered.ts';
import { plural } from '../../text/russian.ts';
import { ofSeveral } from '../makers/several.ts';
import type { TerritoryRule } from '../rule.ts';
import { countedBy, plannedBy } from './own-plans.ts';

const OF_REGION = '(?:региональн|областн|краев|республиканск|окружн)';
/** «Системы», «уровня», «значения»: of the system levels/own-system tells. */
const THING =
  '(?!\\p{L}{0,30}\\s?систем|уровн|значени|подчинени)(?:\\p{L}{3,30}(?:ого|ой|ых)\\s+)?\\p{L}{3,30}';

/** «Формирование и организация деятельности регионального методического актива», «ведёт областной реестр», «утверждён краевой план». */
const MADE = new RegExp(
  `(?<!\\p{L})(?:формир|созда|организ|разви|вед[её]|функционир|координ|руковод|разраб|утвержд)\\p{L}{1,12}(?:\\s+и\\s+\\p{L}{4,20})?(?:\\s+(?:деятельност|работ|функционирован)\\p{L}{1,3})?\\s+${OF_REGION}(?:ого|ой|ых|ый|ий|ую|ые|ое|ая)\\s+${THING}`,
  'giu',
);
/** «Участие в формировании», «предложения для ведения»: the part of a municipality in it. */
const TAKES_PART =
  /(?:участ\p{L}{1,6}|содейств\p{L}{1,5}|предложени\p{L}{1,2}|помощь|для|целях)\s+(?:\p{L}{1,3}\s+)?$/iu;

/** «Закреплённых за 1 региональным методистом», «один областной методист», «доля региональных методистов». */
const COUNTED = new RegExp(
  `(?<!\\p{L})(?:за\\s+(?:\\d{1,2}\\s+|одним\\s+|каждым\\s+)?${OF_REGION}ым|(?:один|\\d{1,2}|каждый)\\s+${OF_REGION}(?:ый|ой|ий))\\s+методист\\p{L}{0,2}|^(?:доля|количество|число|численность|процент)\\s+${OF_REGION}(?:ого|ой|ых)\\s+${THING}(?!.{0,200}(?:муниципал|район|город|участ|входящ|вошедш|включ[её]н))`,
  'giu',
);

/** Whether something is done to a thing, and not by it: «материалов, разработанных областной службой» are there already. */
const isDone = (words: string): boolean => {
  const [first = '', last = ''] = [/^\p{L}+/u, /\p{L}+$/u].map((end) => end.exec(words)?.[0]);
  return (
    analyse(first).some(({ part }) => part !== 'participle' && part !== 'adjective') &&
    analyse(last).some((one) => one.part === 'noun' && one.case !== 'instrumental')
  );
};

const madeIn = foundIn((text) =>
  [...text.matchAll(MADE)].filter(
    ({ 0: words, index }) => isDone(words) && !TAKES_PART.test(wordsBefore(text, index)),
  ),
);
const countedIn = foundIn((text) => text.matchAll(COUNTED));

interface Place {
  readonly words: string;
  readonly spot: Spot;
}

const placesOf = (territory: Territory, texts: Corpus['texts']): readonly Place[] => {
  const said = [
    ...plannedBy(territory, texts).map((one) => ({ ...one, find: madeIn })),
    ...countedBy(territory).map((one) => ({ ...one, find: countedIn })),
  ];
  return said.flatMap(({ text, spot, find }) =>
    find(text)
      .slice(0, 1)
      .map(({ 0: words, index: at }) => ({
        words,
        spot: within(spot, text, { at, length: words.length }, texts),
      })),
  );
};

const folder = 'regions/primer/municipalities/gorod';
const municipal = (measure: string, indicator = ''): Readonly<Record<string, string>> => ({
  [`${folder}/region.yaml`]: 'id: gorod\nname: Городской округ Образцовск\nlevel: municipality\n',
  [`${folder}/acts/1/act.yaml`]: 'status: draft\n',
  [`${folder}/acts/1/provision.mdx`]: `---
kind: provision
title: Положение о муниципальной системе
---

# Положение о муниципальной системе

1. Мероприятиями муниципальной системы являются:

- встречи педагогов;
- ${measure}.
`,
  ...(indicator === ''
    ? {}
    : {
        [`${folder}/acts/1/indicators.yaml`]: `title: Показатели
years: ["2099"]
indicators:
  - { number: "1", name: "${indicator}", targets: { "2099": 200 чел. } }
`,
      }),
});

export const ownMeasures: TerritoryRule = {
  id: 'levels/own-measures',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Муниципальный акт планирует и считает своё',
    en: 'A municipal act plans and counts what is its own',
  },
  fault: {
    ru: 'Муниципальный акт планирует или считает региональное',
    en: 'The municipal act plans or counts what is the region’s',
  },
  reason: {
    ru: 'Региональный актив, реестр или методист – дело региона: муниципалитет их не создаёт, нагрузку их не определяет, и отчитаться за них не сможет.',
    en: 'A regional register, body or methodist is the region’s own: a municipality neither makes nor loads it, and cannot report on it.',
  },
  cure: {
    ru: 'Назовите муниципальное мероприятие и показатель или скажите, в чём участвует муниципалитет: «участие в работе регионального методического актива».',
    en: 'Name a measure and an indicator of the municipality, or say in what it takes part.',
  },
  doubt: {
    ru: 'Показатель региона могли передать муниципалитету. Тогда нужна его доля в нём.',
    en: 'A region may have handed its indicator down; then the municipality’s own share is wanted.',
  },
  *check(territory, { corpus }) {
    if (territory.level !== 'municipality') return;
    const [first, ...others] = placesOf(territory, corpus.texts);
    if (first === undefined) return;
    const count = others.length;
    yield {
      at: first.spot,
      message: {
        ru: `Муниципальный акт берётся за региональное: «${inner(excerpt(first.words))}»${count === 0 ? '' : ` и ещё в ${count} ${plural(count, ['месте', 'местах', 'местах'])}`}`,
        en: `The municipal act takes on what is the region’s: “${excerpt(first.words)}”${count === 0 ? '' : ` and in ${count} more places`}`,
      },
      ...ofSeveral(
        [first, ...others].map(({ words }) => words),
        others.map(({ words, spot }) => ({
          says: { ru: `И здесь: «${inner(excerpt(words))}»`, en: `And here: “${excerpt(words)}”` },
          at: spot,
        })),
      ),
    };
  },
  bad: [
    {
      title: { ru: 'Формирование регионального актива', en: 'A regional body is made' },
      files: municipal('формирование и организация деятельности регионального методического актива'),
      points: 'формирование и организация деятельности регионального методического актива',
    },
    {
      title: { ru: 'И показатель регионального методиста', en: 'And an indicator of a regional methodist' },
      files: municipal(
        'ведение областного реестра наставников',
        'Количество педагогов, закреплённых за 1 региональным методистом',
      ),
      points: 'ведение областного реестра',
    },
  ],
  good: [
    {
      title: { ru: 'Участие и своё', en: 'Taking part, and its own' },
      files: municipal(
        'участие в формировании регионального методического актива, ведение муниципального реестра наставников',
      ),
    },
  ],
};
