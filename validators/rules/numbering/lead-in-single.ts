// «Функции:» and right behind it «на основании соглашений:»: of two lines that open one list a reader cannot tell which does.
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part, Provision } from '../../model/types.ts';
import { plural } from '../../text/russian.ts';
import { beforeTerms } from '../example-base.ts';
import { ofSeveral } from '../makers/several.ts';
import type { TerritoryRule, Text } from '../rule.ts';

const opens = ({ text }: Part): boolean => /:\s*$/u.test(text);
/** «Изложить в следующей редакции:» opens what is quoted behind it, and not the list that the quotation opens. */
const isLine = (part: Part): boolean =>
  part.kind === 'paragraph' && part.component === null && opens(part) && !/^\s*[«"„]/u.test(part.text);

interface Pair {
  readonly first: Part;
  readonly second: Part;
}

/** The lines of one holder, itself first; a line that opens several lists, each behind its own line, is none of these. */
function* pairsIn(parts: readonly Part[], own: Part | null): Generator<Pair> {
  const lines = own === null ? parts : [own, ...parts];
  const last = lines.findLastIndex(isLine);
  for (const [at, first] of lines.entries()) {
    const second = lines[at + 1];
    // The line that enacts an order opens the whole of it; of an order only a numbered point opens a list.
    const mayOpen = first.inOrder ? first.kind === 'clause' : first.kind !== 'section';
    if (second === undefined || !mayOpen || !opens(first) || !isLine(second)) continue;
    if (last < at + 2) yield { first, second };
  }
  for (const part of parts)
    if (part.component?.name !== 'Damaged' && part.children.length > 0) yield* pairsIn(part.children, part);
}

const pairsOf = ({ parts }: Provision): readonly Pair[] => [...pairsIn(parts, null)];

const words = ({ first, second }: Pair): Text => ({
  ru: `«${inner(excerpt(first.text))}» и «${inner(excerpt(second.text))}»`,
  en: `“${excerpt(first.text)}” and “${excerpt(second.text)}”`,
});

export const leadInSingle: TerritoryRule = {
  id: 'numbering/lead-in-single',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Перечень открывает одна строка с двоеточием', en: 'One line with a colon opens a list' },
  fault: { ru: 'Перечень открывают две строки подряд', en: 'Two lines in a row open a list' },
  reason: {
    ru: 'Двоеточие обещает перечень, а за ним стоит ещё одна строка с двоеточием. Пункты продолжают только одну из них, и сослаться на перечень нечем.',
    en: 'A colon promises a list, and another line with a colon follows: the items go on with one of the two only.',
  },
  cure: {
    ru: 'Соедините строки в одну или кончите первую точкой.',
    en: 'Make one line of the two, or end the first with a full stop.',
  },
  *check({ provision }) {
    if (provision === null) return;
    const pairs = pairsOf(provision);
    const [first, ...others] = pairs;
    if (first === undefined) return;
    const count = pairs.length;
    yield {
      at: first.second.spot,
      message: {
        ru:
          count === 1
            ? `Перечень открывают две строки подряд: ${words(first).ru}`
            : `${count} ${plural(count, ['перечень открывают', 'перечня открывают', 'перечней открывают'])} по две строки подряд; первый – ${words(first).ru}`,
        en: `${count === 1 ? 'A list is' : `${count} lists are`} opened by two lines in a row: ${words(first).en}`,
      },
      ...ofSeveral(
        pairs.map(({ second }) => second.text),
        others.map((pair) => ({
          says: { ru: `И здесь: ${words(pair).ru}`, en: `And here: ${words(pair).en}` },
          at: pair.second.spot,
        })),
      ),
    };
  },
  bad: [
    {
      title: { ru: 'Две строки с двоеточием', en: 'Two lines with a colon' },
      files: beforeTerms('3.2. Методический совет:\n\nФункции:\n\n- помощь школам;\n- отбор наставников.'),
      points: 'Функции:',
    },
    {
      title: { ru: 'Два таких перечня', en: 'Two such lists' },
      files: beforeTerms(
        '3.2. Методический совет:\n\nФункции:\n\n- помощь школам;\n- отбор наставников.\n\n3.3. Методическая служба:\n\nЗадачи службы:\n\n- диагностика педагогов;\n- развитие наставничества.',
      ),
      points: 'Функции:',
    },
  ],
  good: [
    {
      title: { ru: 'У каждого перечня своя строка', en: 'Every list has its own line' },
      files: beforeTerms(
        '3.2. Методический совет работает:\n\nв области:\n\n- отбор наставников;\n- слёты;\n\nв школах:\n\n- уроки;\n- беседы.',
      ),
    },
  ],
};
