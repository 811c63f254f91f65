// What is printed must be published: a lost word, bullet or cell changes an act as much as an altered one.

import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { compared, isReadInFull, ownDifferences } from './compared.ts';
import { correctionsPath, printed, printedOtherwise, sourcePath } from './example-source.ts';
import { contentPlace, printedSpot, printedText, publishedText } from './say.ts';

export const complete: TerritoryRule = {
  id: 'source/complete',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Всё напечатанное опубликовано', en: 'All that is printed is published' },
  fault: { ru: 'Напечатанное не опубликовано', en: 'What is printed is not published' },
  reason: {
    ru: 'Пропущенное слово меняет норму, пропущенный пункт её отменяет. Читатель этого не увидит: на странице нет следа от того, чего на ней нет.',
    en: 'A lost word alters a norm, a lost clause repeals it. Nobody sees it: a page has no trace of what is not on it.',
  },
  cure: {
    ru: 'Внесите эти слова на их место. Если это не текст акта, запишите их в omissions файла corrections.yaml и объясните почему.',
    en: 'Put these words in their place. If they are no text of the act, list them under `omissions` in corrections.yaml and say why.',
  },
  everyEdition: true,
  *check(territory, { corpus }) {
    const found = compared(territory);
    if (found === null || !isReadInFull(corpus, territory)) return;
    for (const { printed: words, published, after, before, printedAfter } of ownDifferences(found)) {
      if (published.length > 0) continue;
      const missed = printedText(found, words);
      const beside = after ?? before;
      const place =
        beside === null ? { ru: 'provision.mdx', en: 'provision.mdx' } : contentPlace(territory, beside);
      const where =
        after === null
          ? { ru: 'в начале текста', en: 'at the beginning of the text' }
          : { ru: `после «${publishedText([after])}»`, en: `after “${publishedText([after])}”` };
      yield {
        at: printedSpot(territory, words),
        message: {
          ru: `Напечатано, но не внесено: «${missed}». Этого нет ${where.ru} (${place.ru})`,
          en: `Printed but not published: “${missed}”. It is missed ${where.en} (${place.en})`,
        },
        evidence: `${printedAfter?.word ?? ''} ${words.map(({ word }) => word).join(' ')}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В функции пропущено слово', en: 'A word of a function is left out' },
      files: {
        [sourcePath]: printed,
        ...edit('subjects', 'диагностику профессиональных дефицитов;', 'диагностику дефицитов;'),
      },
      points: 'профессиональных',
    },
    {
      title: { ru: 'Пропущен пункт', en: 'A clause is left out' },
      files: {
        [sourcePath]: printedOtherwise(
          '\n2. Субъекты',
          '1.3. Положение обязательно для всех субъектов.\n\n2. Субъекты',
        ),
      },
      points: '1.3. Положение обязательно для всех субъектов',
    },
    {
      title: { ru: 'Пропущена первая строка', en: 'The first line is left out' },
      files: { [sourcePath]: `Для служебного пользования\n${printed}` },
    },
  ],
  good: [
    { title: { ru: 'Опубликовано всё', en: 'All is published' }, files: { [sourcePath]: printed } },
    {
      title: {
        ru: 'Номер страницы не внесён, и сказано почему',
        en: 'A page number is left out, and it is said why',
      },
      files: {
        [sourcePath]: printedOtherwise('\n2. Субъекты', '\nСтраница 2\n2. Субъекты'),
        [correctionsPath]:
          'omissions:\n  - lines: [18]\n    printed: [Страница 2]\n    why: Колонтитул страницы, не текст акта.\n',
      },
    },
  ],
};
