// What another act explains need not stop a reviewer each time: it is told once for a document. What everyone in schools
// knows is missed only where the act spells out its other abbreviations, or prints the full name, too; else it only stands
// among the grounds.
import { likeness } from '../../../language/likeness.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { unpacked } from '../../../source/packed-spot.ts';
import { plural } from '../../../text/russian.ts';
import { normalise } from '../../../text/words/words.ts';
import { defining, edit, edits } from '../../example-base.ts';
import { type GatheredIssue, gatheringRule } from '../../gathering.ts';
import { sayNames } from '../../levels/say.ts';
import type { Ground } from '../../rule.ts';
import {
  type Abbreviated,
  abbreviationsOf,
  explainedBeside,
  type Familiar,
  familiarIn,
  unexplainedOf,
} from './familiar.ts';
import { sameMeaning } from './meanings.ts';
import type { Unexplained } from './unexplained.ts';

/** An abbreviation at its first place. */
type Named = Pick<Unexplained, 'short' | 'at'>;

/** The words of this document that say what another one takes the abbreviation for. */
const ownWords = (spelled: Unexplained['spelled'], means: string) =>
  spelled.find(({ words }) => likeness(words, means).level !== 'other');

/** The words of this document that say just what the trade takes the abbreviation for: three letters may begin any. */
const commonWords = (spelled: Unexplained['spelled'], short: string, { commonMeaning }: Familiar) => {
  const means = commonMeaning(short);
  return means === null ? undefined : spelled.find(({ words }) => sameMeaning(words, means));
};

/** Which words an abbreviation may stand for: those of this document, else those of another that explains it. */
const ground = (
  { short, at, spelled }: Named & Pick<Unexplained, 'spelled'>,
  familiar: Familiar,
): readonly Ground[] => {
  const meaning = familiar.meaning(short);
  const own = meaning === null ? commonWords(spelled, short, familiar) : ownWords(spelled, meaning.means);
  if (own !== undefined)
    return [
      {
        says: {
          ru: `«${short}» не введено, хотя слова, от которых оно взято, в документе есть: «${inner(own.words)}»`,
          en: `“${short}” is not introduced, though the document prints its words: “${own.words}”`,
        },
        at: own.at,
      },
    ];
  if (meaning === null) return [];
  const { territory } = meaning;
  return [
    {
      says: {
        ru: `«${short}» расшифровано в другом документе (${territory.name}): «${excerpt(meaning.means)}»`,
        en: `“${short}” is explained in another document (${territory.id}): “${excerpt(meaning.means)}”`,
      },
      at,
    },
  ];
};

/** Those in common use are not counted; that they are not is said once. */
const commonGround = (common: readonly Named[]): readonly Ground[] => {
  if (common.length === 0) return [];
  const { ru, en } = sayNames(common.map(({ short }) => short));
  return [
    {
      says: {
        ru: `Не сосчитаны общепринятые в образовании: ${ru}`,
        en: `Not counted are those in common use in education: ${en}`,
      },
    },
  ];
};

/** What the lists under the tables leave out: one note for an act. */
function* unlistedOf(territory: string, unlisted: Abbreviated['unlisted']): Generator<GatheredIssue> {
  const [first] = unlisted;
  if (first === undefined) return;
  const same = unlisted.filter(({ under }) => under.ru === first.under.ru);
  const { ru, en } = sayNames(same.map(({ short }) => short));
  yield {
    at: unpacked(first.at),
    territory,
    message: {
      ru: `В списке сокращений ${first.under.ru} нет того, что там стоит: ${ru}`,
      en: `The list of abbreviations ${first.under.en} leaves out what stands there: ${en}`,
    },
    grounds: unlisted.slice(1).map(({ short, under, at }) => ({
      says: {
        ru: `«${short}» стоит здесь, а в списке ${under.ru} его нет`,
        en: `“${short}” stands here, and the list ${under.en} leaves it out`,
      },
      at: unpacked(at),
    })),
    evidence: `list ${unlisted
      .map(({ short }) => normalise(short))
      .sort()
      .join(' ')}`,
  };
}

export const abbreviationExplainedHere = gatheringRule({
  id: 'words/abbreviation-explained-here',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Известное сокращение расшифровано в самом документе',
    en: 'A known abbreviation is explained in the document itself',
  },
  fault: {
    ru: 'Известное сокращение в документе не расшифровано',
    en: 'A well-known abbreviation is not spelled out in the document',
  },
  reason: {
    ru: 'Акт действует сам по себе: читатель не обязан искать расшифровку в акте другой территории.',
    en: 'An act stands by itself: its reader need not look for the meaning in the act of another territory.',
  },
  cure: {
    ru: 'Внесите эти сокращения в список сокращений или расшифруйте при первом упоминании («далее – …»).',
    en: 'Enter them in the list of abbreviations, or spell them out where they are first used (“далее – …”).',
  },
  doubt: {
    ru: 'Значение этих сокращений известно из других документов, а общепринятые (ФГОС, ЕГЭ) правило считает лишь там, где документ вводит другие или печатает и полное название: нужно ли их расшифровать, решает составитель.',
    en: 'Other documents explain them, and those in common use are counted only where the document introduces others or prints the full name; whether to spell them out is for the drafter.',
  },
  gather: abbreviationsOf,
  beside: explainedBeside,
  *check(gathered) {
    const familiar = familiarIn(gathered);
    const unexplained = unexplainedOf(gathered);
    for (const { territory, data } of gathered) {
      yield* unlistedOf(territory, data.unlisted);
      const known = unexplained(data).map(({ spelled, ...found }) => ({
        ...found,
        at: unpacked(found.at),
        spelled: spelled.map(({ words, at }) => ({ words, at: unpacked(at) })),
      }));
      // Beside its full name even a common one is a second name of the same thing.
      const isMissed = ({ short, spelled }: (typeof known)[number]): boolean =>
        familiar.isCommon(short)
          ? data.introduces || commonWords(spelled, short, familiar) !== undefined
          : familiar.meaning(short) !== null;
      const found = known.filter(isMissed);
      const common = known.filter((one) => familiar.isCommon(one.short) && !isMissed(one));
      const [first] = found;
      if (first === undefined) continue;
      const list = (open: string, close: string): string =>
        found.map(({ short }) => `${open}${short}${close}`).join(', ');
      yield {
        at: first.at,
        territory,
        message:
          found.length === 1
            ? {
                ru: `Известное сокращение ${list('«', '»')} в самом документе не расшифровано`,
                en: `The known abbreviation ${list('“', '”')} is not explained in the document itself`,
              }
            : {
                ru: `В самом документе не ${plural(found.length, ['расшифровано', 'расшифрованы', 'расшифрованы'])} ${found.length} ${plural(found.length, ['известное сокращение', 'известных сокращения', 'известных сокращений'])}: ${list('«', '»')}`,
                en: `${found.length} known abbreviations are not explained in the document itself: ${list('“', '”')}`,
              },
        grounds: [...found.flatMap((unexplained) => ground(unexplained, familiar)), ...commonGround(common)],
        evidence: found
          .map(({ short }) => normalise(short))
          .sort()
          .join(' '),
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Сокращение, которое расшифровала другая территория',
        en: 'An abbreviation that another territory explains',
      },
      files: {
        'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
        'regions/sosed/acts/1/act.yaml':
          'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
        'regions/sosed/acts/1/terms.yaml':
          'terms:\n  - id: route\n    term: индивидуальный образовательный маршрут\n    short: ИОМ\n    text: «индивидуальный образовательный маршрут» (далее – ИОМ) – перечень шагов. ИОМ составляет педагог.\n',
        ...defining('субъекты сопровождения ИОМ.'),
      },
      points: 'ИОМ',
    },
    {
      title: {
        ru: 'Расшифровала другая территория, а слова стоят и в самом документе',
        en: 'Another territory explains it, and the words stand in the document itself',
      },
      files: {
        'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
        'regions/sosed/acts/1/act.yaml':
          'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
        'regions/sosed/acts/1/terms.yaml':
          'terms:\n  - id: site\n    term: республиканская инновационная площадка\n    short: РИП\n    text: «республиканская инновационная площадка» (далее – РИП) - школа, которая пробует новое. РИП утверждает министерство.\n',
        ...defining('субъекты сопровождения РИП и опыт региональных инновационных площадок.'),
      },
      points: 'РИП',
    },
    {
      title: {
        ru: 'Два известных сокращения и общепринятое',
        en: 'Two known abbreviations and a common one',
      },
      files: {
        'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
        'regions/sosed/acts/1/act.yaml':
          'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
        'regions/sosed/acts/1/terms.yaml':
          'terms:\n  - id: route\n    term: индивидуальный образовательный маршрут\n    short: ИОМ\n    text: «индивидуальный образовательный маршрут» (далее – ИОМ) – перечень шагов. ИОМ составляет педагог.\n  - id: model\n    term: целевая модель наставничества\n    short: ЦМН\n    text: «целевая модель наставничества» (далее – ЦМН) – порядок помощи. ЦМН вводит школа.\n',
        ...defining('субъекты сопровождения ИОМ, ЦМН и ФГОС.'),
      },
    },
    {
      title: { ru: 'Списки под таблицами неполны', en: 'Lists under tables that are not complete' },
      files: {
        ...edits(
          'roadmap',
          [
            'title: Дорожная карта\n',
            'title: Дорожная карта\nabbreviationsTitle: "Сокращения:"\nabbreviations:\n  - { short: ММС, means: муниципальная методическая служба }\n  - { short: РИП, means: региональная инновационная площадка }\n  - { short: ЦМН, means: целевая модель наставничества }\n',
          ],
          ['result: аналитическая справка', 'result: справка ММС, РИП и ЦМН'],
        ),
        ...edit(
          'indicators',
          'title: Показатели\n',
          'title: Показатели ЦНППМ, ПМО, ШМУ и РМО\nabbreviationsTitle: "Сокращения:"\nabbreviations:\n  - { short: ПМО, means: предметные методические объединения }\n  - { short: ШМУ, means: школа молодого учителя }\n  - { short: РМО, means: районные методические объединения }\n',
        ),
      },
    },
  ],
  good: [
    {
      title: { ru: 'Одни общепринятые сокращения', en: 'Only abbreviations in common use' },
      files: defining('субъекты внедрения ФГОС и подготовки к ЕГЭ. ФГОС обновлены.'),
    },
    {
      title: { ru: 'Общепринятое сокращение расшифровано', en: 'A common abbreviation is explained' },
      files: defining(
        'субъекты внедрения федеральных государственных образовательных стандартов (далее – ФГОС). ФГОС обновлены.',
      ),
    },
    { title: { ru: 'Сокращений без расшифровки нет', en: 'No abbreviation is unexplained' }, files: {} },
  ],
});
