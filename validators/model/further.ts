// The further documents of an act («приложения»): a second provision, a list of members, another plan under the same order.
import type { FolderFiles } from './read.ts';
import type { EditionFiles, View } from './territory.ts';
import type { FurtherDocument, Territory } from './types.ts';

/** An edition of an act with the views of its documents: the main one, and the further ones in their order. */
export interface Documents {
  readonly main: View;
  readonly further: readonly View[];
}

/** A document that others may take names from. */
type Named = Pick<Territory, 'subjects' | 'abbreviations'>;

/** Links the files of one document; names that it does not explain are looked for in those around it, the nearest first. */
export type Link = (edition: EditionFiles, around: readonly Named[]) => View;

/** A further document by its name and its number in the order's list. */
type Listed = Omit<FurtherDocument, 'repeatsOrder'>;

/** «part-2», «sovet-part-2»: a further part of the main document, of the one that is called «sovet». */
const PART = /^(?:(?<of>.+)-)?part-(?<number>\d{1,3})$/u;

interface Part {
  /** The document that it is a part of; '' for the main one. */
  readonly of: string;
  readonly number: number;
}

/** What a name says of a document that is a part of another; null for one that stands by itself. */
const partOf = (name: string, files: ReadonlyMap<string, unknown>): Part | null => {
  const { of = '', number } = PART.exec(name)?.groups ?? {};
  if (number === undefined || (of !== '' && (!files.has(of) || PART.test(of)))) return null;
  return { of, number: Number(number) };
};

/** The further documents by name, those that the order lists first and in its order; behind each its parts that are not listed. */
const inOrder = (files: ReadonlyMap<string, FolderFiles>, { provision }: View): readonly Listed[] => {
  const listed = (provision?.front.order?.annexes ?? []).flatMap((annex) =>
    annex?.document !== undefined && files.has(annex.document)
      ? [{ name: annex.document, number: annex.number ?? null }]
      : [],
  );
  const first = listed.filter(({ name }, at) => listed.findIndex((other) => other.name === name) === at);
  const names = new Set(first.map(({ name }) => name));
  const others = [...files.keys()]
    .filter((name) => !names.has(name))
    .sort()
    .map((name) => ({ name, number: null, part: partOf(name, files) }));
  const partsOf = (of: string): readonly Listed[] =>
    others
      .filter(({ part }) => part?.of === of)
      .toSorted((a, b) => (a.part?.number ?? 0) - (b.part?.number ?? 0))
      .map(({ name, number }) => ({ name, number }));
  const alone = others.flatMap(({ name, number, part }) => (part === null ? [{ name, number }] : []));
  return [
    ...partsOf(''),
    ...[...first, ...alone].flatMap((document) => [document, ...partsOf(document.name)]),
  ];
};

/** A further document with what it has of its act: which it is, the order that adopts it, and who coordinates. */
const ofAct = (view: View, document: Listed, main: View): View => ({
  ...view,
  act: main.act,
  document: { ...document, repeatsOrder: view.provision?.front.order !== undefined },
  coordinator: main.coordinator,
  provision:
    view.provision === null
      ? null
      : {
          ...view.provision,
          front: { ...view.provision.front, order: main.provision?.front.order },
          order: main.provision?.order ?? view.provision.order,
          repeals: [],
          amends: [],
          inForce: main.provision?.inForce ?? null,
        },
});

/** Whether a document names someone whom it does not describe itself: another of the act, or another act, may. */
const asksForNames = ({ roadmap, interactions }: View): boolean =>
  [
    ...(roadmap?.measures ?? []).flatMap(({ responsible }) => responsible ?? []),
    ...interactions.flatMap(({ rows }) => rows.map(({ subject }) => subject)),
  ].some(({ target }) => target === null);

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);

/** The coordinator that act.yaml names may be described in any document of the act. */
const coordinatorIn = ({ coordinator }: View, further: readonly View[]): View['coordinator'] => {
  if (coordinator === null || coordinator.target !== null) return coordinator;
  const known = further.flatMap(({ subjects }) => subjects);
  return { ...coordinator, target: known.find(({ id }) => id === coordinator.printed) ?? null };
};

/**
 * Links the documents of one edition of an act. Names resolve through all of them; the tables of a further document may name
 * the clauses and directions of the main one.
 *
 * @param around what stands outside the act: other acts of the territory, its region
 */
export const buildDocuments = (edition: EditionFiles, link: Link, around: readonly Named[]): Documents => {
  const { further: files } = edition.documents;
  const ownFiles = (name: string): EditionFiles => ({
    ...edition,
    documents: files.get(name) ?? edition.documents,
  });
  const drafts = new Map([...files.keys()].map((name) => [name, link(ownFiles(name), [])]));
  const bare = link(edition, [...drafts.values(), ...around]);
  if (files.size === 0) return { main: bare, further: [] };
  const views = inOrder(files, bare).map((document) => {
    const beside = [...drafts].flatMap(([name, draft]) => (name === document.name ? [] : [draft]));
    const own = { ...ownFiles(document.name), text: bare.provision };
    return { document, view: link(own, [bare, ...beside, ...around]) };
  });
  const plannedTo = latest([bare, ...views.map(({ view }) => view)].map((view) => view.plannedTo));
  const coordinator = coordinatorIn(
    bare,
    views.map(({ view }) => view),
  );
  const main = { ...bare, plannedTo, coordinator };
  return {
    main,
    further: views.map(({ document, view }) => ({ ...ofAct(view, document, main), plannedTo })),
  };
};

/** Whether a document of an act names someone whom none of them describes. */
export const askForNames = ({ main, further }: Documents): boolean => [main, ...further].some(asksForNames);
