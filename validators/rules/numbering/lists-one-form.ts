// One act has lists of two kinds: items that go on with a sentence, and items that are sentences. Which is an item, and which a text?
import { partPlace } from '../../model/places/part-place.ts';
import { plural } from '../../text/russian.ts';
import { beforeTerms } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { type Run, runsOf } from './items.ts';
import { listWords } from './list-words.ts';

/** So many items tell the form of a list. */
const fewest = 3;

/** «Перечень … :» leads on to its items. */
const isLedOn = ({ lead, items }: Run): boolean => items.length >= fewest && /:\s*$/u.test(lead?.text ?? '');

const ALL_BUT_LAST = -1;

/** Items begin small and end with a semicolon. */
const goesOn = ({ items }: Run): boolean =>
  items.slice(0, ALL_BUT_LAST).every(({ text }) => /^\s*\p{Ll}.*;\s*$/su.test(text));

/** Items begin with a capital and end with full stops, though a colon leads on to them. An item of several sentences is a text. */
const stops = ({ items }: Run): boolean =>
  items.every(({ text }) => /^\s*\p{Lu}.*\.\s*$/su.test(text) && !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(text));

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
    ru: 'Наберите этот перечень так же, как остальные: точка с запятой после пунктов, точка в конце.',
    en: 'Set this list as the others are: semicolons behind its items, a full stop at the end.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Если пункты – законченные предложения, прописные буквы и точки верны: тогда перед ними нужна точка, а не двоеточие.',
    en: 'Where the items are whole sentences, capitals and full stops are right, and a full stop belongs before them.',
  },
  *check({ provision }) {
    if (provision === null) return;
    const lists = [...runsOf(provision)].filter(isLedOn);
    const usual = lists.filter(goesOn);
    const other = lists.filter(stops);
    const [first, ...more] = other;
    const [item] = first?.items ?? [];
    if (first === undefined || item === undefined || usual.length <= other.length) return;
    const name = listWords(first, provision);
    const count = usual.length;
    yield {
      at: item.spot,
      message: {
        ru: `Пункты перечня${name.ru} начаты с прописных букв и кончаются точками, а ещё в ${count} ${plural(count, ['перечне', 'перечнях', 'перечнях'])} акта – со строчных и точками с запятой`,
        en: `The items of the list${name.en} have capitals and full stops; those of ${count} others begin small and end with semicolons`,
      },
      grounds: more.flatMap((list) => {
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
