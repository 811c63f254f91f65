// The text of an act as items: clauses, requisites, subjects with their functions, abbreviations, terms.
import type { Part, Provision, Requisites, Subject, Territory } from '../../../validators/model/types.ts';
import { documentsOf, type Item, item, plain } from './items.ts';

const ANNEX = /^Приложение(?:\s|$)/iu;

interface Said {
  readonly kind: 'heading' | 'item' | 'text' | 'signature' | 'stamp';
  readonly text: string;
}

/** A list that counts itself is no list with dashes. */
const COUNTED = /^\d+(?:\.\d+)*[.)]/u;

const kindOf = ({ kind, text }: Part): Said['kind'] => {
  if (ANNEX.test(text) && (kind === 'section' || kind === 'paragraph' || kind === 'title')) return 'stamp';
  if (kind === 'title' || kind === 'section') return 'heading';
  if (kind === 'bullet') return COUNTED.test(text) ? 'text' : 'item';
  return kind === 'signature' ? 'signature' : 'text';
};

const sayings = (view: Territory, part: Part): readonly Said[] => {
  const inside = part.children.flatMap((child) => sayings(view, child));
  if (part.component === null) return [{ kind: kindOf(part), text: part.text }, ...inside];
  if (part.component.name === 'Terms')
    return [...view.terms.map(({ text }): Said => ({ kind: 'text', text })), ...inside];
  const kind = part.component.name === 'Approval' ? 'stamp' : 'signature';
  return [...part.lines.map((text): Said => ({ kind, text })), ...inside];
};

/** Lines of one stamp are one, as are the post and the name under a text. */
const joined = (all: readonly Said[]): readonly Said[] => {
  const made: Said[] = [];
  for (const said of all.filter(({ text }) => plain(text) !== '')) {
    const last = made.at(-1);
    if (last?.kind === said.kind && (said.kind === 'stamp' || said.kind === 'signature'))
      made[made.length - 1] = { ...last, text: `${last.text} ${said.text}` };
    else made.push(said);
  }
  return made;
};

/** Clauses, headings and paragraphs in printed order, their numbers in their texts. */
export const clauseItems = (view: Territory): readonly Item[] =>
  documentsOf(view).flatMap((document) =>
    [true, false].flatMap((inOrder) =>
      joined(
        (document.provision?.parts ?? [])
          .filter((part) => part.inOrder === inOrder)
          .flatMap((part) => sayings(document, part)),
      ).map(({ kind, text }) =>
        item(text, { clause: `${inOrder ? 'приказ, ' : ''}${kind}: ${plain(text)}` }),
      ),
    ),
  );

const officials = (who: Requisites['signatories'], one: Requisites['signatory']): string =>
  (who ?? (one === undefined ? [] : [one])).map(({ post, name }) => `${post ?? ''} ${name ?? ''}`).join('; ');

const requisites = ({ order, front, title, inForce, repeals, amends }: Provision): readonly Item[] => [
  item('документ', { kind: front.kind, title }),
  item('приказ', {
    kind: order?.kind,
    issuer: order?.issuer,
    number: order?.number,
    date: order?.date,
    title: order?.title,
    signatory: officials(order?.signatories, order?.signatory),
    controller: order?.controlKept === true ? 'за собой' : officials(order?.controllers, order?.controller),
    inForce: inForce?.printed,
    repeals: repeals.length === 0 ? '' : String(repeals.length),
    amends: amends.length === 0 ? '' : String(amends.length),
  }),
  ...(order?.annexes ?? []).map((annex) =>
    item(`приложение ${annex?.number ?? ''}`, { number: annex?.number, title: annex?.title }),
  ),
];

/** The requisites of the order and of what it adopts. */
export const orderItems = ({ provision }: Territory): readonly Item[] =>
  provision === null ? [] : requisites(provision);

const describedBy = (view: Territory): readonly Subject[] =>
  documentsOf(view).flatMap(({ subjects }) => subjects);

/** Subjects by name; their kind is a link that is proposed, and not among these. */
export const subjectItems = (view: Territory): readonly Item[] =>
  describedBy(view).map(({ name, short, level }) => item(name, { name, short, level }));

/** Functions, each with the subject that has it. */
export const functionItems = (view: Territory): readonly Item[] =>
  describedBy(view).flatMap(({ name, short, functions }) =>
    functions.map(({ text }) => item(text, { [`функция субъекта «${plain(short ?? name)}»`]: text })),
  );

export const abbreviationItems = (view: Territory): readonly Item[] =>
  documentsOf(view).flatMap(({ abbreviations }) =>
    abbreviations.map(({ short, means }) => item(short, { [`сокращение «${plain(short)}»`]: means })),
  );

export const termItems = (view: Territory): readonly Item[] =>
  documentsOf(view).flatMap(({ terms }) =>
    terms.map(({ term, short, text }) => item(term, { term, short, text })),
  );

/** What an editor ties to the federal layer: it can only be proposed. */
export const linkItems = (view: Territory): readonly Item[] => [
  ...describedBy(view).map(({ name, kind }) =>
    item(name, { [`вид субъекта «${plain(name)}»`]: kind.printed }),
  ),
  ...documentsOf(view).flatMap(({ indicators }) =>
    (indicators?.indicators ?? []).flatMap(({ name, federal }) =>
      federal === null
        ? []
        : [item(name, { [`федеральный показатель строки «${plain(name)}»`]: federal.printed })],
    ),
  ),
];
