// Which document of a territory a file is of: what is found in a file is told and shown as a part of that document.
import { documentKinds } from '../source/files.ts';
import type { Spot } from '../source/spot.ts';
import type { OwnAct, Territory } from './types.ts';

/** Whether a file says something of the one document that a view shows. */
export const isFileOf = ({ files, reports }: Territory, file: string): boolean =>
  documentKinds.some((kind) => files.get(kind)?.file === file) ||
  reports.some(({ spot }) => spot.source.file === file);

/** All documents of the edition that a view is of, the main one first. */
export const documentsBeside = (view: Territory): readonly Territory[] => {
  const isOf = (main: Territory): boolean => main === view || main.annexes.includes(view);
  const edition =
    view.acts.find(({ current }) => isOf(current))?.current ??
    view.acts.flatMap(({ editions }) => editions).find(isOf);
  return edition === undefined ? [view] : [edition, ...edition.annexes];
};

/** The document of an edition that a file is of; the main one where it is a file that all of them share. */
const documentIn = (edition: Territory, file: string): Territory =>
  edition.annexes.find((annex) => isFileOf(annex, file)) ?? edition;

/**
 * The view on whose pages something of a territory is shown: a further document of an act for what stands in it, else what was
 * given, be it the territory itself or one of its documents.
 */
export const shownBy = (given: Territory, { source }: Spot): Territory => {
  if (given.document === null && furtherOf(given).length === 0) return given;
  const view = viewOf(given, source.file);
  return view.document === null && given.document === null ? given : view;
};

/** What a territory shows as its own, of whichever of its documents that is. */
export type Shown = 'provision' | 'roadmap' | 'indicators' | 'subjects' | 'interactions' | 'terms';

/** Whether a view has the very thing that a territory shows. */
const isShownBy = (territory: Territory, view: Territory, what: Shown): boolean => {
  if (what === 'provision' || what === 'roadmap' || what === 'indicators')
    return view[what] !== null && view[what] === territory[what];
  const [first] = territory[what];
  const all: readonly unknown[] = view[what];
  return first !== undefined && all.includes(first);
};

/**
 * The document that something is of which a territory shows as its own: its period, its state and its act are those of that
 * document, which need not be of the act that leads. The territory itself where it shows nothing of the kind.
 */
export const ownerOf = (territory: Territory, what: Shown): Territory =>
  territory.acts
    .flatMap(({ current }) => [current, ...current.annexes])
    .find((view) => isShownBy(territory, view, what)) ?? territory;

/** The further documents of a territory's acts, in the editions that apply. */
export const furtherOf = ({ acts }: Pick<Territory, 'acts'>): readonly Territory[] =>
  acts.flatMap(({ current }) => current.annexes);

/** Those of them that have a roadmap or indicators beside those that the territory shows as its own. */
export const furtherWith = (territory: Territory, kind: 'roadmap' | 'indicators'): readonly Territory[] =>
  furtherOf(territory).filter((view) => view[kind] !== null && view[kind] !== territory[kind]);

/** The view that shows what stands in a file: a document of an edition; the territory itself where it is the file of none. */
export const viewOf = (territory: Territory, file: string): Territory => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  // The editions that apply first: the others are linked only when they are asked for.
  const edition =
    territory.acts.find(({ current }) => current.act?.folder === folder)?.current ??
    // The reports of an act lie beside its first edition, and are seen in the one that applies.
    territory.acts.find(({ current }) =>
      [current, ...current.annexes].some(({ reports }) =>
        reports.some(({ spot }) => spot.source.file === file),
      ),
    )?.current ??
    territory.acts
      .flatMap(({ editions }) => editions)
      .findLast(({ act }) => act !== null && file.startsWith(act.folder));
  return edition === undefined ? territory : documentIn(edition, file);
};

/** The act whose file it is; undefined for a file of the territory as a whole. */
export const actOfFile = (territory: Territory, file: string): OwnAct | undefined => {
  const { act } = viewOf(territory, file);
  return act !== null && file.startsWith(`${territory.folder}acts/`)
    ? territory.acts.find(({ id }) => id === act.id)
    : undefined;
};
