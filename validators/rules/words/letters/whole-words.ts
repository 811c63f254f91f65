// A word that an extraction or a hurried hand has torn apart or run into another is not found, and reads badly.

import { tornWords, vocabularyOf } from '../../../language/torn-words.ts';
import { edit } from '../../example-base.ts';
import { mendOrWaive } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { elsewhere, type Slip, slipsIn } from '../once.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';

export const wholeWords: TerritoryRule = {
  id: 'words/whole-words',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
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
  *check(territory, { corpus }) {
    const vocabulary = vocabularyOf(
      printedTexts(territory).flatMap(({ text, damaged }) => (damaged ? [] : [text])),
    );
    const reads = new Map<string, string>();
    const find = function* (printed: PrintedText): Generator<Slip> {
      for (const slip of tornWords(printed.text, vocabulary)) {
        reads.set(slip.text, slip.reads);
        yield slip;
      }
    };
    for (const repeated of slipsIn(corpus, territory, find)) {
      const { text } = repeated.slip;
      const right = reads.get(text) ?? '';
      yield {
        at: repeated.first,
        message: {
          ru: `Слово разорвано или слито с соседним: «${text}», видимо, «${right}»`,
          en: `A word is torn apart or run into another: “${text}” seems to be “${right}”`,
        },
        hint: { ru: `Напишите «${right}».`, en: `Write “${right}”.` },
        grounds: elsewhere(repeated),
        evidence: text,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Пробелы вокруг дефиса', en: 'Spaces around a hyphen' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты научно-методической работы, научно-методическую службу и научно - методическое сопровождение.',
      ),
      points: 'научно - методическое',
    },
    {
      title: { ru: 'Слово слито с числом', en: 'A word run into a figure' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты региональной системы, реализацию программ, реализацию проектов и реализацию100 событий.',
      ),
      points: 'реализацию100',
    },
    {
      title: { ru: 'Слово разорвано пробелом', en: 'A word torn by a space' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты региональной системы, педагогических работников, педагогических советов и педаго гических команд.',
      ),
      points: 'педаго гических',
    },
    {
      title: { ru: 'Дефис пропал', en: 'The hyphen is lost' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты научно-методической работы, научно-методическую службу и научнометодическое сопровождение.',
      ),
      points: 'научнометодическое',
    },
  ],
  good: [
    {
      title: { ru: 'Тире между словами', en: 'A dash between words' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты научно-методической работы – научно-методические службы, в том числе - методические объединения.',
      ),
    },
    {
      title: { ru: 'Название с числом', en: 'A name with a figure' },
      files: edit(
        'provision',
        'субъекты региональной системы.',
        'субъекты региональной системы, школа «Педагог13», педагог и педагог.',
      ),
    },
  ],
};
