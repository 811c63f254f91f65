// Where a quote or a bracket has no pair, nobody knows where the name or the aside ends.

import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { lastSeparator, type UnpairedMark, unpairedMarks } from '../../../text/marks/paired-marks.ts';
import { wordsBefore } from '../../../text/places/near-place.ts';
import { plural } from '../../../text/russian.ts';
import { beforeTerms, defining, edit } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Issue, TerritoryRule, Text } from '../../rule.ts';
import { around } from '../once.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';

interface Found extends UnpairedMark {
  readonly printed: PrintedText;
  readonly index: number;
}

/** As many texts may a bracket span: «(в том числе:», its bullets, and the last of them with «)». */
const spanned = 30;

const closingOf: Readonly<Record<string, string>> = { '«': '»', '(': ')' };

/** A quotation that a later text closes begins a text, follows a colon (the new wording of a clause), or goes on to the end of its text. */
const spansTexts = ({ mark, at, printed: { text } }: Found): boolean =>
  mark !== '«' || at === 0 || /:\s*$/u.test(wordsBefore(text, at)) || lastSeparator(text) < at;

/** The marks without those that are paired with one of a later text. */
const acrossTexts = (found: readonly Found[]): readonly Found[] => {
  const open: Readonly<Record<string, Found[]>> = { '»': [], ')': [] };
  const paired = new Set<Found>();
  for (const mark of found) {
    if (mark.opens) {
      if (spansTexts(mark)) open[closingOf[mark.mark] ?? '']?.push(mark);
      continue;
    }
    const last = open[mark.mark]?.at(-1);
    if (last === undefined || mark.index - last.index > spanned) continue;
    open[mark.mark]?.pop();
    paired.add(last).add(mark);
  }
  return found.filter((mark) => !paired.has(mark));
};

const wordsAt = ({ at, printed: { text } }: Found): string => around(text, { at, length: 1 });

/** So many places of one text are pointed at; the rest are counted. */
const mostShown = 20;

/** What the pair of a mark would enclose tells where it is wanting. */
const cureOf = ({ mark, printed: { text } }: Found): Text => {
  switch (mark) {
    case '«':
      return {
        ru: 'Закройте кавычку там, где кончается название.',
        en: 'Close the quote where the name ends.',
      };
    case '»':
      return {
        ru: 'Откройте кавычку там, где начинается название, или уберите эту.',
        en: 'Open the quote where the name begins, or take this one out.',
      };
    case ')':
      return {
        ru: 'Откройте скобку там, где начинается пояснение, или уберите эту.',
        en: 'Open the bracket where the aside begins, or take this one out.',
      };
    default:
      // «(соответствующие подразделения (перечень …)»: of two brackets that end together one is printed.
      return /\)[.;,]?\s*$/u.test(text)
        ? {
            ru: 'Закройте скобку: в конце абзаца стоит одна, а нужны две.',
            en: 'Close the bracket: the passage ends with one where two are wanted.',
          }
        : {
            ru: 'Закройте скобку там, где кончается пояснение.',
            en: 'Close the bracket where the aside ends.',
          };
  }
};

/** Says what is wrong with marks of one kind that stand in one text. */
const say = (first: Found, others: readonly Found[]): Pick<Issue, 'message' | 'hint' | 'evidence'> => {
  const { mark, opens } = first;
  const words = wordsAt(first);
  const isQuote = mark === '«' || mark === '»';
  const [ru, en] = isQuote ? ['Кавычка', 'The quote'] : ['Скобка', 'The bracket'];
  const count = others.length + 1;
  const times: Text =
    count === 1
      ? { ru: '', en: '' }
      : {
          ru: ` в ${count} ${plural(count, ['месте', 'местах', 'местах'])} этого текста, впервые здесь`,
          en: ` in ${count} places of this text, first`,
        };
  return {
    message: opens
      ? {
          ru: `${ru} открыта и не закрыта${times.ru}: ${words}`,
          en: `${en} is opened and never closed${times.en} in “${words}”`,
        }
      : {
          ru: `${ru} закрыта, но не открыта${times.ru}: ${words}`,
          en: `${en} is closed, but never opened${times.en} in “${words}”`,
        },
    hint: cureOf(first),
    evidence: words,
  };
};

export const marksPaired: TerritoryRule = {
  id: 'words/marks-paired',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'У кавычек и скобок есть пара', en: 'Quotes and brackets have a pair' },
  fault: { ru: 'У кавычки или скобки нет пары', en: 'A quotation mark or bracket has no pair' },
  reason: {
    ru: 'Без парной кавычки или скобки не видно, где кончается название или пояснение.',
    en: 'Without its pair nobody sees where the name or the aside ends.',
  },
  cure: {
    ru: 'Поставьте недостающий знак или уберите лишний.',
    en: 'Add the missing mark, or take the superfluous one out.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const found = printedTexts(territory).flatMap((printed, index) =>
      printed.damaged ? [] : unpairedMarks(printed.text).map((mark) => ({ ...mark, printed, index })),
    );
    const spotOf = ({ printed, at }: Found): Spot =>
      within(printed.at, printed.text, { at, length: 1 }, corpus.texts);
    const alike = Map.groupBy(acrossTexts(found), ({ index, mark }) => `${index} ${mark}`);
    for (const [first, ...others] of alike.values())
      if (first !== undefined)
        yield {
          at: spotOf(first),
          ...say(first, others),
          grounds: others.slice(0, mostShown).map((mark) => ({
            says: { ru: `То же и здесь: ${wordsAt(mark)}`, en: `The same stands here: “${wordsAt(mark)}”` },
            at: spotOf(mark),
          })),
        };
  },
  bad: [
    {
      title: { ru: 'Кавычка не открыта', en: 'A quote that nothing opens' },
      files: defining('субъекты, принимающие участие в реализации» программ.'),
      points: '»',
    },
    {
      title: { ru: 'Кавычки не закрыты в двух местах', en: 'Quotes left open in two places' },
      files: defining('субъекты: институт «Школа, центр «Дом, совет.'),
      points: '«',
    },
    {
      title: { ru: 'Скобка не закрыта', en: 'A bracket that nothing closes' },
      files: edit(
        'roadmap',
        'result: аналитическая справка',
        'result: аналитическая справка (по итогам года',
      ),
      points: '(',
    },
    {
      title: { ru: 'Скобка в скобке закрыта одна', en: 'Of two brackets one is closed' },
      files: edit(
        'roadmap',
        'result: аналитическая справка',
        'result: аналитическая справка (по итогам года (полугодия)',
      ),
      points: '(',
    },
    {
      title: { ru: 'Скобка не открыта', en: 'A bracket that nothing opens' },
      files: edit(
        'roadmap',
        'result: аналитическая справка',
        'result: аналитическая справка по итогам года)',
      ),
      points: ')',
    },
    {
      title: {
        ru: 'Название не закрыто, а кавычка дальше закрывает другое',
        en: 'A name left open, while a later mark closes another',
      },
      files: defining('субъекты: ГБУ «Институт образования, созданное в рамках проекта «Школа».'),
      points: '«',
    },
  ],
  good: [
    {
      title: { ru: 'Номер подпункта в его новых словах', en: 'The number of an item in its new words' },
      files: defining('субъекты региональной системы и «5) профилактику выгорания».'),
    },
    {
      title: { ru: 'Вложенные кавычки с общей закрывающей', en: 'Nested quotes with one closing mark' },
      files: defining('субъекты «Региональной программы «Образование». 1) отбор; 2) обучение.'),
    },
    {
      title: { ru: 'Скобка закрыта в конце перечня', en: 'A bracket closed at the end of a list' },
      files: beforeTerms('3.2. Порядок оценки (в том числе:\n\n- опрос;\n- анализ).'),
    },
  ],
};
