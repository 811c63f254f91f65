// An abbreviation that nobody has explained shuts out those who do not know it already.
import { unpacked } from '../../../source/packed-spot.ts';
import { normalise } from '../../../text/words.ts';
import { replaced } from '../../example-base.ts';
import { gatheringRule } from '../../gathering.ts';
import type { Issue } from '../../rule.ts';
import { abbreviationsOf, explainedBeside, familiarIn, unexplainedOf } from './familiar.ts';

const unknown = (short: string): Pick<Issue, 'message' | 'hint'> => ({
  message: {
    ru: `Сокращение «${short}» нигде не расшифровано: ни в этом документе, ни в других документах Свода`,
    en: `The abbreviation “${short}” is introduced nowhere: neither in this document nor in another of the Svod`,
  },
  hint: {
    ru: `Расшифруйте там, где оно стоит впервые: «… (далее – ${short})», или внесите «${short}» в список сокращений.`,
    en: `Spell it out at its first place: “… (далее – ${short})”, or enter “${short}” in the list of abbreviations.`,
  },
});

const misprinted = (short: string, meant: string): Pick<Issue, 'message' | 'hint'> => ({
  message: {
    ru: `Форма организации перед названием напечатана «${short}», видимо, с опечаткой: «${meant}»`,
    en: `The form of an organisation before its name is printed “${short}”, it seems for “${meant}”`,
  },
  hint: {
    ru: `Сверьте с уставом: если пропущена буква, напечатайте «${meant}».`,
    en: `Compare it with the charter; where a letter is lost, print “${meant}”.`,
  },
});

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
  yieldsTo: ['words/abbreviation-one-form'],
  gather: abbreviationsOf,
  beside: explainedBeside,
  *check(gathered) {
    const familiar = familiarIn(gathered);
    const unexplained = unexplainedOf(gathered);
    for (const { territory, data } of gathered)
      for (const { short, at, meant } of unexplained(data)) {
        if (familiar.isCommon(short) || familiar.meaning(short) !== null) continue;
        yield {
          at: unpacked(at),
          territory,
          ...(meant === null ? unknown(short) : misprinted(short, meant)),
          evidence: normalise(short),
          placeless: true,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Сокращение в тексте положения', en: 'An abbreviation in the text of the provision' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты мониторинга ШНОР.',
        ),
      },
      points: 'ШНОР',
    },
    {
      title: { ru: 'Сокращение в дорожной карте', en: 'An abbreviation in the roadmap' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'Проведение мониторинга',
          'Тестирование руководителей ШНОР',
        ),
      },
      points: 'ШНОР',
    },
    {
      title: { ru: 'Форма организации с опечаткой', en: 'A misprinted form of an organisation' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты на базе ФГАО «Академия».',
        ),
      },
      points: 'ФГАО',
    },
  ],
  good: [
    {
      title: {
        ru: 'Форма организации перед её названием',
        en: 'The form of an organisation before its name',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты: ГБУ ДПО «Институт», ГБ ПОУ «Колледж».',
        ),
      },
    },
    {
      title: { ru: 'Слово, набранное прописными', en: 'A word set in capitals' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы. Утвердить план ПРИКАЗЫВАЮ:',
        ),
      },
    },
    {
      title: { ru: 'Повреждённое место', en: 'A damaged passage' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 4. Понятия',
          '<Damaged why="Слова перемешаны.">\n\nРоссийской Федерации ОТ изменениями ИЗ сообщества.\n\n</Damaged>\n\n## 4. Понятия',
        ),
      },
    },
    {
      title: { ru: 'Буквы в номере акта', en: 'Letters in the number of an act' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'в соответствии с законом об образовании.',
          'в соответствии с законом № 273-ФЗ.',
        ),
      },
    },
    {
      title: { ru: 'Сокращение введено словами «далее –»', en: 'Introduced by “далее –”' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы (далее – РС НМС). РС НМС развивается.',
        ),
      },
    },
  ],
});
