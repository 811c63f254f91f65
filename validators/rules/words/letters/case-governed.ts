// «На базе Академией»: the sentence was mended by halves, and the reader must guess whether a word is lost or a case is wrong.

import { type Misgoverned, misgoverned } from '../../../language/government.ts';
import type { Case } from '../../../language/grammar.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';

const cases: Readonly<Record<Case, string>> = {
  nominative: 'именительный',
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
  vocative: 'звательный',
};

/** «Нужен родительный падеж»; of a preposition with several cases it is the author who knows which. */
const wantedIn = ({ wanted }: Misgoverned): { readonly ru: string; readonly en: string } => {
  const [only] = wanted;
  return only === undefined || wanted.length > 1
    ? { ru: '', en: '' }
    : { ru: ` – нужен ${cases[only]} падеж`, en: `: it takes the ${only}` };
};

export const caseGoverned = noSlips({
  id: 'words/case-governed',
  title: { ru: 'Слово стоит в падеже своего предлога', en: 'A word stands in a case of its preposition' },
  fault: { ru: 'Падеж не тот, что требует предлог', en: 'Not a case of the preposition' },
  reason: {
    ru: 'Падеж, которого предлог не требует, остаётся от правки: между ними потеряно слово или предложение исправили не до конца.',
    en: 'A case that the preposition does not take is left from an edit: a word between them is lost, or the sentence is mended by halves.',
  },
  cure: {
    ru: 'Поставьте слово в падеж, которого требует предлог, или верните пропущенное слово.',
    en: 'Put the word in the case that the preposition takes, or put the lost word back.',
  },
  edit: waiveIfPrinted,
  find:
    () =>
    ({ text }) =>
      misgoverned(text),
  say: (slip) => ({
    ru: `Падеж не тот, что требует предлог «${slip.preposition}»: «${slip.text}»${wantedIn(slip).ru}`,
    en: `Not a case of the preposition “${slip.preposition}”: “${slip.text}”${wantedIn(slip).en}`,
  }),
  bad: [
    {
      title: { ru: 'Предлог из двух слов', en: 'A preposition of two words' },
      files: defining('субъекты региональной системы. Занятия проходят на базе школой искусств.'),
      points: 'на базе школой',
    },
    {
      title: { ru: 'У предлога несколько падежей', en: 'A preposition with several cases' },
      files: defining('субъекты региональной системы. Планы составляют по итогах года.'),
      points: 'по итогах',
    },
  ],
  good: [
    {
      title: { ru: 'Падеж тот', en: 'The right case' },
      files: defining(
        'субъекты региональной системы. По окончании курсов педагоги идут в наставники, занятия на базе школ идут в виде очном.',
      ),
    },
  ],
});
