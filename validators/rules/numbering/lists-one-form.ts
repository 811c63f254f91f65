// One act has lists of two kinds: items that go on with a sentence, and items that are sentences. Which is an item, and which a text?
import { beginsSmall } from '../../language/beginning.ts';
import { partPlace } from '../../model/places/part-place.ts';
import { plural } from '../../text/russian.ts';
import { beforeTerms } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { itemWords, type List, listsOf, runsOf } from './items.ts';
import { listWords } from './list-words.ts';

/** So many items tell the form of a list. */
const fewest = 3;

/** Lines with «1)», which are no bullets. */
const isNumbered = ({ items }: List): boolean => items.every(({ kind }) => kind !== 'bullet');

/** «Перечень … :» leads on to its items. */
const isLedOn = ({ lead, items }: List): boolean => items.length >= fewest && /:\s*$/u.test(lead?.text ?? '');

/** How the items of a list begin, and what stands behind all but the last of them. */
interface Form {
  /** Null where all begin with a name. */
  readonly small: boolean | null;
  readonly mark: '' | ',' | ';' | '.';
}

interface Formed {
  readonly list: List;
  readonly form: Form;
}

const isMark = (sign: string): sign is ',' | ';' | '.' => /^[,;.]$/u.test(sign);

const markOf = (text: string): Form['mark'] => {
  const sign = text.trimEnd().at(-1) ?? '';
  return isMark(sign) ? sign : '';
};

/** The form of a list whose items are set alike; null where they differ among themselves, or one is a text of several sentences. */
const formOf = (list: List): Form | null => {
  const items = list.items.map(itemWords);
  const marks = new Set(items.slice(0, -1).map(markOf));
  const beginnings = items.map(beginsSmall);
  // Beside a name another capital may be that of a name, too.
  const letters = new Set(
    beginnings.filter((small) => small === true || (small === false && !beginnings.includes(null))),
  );
  const [mark] = marks;
  if (mark === undefined || marks.size > 1 || letters.size > 1) return null;
  if (items.some((text) => /[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(text))) return null;
  const [small = null] = letters;
  return { small, mark };
};

/** Items that begin small and end with a semicolon go on with the sentence that leads to them. */
const goesOn: Form = { small: true, mark: ';' };

const differs = (one: Form, other: Form): boolean =>
  one.mark !== other.mark || (one.small !== null && other.small !== null && one.small !== other.small);

/** The form of most lists; where two forms have as many, it is that of lists which go on with a sentence. */
const usualOf = (lists: readonly Formed[]): readonly Formed[] => {
  const [first, ...ways] = [
    ...Map.groupBy(lists, ({ form }) => `${form.mark}${form.small}`).values(),
  ].toSorted((a, b) => b.length - a.length);
  const own = [first ?? [], ...ways].find(
    ([one]) => one !== undefined && one.form.small !== null && !differs(one.form, goesOn),
  );
  return (own?.length === first?.length ? own : first) ?? [];
};

const SIGNS: Readonly<Record<Form['mark'], Text>> = {
  ';': { ru: 'точками с запятой', en: 'semicolons' },
  ',': { ru: 'запятыми', en: 'commas' },
  '.': { ru: 'точками', en: 'full stops' },
  '': { ru: 'ничем', en: 'nothing' },
};

const sayForm = ({ small, mark }: Form): Text => ({
  ru: `${small === null ? '' : `начаты ${small ? 'со строчных' : 'с прописных'} букв и `}кончаются ${SIGNS[mark].ru}`,
  en: `${small === null ? '' : `begin ${small ? 'small' : 'with capitals'} and `}end with ${SIGNS[mark].en}`,
});

export const listsOneForm: TerritoryRule = {
  id: 'numbering/lists-one-form',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Перечни одного акта набраны одинаково',
    en: 'The lists of an act are set alike',
  },
  fault: { ru: 'Перечни одного акта набраны по-разному', en: 'The lists of an act are set in two ways' },
  reason: {
    ru: 'После двоеточия фраза продолжается: пункты пишут со строчной буквы и разделяют точкой с запятой. Точка обрывает её, и перечень читается как отдельные предложения.',
    en: 'Behind a colon the sentence goes on: items begin small and are parted by semicolons. A full stop breaks it off, and the list reads as sentences.',
  },
  cure: {
    ru: 'Наберите этот перечень так же, как остальные: обычно это строчные буквы, точка с запятой после пунктов и точка в конце.',
    en: 'Set this list as the others are: usually small letters, semicolons behind its items, a full stop at the end.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Если пункты – законченные предложения, прописные буквы и точки верны: тогда перед ними нужна точка, а не двоеточие.',
    en: 'Where the items are whole sentences, capitals and full stops are right, and a full stop belongs before them.',
  },
  *check({ provision }) {
    if (provision === null) return;
    const lists = [...runsOf(provision), ...[...listsOf(provision)].filter(isNumbered)]
      .filter(isLedOn)
      .flatMap((list): readonly Formed[] => {
        const form = formOf(list);
        return form === null ? [] : [{ list, form }];
      });
    const usual = usualOf(lists);
    const [known] = usual;
    const [first, ...more] = lists.filter(({ form }) => known !== undefined && differs(form, known.form));
    const [item] = first?.list.items ?? [];
    if (first === undefined || item === undefined || known === undefined) return;
    const name = listWords(first.list, provision);
    const count = usual.length;
    const [own, other] = [sayForm(first.form), sayForm(known.form)];
    yield {
      at: item.spot,
      message: {
        ru: `Пункты перечня${name.ru} ${own.ru}, а ещё в ${count} ${plural(count, ['перечне', 'перечнях', 'перечнях'])} акта пункты ${other.ru}`,
        en: `The items of the list${name.en} ${own.en}; those of ${count} others ${other.en}`,
      },
      grounds: more.flatMap(({ list }) => {
        const [part] = list.items;
        if (part === undefined) return [];
        const { ru, en } = partPlace(list.lead ?? part, provision);
        return [{ says: { ru: `И здесь так: ${ru}`, en: `So here, too: ${en}` }, at: part.spot }];
      }),
      evidence: 'lists',
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Один перечень с точками', en: 'One list with full stops' },
      files: beforeTerms(
        '3.2. Совет ведёт:\n\n- опрос школ;\n- отчёт;\n- план.\n\n3.3. Центр даёт:\n\n- советы;\n- планы;\n- встречи.\n\n3.4. Основы работы:\n\n- Закон о школе.\n- Закон о труде.\n- Устав центра.',
      ),
    },
    {
      title: { ru: 'Два перечня с точками', en: 'Two lists with full stops' },
      files: beforeTerms(
        '3.2. Совет ведёт:\n\n- опрос школ;\n- отчёт;\n- план.\n\n3.3. Центр даёт:\n\n- советы;\n- планы;\n- встречи.\n\n3.4. Школа даёт:\n\n- уроки;\n- классы;\n- кружки.\n\n3.5. Основы работы:\n\n- Закон о школе.\n- Закон о труде.\n- Устав центра.\n\n3.6. Правила работы:\n\n- Правила приёма.\n- Правила отбора.\n- Правила учёта.',
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Предложения после точки', en: 'Sentences behind a full stop' },
      files: beforeTerms(
        '3.2. Совет ведёт:\n\n- опрос школ;\n- отчёт;\n- план.\n\n3.3. Центр даёт:\n\n- советы;\n- планы;\n- встречи.\n\n3.4. Основы работы перечислены.\n\n- Закон о школе.\n- Закон о труде.\n- Устав центра.',
      ),
    },
  ],
};
