// A table of contents («план», «содержание») promises sections: what it names ought to be found under that name, and
// what stands among them ought to be named.

import { hasWholeText } from '../../model/whole.ts';
import { edit } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { contentsOf } from './contents-entries.ts';
import { contentsFaults } from './contents-faults.ts';

/** The model provision with a table of contents. */
const withContents = (...lines: readonly string[]): Readonly<Record<string, string>> =>
  edit(
    'provision',
    '## 1. Общие положения',
    `## План\n\n${lines.map((line) => `- ${line.replace(/^(\d+)\. /u, '$1\\. ')}\n`).join('')}\n## 1. Общие положения`,
  );

export const contentsAgree: TerritoryRule = {
  id: 'numbering/contents-agree',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'План документа совпадает с его разделами',
    en: 'The table of contents agrees with the sections',
  },
  fault: {
    ru: 'План документа расходится с его разделами',
    en: 'The table of contents differs from the sections',
  },
  reason: {
    ru: 'По плану читатель ищет раздел. Если раздел назван иначе, непонятно, тот ли это раздел или обещанного нет, а того, что план не называет, по нему не найдут.',
    en: 'By the contents a reader looks for a section; where it has another name, nobody knows whether it is the one that was promised; and what the contents do not name is not found by them.',
  },
  cure: {
    ru: 'Приведите план в соответствие с заголовками.',
    en: 'Make the contents agree with the headings.',
  },
  edit: waiveIfPrinted,
  yieldsTo: ['words/abbreviation-one-form'],
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const contents of contentsOf(provision)) yield* contentsFaults(contents, corpus.texts);
  },
  bad: [
    {
      title: { ru: 'В плане раздел назван иначе', en: 'The contents name a section otherwise' },
      files: withContents('1. Общие положения', '2. Участники', '3. Направления', '4. Понятия'),
      points: '2\\. Участники',
    },
    {
      title: { ru: 'Раздела из плана нет', en: 'A section of the contents is missing' },
      files: withContents('1. Общие положения', '2. Субъекты', '3. Направления', '4. Понятия', '9. Итоги'),
      points: '9\\. Итоги',
    },
    {
      title: { ru: 'Раздела нет в плане', en: 'A section is not in the contents' },
      files: withContents('1. Общие положения', '2. Субъекты', '4. Понятия'),
      points: '2\\. Субъекты',
    },
    {
      title: {
        ru: 'Среди разделов плана пункт, которого он не называет',
        en: 'Among the sections a clause that the contents do not name',
      },
      files: withContents(
        '1. Общие положения',
        '1.1. Положение на 2024–2025 годы определяет субъекты региональной системы.',
        '2. Субъекты',
        '3. Направления',
      ),
      points: '1.1. Положение на 2024–2025 годы определяет субъекты региональной системы.',
    },
    {
      title: { ru: 'Номера разделов сдвинуты', en: 'The numbers of sections are shifted' },
      files: withContents('1. Общие положения', '2. Субъекты', '4. Направления', '5. Понятия'),
      points: '4\\. Направления',
    },
    {
      title: {
        ru: 'В скобках обещано то, чего в разделе нет',
        en: 'What the brackets promise is not in the section',
      },
      files: withContents(
        '1. Общие положения (субъекты и взносы)',
        '2. Субъекты',
        '3. Направления',
        '4. Понятия',
      ),
      points: '(субъекты и взносы)',
    },
  ],
  good: [
    {
      title: { ru: 'В плане есть пояснение в скобках', en: 'The contents add something in brackets' },
      files: withContents(
        '1. Общие положения (субъекты и закон)',
        '2. Субъекты',
        '3. Направления',
        '4. Понятия',
      ),
    },
  ],
};
