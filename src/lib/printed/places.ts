// Where the words of a table's row stand in the text of the act: indicators and figures that are printed in a clause.

import { statisticAnchor } from '../../../validators/model/printed-anchors.ts';
import type { Indicator, Part, Statistic, Territory } from '../../../validators/model/types.ts';
import { placeOfWords } from '../../../validators/model/words-in-act.ts';
import { namedActs } from '../acts.ts';
import { counted } from '../counts.ts';
import { actLink, indicatorLink, territoryLink } from '../links.ts';
import { standsInText } from './act-marks.ts';

/** Where an indicator is printed in the text; null where it stands in a table. */
export const indicatorPlace = (territory: Territory, { clause, name }: Indicator): Part | null =>
  placeOfWords(territory, clause?.target, name);

/** Where a figure is printed; null where its clause is not known. */
export const statisticPlace = (territory: Territory, { clause, total }: Statistic): Part | null =>
  placeOfWords(territory, clause.target, total.printed);

/** A way from a part of the act to where the site shows the same as a table or a picture. */
export interface ActNote {
  readonly href: string;
  readonly words: string;
}

/** A figure that has parts to be drawn. */
export const isDrawn = ({ parts, among }: Statistic): boolean => parts.length + among.length > 0;

type Placed = readonly [Part | null, ActNote];

/** One note for a part, whatever number of its figures are drawn. */
const figureNotes = (territory: Territory): readonly Placed[] => {
  const drawn = territory.statistics.filter(isDrawn);
  return [...Map.groupBy(drawn, (statistic) => statisticPlace(territory, statistic))].map(
    ([part, [first]]) => [
      part,
      {
        href: `${territoryLink(territory)}#${statisticAnchor(first?.id ?? '')}`,
        words: 'Эти числа на схеме',
      },
    ],
  );
};

/** One note for the indicators of a clause, after the last of them. */
const indicatorNotes = (territory: Territory): readonly Placed[] => {
  const inText = (territory.indicators?.indicators ?? []).filter(({ clause }) => clause !== null);
  return [...Map.groupBy(inText, ({ clause }) => clause?.printed)].flatMap(([, group]): Placed[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = `${counted(group.length, 'indicator')} в таблице: значения и федеральные пороги`;
    return [[indicatorPlace(territory, last), { href: indicatorLink(territory, first), words }]];
  });
};

/** Ways to the acts whose words do not stand in their part as one run, so that no link can stand on the words. */
const actsBeside = (territory: Territory): readonly (ActNote & { readonly anchor: string })[] => {
  const notes = namedActs(territory).flatMap(({ act, name, anchor, printed }) => {
    const part = territory.provision?.byAnchor.get(anchor);
    return part === undefined || (printed !== null && standsInText(part, printed))
      ? []
      : [{ anchor, href: actLink(act), words: `Акт: ${name}` }];
  });
  return [...new Map(notes.map((note) => [`${note.anchor} ${note.href}`, note])).values()];
};

/** The notes of an act by the anchor of the part they stand at. */
export const actNotes = (territory: Territory): ReadonlyMap<string, readonly ActNote[]> => {
  const notes = new Map<string, ActNote[]>();
  for (const [part, note] of [...figureNotes(territory), ...indicatorNotes(territory)])
    if (part !== null) notes.set(part.anchor, [...(notes.get(part.anchor) ?? []), note]);
  for (const note of actsBeside(territory)) notes.set(note.anchor, [...(notes.get(note.anchor) ?? []), note]);
  return notes;
};
