// The nominative of a name is the editor's, who changes the endings and nothing else.
import { namedIn } from '../../model/named.ts';
import { severally } from '../../model/severally.ts';
import type { Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { hasLinesOf, hasWord, otherWord } from '../../text/words/case-forms.ts';
import { replaced, whole } from '../example-base.ts';
import { stampedAct, stampedOnly } from '../requisites/example-stamped.ts';
import type { TerritoryRule } from '../rule.ts';

interface Given {
  readonly nominative: string;
  readonly printed: string;
  readonly at: Spot;
  /** A body, which the head of an order may name line by line. */
  readonly isBody?: true;
}

/** The names of a territory's documents that an editor put into the nominative. */
function* inNominative({ provision, subjects }: Territory): Generator<Given> {
  if (provision !== null) {
    const { approval, front, spot } = provision;
    const named: readonly (ReturnType<typeof namedIn> & Pick<Given, 'at' | 'isBody'>)[] = [
      { ...namedIn(front.title), at: child(spot, 'title', 'nominative') },
      ...severally(front.order?.issuer).map(({ value, path }) => ({
        ...namedIn(value),
        at: child(spot, 'order', 'issuer', ...path, 'nominative'),
        isBody: true as const,
      })),
      { ...namedIn(front.order?.title), at: child(spot, 'order', 'title', 'nominative') },
    ];
    for (const { name, printed, ...one } of named)
      if (name !== null && printed !== null) yield { nominative: name, printed, ...one };
    const nominative = front.approval?.issuer;
    const printed = approval?.issuer ?? null;
    if (nominative !== undefined && printed !== null)
      yield { nominative, printed, at: child(spot, 'approval', 'issuer') };
  }
  for (const { name, namePrinted, spot } of subjects)
    if (namePrinted !== null)
      yield { nominative: name, printed: namePrinted, at: child(spot, 'name', 'nominative') };
}

const named = (nominative: string): string =>
  replaced(
    'subjects',
    'name: Министерство образования Примерной области',
    `name: { nominative: ${nominative}, printed: Министерством образования Примерной области }`,
  );

/** The order of a body whose head names the wider one in the line above. */
const headed = (nominative: string): string =>
  replaced(
    'provision',
    'issuer: Министерство образования Примерной области',
    `issuer: { nominative: ${nominative}, printed: АДМИНИСТРАЦИЯ ПРИМЕРНОГО РАЙОНА УПРАВЛЕНИЕ ОБРАЗОВАНИЯ }`,
  );

export const nominativeAsPrinted: TerritoryRule = {
  id: 'source/nominative-as-printed',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Название в именительном падеже – те же слова, что напечатаны',
    en: 'A name in the nominative has the words that are printed',
  },
  fault: {
    ru: 'Название в именительном падеже – не те слова, что напечатаны',
    en: 'A name in the nominative has other words than those printed',
  },
  reason: {
    ru: 'Именительный падеж даёт редакция: документ его не печатает. Другое слово в нём было бы уже не словом документа.',
    en: 'The nominative is the editor’s, as the document does not print it; another word in it would be no word of the document.',
  },
  cure: {
    ru: 'Поставьте напечатанные слова в именительный падеж и больше ничего в них не меняйте.',
    en: 'Put the printed words into the nominative and change nothing else.',
  },
  *check(territory) {
    for (const { nominative, printed, at, isBody } of inNominative(territory)) {
      const word = otherWord(nominative, printed);
      if (word === null || (isBody && hasLinesOf(nominative, printed))) continue;
      const what =
        word === ''
          ? { ru: 'в напечатанном слов больше', en: 'the print has more words' }
          : hasWord(printed, word)
            ? { ru: `слово «${word}» напечатано в другом месте`, en: `the print has “${word}” elsewhere` }
            : { ru: `слова «${word}» в напечатанном нет`, en: `the print has no “${word}”` };
      yield {
        at,
        message: {
          ru: `«${nominative}» – не те слова, что напечатаны («${printed}»): ${what.ru}`,
          en: `“${nominative}” is not what is printed (“${printed}”): ${what.en}`,
        },
        evidence: `${nominative} ${printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Слова бланка переставлены', en: 'The words of a head in another order' },
      files: whole('provision', headed('Управление администрации образования Примерного района')),
      points: 'Управление администрации образования Примерного района',
    },
    {
      title: { ru: 'Другое слово', en: 'Another word' },
      files: whole('subjects', named('Министерство просвещения Примерной области')),
      points: 'Министерство просвещения Примерной области',
    },
    {
      title: { ru: 'Слово пропущено', en: 'A word is left out' },
      files: whole('subjects', named('Министерство образования')),
      points: 'Министерство образования',
    },
    {
      title: { ru: 'В грифе другой орган', en: 'The stamp has another body' },
      files: stampedOnly(stampedAct, 'Министерство просвещения Примерной области'),
      points: 'Министерство просвещения Примерной области',
    },
  ],
  good: [
    {
      title: { ru: 'Бланк из двух строк', en: 'A head of two lines' },
      files: whole('provision', headed('Управление образования администрации Примерного района')),
    },
    {
      title: { ru: 'Те же слова в другом падеже', en: 'The same words in another case' },
      files: whole('subjects', named('Министерство образования Примерной области')),
    },
    {
      title: { ru: 'Орган из грифа', en: 'The body of the stamp' },
      files: stampedOnly(stampedAct),
    },
  ],
};
