// The definitions of a list of terms are its items: one that ends with a full stop amid semicolons looks like the last.
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Corpus, Term } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import type { Issue } from '../rule.ts';
import { endOf } from './item-ends.ts';

const fewest = 3;

/** The last word of a definition with its mark. */
const endSpot = ({ text, spot }: Term, texts: Corpus['texts']): Spot => {
  const [last = ''] = /\S+\s*$/u.exec(text) ?? [];
  return within(
    child(spot, 'text'),
    text,
    { at: text.length - last.length, length: last.trimEnd().length },
    texts,
  );
};

/** What is told of definitions that end unevenly; nothing where all before the last end alike and the last ends the list. */
export const unevenTerms = (terms: readonly Term[], texts: Corpus['texts']): readonly Issue[] => {
  const ended = terms.map((term) => ({ term, end: endOf(term) }));
  const last = ended.at(-1);
  const middle = ended.slice(0, -1);
  if (terms.length < fewest || last === undefined) return [];
  const parted = middle.filter(({ end }) => end === ';').length;
  if (parted * 2 <= middle.length) return [];
  const odd = [
    ...middle.filter(({ end }) => end !== ';' && end !== null),
    ...(last.end === '.' || last.end === null ? [] : [last]),
  ];
  const [first, ...more] = odd;
  if (first === undefined) return [];
  const say = (end: string | null): string => (end === '' || end === null ? 'без знака' : `знаком «${end}»`);
  const name = ({ term: { term } }: (typeof ended)[number]): string => inner(excerpt(term));
  const isLast = first === last;
  return [
    {
      at: endSpot(first.term, texts),
      message: {
        ru: isLast
          ? `Последнее понятие перечня, «${name(first)}», кончается ${say(first.end)}, как будто за ним есть ещё одно`
          : `Понятия в перечне кончаются по-разному: «${name(first)}» – ${say(first.end)}, а ${parted} других – знаком «;»`,
        en: isLast
          ? `The last term of the list, “${name(first)}”, ends as if another followed`
          : `The terms of the list end in different marks: “${name(first)}” does not end with “;” as ${parted} others do`,
      },
      hint: {
        ru: isLast
          ? 'Поставьте в конце точку.'
          : 'Поставьте после каждого понятия, кроме последнего, точку с запятой.',
        en: isLast ? 'End it with a full stop.' : 'End every term but the last with a semicolon.',
      },
      grounds: more.map((one) => ({
        says: {
          ru: `И это понятие кончается ${say(one.end)}: «${name(one)}»`,
          en: `This term, too, ends otherwise: “${name(one)}”`,
        },
        at: endSpot(one.term, texts),
      })),
      placeless: true,
      evidence: 'terms',
    },
  ];
};
