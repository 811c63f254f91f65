// What an act of a territory is about, what it holds, and how it stands to other acts: what it changed and repealed, what ended it.
import { ownActName } from '../../validators/model/act-name.ts';
import { elsewhere, madeBy, repealedBy, repealersOf, signedOn } from '../../validators/model/own-acts.ts';
import { actNameByDay } from '../../validators/model/registered-name.ts';
import type { Citation, OwnAct } from '../../validators/model/types.ts';
import { editionChangesPath, editionId } from './compare/edition-paths.ts';
import { documentWord } from './document-names.ts';
import { editionName } from './editions.ts';
import { actLink, ownActLink } from './links.ts';

export interface ActionLink {
  readonly name: string;
  readonly href: string;
}

/** Something that an act did, or that was done to it, each time with the acts it concerns. */
export interface Action {
  readonly what: 'Изменил' | 'Отменил' | 'Отменён актом';
  /** Each act by its links: the act itself, and the edition that was made of it. */
  readonly acts: readonly (readonly ActionLink[])[];
}

const linkTo = (act: OwnAct): ActionLink => ({ name: ownActName(act), href: ownActLink(act.current, act) });

const inRegister = (citations: readonly Citation[], { current }: OwnAct): Action['acts'] =>
  elsewhere(citations, current.acts).flatMap(({ act: { target } }) =>
    target === null ? [] : [[{ name: actNameByDay(target), href: actLink(target) }]],
  );

/** What an act did to others, and others to it; what it did to itself is none of it. */
export const actionsOf = (act: OwnAct): readonly Action[] => {
  const isOther = ({ id }: Pick<OwnAct, 'id'>): boolean => id !== act.id;
  const { provision, acts } = act.current;
  const made = madeBy(act).flatMap((edition): Action['acts'] => {
    const changed = acts.find(({ id }) => id === edition.act?.id);
    if (changed === undefined || !isOther(changed)) return [];
    const changes = editionChangesPath(ownActLink(edition, changed), editionId(edition.act?.from));
    return [[linkTo(changed), { name: editionName(edition).toLowerCase(), href: changes }]];
  });
  const actions: readonly Action[] = [
    {
      what: 'Отменён актом',
      acts: repealersOf(act)
        .filter(isOther)
        .map((one) => [linkTo(one)]),
    },
    { what: 'Изменил', acts: [...made, ...inRegister(provision?.amends ?? [], act)] },
    {
      what: 'Отменил',
      acts: [
        ...repealedBy(act)
          .filter(isOther)
          .map((one) => [linkTo(one)]),
        ...inRegister(provision?.repeals ?? [], act),
      ],
    },
  ];
  return actions.filter((action) => action.acts.length > 0);
};

/** What an act is about: the title of its order, else of its document or table; null where its name says as much. */
export const actTitle = (act: OwnAct): string | null => {
  const { provision, roadmap, indicators } = act.current;
  const title = provision?.order?.title ?? provision?.title ?? roadmap?.title ?? indicators?.title ?? null;
  return title === ownActName(act) ? null : title;
};

/** «Положение, показатели»: what an act holds beside its order; an empty text where that is all. */
export const actHolds = ({ current }: OwnAct): string => {
  const { provision, roadmap, indicators } = current;
  const document = provision === null || provision.front.kind === 'order' ? [] : [documentWord(provision)];
  const words = [
    ...document,
    ...(roadmap === null ? [] : ['дорожная карта']),
    ...(indicators === null ? [] : ['показатели']),
  ].join(', ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** Acts by the day on which they were signed, the latest first; those without a day last. */
export const byDay = (acts: readonly OwnAct[]): readonly OwnAct[] =>
  acts.toSorted((a, b) => {
    const [first, second] = [signedOn(a) ?? '', signedOn(b) ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
