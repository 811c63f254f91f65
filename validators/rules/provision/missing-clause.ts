// What is said of a reference to a clause or bullet that the text does not have: how far it leads, and where it ends.

import type { Provision } from '../../model/types.ts';
import { hintNumber } from '../did-you-mean.ts';
import type { Issue, Text } from '../rule.ts';

const countOfBullets = (provision: Provision, clause: string): number => {
  let count = 0;
  while (provision.byAnchor.has(`p-${clause}-${count + 1}`)) count += 1;
  return count;
};

/** How the items of a clause without bullets are referred to: by their printed numbers, or as paragraphs; null where it has none. */
const sayOtherItems = (provision: Provision, clause: string, printed: string): Text | null => {
  const at = /\d+$/u.exec(printed)?.[0] ?? '';
  const lettered = provision.byNumber.get(clause)?.children.find(({ text }) => /^\s*[а-яё]\)/u.test(text));
  if (lettered !== undefined) {
    const meant = `${clause}-pp-${lettered.text.trimStart().charAt(0)}`;
    return {
      ru: `Пункты этого перечня напечатаны с буквами: сошлитесь так – «${meant}».`,
      en: `The items of this list are lettered: refer to one as “${meant}”.`,
    };
  }
  for (const [kind, ru, en] of [
    ['pp', 'Пункты этого перечня напечатаны с номерами', 'The items of this list are numbered'],
    [
      'abz',
      'Пункты этого перечня напечатаны без знака, это абзацы',
      'The items of this list have no mark: they are paragraphs',
    ],
  ] as const) {
    const first = [...provision.byAnchor.keys()].find((anchor) => anchor.startsWith(`p-${clause}-${kind}-`));
    if (first === undefined) continue;
    const own = `${clause}-${kind}-${at}`;
    const meant = provision.byAnchor.has(`p-${own}`) ? own : first.slice('p-'.length);
    return {
      ru: `${ru}: сошлитесь так – «${meant}».`,
      en: `${en}: refer to one as “${meant}”.`,
    };
  }
  return null;
};

/** Message and hint for a reference «4.1.9» or «5.1-17» that resolves to nothing. */
export const sayMissing = (provision: Provision, printed: string): Pick<Issue, 'message' | 'hint'> => {
  const [, clause, kind = '', at = ''] = /^(.*?)(?:-(pp|abz))?-(\d+|[а-яё])$/u.exec(printed) ?? [];
  if (clause !== undefined && provision.byNumber.has(clause)) {
    const count = countOfBullets(provision, clause);
    return {
      message:
        kind === 'pp'
          ? { ru: `В пункте ${clause} нет подпункта «${at}»`, en: `Clause ${clause} has no item “${at}”` }
          : {
              ru: `В пункте ${clause} нет ${kind === 'abz' ? 'абзаца' : 'маркированного абзаца'} с номером ${at}`,
              en: `Clause ${clause} has no ${kind === 'abz' ? 'paragraph' : 'bullet'} number ${at}`,
            },
      hint:
        count === 0
          ? (sayOtherItems(provision, clause, printed) ?? {
              ru: 'Абзацев с маркером в этом пункте нет. Если строки перечня начинаются знаком «–» или «•», замените его дефисом с пробелом («- »): тогда это пункты перечня, и на них можно сослаться.',
              en: 'The clause has no bullets. Where the lines of its list begin with “–” or “•”, put a hyphen and a space (“- ”) instead: then they are bullets and can be referred to.',
            })
          : {
              ru: `Маркированных абзацев в этом пункте: ${count}. Исправьте номер после дефиса.`,
              en: `The clause has this many bullets: ${count}. Correct the number after the hyphen.`,
            },
    };
  }
  const number = clause ?? printed;
  const where = number.startsWith('order/')
    ? { ru: 'приказа', en: 'of the order' }
    : { ru: 'документа', en: 'of the document' };
  return {
    message: {
      ru: `В тексте ${where.ru} нет пункта «${number}»`,
      en: `The text ${where.en} has no clause “${number}”`,
    },
    ...hintNumber(number, [...provision.byNumber.keys()]),
  };
};
