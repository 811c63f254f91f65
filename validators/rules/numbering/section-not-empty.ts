// A heading with nothing under it: what it announces was lost, or never written.
import { allParts } from '../../model/all-parts.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Part } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

const isEmpty = ({ children }: Part): boolean =>
  [...allParts(children)].every(({ text, component }) => text.trim() === '' && component === null);

/** A numbered heading that says something of its own after a colon or a full stop holds its text itself. */
const isHeadingOnly = ({ kind, number, inOrder, text }: Part): boolean =>
  kind === 'section' && number !== null && !inOrder && !/[:;]\s*\S/u.test(text);

export const sectionNotEmpty: TerritoryRule = {
  id: 'numbering/section-not-empty',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'В разделе есть текст', en: 'A section has a text' },
  fault: { ru: 'В разделе нет текста', en: 'A section has no text' },
  reason: {
    ru: 'Заголовок обещает содержание. Если под ним ничего нет, читатель не знает, потеряно оно или не написано.',
    en: 'A heading promises a text; with nothing under it the reader cannot know whether it was lost or never written.',
  },
  cure: {
    ru: 'Сверьте раздел с подписанным актом: если текст, таблица или схема потеряны, верните их; если раздел пуст и там, уберите его при ближайшей поправке.',
    en: 'Compare with the signed act: restore a lost text, table or drawing; where the section is empty there too, drop it with the next amendment.',
  },
  doubt: {
    ru: 'Под заголовком мог стоять рисунок: при извлечении текста рисунки не переносятся.',
    en: 'A drawing may have stood there: the extraction of text does not carry drawings over.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const part of allParts(provision.parts)) {
      if (!isHeadingOnly(part) || !isEmpty(part)) continue;
      yield {
        at: part.spot,
        message: {
          ru: `Раздел «${excerpt(part.text)}» пуст: под заголовком ничего нет`,
          en: `The section “${excerpt(part.text)}” is empty: nothing stands under its heading`,
        },
        evidence: part.number ?? '',
      };
    }
  },
  bad: [
    {
      title: { ru: 'После заголовка сразу следующий раздел', en: 'The next section follows the heading' },
      files: edit('provision', '## 4. Понятия', '## 4. Схема системы\n\n## 5. Понятия'),
      points: '## 4. Схема системы',
    },
    {
      title: { ru: 'Под последним заголовком только подпись', en: 'Only a signature under the last heading' },
      files: edit(
        'provision',
        '## Приложение № 2\n',
        '## 5. Схема системы\n\nМинистр образования Примерной области\n\nА.А. Примерова\n\n## Приложение № 2\n',
      ),
      points: '## 5. Схема системы',
    },
  ],
  good: [
    {
      title: { ru: 'В разделе стоит перечень понятий', en: 'The section holds the list of concepts' },
      files: {},
    },
    {
      title: { ru: 'Заголовок сам говорит всё', en: 'The heading says it all' },
      files: edit('provision', '## 4. Понятия', '## 4. Координатор системы: ЦНППМ\n\n## 5. Понятия'),
    },
  ],
};
