// An act made after one of another level keeps the name of that level's system where it speaks of its own.
import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Subject, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import { beforeTerms, edit, replaced, whole } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { parallelOf } from './parallel.ts';
import { foreignLevels, type SystemLevel, type Words, worksInSystem, worksOnSystem } from './system-names.ts';

interface OwnText {
  readonly text: string;
  readonly at: Spot;
}

const SUBJECT_LEVEL: Readonly<Record<SystemLevel, NonNullable<Subject['level']>>> = {
  federal: 'federal',
  region: 'regional',
  municipality: 'municipal',
};

/** «Представление в министерство сведений для мониторинга РС НМС»: what is handed over serves the system of another. */
const HANDS_OVER =
  /^(?:\p{L}{1,30}\s+и\s+)?(?:представлени|предоставлени|направлени|передач|подач)\p{L}{1,2}\s+(?:[^.;]{0,80}\s)?(?:сведени|данн|информаци|отч[её]т|материал|предложени|заяв)/iu;

/** What the document says of its own system: not what it gives to subjects of the other level, or lists under it. */
const ownTexts = (
  { provision, roadmap, indicators, subjects }: Territory,
  other: SystemLevel,
): readonly OwnText[] => {
  const level = SUBJECT_LEVEL[other];
  const theirs = new Set(subjects.filter((subject) => subject.level === level).map(({ id }) => id));
  const passages = passagesOf(provision).filter(
    ({ part, leadIn }) =>
      leadIn?.levels.includes(level) !== true &&
      (part.function === null || !theirs.has(part.function.subject)),
  );
  return [
    ...passages.map(({ text, part }) => ({ text, at: part.spot })),
    ...(roadmap === null ? [] : [{ text: roadmap.title, at: child(roadmap.spot, 'title') }]),
    ...(roadmap?.measures ?? [])
      .filter(({ title }) => !HANDS_OVER.test(title))
      .map(({ title, spot }) => ({ text: title, at: child(spot, 'title') })),
    ...(indicators?.title == null ? [] : [{ text: indicators.title, at: child(indicators.spot, 'title') }]),
  ];
};

/**
 * The title of a federal act that is cited without quotation marks, as far as the act that adopted it: «Концепцию создания единой
 * федеральной системы … (утверждена распоряжением Минпросвещения России …)».
 */
const CITED =
  /(?<!\p{L})(?:концепци|стратеги|программ|положени|порядк|модел|план|основн\p{L}{2,3}\s+принцип)\p{L}{0,3}\s+[^.;()«»]{5,300}?[\s,(]{1,3}(?=(?:котор\p{L}{2,3}\s+)?(?:утвержд[её]н|одобрен|принят|введ[её]н)\p{L}{0,4}\s+(?:распоряжени|приказ|постановлени|указ)\p{L}{1,3}\s+(?:Министерств\p{L}{1,2}\s+(?:просвещения|образования\s+и\s+науки)\s+(?:РФ|Росси)|Минпросвещения|Минобрнауки|Правительств\p{L}{1,2}\s+Р|Президент\p{L}{1,2}\s+Р))/giu;

/** A text with blanks for such titles, every word in its place. */
const withoutCitedTitles = (text: string): string =>
  text.replaceAll(CITED, (title) => ' '.repeat(title.length));

const ACT = {
  region: { ru: 'Региональный акт', en: 'The regional act' },
  municipality: { ru: 'Муниципальный акт', en: 'The municipal act' },
} as const;

export const ownSystem: TerritoryRule = {
  id: 'levels/own-system',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Акт говорит о системе своего уровня',
    en: 'An act speaks of the system of its own level',
  },
  fault: { ru: 'Акт говорит о системе другого уровня', en: 'The act speaks of a system of another level' },
  reason: {
    ru: 'Цели, направления и показатели относятся к той системе, которая в них названа. Если в акте района стоит «РС НМС», а в акте региона «ЕФС», он планирует чужую систему, а не свою.',
    en: 'Aims, directions and indicators belong to the system they name: a municipal act that speaks of the regional system, or a regional one that speaks of the federal system, plans another’s work.',
  },
  cure: {
    ru: 'Назовите свою систему. Если речь и вправду о другой, скажите, чем в ней участвует территория.',
    en: 'Name the territory’s own system; where another is really meant, say how the territory takes part in it.',
  },
  *check(territory, { corpus }) {
    const { level } = territory;
    for (const other of foreignLevels(territory)) {
      const found = ownTexts(territory, other).flatMap(({ text, at }): (OwnText & { words: Words })[] => {
        const said = withoutCitedTitles(text);
        const words = worksOnSystem(said, other, level) ?? worksInSystem(said, other);
        return words === null ? [] : [{ text, at, words }];
      });
      const [first] = found;
      if (first === undefined) continue;
      const place = ({ text, at, words }: OwnText & { words: Words }): Spot =>
        within(at, text, { at: words.at, length: words.printed.length }, corpus.texts);
      const more =
        found.length === 1
          ? { ru: '', en: '' }
          : {
              ru: `; всего таких мест ${found.length}`,
              en: `; there are ${found.length} such places`,
            };
      const parallel = parallelOf(first.text, first.words.at, passagesOf(territory.provision), level);
      const like =
        parallel === null
          ? { ru: '', en: '' }
          : {
              ru: `, как в п. ${parallel.number}: «${parallel.printed}»`,
              en: `, as in clause ${parallel.number}: “${parallel.printed}”`,
            };
      yield {
        at: place(first),
        message: {
          ru: `${ACT[level].ru} говорит о чужой системе как о своей: «${first.words.printed}»${more.ru}`,
          en: `${ACT[level].en} speaks of another level’s system as its own: “${first.words.printed}”${more.en}`,
        },
        hint: {
          ru: `Назовите систему ${level === 'region' ? 'региона' : 'муниципалитета'} ${found.length === 1 ? 'здесь' : `в этих ${found.length} ${plural(found.length, ['месте', 'местах', 'местах'])}`}${like.ru}.`,
          en: `Name the ${level === 'region' ? 'regional' : 'municipal'} system ${found.length === 1 ? 'here' : `in these ${found.length} places`}${like.en}.`,
        },
        grounds: [
          ...found.map((entry) => ({
            says: { ru: `Здесь: «${inner(excerpt(entry.text))}»`, en: `Here: “${excerpt(entry.text)}”` },
            at: place(entry),
          })),
          ...(parallel === null
            ? []
            : [
                {
                  says: {
                    ru: `Тем же началом, но о своей системе: «${parallel.printed}»`,
                    en: `The same beginning, but of its own system: “${parallel.printed}”`,
                  },
                  at: parallel.at,
                },
              ]),
        ],
        evidence: other,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'В заголовке регионального положения осталась федеральная система',
        en: 'A heading of a regional provision keeps the federal system',
      },
      files: edit(
        'provision',
        '## 3. Направления',
        '## 3. Направления развития единой федеральной системы научно-методического сопровождения',
      ),
      points: 'развития единой федеральной системы научно-методического сопровождения',
    },
    {
      title: {
        ru: 'Положение района говорит о региональной системе',
        en: 'A municipal provision speaks of the regional system',
      },
      files: {
        'regions/primer/municipalities/gorod/region.yaml': 'id: gorod\nname: Город\nlevel: municipality\n',
        'regions/primer/municipalities/gorod/acts/1/act.yaml': 'status: draft\n',
        'regions/primer/municipalities/gorod/acts/1/provision.mdx': `---
kind: provision
title: Положение о муниципальной системе
---

# Положение о муниципальной системе

1. Принципы создания муниципальной системы методического сопровождения:

- соответствие деятельности региональной системы методического сопровождения приоритетным задачам.
`,
      },
      points: 'деятельности региональной системы методического сопровождения',
    },
    {
      title: {
        ru: 'Соседний пункт с тем же началом назвал свою систему',
        en: 'The neighbouring clause with the same beginning names its own system',
      },
      files: beforeTerms(
        '3.2. Показатели эффективности развития региональной системы методического сопровождения в управлении.\n\n3.3. Показатели эффективности развития федеральной системы методического сопровождения в обучении.',
      ),
      points: 'развития федеральной системы методического сопровождения',
    },
    {
      title: {
        ru: 'Положение района ищет свои структуры в региональной системе образования',
        en: 'A municipal provision looks for its structures in the regional education system',
      },
      files: {
        'regions/primer/municipalities/gorod/region.yaml': 'id: gorod\nname: Город\nlevel: municipality\n',
        'regions/primer/municipalities/gorod/acts/1/act.yaml': 'status: draft\n',
        'regions/primer/municipalities/gorod/acts/1/provision.mdx': `---
kind: provision
title: Положение о муниципальной системе
---

# Положение о муниципальной системе

1. Положение определяет основы деятельности вновь создаваемых в региональной системе образования структур муниципальной системы методического сопровождения.
`,
      },
      points: 'создаваемых в региональной системе образования',
    },
  ],
  good: [
    ...[
      'Концепцию создания единой федеральной системы научно-методического сопровождения (утверждена распоряжением Минпросвещения России от 16.12.2020 № Р-174)',
      'Концепцию создания единой федеральной системы научно-методического сопровождения, утвержденную распоряжением Министерства просвещения Российской Федерации от 16.12.2020 № Р-174',
      'Положение о развитии единой федеральной системы научно-методического сопровождения (одобрено постановлением Правительства Российской Федерации от 01.02.2021 № 5)',
      'Программу развития единой федеральной системы научно-методического сопровождения, которая утверждена приказом Минпросвещения России от 01.02.2021 № 5',
    ].map((title) => ({
      title: {
        ru: `Название федерального акта без кавычек: «${title.slice(0, 40)}…»`,
        en: `The title of a federal act without quotation marks, “${title.slice(0, 40)}…”`,
      },
      files: beforeTerms(`3.2. Работа опирается на ${title}.`),
    })),
    {
      title: {
        ru: 'Региональная система — часть федеральной, регион участвует в её развитии',
        en: 'The regional system is part of the federal one, and the region takes part in it',
      },
      files: whole(
        'provision',
        replaced(
          'provision',
          '1.2. Положение принято',
          '1.2. Система – сегмент единой федеральной системы методического сопровождения, область участвует в развитии федеральной системы методического сопровождения.\n\n1.3. Положение принято',
        ).replaceAll('clause: "1.2"', 'clause: "1.3"'),
      ),
    },
    {
      title: {
        ru: 'Название федеральной концепции в кавычках',
        en: 'The title of a federal concept in quotation marks',
      },
      files: edit(
        'provision',
        'в соответствии с законом об образовании',
        'в соответствии с законом об образовании «О создании единой федеральной системы научно-методического сопровождения»',
      ),
    },
  ],
};
