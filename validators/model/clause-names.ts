// How a place of an act is called: «п. 4.1.3», «раздел III», «п. 5.1, 7-й пункт списка», «п. 5.2, 3-й список, 6-й пункт».
import { orderGenitives } from './kind-names.ts';
import type { Listed, Part } from './types.ts';

/** What kind of act an order is. */
type OrderKind = keyof typeof orderGenitives;

const NBSP = '\u00A0';

/** The name of a clause by the number it is cited with: `4.1.3`, `III`, `order/2`; of one of the order with its kind, where that is known. */
export const clauseName = (number: string, order?: OrderKind): string => {
  const of = order === undefined ? 'утверждающего акта' : orderGenitives[order];
  const [before, inOrder] = number.split('/');
  const paragraph = before === 'order' ? /^abz-(\d+)$/u.exec(inOrder ?? '')?.[1] : undefined;
  if (paragraph !== undefined) return `абзац${NBSP}${paragraph} распорядительной части ${of}`;
  if (inOrder !== undefined && before === 'order')
    return inOrder === 'preamble'
      ? `преамбула ${order === undefined ? 'акта' : of}`
      : `п.${NBSP}${inOrder} ${of}`;
  if (number === 'preamble') return 'преамбула';
  return /^[IVXLC]+$/.test(number) ? `раздел${NBSP}${number}` : `п.${NBSP}${number}`;
};

/** A number that stands more than once is told from the first by what follows `~`. */
const repeated = (place: string, order?: OrderKind): string => {
  const [number = place, copy] = place.split('~');
  const name = clauseName(number, order);
  return copy === undefined ? name : `${name} (${copy}-й с этим номером)`;
};

const stampNames: ReadonlyMap<string, string> = new Map([
  ['approval', 'гриф утверждения'],
  ['signature', 'подпись'],
  ['electronic-signature', 'отметка об электронной подписи'],
]);

/** A clause by its anchor, `p-4.1.3` or `order-2`; null for what is no numbered clause. */
const clauseAt = (anchor: string, order?: OrderKind): string | null => {
  if (anchor === 'preamble') return clauseName(anchor);
  const [, where, place] = /^(p|order)-([^-]+)$/.exec(anchor) ?? [];
  if (place === undefined) return null;
  return repeated(where === 'p' ? place : `order/${place}`, order);
};

/** A place in a list, in both languages: «7-й пункт списка», «3-й список, 6-й пункт». */
export const listedName = ({ list, item }: Listed): { readonly ru: string; readonly en: string } =>
  list === null
    ? { ru: `${item}-й${NBSP}пункт списка`, en: `item ${item}` }
    : { ru: `${list}-й${NBSP}список, ${item}-й${NBSP}пункт`, en: `list ${list}, item ${item}` };

/** «д)» at the beginning of a text: acts cite such a place by it. */
const LETTERED = /^\s*(\p{Ll}|\d{1,2})\)\s/u;

/** An item that prints its own letter or number with a bracket, in both languages: «подп. «д»»; null of any other text. */
export const letteredName = (text: string): { readonly ru: string; readonly en: string } | null => {
  const [, mark] = LETTERED.exec(text) ?? [];
  if (mark === undefined) return null;
  const isNumber = /\d/u.test(mark);
  return { ru: `подп.${NBSP}${isNumber ? mark : `«${mark}»`}`, en: `item ${isNumber ? mark : `“${mark}”`}` };
};

/** A bullet, a paragraph or an item of a numbered list in what the anchor before its last step stands for. */
const STEP = /^(.+?)(?:-(abz|pp))?-(\d+|(?<=-pp-)\d+(?:\.\d+)+)(?:~\d+)?$/;

const stepAt = (
  { anchor, listed, text = '' }: Pick<Part, 'anchor' | 'listed'> & Partial<Pick<Part, 'text'>>,
  order?: OrderKind,
): string | null => {
  const [, base, kind, nth] = STEP.exec(anchor) ?? [];
  const holder =
    base === undefined ? null : (clauseAt(base, order) ?? stepAt({ anchor: base, listed: null }, order));
  if (holder === null) return null;
  const lettered = letteredName(text);
  if (lettered !== null) return `${holder}, ${lettered.ru}`;
  if (listed !== null) return `${holder}, ${listedName(listed).ru}`;
  return kind === 'pp' ? `${holder}, подп.${NBSP}${nth}` : `${holder}, абзац${NBSP}${nth}`;
};

/** What stands outside the text, by its anchor; the second one of its kind is `signature~2`. */
const stampAt = (anchor: string): string | null => {
  const [, name = ''] = /^([a-z-]+)(?:~\d+)?$/.exec(anchor) ?? [];
  return stampNames.get(name) ?? null;
};

/** How a part is cited: a numbered one by its number, a bullet or a paragraph by its place in the clause above it; `order` is the kind of the order, where it is known. */
export const placeName = (
  {
    anchor,
    number,
    listed,
    text = '',
  }: Pick<Part, 'anchor' | 'number' | 'listed'> & Partial<Pick<Part, 'text'>>,
  order?: OrderKind,
): string => {
  const own = number === null && anchor !== 'preamble' ? null : clauseAt(anchor, order);
  return (
    own ??
    stampAt(anchor) ??
    stepAt({ anchor, listed, text }, order) ??
    (number === null ? 'место в тексте' : clauseName(number))
  );
};
