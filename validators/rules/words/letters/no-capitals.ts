// A word in capitals inside a sentence was put there to be found and changed: it stands for a name that was never decided.

import { analyse } from '../../../language/analyse.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { coveredBy } from '../../../text/places/covered.ts';
import { foundIn } from '../../../text/remembered.ts';
import { defining, edit } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Text } from '../../rule.ts';
import { introductionsOf } from '../abbreviations/introductions.ts';
import { shortenedTexts } from '../abbreviations/shortened-texts.ts';
import type { Slip } from '../once.ts';
import type { PrintedText } from '../printed-texts.ts';
import { isCommonWord, setCapitals } from '../set-capitals.ts';

/** A shorter word may be an abbreviation by chance; a word of capitals beside another is a heading. */
const capitals =
  /(?<![\p{L}\d«"„-])(?<!\p{Lu}{2,}[\s,–-]{1,3})[А-ЯЁ]{4,}(?![\p{L}-])(?![\s,–-]{1,3}\p{Lu}{2,})/gu;

/** «КАфедра»: the key was let go too late. */
const twoCapitals = /(?<![\p{L}\d«"„-])[А-ЯЁ]{2}[а-яё]{3,40}(?![\p{L}-])/gu;

const inCapitalsAlone = foundIn((text) => text.matchAll(capitals));
const begunByTwo = foundIn((text) => text.matchAll(twoCapitals));

/** «ПРИКАЗЫВАЮ:», «ПОСТАНОВЛЯЕТ:» are set so by custom. */
const isOrdering = (word: string, behind: string): boolean =>
  analyse(word).some(
    ({ part, person, tense }) =>
      part === 'verb' && (person === 1 || ((person === 3 || tense === 'past') && /^\s{0,3}:/u.test(behind))),
  );

/** A slip, and whether the whole word is in capitals. */
interface InCapitals extends Slip {
  readonly whole: boolean;
}

/** Finds the words in capitals that are no abbreviation, heading or order. */
const inCapitals = (isIntroduced: (short: string) => boolean) =>
  function* ({ text, capitals: heading, title }: PrintedText): Generator<InCapitals> {
    const words = inCapitalsAlone(text);
    const begun = begunByTwo(text);
    if (heading === true || words.length + begun.length === 0) return;
    // The first word of a title may be set so: «ПОЛОЖЕНИЕ о …».
    const firstSmall = text.search(/\p{Ll}/u);
    const isSet = coveredBy(setCapitals(text, title === true));
    for (const { 0: letters, index } of words) {
      if (firstSmall === -1 || firstSmall > index || isSet({ at: index, length: letters.length })) continue;
      if (letters.length < 6 && isIntroduced(letters)) continue;
      if (
        isCommonWord(letters) &&
        !isOrdering(letters, text.slice(index + letters.length, index + letters.length + 5))
      )
        yield { text: letters, at: index, length: letters.length, whole: true };
    }
    for (const { 0: letters, index } of begun)
      if (isCommonWord(letters)) yield { text: letters, at: index, length: letters.length, whole: false };
  };

/** The documents whose abbreviations a reader knows: this one, the others of the territory, and those of its region. */
const documentsOf = (territory: Territory, { territories }: Corpus): readonly Territory[] => {
  const [id] = territory.id.split('/');
  const region = territory.id === id ? undefined : territories.find((other) => other.id === id);
  const all = [territory, region].flatMap((one) => one?.acts ?? []);
  return [territory, ...all.flatMap(({ current }) => [current, ...current.annexes])];
};

/** Whether one of the documents introduces an abbreviation; each is read when those before it do not. */
const introducedBy = (documents: readonly Territory[]): ((short: string) => boolean) => {
  const known = new Map<Territory, (short: string) => boolean>();
  const knownOf = (document: Territory): ((short: string) => boolean) => {
    const made = known.get(document) ?? introductionsOf(document, shortenedTexts(document)).isIntroduced;
    known.set(document, made);
    return made;
  };
  return (short) => documents.some((document) => knownOf(document)(short));
};

const say = ({ text, whole }: InCapitals): Text =>
  whole
    ? {
        ru: `Слово «${text}» внутри предложения набрано прописными буквами`,
        en: `The word “${text}” is set in capitals inside a sentence`,
      }
    : {
        ru: `В слове «${text}» прописными набраны две буквы`,
        en: `Two letters of the word “${text}” are capitals`,
      };

export const noCapitals = noSlips({
  id: 'words/no-capitals',
  title: {
    ru: 'Внутри предложения нет слов прописными буквами',
    en: 'No word in capitals inside a sentence',
  },
  fault: { ru: 'Внутри предложения слово прописными буквами', en: 'A word amid a sentence is in capitals' },
  reason: {
    ru: 'Прописными набирают слово, которое в образце собирались заменить. Оставшись в акте, оно показывает, что место не дочитали, и выглядит сокращением.',
    en: 'A word is set in capitals where a model was to be changed. Left in an act it shows that the passage was not read through, and looks like an abbreviation.',
  },
  cure: {
    ru: 'Наберите слово обычными буквами и проверьте, то ли это слово.',
    en: 'Set the word in small letters, and make sure it is the right one.',
  },
  edit: waiveIfPrinted,
  yieldsTo: ['words/no-leftovers'],
  find: (territory, corpus) => inCapitals(introducedBy(documentsOf(territory, corpus))),
  say,
  evidence: ({ text }) => text.toLowerCase(),
  bad: [
    {
      title: { ru: 'Слово образца осталось прописными', en: 'A word of the model left in capitals' },
      files: defining('субъекты региональной системы как части РЕГИОНАЛЬНОЙ сети.'),
      points: 'РЕГИОНАЛЬНОЙ',
    },
    {
      title: { ru: 'Две прописные в начале слова', en: 'Two capitals at the beginning of a word' },
      files: defining('субъекты региональной системы. Сборник готовит КАфедра педагогики.'),
      points: 'КАфедра',
    },
  ],
  good: [
    {
      title: {
        ru: 'Сокращение, которое вводит другой акт территории',
        en: 'An abbreviation that another act of the territory introduces',
      },
      files: {
        ...defining('субъекты региональной системы. Заявки принимает СИРО.'),
        'regions/primer/acts/2/act.yaml': 'status: draft\n',
        'regions/primer/acts/2/provision.mdx':
          '---\nkind: provision\ntitle: Положение о конкурсе\nabbreviations:\n  - { short: СИРО, means: Северный институт развития образования }\n---\n\n1. Конкурс проводит Северный институт развития образования (далее – СИРО). СИРО подводит итоги.\n',
      },
    },
    {
      title: { ru: 'Сокращение и слово приказа', en: 'An abbreviation, and the word that orders' },
      files: edit(
        'provision',
        'О региональной системе\n',
        'О региональной системе\n\nВо исполнение закона ПРИКАЗЫВАЮ:\n',
      ),
    },
    {
      title: { ru: 'Заголовок прописными', en: 'A heading in capitals' },
      files: edit('provision', '## 2. Субъекты', '## 2. СУБЪЕКТЫ СИСТЕМЫ'),
    },
  ],
});
