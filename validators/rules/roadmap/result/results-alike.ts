// Cells of one column that begin and end now so, now so are pasted from several papers; a full stop in one of forty is a slip.

import { beginsSmall } from '../../../language/beginning.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { edit } from '../../example-base.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

/** Whole sentences end with a full stop as they should. */
const isPhrase = (text: string): boolean => !/[.!?]\s+\p{Lu}/u.test(text);
/** «2025 г.» ends with a point of its own. */
const ends = (text: string): boolean => /\p{L}{3}[.;]$/u.test(text.slice(-40).trimEnd());

/** So many cells show a habit. */
const fewest = 4;

interface Habit {
  readonly odd: readonly Measure[];
  readonly says: Text;
}

const habit = (
  measures: readonly Measure[],
  of: (text: string) => boolean | null,
  say: (odd: number, isOdd: boolean) => Text,
): Habit | null => {
  const [yes, no] = [
    measures.filter(({ result }) => of(result ?? '') === true),
    measures.filter(({ result }) => of(result ?? '') === false),
  ];
  const odd = yes.length < no.length ? yes : no;
  return odd.length === 0 ? null : { odd, says: say(odd.length, odd === yes) };
};

const cells = (n: number): string => `${n} ${plural(n, ['ячейке', 'ячейках', 'ячейках'])}`;

const LAST = '            result: план поддержки по итогам диагностики\n';
/** Six more rows, one of which has this result. */
const rows = (odd: string): string =>
  LAST +
  ['опроса', 'отбора', 'обучения', 'встреч', 'занятий', 'выставки']
    .map(
      (word, at) =>
        `          - title: Проведение ${word}\n            responsible: [ЦНППМ]\n            executors: [Сидорова С.С.]\n            deadline: ежегодно (май)\n            result: ${at === 3 ? odd : `итоги ${word}`}\n`,
    )
    .join('');

export const resultsAlike: TerritoryRule = {
  id: 'roadmap/results-alike',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Результаты в плане начинаются и кончаются одинаково',
    en: 'The results of a plan begin and end alike',
  },
  fault: { ru: 'Результаты в плане набраны по-разному', en: 'The results of a plan are set in two ways' },
  reason: {
    ru: 'Ячейки одного столбца читают подряд. Разный набор выдаёт куски из разных документов, а точка – что за ней было ещё что-то.',
    en: 'Cells of a column are read one after another; uneven setting shows pieces of several papers, and a full stop that more followed.',
  },
  cure: {
    ru: 'Начните все ячейки одинаково, обычно с прописной буквы, и уберите точки в конце.',
    en: 'Begin all cells alike, usually with a capital, and leave out the full stops.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это не влияет: менять ли ради этого принятый акт, решает составитель.',
    en: 'It does not change the meaning; whether to amend an adopted act for it is for the drafter.',
  },
  *check({ roadmap }) {
    const measures = measuresInForce(roadmap).filter(({ result }) => result !== null && isPhrase(result));
    if (measures.length < fewest) return;
    const habits = [
      habit(measures, ends, (odd, isOdd) => ({
        ru: isOdd
          ? `в ${cells(odd)} в конце знак, в остальных его нет`
          : `в ${cells(odd)} нет знака в конце, в остальных он есть`,
        en: isOdd
          ? `${odd} cells end with a mark, the rest do not`
          : `${odd} cells end without a mark, the rest with one`,
      })),
      habit(measures, beginsSmall, (odd, isOdd) => ({
        ru: isOdd
          ? `в ${cells(odd)} строчная буква в начале, в остальных прописная`
          : `в ${cells(odd)} прописная буква в начале, в остальных строчная`,
        en: isOdd
          ? `${odd} cells begin small, the rest with a capital`
          : `${odd} cells begin with a capital, the rest small`,
      })),
    ].flatMap((one) => one ?? []);
    const [first] = habits.flatMap(({ odd }) => odd);
    if (first === undefined) return;
    yield {
      at: child(first.spot, 'result'),
      message: {
        ru: `Результаты в плане набраны по-разному: ${habits.map(({ says }) => says.ru).join('; ')}`,
        en: `The results of the plan are set in two ways: ${habits.map(({ says }) => says.en).join('; ')}`,
      },
      grounds: habits.flatMap(({ odd, says }, at) =>
        odd.slice(at === 0 ? 1 : 0, 12).map((measure) => ({
          says: { ru: `Здесь иначе: ${says.ru}`, en: `Otherwise here: ${says.en}` },
          at: child(measure.spot, 'result'),
        })),
      ),
      evidence: 'results',
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Точка в одной ячейке из восьми', en: 'A full stop in one of eight' },
      files: edit('roadmap', LAST, rows('итоги встреч школ.')),
    },
    {
      title: { ru: 'Прописная в одной из восьми', en: 'A capital in one of eight' },
      files: edit('roadmap', LAST, rows('Итоги встреч')),
    },
  ],
  good: [
    { title: { ru: 'Все одинаково', en: 'All alike' }, files: edit('roadmap', LAST, rows('итоги встреч')) },
  ],
};
