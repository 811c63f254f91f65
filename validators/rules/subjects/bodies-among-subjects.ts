// A body that signs agreements or answers for training, and is no subject of the system, has neither functions nor anybody to ask it.
import { excerpt, inner } from '../../model/excerpt.ts';
import { isWhole } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { beforeTerms, edit } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { type PrintedText, printedTexts } from '../words/printed-texts.ts';

/** A kind of body that every territory has. */
interface Body {
  readonly id: string;
  readonly name: Text;
  /** Its name in the text, in any case. */
  readonly said: RegExp;
  /** What a subject of the kind is called by. */
  readonly subject: RegExp;
}

const bodies: readonly Body[] = [
  {
    id: 'municipal-authority',
    name: {
      ru: 'органов местного самоуправления, управляющих образованием',
      en: 'municipal bodies that manage education',
    },
    said: /муниципальн\p{L}{2,3}\s+орган\p{L}{0,3}(?:\s+исполнительной\s+власти)?,?\s{1,2}(?:осуществляющ\p{L}{1,3}\s+управление|управления\s+образовани\p{L}{1,2})|орган\p{L}{0,3}\s+местного\s+самоуправления(?:\s+\p{Lu}[^,;.]{0,60})?,?\s{1,2}осуществляющ\p{L}{1,3}\s+управление|орган\p{L}{0,3}\s+управления\s+образованием\s+муниципальн\p{L}{1,3}/giu,
    subject:
      /орган\p{L}{0,3}[^,;]{0,60}(?:управлени|самоуправлени)|управлени\p{L}{0,3}\s+образовани|администраци|(?:^|\s)ОМСУ|(?:^|\s)МОУО/iu,
  },
  {
    id: 'colleges',
    name: { ru: 'колледжей', en: 'colleges' },
    said: /(?<!\p{L})колледж\p{L}{1,3}(?!\p{L})(?!\s*[«"])/giu,
    subject:
      /колледж|профессиональн\p{L}{2,3}\s+(?:образовательн\p{L}{2,3}\s+)?организаци|среднего\s+профессионального|(?:^|\s)(?:ПОО|СПО)(?:\s|$)/iu,
  },
  {
    id: 'universities',
    name: { ru: 'вузов', en: 'universities' },
    said: /(?<!\p{L})вуз(?:ы|ов|ам|ами|ах)(?!\p{L})/giu,
    subject:
      /(?<!\p{L})(?:пед\.?\s?)?вуз|университет|институт|академи|высшего\s+(?:\([^)]{1,30}\)\s+)?образования|(?:^|\s)ОВО(?:\s|$)/iu,
  },
  {
    id: 'pupils-places',
    name: { ru: 'детских садов', en: 'kindergartens' },
    said: /(?<!\p{L})(?:детски\p{L}{1,2}\s+сад\p{L}{0,3}|дошкольн\p{L}{2,3}\s+образовательн\p{L}{2,3}\s+организаци\p{L}{1,3})(?!\p{L})/giu,
    subject:
      /детски\p{L}{1,2}\s+сад|дошкольн|образовательн\p{L}{2,3}\s+организаци|(?:^|\s)(?:ОО|ДОО)(?:\s|$)/iu,
  },
];

/** It is a party, a partner, or answers for something: not counted or trained only. */
const ACTS =
  /соглашени|договор|взаимодейств|совместно|ответственност|роль|обеспечива|организу|провод[ия]т|осуществляют|участвуют|координир|назнача|утвержда|направля|представля/iu;
const reach = 220;

interface Found {
  readonly body: Body;
  readonly words: string;
  readonly spot: Spot;
}

/** Small systems name few subjects, and may leave the rest to others. */
const fewestSubjects = 3;

export const bodiesAmongSubjects: TerritoryRule = {
  id: 'subjects/bodies-among-subjects',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Органы и организации, которым текст даёт работу, названы среди субъектов',
    en: 'Bodies to which the text gives work are among the subjects',
  },
  fault: {
    ru: 'Орган или организация действует, а среди субъектов её нет',
    en: 'A body acts, and is not among the subjects',
  },
  reason: {
    ru: 'Функции и ответственность есть только у субъектов. С того, кто подписал соглашение или отвечает за подготовку, но субъектом не назван, спросить нечего.',
    en: 'Only subjects have functions and answer for them; whoever signs an agreement or answers for training and is none cannot be asked.',
  },
  cure: {
    ru: 'Опишите этих участников среди субъектов системы с их функциями или уберите их из текста.',
    en: 'Describe them among the subjects with their functions, or leave them out of the text.',
  },
  doubt: {
    ru: 'Участника системы можно и не делать её субъектом: решает составитель.',
    en: 'Somebody who takes part need not be a subject; that is for the drafter.',
  },
  *check(territory, { corpus }) {
    const { subjects } = territory;
    if (subjects.length < fewestSubjects || !isWhole(corpus, territory, 'subjects')) return;
    const names = subjects.flatMap(({ name, namePrinted, short, aliases }) => [
      name,
      namePrinted ?? '',
      short ?? '',
      ...aliases,
    ]);
    const missing = bodies.filter(({ subject }) => !names.some((name) => subject.test(name)));
    const texts =
      missing.length === 0 ? [] : printedTexts(territory).filter(({ damaged }) => damaged !== true);
    const found = missing.flatMap((body): readonly Found[] => {
      for (const printed of texts) {
        const place = actingIn(printed, body);
        if (place !== null)
          return [{ body, words: place.words, spot: within(printed.at, printed.text, place, corpus.texts) }];
      }
      return [];
    });
    for (const { body, words, spot } of found)
      yield {
        at: spot,
        message: {
          ru: `Среди субъектов системы нет ${body.name.ru}, а текст говорит об их участии: «${inner(excerpt(words))}»`,
          en: `No subject of the system is one of the ${body.name.en}, of whose part the text speaks: “${excerpt(words)}”`,
        },
        evidence: body.id,
      };
  },
  bad: [
    {
      title: { ru: 'Соглашение подписал тот, кто не субъект', en: 'A party to an agreement is no subject' },
      files: {
        'regions/primer/acts/1/subjects.yaml':
          'subjects:\n  - id: ministry\n    name: Министерство образования Примерной области\n    short: Министерство\n    kind: ministry\n    level: regional\n    clause: "2.1"\n    functions:\n      - утверждает дорожную карту.\n  - id: cnppm\n    name: Центр непрерывного повышения профессионального мастерства\n    short: ЦНППМ\n    kind: cnppm\n    level: regional\n    clause: "2.2"\n    functions:\n      - диагностику профессиональных дефицитов;\n      - сопровождение индивидуальных маршрутов.\n  - id: actives\n    name: методический актив\n    kind: cnppm\n    level: regional\n    clause: "2.2"\n    functions:\n      - обмен опытом.\n',
        ...beforeTerms('3.2. Колледжи проводят практику студентов.'),
        ...edit(
          'roadmap',
          'responsible: [Министерство, ЦНППМ]',
          'responsible: [Министерство, ЦНППМ, методический актив]',
        ),
      },
      points: 'Колледжи',
    },
  ],
  good: [{ title: { ru: 'Участников вне системы нет', en: 'Nobody outside of the system' }, files: {} }],
};

/** The first place where the body acts; null where it is only counted or named. */
function actingIn(
  { text }: PrintedText,
  { said }: Body,
): { at: number; length: number; words: string } | null {
  for (const { 0: words, index } of text.matchAll(said)) {
    const near = text.slice(Math.max(0, index - reach), index + words.length + reach);
    if (ACTS.test(near)) return { at: index, length: words.length, words };
  }
  return null;
}
