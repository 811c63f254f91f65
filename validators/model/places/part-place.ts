// How a place of the text is called in both languages, also one that has no number of its own.
import type { ActPlace } from '../../source/act-place.ts';
import { allParts } from '../all-parts.ts';
import { calledBy, isCalledAnnex } from '../called.ts';
import { letteredName, listedName, placeName } from '../clause-names.ts';
import { documentTitle } from '../document-title.ts';
import { excerpt, inner } from '../excerpt.ts';
import { orderNames } from '../kind-names.ts';
import type { Part, Provision } from '../types.ts';

type Words = ActPlace['where'];

const NBSP = '\u00A0';

/** What the order of a provision is called. */
export const orderName = ({ order }: Pick<Provision, 'order'>): Words => orderNames[order?.kind ?? 'order'];

/** What the requisites of the order are told as: they are those of the document itself where it is nothing but the order. */
export const requisitesName = ({ front, order }: Pick<Provision, 'front' | 'order'>): string => {
  if (front.kind === 'order') return 'Вид, дата, номер';
  return order?.kind === undefined && order?.signatory !== undefined ? 'Утверждение' : 'Утверждающий акт';
};

/** What the document that a provision holds is called. */
export const documentName = ({ front, title }: Pick<Provision, 'front' | 'title'>): Words =>
  calledBy(front.kind, title);

/**
 * A document of an act by its number among the annexes of the order, or else by its title: «Положение (приложение № 2)»,
 * «Приложение № 3», «Дорожная карта («План на 2025 год»)».
 */
export const asAnnex = (words: Words, of: Parameters<typeof documentTitle>[0]): Words => {
  const { document } = of;
  if (document === null) return words;
  if (document.number === null) {
    const title = documentTitle(of);
    return title === '' || title === document.name
      ? words
      : { ru: `${words.ru} («${inner(excerpt(title))}»)`, en: `${words.en} (“${excerpt(title)}”)` };
  }
  const { ru, en } = { ru: `приложение №${NBSP}${document.number}`, en: `annex ${document.number}` };
  return isCalledAnnex(words)
    ? { ru: `Приложение №${NBSP}${document.number}`, en: `Annex ${document.number}` }
    : { ru: `${words.ru} (${ru})`, en: `${words.en} (${en})` };
};

/** Names of two places, the outer one first. */
export const joined = (outer: Words, inner: Words): Words => ({
  ru: [outer.ru, inner.ru].filter((words) => words !== '').join(', '),
  en: [outer.en, inner.en].filter((words) => words !== '').join(', '),
});

const numbered = (part: Part, number: string): Words => {
  // What stands within the order is named by its document already.
  const ru = part.inOrder ? `п.${NBSP}${number}` : placeName(part);
  const isSection = part.kind === 'section' || /^[IVXLC]+$/.test(number);
  return { ru, en: `${isSection ? 'section' : 'clause'} ${number}` };
};

const unnumbered: Readonly<Partial<Record<Part['kind'], Words>>> = {
  preamble: { ru: 'преамбула', en: 'preamble' },
  title: { ru: 'заголовок', en: 'title' },
  signature: { ru: 'подпись', en: 'signature' },
};

const stampNames: Readonly<Record<string, string>> = {
  Approval: 'stamp of approval',
  Signature: 'signature',
  ElectronicSignature: 'stamp of an electronic signature',
};

const stampPlace = (part: Part): Words | undefined => {
  const en = stampNames[part.component?.name ?? ''];
  return en === undefined ? undefined : { ru: placeName(part), en };
};

const outers = new WeakMap<Provision['parts'], ReadonlyMap<Part, Part>>();

/** What each part of a text stands in. */
const outersOf = ({ parts }: Pick<Provision, 'parts'>): ReadonlyMap<Part, Part> => {
  const known = outers.get(parts);
  if (known !== undefined) return known;
  const made = new Map([...allParts(parts)].flatMap((outer) => outer.children.map((part) => [part, outer])));
  outers.set(parts, made);
  return made;
};

/** Under «III» the numbers 1, 2, 3 may begin more than once: «п. 3» alone would be looked for in vain. */
const isOfSection = ({ kind, inOrder }: Part, number: string, section: Part): boolean =>
  kind === 'clause' &&
  !inOrder &&
  /^\d+$/u.test(number) &&
  section.kind === 'section' &&
  !/^\d/u.test(section.number ?? '');

/** An item of a numbered list by the clause it stands in: «п. 1, подп. 2», where «п. 2» is another clause. */
const itemPlace = (
  { anchor, number }: Part,
  provision: Pick<Provision, 'parts' | 'byAnchor'>,
): Words | null => {
  const [, base = ''] = /^(.+)-pp-[^-]+$/u.exec(anchor) ?? [];
  const holder = provision.byAnchor.get(base);
  return holder === undefined
    ? null
    : joined(partPlace(holder, provision), { ru: `подп.${NBSP}${number}`, en: `item ${number}` });
};

/** Where a part stands: «п. 4.1.3, 7-й пункт списка», «раздел «Общие положения», абзац 2». */
export const partPlace = (part: Part, provision: Pick<Provision, 'parts' | 'byAnchor'>): Words => {
  const { kind, number, anchor, text, listed } = part;
  if (number !== null) {
    const item = itemPlace(part, provision);
    if (item !== null) return item;
    const section = outersOf(provision).get(part);
    const own = numbered(part, number);
    return section !== undefined && isOfSection(part, number, section)
      ? joined(partPlace(section, provision), own)
      : own;
  }
  const known = unnumbered[kind] ?? stampPlace(part);
  if (known !== undefined) return known;
  if (kind === 'section') return { ru: `раздел «${excerpt(text)}»`, en: `section “${excerpt(text)}”` };
  const [, base = '', place] = /^(.+?)(?:-abz)?-(\d+)$/.exec(anchor) ?? [];
  const counted = provision.byAnchor.get(base);
  // A passage that the extraction scrambled has no count of its own: it is where the text around it is.
  if (counted === undefined || counted.kind === 'component' || place === undefined) {
    const outer = outersOf(provision).get(part);
    if (outer !== undefined) return partPlace(outer, provision);
    return part.inOrder ? { ru: 'преамбула', en: 'preamble' } : { ru: '', en: '' };
  }
  const inner =
    letteredName(text) ??
    (listed === null ? { ru: `абзац${NBSP}${place}`, en: `paragraph ${place}` } : listedName(listed));
  return joined(partPlace(counted, provision), inner);
};
