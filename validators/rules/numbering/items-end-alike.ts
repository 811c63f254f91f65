// Items of one list that end now with a semicolon, now with a full stop, show where one was put in or taken out.

import type { Provision } from '../../model/types.ts';
import { edit, replaced } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { numberedLists, paragraphRuns, type Run, runsOf } from './items.ts';
import { unevenTerms } from './term-ends.ts';
import { ofOne, ofSeveral, unevenIn } from './uneven-lists.ts';

const listing = (...items: readonly string[]): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/provision.mdx': replaced(
    'provision',
    '## 4. Понятия',
    `3.2. Направление включает:\n\n${items.map((item) => `- ${item}\n`).join('')}\n## 4. Понятия`,
  ),
});

/** Lines with «1.», «2.» that are one sentence with the line before them: none of them has parts or a sentence of its own. */
const numbered = (provision: Provision): readonly Run[] =>
  numberedLists(provision).flatMap(({ lead, items }) =>
    lead?.inOrder === true || items.some(({ children }) => children.length > 0)
      ? []
      : [{ lead, items, after: null }],
  );

const defined = (...definitions: readonly string[]): Readonly<Record<string, string>> => ({
  ...edit('provision', 'субъекты региональной системы.', 'субъекты: слушатель, тьютор, методист.'),
  ...edit(
    'terms',
    '    text: «наставник» - педагог, который помогает коллеге.\n',
    `    text: «наставник» - педагог, который помогает коллеге;\n${definitions
      .map(
        (text, index) =>
          `  - id: t${index}\n    term: ${['слушатель', 'тьютор', 'методист'][index]}\n    text: «${['слушатель', 'тьютор', 'методист'][index]}» - ${text}\n`,
      )
      .join('')}`,
  ),
});

export const itemsEndAlike: TerritoryRule = {
  id: 'numbering/items-end-alike',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Пункты одного перечня кончаются одинаково', en: 'The items of one list end alike' },
  fault: { ru: 'Пункты одного перечня кончаются по-разному', en: 'The items of a list end unevenly' },
  reason: {
    ru: 'Точка посреди перечня говорит, что он кончился, а точка с запятой после последнего пункта – что за ним есть ещё один. Читатель не знает, не потерян ли пункт.',
    en: 'A full stop amid a list says that it is over, a semicolon after its last item that another follows. A reader cannot know whether an item is lost.',
  },
  cure: {
    ru: 'Поставьте после всех пунктов, кроме последнего, один знак, обычно точку с запятой, а после последнего точку.',
    en: 'End all items but the last with one mark, usually a semicolon, and the last with a full stop.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это чаще всего не влияет: менять ли ради этого принятый акт, решает составитель.',
    en: 'It seldom changes the meaning; whether to amend an adopted act for it is for the drafter.',
  },
  *check({ provision, terms }, { corpus }) {
    if (provision === null) return;
    yield* unevenTerms(terms, corpus.texts);
    const uneven = [...runsOf(provision), ...paragraphRuns(provision), ...numbered(provision)].flatMap(
      (list) => unevenIn(list) ?? [],
    );
    const [first, ...more] = uneven;
    if (first === undefined) return;
    yield more.length === 0
      ? ofOne(first, provision, corpus.texts)
      : ofSeveral([first, ...more], provision, corpus.texts);
  },
  bad: [
    {
      title: { ru: 'Точка посреди перечня', en: 'A full stop amid a list' },
      files: listing('координацию работы;', 'оценку работы.', 'помощь в работе;', 'отчёт о ней.'),
      points: 'работы.',
    },
    {
      title: { ru: 'После последнего пункта точка с запятой', en: 'A semicolon after the last item' },
      files: listing('координацию работы;', 'оценку работы;', 'помощь в ней;'),
      points: 'ней;',
    },
    {
      title: { ru: 'После последнего пункта нет точки', en: 'No full stop after the last item' },
      files: listing('координацию работы;', 'оценку работы;', 'помощь в ней'),
      points: 'ней',
    },
    {
      title: { ru: 'Два пункта без знака', en: 'Two items without a mark' },
      files: listing('координацию;', 'оценку;', 'помощь', 'опрос;', 'отчёт'),
      points: 'помощь',
    },
    {
      title: { ru: 'Знак только у одного пункта', en: 'A mark after one item only' },
      files: listing('Координация работы', 'Оценка работы;', 'Помощь в работе', 'Отчёт', 'Опрос.'),
      points: 'работы;',
    },
    {
      title: { ru: 'Запятые и внутри пунктов, и после них', en: 'Commas within items and behind them' },
      files: listing('опрос,', 'отчёт, вывод и план,', 'помощь;', 'слёт.'),
      points: 'опрос,',
    },
    {
      title: { ru: 'Пять пунктов из двенадцати без знака', en: 'Five of twelve items without a mark' },
      files: listing(
        ...'абвгдеж'.split('').map((letter) => `опрос ${letter};`),
        ...'клмнп'.split('').map((letter) => `отчёт ${letter}`),
        'сбор.',
      ),
      points: 'к',
    },
    {
      title: { ru: 'Два перечня – одно замечание', en: 'Two lists, one finding' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Направление включает:\n\n- опрос;\n- сбор.\n- отчёт;\n- план.\n\n3.3. Направление даёт:\n\n- советы;\n- планы;\n- встречи;\n\n## 4. Понятия',
      ),
      points: 'сбор.',
    },
    {
      title: { ru: 'Два перечня без точки в конце', en: 'Two lists without a full stop at the end' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Направление включает:\n\n- опрос;\n- сбор\n\n3.3. Направление даёт:\n\n- советы;\n- планы;\n- встречи\n\n## 4. Понятия',
      ),
      points: 'сбор',
    },
    {
      title: {
        ru: 'Два пункта, и за вторым – точка с запятой',
        en: 'Two items, the second with a semicolon',
      },
      files: listing('координацию работы.', 'оценку работы;'),
      points: 'работы;',
    },
    {
      title: { ru: 'Три пункта: после первого точка', en: 'Three items, the first with a full stop' },
      files: listing('разработке программ.', 'обеспечении работы;', 'проведении встреч.'),
      points: 'программ.',
    },
    {
      title: { ru: 'Семь перечней: названы первые шесть', en: 'Seven lists, of which six are named' },
      files: edit(
        'provision',
        '## 4. Понятия',
        `${'2345678'
          .split('')
          .map(
            (number) => `3.${number}. Этап ${number} даёт:\n\n- советы;\n- планы;\n- встречи ${number};\n\n`,
          )
          .join('')}## 4. Понятия`,
      ),
      points: '2;',
    },
    {
      title: {
        ru: 'Перечень внутри последнего пункта «2)» кончается точкой с запятой',
        en: 'The list within the last item “2)” ends with a semicolon',
      },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. В перечень входит школа:\n\n1) где учат;\n\n2) в которой есть:\n\n- зал;\n\n- сцена;\n\n3.3. Перечень открыт.\n\n## 4. Понятия',
      ),
      points: 'сцена;',
    },
    {
      title: { ru: 'Точка среди понятий', en: 'A full stop amid terms' },
      files: defined('педагог, который учится.', 'педагог группы;', 'педагог центра;'),
      points: 'учится.',
    },
    {
      title: { ru: 'После последнего понятия точка с запятой', en: 'A semicolon after the last term' },
      files: defined('педагог, который учится;', 'педагог группы;', 'педагог центра;'),
      points: 'центра;',
    },
    {
      title: { ru: 'После точки – строка со строчной', en: 'A line in small letters after a full stop' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Мероприятия:\n\n- встречи;\n- слёты;\n- конкурсы.\n\nна уровне школы:\n\n- уроки;\n- беседы.\n\n## 4. Понятия',
      ),
      points: 'конкурсы.',
    },
  ],
  good: [
    {
      title: { ru: 'Понятия кончаются одинаково', en: 'Terms that end alike' },
      files: defined('педагог, который учится;', 'педагог группы;', 'педагог центра.'),
    },
    {
      title: { ru: 'Точка только в конце', en: 'A full stop only at the end' },
      files: listing('координацию работы;', 'оценку работы;', 'помощь в работе.'),
    },
    {
      title: { ru: 'Два пункта', en: 'Two items' },
      files: listing('координацию работы;', 'оценку работы.'),
    },
    {
      title: { ru: 'Три пункта с прописной: знаков поровну', en: 'Three items in capitals: marks in a tie' },
      files: listing('Разработка программ.', 'Обеспечение работы;', 'Проведение встреч.'),
    },
    {
      title: { ru: 'Два пункта без знаков', en: 'Two items without marks' },
      files: listing('Координация работы', 'Оценка работы'),
    },
    {
      title: { ru: 'Пункты – целые предложения', en: 'The items are whole sentences' },
      files: listing('Закон о школе.', 'Закон о труде.', 'Закон о культуре.'),
    },
    {
      title: {
        ru: 'Пункт из двух предложений и пункт, который кончается сокращением',
        en: 'An item of two sentences, and one that ends with a shortening',
      },
      files: listing(
        'координацию работы;',
        'помощь молодым. Она даётся всем.',
        'премии до 5 тыс. руб.',
        'оценку работы;',
        'отчёт о ней.',
      ),
    },
    {
      title: { ru: 'Перечень в перечне', en: 'A list within a list' },
      files: listing(
        'план:\n  - координации;\n  - оценки.',
        'отчёт:\n  - месячный;\n  - годовой;',
        'помощь;',
        'опрос.',
      ),
    },
    {
      title: {
        ru: 'Перечень внутри пункта «2)», за которым идёт «3)»',
        en: 'A list within the item “2)”, behind which “3)” follows',
      },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. В перечень входит школа:\n\n1) где учат;\n\n2) в которой есть:\n\n- зал;\n\n- сцена;\n\n3) чей директор учится.\n\n## 4. Понятия',
      ),
    },
    {
      title: { ru: 'Названия без знаков', en: 'Names without marks' },
      files: listing('Координация', 'Оценка', 'Помощь'),
    },
  ],
};
