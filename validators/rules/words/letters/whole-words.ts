// A word that an extraction or a hurried hand has torn apart or run into another is not found, and reads badly.

import { tornWords, vocabularyOf } from '../../../language/torn-words.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { mendOrWaive } from '../../printed-so.ts';
import { printedTexts } from '../printed-texts.ts';

export const wholeWords = noSlips({
  id: 'words/whole-words',
  title: { ru: 'Слова не разорваны и не слиты', en: 'Words are neither torn apart nor run together' },
  fault: {
    ru: 'Слово разорвано или слито с соседним',
    en: 'A word is broken, or run together with the next',
  },
  reason: {
    ru: 'Разорванное или слитое слово не находит поиск, а читатель спотыкается. Чаще всего это след извлечения текста.',
    en: 'A torn or joined word is found by no search, and a reader stumbles over it; mostly the extraction of the text did it.',
  },
  cure: {
    ru: 'Напишите слово целиком, отдельно от соседних.',
    en: 'Write the word as one, apart from its neighbours.',
  },
  edit: mendOrWaive,
  find: (territory) => {
    const vocabulary = vocabularyOf(
      printedTexts(territory).flatMap(({ text, damaged }) => (damaged ? [] : [text])),
    );
    return ({ text }) => tornWords(text, vocabulary);
  },
  say: ({ text, reads }) => ({
    ru: `Слово разорвано или слито с соседним: «${text}», видимо, «${reads}»`,
    en: `A word is torn apart or run into another: “${text}” seems to be “${reads}”`,
  }),
  hint: ({ reads }) => ({ ru: `Напишите «${reads}».`, en: `Write “${reads}”.` }),
  bad: [
    {
      title: { ru: 'Пробелы вокруг дефиса', en: 'Spaces around a hyphen' },
      files: defining(
        'субъекты научно-методической работы, научно-методическую службу и научно - методическое сопровождение.',
      ),
      points: 'научно - методическое',
    },
    {
      title: { ru: 'Слово слито с числом', en: 'A word run into a figure' },
      files: defining(
        'субъекты региональной системы, реализацию программ, реализацию проектов и реализацию100 событий.',
      ),
      points: 'реализацию100',
    },
    {
      title: { ru: 'Слово разорвано пробелом', en: 'A word torn by a space' },
      files: defining(
        'субъекты региональной системы, педагогических работников, педагогических советов и педаго гических команд.',
      ),
      points: 'педаго гических',
    },
    {
      title: { ru: 'Дефис пропал', en: 'The hyphen is lost' },
      files: defining(
        'субъекты научно-методической работы, научно-методическую службу и научнометодическое сопровождение.',
      ),
      points: 'научнометодическое',
    },
  ],
  good: [
    {
      title: { ru: 'Тире между словами', en: 'A dash between words' },
      files: defining(
        'субъекты научно-методической работы – научно-методические службы, их опора – методические объединения.',
      ),
    },
    {
      title: { ru: 'Название с числом', en: 'A name with a figure' },
      files: defining('субъекты региональной системы, школа «Педагог13», педагог и педагог.'),
    },
  ],
});
