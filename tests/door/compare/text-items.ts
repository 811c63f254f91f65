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

/** The title that a table prints itself. */
const tableTitle = ({ roadmap, indicators }: Territory, component: string): string | null => {
  if (component === 'Roadmap') return roadmap?.title ?? '';
  return component === 'Indicators' ? (indicators?.title ?? '') : null;
};

const sayings = (view: Territory, part: Part): readonly Said[] => {
  const inside = part.children.flatMap((child) => sayings(view, child));
  if (part.component === null) return [{ kind: kindOf(part), text: part.text }, ...inside];
  if (part.component.name === 'Terms')
    return [...view.terms.map(({ text }): Said => ({ kind: 'text', text })), ...inside];
  const table = tableTitle(view, part.component.name);
  if (table !== null) return [{ kind: 'heading', text: table }, ...inside];
  const kind = part.component.name === 'Approval' ? 'stamp' : 'signature';
  return [...part.lines.map((text): Said => ({ kind, text })), ...inside];
};

/** Lines of one stamp are one, as are the post and the name under a text. */
const joined = (all: readonly Said[]): readonly Said[] => {
  const made: Said[] = [];
  for (const said of all.filter(({ text }) => plain(text) !== '')) {
    const last = made.at(-1);
    // The title of a table may be written above it, too, and is printed once.
    if (last?.kind === 'heading' && said.kind === 'heading' && plain(last.text) === plain(said.text))
      continue;
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
  item('документ', { kind: front.kind, title: title.toLowerCase() }),
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
    item(`приложение ${annex?.number ?? ''}`, { number: annex?.number, title: annex?.title?.toLowerCase() }),
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

/** What a function says, and of whom. */
export const functionItems = (
  view: Territory,
  label: (subject: Subject) => string = labelOf,
): readonly Item[] =>
  describedBy(view).flatMap((subject) =>
    subject.functions.map(({ text }) => item(text, { [`функция субъекта «${label(subject)}»`]: text })),
  );

const labelOf = ({ name, short }: Subject): string => plain(short ?? name);

/**
 * The subjects of the one act that are those of the other, whatever they are called: of one name, or with most of their functions
 * in common. A name that is not right costs one and its functions nothing.
 */
export const counterparts = (wanted: Territory, found: Territory): ((subject: Subject) => string) => {
  const hand = describedBy(wanted);
  const texts = (subject: Subject): ReadonlySet<string> =>
    new Set(subject.functions.map(({ text }) => plain(text)));
  const isNamed = (one: Subject, other: Subject): boolean =>
    labelOf(one) === labelOf(other) || plain(one.name) === plain(other.name);
  const isAlike = (one: Subject, other: Subject): boolean => {
    const [own, its] = [texts(one), texts(other)];
    return [...own].filter((text) => its.has(text)).length * 2 > Math.max(own.size, its.size);
  };
  const names = new Map<Subject, string>();
  const left = new Set(hand);
  for (const isSame of [isNamed, isAlike])
    for (const other of describedBy(found)) {
      const one = names.has(other) ? undefined : [...left].find((each) => isSame(each, other));
      if (one === undefined) continue;
      names.set(other, labelOf(one));
      left.delete(one);
    }
  return (subject) => names.get(subject) ?? labelOf(subject);
};

/** The same item once: a list under a table may say again what the text says. */
const once = (items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((each) => [JSON.stringify(each), each])).values(),
];

export const abbreviationItems = (view: Territory): readonly Item[] =>
  once(
    documentsOf(view).flatMap(({ abbreviations }) =>
      abbreviations.map(({ short, means }) => item(short, { [`сокращение «${plain(short)}»`]: means })),
    ),
  );

export const termItems = (view: Territory): readonly Item[] =>
  documentsOf(view).flatMap(({ terms }) =>
    terms.map(({ term, short, text }) => item(term, { term, short, text })),
  );

/** What an editor ties to the federal layer: it can only be proposed. */
export const linkItems = (
  view: Territory,
  label: (subject: Subject) => string = labelOf,
): readonly Item[] => [
  ...describedBy(view).map((subject) =>
    item(label(subject), { [`вид субъекта «${label(subject)}»`]: subject.kind.printed }),
  ),
  ...documentsOf(view).flatMap(({ indicators }) =>
    (indicators?.indicators ?? []).flatMap(({ name, federal }) =>
      federal === null
        ? []
        : [item(name, { [`федеральный показатель строки «${plain(name)}»`]: federal.printed })],
    ),
  ),
];
