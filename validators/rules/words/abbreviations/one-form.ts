// One abbreviation in two spellings looks like two: a search finds half of its places, and a reader wonders.

import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import { foundIn } from '../../../text/remembered.ts';
import { timesInWords } from '../../../text/russian.ts';
import { nearAbbreviations } from '../../../text/words/near-spelling.ts';
import { oneLetterOff } from '../../../text/words/one-letter-off.ts';
import { edit, replaced } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
import { printedTexts } from '../printed-texts.ts';
import { differIn, type Form, formsIn } from './forms.ts';
import { introductionPlaces } from './introduction-places.ts';
import { compact } from './introductions.ts';

/** Two spellings of what seems to be one abbreviation; the rarer is the slip. */
interface Pair {
  readonly rarer: Form;
  readonly other: Form;
}

const pairOf = (a: Form, b: Form): Pair =>
  a.times > b.times ? { rarer: b, other: a } : { rarer: a, other: b };

/** «РСНМС» and «РС НМС»: the same letters, one of them in one word. */
function* spacedApart(forms: readonly Form[]): Generator<Pair> {
  const singles = new Map(
    forms.flatMap((form) => (form.printed.includes(' ') ? [] : [[form.printed, form]])),
  );
  for (const phrase of forms) {
    const single = phrase.printed.includes(' ') ? singles.get(phrase.printed.replaceAll(' ', '')) : undefined;
    if (single !== undefined) yield pairOf(single, phrase);
  }
}

/** «ЦНППИМ» and «ЦНППМ»: compared only with those of the same first letter. */
function* misspelt(forms: readonly Form[], differ: (a: string, b: string) => boolean): Generator<Pair> {
  const singles = forms.filter(({ printed, organisation }) => !printed.includes(' ') && !organisation);
  for (const group of Map.groupBy(singles, ({ printed }) => printed.charAt(0)).values()) {
    const places = new Map(group.map(({ printed }, place) => [printed, place]));
    const near = oneLetterOff([...places.keys()]);
    for (const [index, form] of group.entries())
      for (const printed of near(form.printed)) {
        const place = places.get(printed) ?? index;
        const other = place > index ? group[place] : undefined;
        if (other !== undefined && nearAbbreviations(form.printed, printed) && !differ(form.printed, printed))
          yield pairOf(form, other);
      }
  }
}

/** A word of capitals, small letters and dots that may be an abbreviation written otherwise: «ЦНППм», «Ц.Н.П.П.М.», «МшН». */
const MIXED =
  /(?<![\p{L}.-])(?:(?:\p{Lu}\.){2,10}\p{Lu}?\.?|\p{Lu}{1,10}\p{Ll}{1,2}\p{Lu}{0,10})(?![\p{L}-])/gu;

const mixedIn = foundIn((text) =>
  [...text.matchAll(MIXED)].map(({ 0: printed, index }) => ({ printed, at: index })),
);

/** The introduced abbreviations where a text writes one in other letters: in small ones, or with dots. */
function* inOtherLetters(
  territory: Territory,
  corpus: Corpus,
  forms: readonly Form[],
  introduced: ReadonlySet<string>,
): Generator<Pair> {
  const known = new Map(
    forms.flatMap((form) => (introduced.has(form.printed) ? [[form.printed, form] as const] : [])),
  );
  const found = new Map<string, Form>();
  for (const { text, at, damaged } of printedTexts(territory))
    for (const { printed, at: index } of damaged ? [] : mixedIn(text)) {
      const letters = printed.replaceAll('.', '').toUpperCase();
      if (!known.has(letters) || introduced.has(printed)) continue;
      const before = found.get(printed);
      const place = { at: index, length: printed.length };
      found.set(printed, {
        printed,
        at: before?.at ?? within(at, text, place, corpus.texts),
        times: (before?.times ?? 0) + 1,
        organisation: false,
        unresolved: false,
      });
    }
  for (const form of found.values()) {
    const other = known.get(form.printed.replaceAll('.', '').toUpperCase());
    if (other !== undefined) yield { rarer: form, other };
  }
}

const timesEn = ({ times }: Form): string => (times === 1 ? 'once' : `${times} times`);

/** @param introduced the abbreviations that the texts introduce, as they spell them */
const hintOf = ({ rarer, other }: Pair, introduced: ReadonlySet<string>): Text => {
  // How often each is printed does not tell how an organisation's charter writes its form.
  if (rarer.organisation || other.organisation)
    return {
      ru: 'Сверьте форму с уставами организаций и пишите её так, как в них.',
      en: 'Compare the form with the charters of the organisations, and write it as they do.',
    };
  if (introduced.has(rarer.printed) && introduced.has(other.printed))
    return {
      ru: `Если это одно и то же, введите «${other.printed}» один раз, там, где оно стоит впервые, и пишите дальше только так.`,
      en: `Where they are the same, introduce “${other.printed}” once, at its first place, and write only that from there on.`,
    };
  return {
    ru: `Если это одно и то же, пишите везде «${other.printed}».`,
    en: `Where they are the same, write “${other.printed}” everywhere.`,
  };
};

export const abbreviationOneForm: TerritoryRule = {
  id: 'words/abbreviation-one-form',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Сокращение пишется одинаково', en: 'An abbreviation is spelt in one way' },
  fault: { ru: 'Сокращение пишется по-разному', en: 'An abbreviation is written in different ways' },
  reason: {
    ru: 'Два написания читаются как два разных сокращения, а поиск по одному не находит другого.',
    en: 'Two spellings read like two abbreviations, and a search for one does not find the other.',
  },
  cure: {
    ru: 'Выберите одно написание. Если это разные сокращения, расшифруйте оба.',
    en: 'Choose one spelling. Where they are two abbreviations, explain both.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const forms = formsIn(corpus, territory);
    const introduced = new Set(introductionPlaces(corpus, territory).map(({ short }) => short));
    const pairs = [
      ...spacedApart(forms),
      ...misspelt(forms, differIn(territory)),
      ...inOtherLetters(territory, corpus, forms, introduced),
    ];
    for (const { rarer, other } of pairs) {
      if (rarer.unresolved) continue;
      yield {
        at: rarer.at,
        message: {
          ru: `Сокращение «${rarer.printed}» (${timesInWords(rarer.times)}), видимо, то же, что «${other.printed}» (${timesInWords(other.times)})`,
          en: `The abbreviation “${rarer.printed}” (${timesEn(rarer)}) seems to be the same as “${other.printed}” (${timesEn(other)})`,
        },
        hint: hintOf({ rarer, other }, introduced),
        grounds: [
          {
            says: {
              ru: `«${other.printed}» напечатано здесь впервые`,
              en: `“${other.printed}” is first printed here`,
            },
            at: other.at,
          },
        ],
        evidence: `${compact(rarer.printed)} ${other.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Лишняя буква', en: 'A letter too many' },
      files: edit(
        'provision',
        'координатор системы. ЦНППМ',
        'координатор системы. ЦНППМ и ЦНППИМ работают вместе. ЦНППМ',
      ),
      points: 'ЦНППИМ',
    },
    {
      title: { ru: 'С пробелом и без пробела', en: 'With a space and without one' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты региональной системы (далее – РС НМС). РС НМС развивается. РСНМС оценивают.',
      ),
      points: 'РСНМС',
    },
    {
      title: {
        ru: 'Форма организации с пробелом и без него',
        en: 'A form of organisation with a space and without',
      },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты: ГБПОУ «Колледж», ГБ ПОУ «Техникум», ГБ ПОУ «Училище».',
      ),
      points: 'ГБПОУ',
    },
    {
      title: { ru: 'Со строчной буквой', en: 'With a small letter' },
      files: edit('provision', 'координатор системы. ЦНППМ', 'координатор системы. ЦНППм растёт. ЦНППМ'),
      points: 'ЦНППм',
    },
    {
      title: { ru: 'Введено дважды, и по-разному', en: 'Introduced twice, in two forms' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '1.2. Положение принято',
          '1.2. Региональная система методического сопровождения (далее – РСМС) создана. Положение принято',
        ).replace(
          'Мониторинг системы проводит',
          'Региональная система методического сопровождения (далее – РС МС) едина. РС МС растёт. Мониторинг системы проводит',
        ),
      },
      points: 'РСМС',
    },
  ],
  good: [
    {
      title: {
        ru: 'Сокращение со строчной буквой введено для другого',
        en: 'One with a small letter is another',
      },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'городской методический совет (далее – ГМС) и городскую методическую службу (далее – ГМСл). ГМС и ГМСл работают вместе.',
      ),
    },
    {
      title: {
        ru: 'Похожие сокращения введены для разного',
        en: 'Similar ones are introduced for different things',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'abbreviations:\n',
          'abbreviations:\n  - { short: ДПО, means: дополнительное профессиональное образование }\n  - { short: ДППО, means: педагогическое образование взрослых }\n',
        ).replace(
          'субъекты региональной системы.',
          'субъекты региональной системы, программы ДПО и портал ДППО.',
        ),
      },
    },
    {
      title: { ru: 'Короткие сокращения с одной разной буквой', en: 'Short ones that differ by a letter' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'муниципальные методические службы (далее – ММС) и муниципальные методические объединения (далее – ММО). ММС и ММО сотрудничают.',
      ),
    },
  ],
};
