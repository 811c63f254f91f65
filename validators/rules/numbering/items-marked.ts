// An item without its mark runs on from the one above: whoever counts the items of the list counts one too few.
import { amendingParts } from '../../model/act-actions.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Part } from '../../model/types.ts';
import { amendingOrder, paths } from '../editions/example-editions.ts';
import { beforeTerms } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { isMarked, type List, listsOf } from './items.ts';
import { listWords } from './list-words.ts';

/** The paragraphs among marked items that read like one: they follow a colon or a semicolon, begin small and end like an item. */
const unmarkedIn = ({ lead, items }: List): readonly Part[] => {
  if (!items.some(isMarked)) return [];
  return items.filter((part, place) => {
    const before = items[place - 1] ?? lead;
    const isLast = place === items.length - 1;
    return (
      !isMarked(part) &&
      /[;,:]\s*$/u.test(before?.text ?? '') &&
      /^\s*\p{Ll}/u.test(part.text) &&
      (isLast ? /[;.]\s*$/u : /;\s*$/u).test(part.text)
    );
  });
};

export const itemsMarked: TerritoryRule = {
  id: 'numbering/items-marked',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Каждый пункт перечня отмечен', en: 'Every item of a list has its mark' },
  fault: { ru: 'Пункт перечня не отмечен', en: 'An item of a list has no mark' },
  reason: {
    ru: 'Пункт без тире читается продолжением предыдущего. На пункты ссылаются по счёту и по ним составляют дорожную карту: неотмеченный пропустят.',
    en: 'An item without its dash reads as the end of the one above. Items are cited by their count, and a roadmap is made from them: one without a mark is missed.',
  },
  cure: {
    ru: 'Поставьте перед пунктом тот же знак, что у соседних.',
    en: 'Set the mark of its neighbours before the item.',
  },
  edit: {
    ru: 'Если так напечатано в принятом акте, перечислите его в provision.mdx среди пунктов наравне с другими.',
    en: 'Where the adopted act prints it so, name it among the items in provision.mdx like the others.',
  },
  doubt: {
    ru: 'Абзац мог и вправду продолжать пункт над ним: решает составитель.',
    en: 'The paragraph may indeed go on from the item above; that is for the drafter to say.',
  },
  *check({ provision }) {
    if (provision === null) return;
    // Amendments of one clause stand line by line under it, and new words have the marks of the act that they amend.
    const amending = amendingParts(provision);
    for (const list of listsOf(provision))
      for (const part of unmarkedIn(list)) {
        const before = list.items[list.items.indexOf(part) - 1] ?? list.lead;
        // «Включить в состав …» behind new words is one more of the amendments.
        if (amending.has(part) || (before !== null && amending.has(before))) continue;
        const { ru, en } = listWords(list, provision);
        yield {
          at: part.spot,
          message: {
            ru: `В перечне${ru} пункт напечатан без знака перед ним: «${excerpt(part.text)}»`,
            en: `In the list${en} an item is printed without its mark: “${excerpt(part.text)}”`,
          },
          evidence: part.text,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Пункт без тире', en: 'An item without a dash' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- координацию работы;\n\nоценку работы;\n\n- помощь в работе.',
      ),
      points: 'оценку работы;',
    },
  ],
  good: [
    {
      title: { ru: 'Изменения одного пункта', en: 'Amendments of one clause' },
      files: {
        [`${paths.amending}/act.yaml`]: 'status: draft\n',
        [`${paths.amending}/provision.mdx`]: amendingOrder([
          '1) в пункте 1.1:',
          'слова «один» заменить словами «два»;',
          'после слов «три» дополнить словами «и четыре»;',
          '2) в пункте 1.2:',
          'подпункт «а» изложить в следующей редакции:',
          '«а) учат;»;',
          'подпункт «б» исключить;',
          'абзацем следующего содержания дополнить:',
          '«Совет ведёт протокол.»;',
          'включить в состав совета Сидорова С.С.;',
          '3) пункт 2.2 изложить в следующей редакции:',
          '«2.2. Объединения:',
          'организуют обмен опытом.».',
        ]),
      },
    },
    {
      title: { ru: 'Абзац после перечня', en: 'A paragraph after a list' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- координацию работы;\n- оценку работы.\n\nРабота ведётся круглый год.',
      ),
    },
  ],
};
