// The nominative of a name is the editor's, who changes the endings and nothing else.
import { namedIn } from '../../model/named.ts';
import { severally } from '../../model/severally.ts';
import type { Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { otherWord } from '../../text/words/case-forms.ts';
import { replaced, whole } from '../example-base.ts';
import { stampedAct, stampedOnly } from '../requisites/example-stamped.ts';
import type { TerritoryRule } from '../rule.ts';

interface Given {
  readonly nominative: string;
  readonly printed: string;
  readonly at: Spot;
}

/** The names of a territory's documents that an editor put into the nominative. */
function* inNominative({ provision, subjects }: Territory): Generator<Given> {
  if (provision !== null) {
    const { approval, front, spot } = provision;
    const named = [
      { ...namedIn(front.title), at: child(spot, 'title', 'nominative') },
      ...severally(front.order?.issuer).map(({ value, path }) => ({
        ...namedIn(value),
        at: child(spot, 'order', 'issuer', ...path, 'nominative'),
      })),
      { ...namedIn(front.order?.title), at: child(spot, 'order', 'title', 'nominative') },
    ];
    for (const { name, printed, at } of named)
      if (name !== null && printed !== null) yield { nominative: name, printed, at };
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
    for (const { nominative, printed, at } of inNominative(territory)) {
      const word = otherWord(nominative, printed);
      if (word === null) continue;
      const what =
        word === ''
          ? { ru: 'в напечатанном слов больше', en: 'the print has more words' }
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
      title: { ru: 'Те же слова в другом падеже', en: 'The same words in another case' },
      files: whole('subjects', named('Министерство образования Примерной области')),
    },
    {
      title: { ru: 'Орган из грифа', en: 'The body of the stamp' },
      files: stampedOnly(stampedAct),
    },
  ],
};
