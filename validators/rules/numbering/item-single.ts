// «… стажировок; проведение встреч»: two items on one line are one to whoever counts, cites or plans them.
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { plural } from '../../text/russian.ts';
import { beforeTerms } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { listsOf, runsOf } from './items.ts';

/** Brackets and quotations keep their semicolons. */
const enclosed = /\([^()]{0,400}\)|«[^«»]{0,400}»|"[^"]{0,400}"/gu;
const SEMICOLON = /;\s+(?=[\p{Ll}«])/gu;
/** A list within the item: «включает: опрос; беседу». */
const LED = /:\s/u;

/** An item of a list of the text, or a function. */
type Line = Pick<Part, 'text' | 'spot'>;

/** Where the second item begins on the line of the first; null where the line has one. */
const secondIn = (part: Line): number | null => {
  const text = part.text.replace(enclosed, (words) => '_'.repeat(words.length));
  const [first] = text.matchAll(SEMICOLON);
  if (first === undefined || LED.test(text.slice(0, first.index))) return null;
  return first.index + first[0].length;
};

interface Glued {
  readonly part: Line;
  readonly at: number;
}

export const itemSingle: TerritoryRule = {
  id: 'numbering/item-single',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Каждый пункт перечня стоит отдельно', en: 'Every item of a list stands on its own' },
  fault: { ru: 'В одном пункте перечня слиты несколько', en: 'Several items are run into one' },
  reason: {
    ru: 'На пункт ссылаются по счёту, по пунктам распределяют работу и составляют дорожную карту: слитый со вторым потеряют.',
    en: 'Items are cited by their count, and work is given out by them: one that is run into another is lost.',
  },
  cure: {
    ru: 'Начните второй пункт с новой строки и с тем же знаком.',
    en: 'Begin the second on a new line, with the same mark.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Составитель мог и вправду назвать в одном пункте две части одного дела.',
    en: 'The drafter may have meant two parts of one thing.',
  },
  *check({ provision, subjects }, { corpus }) {
    const lists = provision === null ? [] : [...runsOf(provision), ...listsOf(provision)];
    const items = lists.flatMap((list): readonly Line[] => (list.items.length > 1 ? list.items : []));
    const functions: readonly Line[] = subjects.flatMap((subject) => subject.functions);
    const printed = new Set(items.map(({ text }) => text));
    const lines = [...new Set(items), ...functions.filter(({ text }) => !printed.has(text))];
    const found = lines.flatMap((part): readonly Glued[] => {
      const at = secondIn(part);
      return at === null ? [] : [{ part, at }];
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const words = ({ part, at }: Glued): string => excerpt(part.text.slice(at));
    const spot = ({ part, at }: Glued) =>
      within(part.spot, part.text, { at, length: part.text.length - at }, corpus.texts);
    yield {
      at: spot(first),
      message:
        others.length === 0
          ? {
              ru: `В одном пункте перечня слиты два, второй – «${inner(words(first))}»`,
              en: `Two items of a list are run into one; the second is “${words(first)}”`,
            }
          : {
              ru: `В ${found.length} ${plural(found.length, ['пункте', 'пунктах', 'пунктах'])} перечней слито по нескольку; впервые второй – «${inner(words(first))}»`,
              en: `${found.length} items of lists hold several each; the first such second item is “${words(first)}”`,
            },
      grounds: others.map((other) => ({
        says: { ru: `И здесь: «${inner(words(other))}»`, en: `And here: “${words(other)}”` },
        at: spot(other),
      })),
      evidence: 'items',
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Два пункта в одной строке', en: 'Two items on one line' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- опрос школ; встречи наставников;\n- отчёт о работе.',
      ),
      points: 'встречи наставников;',
    },
    {
      title: { ru: 'Так в двух строках', en: 'Two such lines' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- опрос школ; встречи наставников;\n- отчёт о работе; план на год.',
      ),
      points: 'встречи наставников;',
    },
  ],
  good: [
    {
      title: { ru: 'Перечень внутри пункта и в скобках', en: 'A list within an item, and one in brackets' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- встречи разных видов: опрос; беседу;\n- отчёт (о школах; о детских садах).',
      ),
    },
  ],
};
