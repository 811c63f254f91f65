// «Обеспечивает: диагностику …; реализация …»: an item in another form than its neighbours does not go on with the line before the list.
import { type ItemForm, itemForm } from '../../language/item-form.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part, Provision } from '../../model/types.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { beforeTerms, edits } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { itemWords, type List, listsOf, numberedLists, paragraphRuns, runsOf } from './items.ts';
import { listWords } from './list-words.ts';
import { type OddItem, oddItems } from './odd-items.ts';

interface Item {
  readonly part: Part;
  readonly form: ItemForm;
}

/** Of two items neither tells which of them is wrong. */
const FEWEST = 3;

/** Items of a list that begin in one form, and those that cannot. */
interface Split {
  readonly kind: ItemForm['kind'];
  readonly most: readonly Item[];
  readonly others: readonly Item[];
}

const mayBe = (form: string, { form: { may } }: Item): boolean => new Set<string>(may).has(form);

const splitOf = (kind: ItemForm['kind'], items: readonly Item[]): Split | null => {
  const own = items.filter(({ form }) => form.kind === kind);
  if (own.length < FEWEST) return null;
  const forms = new Set(own.flatMap(({ form }) => [...form.may]));
  const [most = []] = [...forms]
    .map((form) => own.filter((item) => mayBe(form, item)))
    .toSorted((a, b) => b.length - a.length);
  const others = own.filter((item) => !most.includes(item));
  return others.length === 0 || others.length > most.length ? null : { kind, most, others };
};

/** The words of an item without its mark or its number. */
const wordsOf = (part: Part): string =>
  part.number === null ? itemWords(part) : itemWords(part).replace(/^\s*\p{N}[\p{N}.]{0,12}\s*/u, '');

/** What a list says is done is said of one who does it only where the items are functions: else each verb has its own subject. */
const formsOf = (parts: readonly Part[]): readonly Item[] =>
  parts.flatMap((part) => {
    const form = itemForm(wordsOf(part));
    return form === null || (form.kind === 'verb' && part.function === null) ? [] : [{ part, form }];
  });

/** The lists of a text: bullets with the functions among them, lines with «а)» or «1)», and those with «1.». */
const allLists = (provision: Provision): readonly List[] => [
  ...runsOf(provision),
  ...[...listsOf(provision)].filter(({ items }) => items.every(({ kind }) => kind !== 'bullet')),
  ...numberedLists(provision),
];

const SAYS: Readonly<Record<OddItem['how'], Text>> = {
  sentence: {
    ru: 'пункт – целое предложение, а остальные только называют',
    en: 'an item is a sentence, the others only name things',
  },
  capital: {
    ru: 'пункт начат с прописной буквы, а остальные – со строчной',
    en: 'an item begins with a capital, the others do not',
  },
  said: {
    ru: 'в пункте после тире глагол, а в остальных – существительное',
    en: 'behind the dash of an item stands a verb, in the others a noun',
  },
};

/** Lists of every kind, those set as paragraphs too; a list that is read in two ways is told once. */
const listsOfAnyKind = (provision: Provision): readonly List[] => [
  ...runsOf(provision),
  ...paragraphRuns(provision),
];

/** The item of the majority that differs most plainly: it cannot stand in the form of the other. */
const contrast = ({ most }: Split, other: Item): Item | undefined =>
  most.find(({ form }) => [...form.may].every((one) => !mayBe(one, other))) ?? most[0];

const WHAT: Readonly<Record<ItemForm['kind'], Text>> = {
  noun: { ru: 'в разных падежах', en: 'in different cases' },
  verb: { ru: 'в разных числах', en: 'in different numbers' },
};

const named = ({ part }: Item): string => excerpt(stripListPunctuation(wordsOf(part)));

/** The model whose centre has these functions. */
const functions = (...items: readonly string[]): Readonly<Record<string, string>> =>
  edits(
    'subjects',
    ['диагностику профессиональных дефицитов;', items.join('\n      - ')],
    ['      - сопровождение индивидуальных маршрутов.\n', ''],
  );

export const itemsOneForm: TerritoryRule = {
  id: 'numbering/items-one-form',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Пункты одного перечня стоят в одной форме', en: 'The items of a list stand in one form' },
  fault: {
    ru: 'Пункты одного перечня стоят в разных формах',
    en: 'The items of a list stand in different forms',
  },
  reason: {
    ru: 'Каждый пункт продолжает строку перед перечнем. Пункт в другом падеже или числе её не продолжает: он перенесён из другого текста, и непонятно, к кому и к чему он относится.',
    en: 'Each item goes on with the line before the list. One in another case or number does not: it was brought from another text, and it is unclear what or whom it is about.',
  },
  cure: {
    ru: 'Поставьте первые слова пунктов в ту форму, которой требует строка перед перечнем.',
    en: 'Put the first words of the items in the form that the line before the list asks for.',
  },
  edit: leaveIfPrinted,
  *check({ provision }) {
    if (provision === null) return;
    for (const list of allLists(provision)) {
      const items = formsOf(list.items);
      for (const kind of ['noun', 'verb'] as const) {
        const split = splitOf(kind, items);
        const [first, ...more] = split?.others ?? [];
        const other = split === null || first === undefined ? undefined : contrast(split, first);
        if (first === undefined || other === undefined) continue;
        const words = listWords(list, provision);
        yield {
          at: first.part.spot,
          message: {
            ru: `Пункты перечня${words.ru} стоят ${WHAT[kind].ru}: «${inner(named(first))}», а рядом «${inner(named(other))}»`,
            en: `The items of the list${words.en} stand ${WHAT[kind].en}: “${named(first)}” beside “${named(other)}”`,
          },
          grounds: [
            ...more.map((item) => ({
              says: { ru: `И здесь: «${inner(named(item))}»`, en: `Here, too: “${named(item)}”` },
              at: item.part.spot,
            })),
            {
              says: { ru: `Рядом: «${inner(named(other))}»`, en: `Beside: “${named(other)}”` },
              at: other.part.spot,
            },
          ],
          placeless: true,
          evidence: first.form.word.toLowerCase(),
        };
      }
    }
    for (const list of listsOfAnyKind(provision)) {
      const [first, ...more] = oddItems(list.items, itemWords);
      if (first === undefined) continue;
      const words = listWords(list, provision);
      yield {
        at: first.part.spot,
        message: {
          ru: `В перечне${words.ru} ${SAYS[first.how].ru}: «${inner(excerpt(stripListPunctuation(itemWords(first.part))))}»`,
          en: `In the list${words.en} ${SAYS[first.how].en}: “${excerpt(stripListPunctuation(itemWords(first.part)))}”`,
        },
        grounds: more.map(({ part }) => ({
          says: {
            ru: `И здесь: «${inner(excerpt(stripListPunctuation(itemWords(part))))}»`,
            en: `Here, too: “${excerpt(stripListPunctuation(itemWords(part)))}”`,
          },
          at: part.spot,
        })),
        placeless: true,
        evidence: `${first.how} ${itemWords(first.part).slice(0, 40).toLowerCase()}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Именительный среди винительных', en: 'A nominative among accusatives' },
      files: functions('диагностику дефицитов;', 'поддержку наставников;', 'экспертиза программ.'),
      points: 'экспертиза программ.',
    },
    {
      title: { ru: 'Глаголы в разном числе', en: 'Verbs in different numbers' },
      files: functions('проводит диагностику;', 'поддерживает наставников;', 'оценивают программы.'),
      points: 'оценивают программы.',
    },
    {
      title: { ru: 'Два пункта в другом падеже', en: 'Two items in another case' },
      files: functions(
        'диагностику дефицитов;',
        'поддержку наставников;',
        'проверку планов;',
        'экспертиза программ;',
        'подготовка методистов.',
      ),
      points: 'экспертиза программ;',
    },
    {
      title: { ru: 'Два предложения среди названий', en: 'Two sentences among names' },
      files: beforeTerms(
        '3.2. Проблемы работы:\n\n- отсутствие планов;\n- школы не выполняют планов;\n- нехватка наставников;\n- слабость связей;\n- нехватка помещений;\n- педагоги не знают наставников.',
      ),
      points: 'школы не выполняют планов;',
    },
    {
      title: { ru: 'Одна прописная', en: 'One capital' },
      files: beforeTerms(
        '3.2. Центр обеспечивает:\n\n- Взаимодействие со школами;\n- координацию служб;\n- поддержку школ.',
      ),
      points: 'Взаимодействие со школами;',
    },
    {
      title: { ru: 'После тире то имя, то глагол', en: 'Behind the dash now a noun, now a verb' },
      files: beforeTerms(
        '3.2. Участники:\n\n- районы – отбор наставников;\n- школы – обеспечивают связь;\n- советы – обсуждение планов.',
      ),
      points: 'школы – обеспечивают связь;',
    },
  ],
  good: [
    {
      title: {
        ru: 'Именительный, который не отличить от винительного',
        en: 'A nominative that looks like an accusative',
      },
      files: functions('диагностику дефицитов;', 'поддержку наставников;', 'сопровождение маршрутов.'),
    },
    {
      title: { ru: 'Два пункта: неясно, какой из них не тот', en: 'Two items: either may be wrong' },
      files: functions('диагностику дефицитов;', 'экспертиза программ.'),
    },
  ],
};
