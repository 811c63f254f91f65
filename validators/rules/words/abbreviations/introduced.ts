// An abbreviation that nobody has explained shuts out those who do not know it already.
import { excerpt } from '../../../model/excerpt.ts';
import { unpacked } from '../../../source/packed-spot.ts';
import { normalise } from '../../../text/words/words.ts';
import { beforeTerms, defining, edit, edits } from '../../example-base.ts';
import { planAlone, planTable } from '../../example-plan.ts';
import { gatheringRule } from '../../gathering.ts';
import type { Issue } from '../../rule.ts';
import { type Abbreviated, abbreviationsOf, explainedBeside, familiarIn, unexplainedOf } from './familiar.ts';

type Said = Pick<Issue, 'message' | 'hint'>;

type Unexplained = Abbreviated['unexplained'][number];

/** The full name stands in the act, and nothing ties the abbreviation to it. */
const untied = (short: string, { words, where, earlier }: NonNullable<Unexplained['full']>): Said => {
  return {
    message: {
      ru: `Сокращение «${short}» не введено, хотя полное название в документе есть: «${excerpt(words)}»${where === null ? '' : `, ${where.ru}`}`,
      en: `The abbreviation “${short}” is not introduced, though the document has the full name “${excerpt(words)}”${where === null ? '' : `, ${where.en}`}`,
    },
    hint: earlier
      ? {
          ru: `Введите сокращение там: «(далее – ${short})» после полного названия, а если оно в кавычках, то за ними.`,
          en: `Introduce it there: “(далее – ${short})” behind the full name and behind the quotation marks around it.`,
        }
      : {
          ru: `Напишите здесь полное название и слова «(далее – ${short})».`,
          en: `Write the full name here with “(далее – ${short})”.`,
        },
  };
};

/** «СТЕМ-образование»: half a word cannot be introduced by «далее –». */
const inCompound = (short: string, compound: string): Said => ({
  message: {
    ru: `Не объяснено, что значит «${short}» в слове «${compound}»`,
    en: `Nobody explains what “${short}” means in the word “${compound}”`,
  },
  hint: {
    ru: `Поясните слово «${compound}» в скобках там, где оно стоит впервые.`,
    en: `Explain “${compound}” in brackets at its first place.`,
  },
});

const unknown = (short: string, once: boolean): Said => ({
  message: {
    ru: `Сокращение «${short}» нигде не расшифровано: ни в этом документе, ни в других документах Свода`,
    en: `The abbreviation “${short}” is introduced nowhere: neither in this document nor in another of the Svod`,
  },
  hint: once
    ? {
        ru: `Напишите здесь полностью: больше в документе «${short}» не встречается.`,
        en: `Write it out here: “${short}” stands nowhere else.`,
      }
    : {
        ru: `Расшифруйте там, где оно стоит впервые: «… (далее – ${short})», или внесите «${short}» в список сокращений.`,
        en: `Spell it out at its first place: “… (далее – ${short})”, or enter “${short}” in the list of abbreviations.`,
      },
});

const misprinted = (short: string, meant: string): Said => ({
  message: {
    ru: `Форма организации перед названием напечатана «${short}», видимо, с опечаткой: «${meant}»`,
    en: `The form of an organisation before its name is printed “${short}”, it seems for “${meant}”`,
  },
  hint: {
    ru: `Сверьте с уставом: если пропущена буква, напечатайте «${meant}».`,
    en: `Compare it with the charter; where a letter is lost, print “${meant}”.`,
  },
});

const say = ({ short, meant, compound, once, full }: Unexplained): Said => {
  if (meant !== null) return misprinted(short, meant);
  if (compound !== null) return inCompound(short, compound);
  return full === null ? unknown(short, once) : untied(short, full);
};

export const abbreviationIntroduced = gatheringRule({
  id: 'words/abbreviation-introduced',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Непонятное сокращение введено', en: 'An abbreviation that is no common one is introduced' },
  fault: { ru: 'Непонятное сокращение не введено', en: 'An unclear abbreviation is not introduced' },
  reason: {
    ru: 'Акт читают и те, кто не знает ведомственных сокращений. Нерасшифрованное сокращение им непонятно, а поиск не найдёт по нему полного названия.',
    en: 'Those who do not know the abbreviations of the trade read the act too, and a search cannot lead from them to the full name.',
  },
  cure: {
    ru: 'Расшифруйте сокращение при первом упоминании («далее – …») или внесите его в список сокращений.',
    en: 'Spell it out where it is first used (“далее – …”), or enter it in the list of abbreviations.',
  },
  doubt: {
    ru: 'Тем, для кого акт написан, сокращение может быть знакомо: нужно ли его расшифровать, решает составитель.',
    en: 'Those for whom the act is written may know the abbreviation; whether to spell it out is for the drafter.',
  },
  yieldsTo: ['words/abbreviation-one-form', 'roadmap/responsible-defined'],
  gather: abbreviationsOf,
  beside: explainedBeside,
  *check(gathered) {
    const familiar = familiarIn(gathered);
    const unexplained = unexplainedOf(gathered);
    for (const { territory, data } of gathered)
      for (const found of unexplained(data)) {
        const { short, at } = found;
        if (found.isTail) continue;
        if (familiar.isCommon(short) || familiar.meaning(short) !== null) continue;
        yield {
          at: unpacked(at),
          territory,
          ...say(found),
          evidence: normalise(short),
          placeless: true,
        };
      }
  },
  bad: [
    {
      title: {
        ru: 'Сокращение стоит и в названии организации, и само по себе',
        en: 'An abbreviation in a name, and by itself',
      },
      files: defining('субъекты: МБОУ «СОШ № 4» и другие СОШ.'),
    },
    {
      title: { ru: 'Сокращение в тексте положения', en: 'An abbreviation in the text of the provision' },
      files: defining('субъекты мониторинга ШНОР.'),
      points: 'ШНОР',
    },
    {
      title: { ru: 'Сокращение в дорожной карте', en: 'An abbreviation in the roadmap' },
      files: edit('roadmap', 'Проведение мониторинга', 'Тестирование руководителей ШНОР'),
      points: 'ШНОР',
    },
    {
      title: {
        ru: 'Ответственный в плане, который никого не описывает',
        en: 'Who is responsible in a plan that describes nobody',
      },
      files: planAlone(planTable.replace('[Методический кабинет]', '[ШНОР]')),
      points: 'ШНОР',
    },
    {
      title: { ru: 'Вид школы без формы – сокращение', en: 'The kind of a school without its form' },
      files: defining('субъекты на базе СОШ № 2.'),
      points: 'СОШ',
    },
    {
      title: { ru: 'Форма организации с опечаткой', en: 'A misprinted form of an organisation' },
      files: defining('субъекты на базе ФГАО «Академия».'),
      points: 'ФГАО',
    },
    {
      title: { ru: 'Полное название стоит раньше', en: 'The full name stands before' },
      files: defining('субъекты региональной системы Примерной Республики. Система есть и за пределами ПР.'),
      points: 'ПР',
    },
    {
      title: { ru: 'Полное название стоит дальше', en: 'The full name stands behind' },
      files: edits(
        'provision',
        ['субъекты региональной системы.', 'субъекты региональной системы ПР.'],
        ['1.2. Положение принято', '1.2. В Примерной Республике положение принято'],
      ),
      points: 'ПР',
    },
    {
      title: { ru: 'Сокращение – начало слова', en: 'An abbreviation begins a word' },
      files: defining('субъекты региональной системы и лаборатории СТЕМ-образования.'),
      points: 'СТЕМ',
    },
    {
      title: {
        ru: 'Название из двух сокращений – одно замечание',
        en: 'A name of two abbreviations, one finding',
      },
      files: defining('субъекты региональной системы: ЦРДО ПЛ, ЦРДО.'),
      points: 'ЦРДО',
    },
  ],
  good: [
    {
      title: {
        ru: 'Сокращение в названии организации',
        en: 'An abbreviation in the name of an organisation',
      },
      files: defining(
        'субъекты: МБОУ «СОШ № 4», МКОУ «ООШ с. Примерки», МАДОУ «ЦРР – детский сад № 2», ГБОУ «СКОШИ № 1».',
      ),
    },
    {
      title: {
        ru: 'Форма и вид школы перед её номером и местом',
        en: 'The form and the kind of a school before its number and place',
      },
      files: defining('субъекты: МБОУ СОШ № 2, МКОУ ООШ с. Примерки, МАДОУ ЦРР им. А.А. Примеровой.'),
    },
    {
      title: {
        ru: 'Форма организации перед её названием',
        en: 'The form of an organisation before its name',
      },
      files: defining('субъекты: ГБУ ДПО «Институт», ГБ ПОУ «Колледж».'),
    },
    {
      title: { ru: 'Слово, набранное прописными', en: 'A word set in capitals' },
      files: defining('субъекты региональной системы. Утвердить план ПРИКАЗЫВАЮ:'),
    },
    {
      title: { ru: 'Повреждённое место', en: 'A damaged passage' },
      files: beforeTerms(
        '<Damaged why="Слова перемешаны.">\n\nРоссийской Федерации ОТ изменениями ИЗ сообщества.\n\n</Damaged>',
      ),
    },
    {
      title: { ru: 'Буквы в номере акта', en: 'Letters in the number of an act' },
      files: edit(
        'provision',
        'в соответствии с законом об образовании.',
        'в соответствии с законом № 273-ФЗ.',
      ),
    },
    {
      title: { ru: 'Сокращение введено словами «далее –»', en: 'Introduced by “далее –”' },
      files: defining('субъекты региональной системы (далее – РС НМС). РС НМС развивается.'),
    },
  ],
});
