// A short name that is introduced again makes a reader ask whether it now means something else.

import { excerpt } from '../../../model/excerpt.ts';
import { matchWords } from '../../../text/words/word-match.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits, replaced, whole } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Ground, Issue, TerritoryRule, Text } from '../../rule.ts';
import { type IntroductionPlace, introductionPlaces, isOfCapitals } from './introduction-places.ts';
import { compact } from './introductions.ts';
import { holdsWords } from './meanings.ts';

/** Two places that give a name in other words: «… программ педагогического образования» and «… педагогических программ». */
const otherWords = (places: readonly IntroductionPlace[]): readonly [string, string] | null => {
  const [first, ...others] = places.flatMap(({ means }) => (means === null ? [] : [means]));
  const other = others.find((means) => first !== undefined && !holdsWords(first, means));
  return first === undefined || other === undefined ? null : [first, other];
};

/** How the places after the first are mended: an entry of a list goes, a text keeps the short name alone. */
const onlyFirst = (short: string, [, second, ...more]: readonly IntroductionPlace[]): Text => {
  if (second?.listed === true)
    return {
      ru: `Уберите эту строку списка: «${short}» уже объяснено выше.`,
      en: `Take this line of the list out: “${short}” is explained above.`,
    };
  const below = more.length === 0 ? { ru: '', en: '' } : { ru: ' и ниже', en: ' and below' };
  return {
    ru: `Уберите здесь${below.ru} слова «далее – ${short}»: выше они уже есть, и дальше достаточно самого «${short}».`,
    en: `Leave out “далее – ${short}” here${below.en}: it stands above, and “${short}” itself is enough from there on.`,
  };
};

const say = (short: string, places: readonly IntroductionPlace[]): Pick<Issue, 'message' | 'hint'> => {
  const times: Text =
    places.length === 2
      ? { ru: 'второй раз', en: 'a second time' }
      : { ru: `ещё ${places.length - 1} раза`, en: `${places.length - 1} times more` };
  const words = otherWords(places);
  if (words === null)
    return {
      message: {
        ru: `«${short}» введено в одном документе ${times.ru}`,
        en: `“${short}” is introduced in one document ${times.en}`,
      },
      hint: onlyFirst(short, places),
    };
  const [first, other] = words.map((means) => excerpt(means));
  return {
    message: {
      ru: `«${short}» введено в одном документе ${times.ru} и другими словами: «${first}» и «${other}»`,
      en: `“${short}” is introduced in one document ${times.en}, and in other words: “${first}” and “${other}”`,
    },
    hint: {
      ru: `Оставьте одно место, где введено «${short}», и одно название. Если это разные понятия, введите для второго другое сокращение.`,
      en: `Keep one place that introduces “${short}”, and one name; where they are two concepts, introduce another abbreviation for the second.`,
    },
  };
};

/** The places without the entry of a closing list: it explains again what a text before it has introduced, and is no second introduction. */
const withoutClosingList = (places: readonly IntroductionPlace[]): readonly IntroductionPlace[] => {
  const entry = places.findIndex(({ listed }) => listed);
  return entry < 1 ? places : places.toSpliced(entry, 1);
};

/** «РСНМС» above and «РС НМС» below: words/abbreviation-one-form tells it, and to take either introduction out first would be wrong. */
const inTwoForms = (places: readonly IntroductionPlace[]): boolean =>
  new Set(places.map(({ short }) => short).filter(isOfCapitals)).size > 1;

const firstHere = ({ at }: IntroductionPlace): Ground => ({
  says: { ru: 'Впервые оно введено здесь', en: 'It is first introduced here' },
  at,
});

const listedAfter = replaced(
  'roadmap',
  'title: Дорожная карта\n',
  'title: Дорожная карта\nabbreviations:\n  - { short: ЦМН, means: целевая модель наставничества }\n',
)
  .replace('Проведение мониторинга', 'Проведение мониторинга целевой модели наставничества (далее – ЦМН)')
  .replace('аналитическая справка', 'аналитическая справка о ЦМН');

const listedTwice = listedAfter
  .replace(' целевой модели наставничества (далее – ЦМН)', ' ЦМН')
  .replace(
    'наставничества }\n',
    'наставничества }\n  - { short: ЦМН, means: целевая модель наставничества }\n',
  );

/** A name of words by their beginnings, not by the dictionary: a fingerprint outlives its editions. */
const lastingName = (short: string): string =>
  isOfCapitals(short)
    ? compact(short)
    : matchWords(short)
        .map((word) => word.slice(0, Math.max(4, word.length - 3)))
        .join(' ');

export const abbreviationIntroducedOnce: TerritoryRule = {
  id: 'words/abbreviation-introduced-once',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Сокращение введено один раз', en: 'An abbreviation is introduced once' },
  fault: { ru: 'Сокращение введено дважды', en: 'An abbreviation is introduced twice' },
  reason: {
    ru: 'Название вводят один раз, чтобы дальше оно значило одно. Когда его вводят снова, читатель не знает, то же это понятие или другое, а при правке поменяют одно место и забудут второе. Приложение со своим заголовком читают и отдельно: введённое в приказе оно вправе ввести заново, а список сокращений в конце – повторить введённое в тексте. Это не замечание.',
    en: 'A name is introduced once, to mean one thing from there on. Introduced again, it makes a reader ask whether it means another, and an amendment will change one place and forget the other. An annex with a title of its own is read by itself too: it may introduce again what the order did, and a list of abbreviations at the end may repeat what the text introduced.',
  },
  cure: {
    ru: 'Оставьте слова «далее – …» только там, где название стоит впервые, а ниже пишите введённое сокращение.',
    en: 'Keep “далее – …” at the first place only, and use the short name below.',
  },
  edit: waiveIfPrinted,
  yieldsTo: ['words/abbreviation-meaning'],
  *check(territory, { corpus }) {
    const groups = Map.groupBy(
      introductionPlaces(corpus, territory),
      ({ unit, key, quotation }) => `${unit} ${key} ${quotation ?? ''}`,
    );
    for (const places of groups.values()) {
      const [first, ...more] = withoutClosingList(places);
      const [second] = more;
      if (first === undefined || second === undefined || inTwoForms([first, ...more])) continue;
      yield {
        at: second.at,
        ...say(second.short, [first, ...more]),
        grounds: [
          firstHere(first),
          ...more.slice(1).map(({ at }) => ({
            says: { ru: 'И ещё раз здесь', en: 'And once more here' },
            at,
          })),
        ],
        evidence: normalise(`${first.unit} ${lastingName(first.short)}`),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Сокращение введено снова', en: 'An abbreviation introduced again' },
      files: edit(
        'provision',
        '- оценка качества методической работы.',
        '- оценка качества методической работы.\n\n3.2. Развитие центра мастерства (далее – ЦНППМ).',
      ),
      points: 'ЦНППМ',
    },
    {
      title: { ru: 'Название словами введено снова', en: 'A name of words introduced again' },
      files: edits(
        'provision',
        ['1.2. Положение принято', '1.2. Положение о региональной системе (далее – Положение) принято'],
        [
          'Мониторинг системы проводит',
          'Положение о системе (далее именуется – Положение) обязательно. Мониторинг системы проводит',
        ],
      ),
      points: 'Положение',
    },
    {
      title: {
        ru: 'Список сокращений называет одно дважды',
        en: 'A list of abbreviations has one of them twice',
      },
      files: whole('roadmap', listedTwice),
      points: 'ЦМН',
    },
    {
      title: {
        ru: 'Список сокращений стоит в начале, а текст вводит то же заново',
        en: 'A list of abbreviations stands first, and the text introduces the same again',
      },
      files: edits(
        'provision',
        [
          '## 2. Субъекты',
          '## Список сокращений\n\n- целевая модель наставничества (далее – ЦМН)\n\n## 2. Субъекты',
        ],
        [
          'Мониторинг системы проводит',
          'Эта модель (далее – ЦМН) едина. ЦМН действует. Мониторинг системы проводит',
        ],
      ),
      points: 'ЦМН',
    },
    {
      title: { ru: 'Введено ещё дважды', en: 'Introduced twice more' },
      files: edit(
        'provision',
        '- оценка качества методической работы.',
        '- оценка качества методической работы.\n\n3.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) учит.\n\n3.3. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) помогает.',
      ),
    },
  ],
  good: [
    {
      title: {
        ru: 'Список сокращений под дорожной картой повторяет введённое в ней',
        en: 'The list of abbreviations under a roadmap repeats what it introduced',
      },
      files: whole('roadmap', listedAfter),
    },
    {
      title: {
        ru: 'Список сокращений в конце текста повторяет введённое в нём',
        en: 'The list of abbreviations at the end of a text repeats what it introduced',
      },
      files: edit(
        'provision',
        '## Приложение № 2',
        '## 5. Список сокращений\n\nцентр непрерывного повышения профессионального мастерства (далее – ЦНППМ);\n\n## Приложение № 2',
      ),
    },
    {
      title: {
        ru: 'Приложение вводит то, что ввёл приказ',
        en: 'An annex introduces what the order introduced',
      },
      files: edit(
        'provision',
        'О региональной системе\n',
        'О деятельности центра непрерывного повышения профессионального мастерства (далее – ЦНППМ)\n',
      ),
    },
    {
      title: { ru: 'Дорожная карта вводит своё', en: 'A roadmap introduces its own' },
      files: edit(
        'roadmap',
        'title: Дорожная карта\n',
        'title: Дорожная карта\nabbreviations:\n  - { short: ЦНППМ, means: центр непрерывного повышения профессионального мастерства }\n',
      ),
    },
  ],
};
