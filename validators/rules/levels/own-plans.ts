// What an act plans itself and what it counts, wherever it is printed: in the text, among the functions, in the tables.
import type { Corpus, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { tasksOf } from '../indicators/tasks.ts';
import { itemWords, listsOf } from '../numbering/items.ts';
import { listedMeasures } from '../roadmap/plan/listed-measures.ts';

interface Planned {
  readonly text: string;
  readonly spot: Spot;
}

/** The measures, tasks and results of a municipality, and the functions of its own subjects. */
export const plannedBy = (territory: Territory, texts: Corpus['texts']): readonly Planned[] => {
  const { provision, roadmap, subjects } = territory;
  return [
    ...listedMeasures(territory)
      .filter(({ kind, ofOthers }) => kind === 'measures' && !ofOthers)
      .flatMap(({ items, spots }) =>
        spots.map((spot, index): Planned => ({ text: items[index] ?? '', spot })),
      ),
    ...(provision === null ? [] : tasksOf(provision, texts)),
    ...subjects
      .filter(({ level }) => level === 'municipal' || level === 'institutional')
      .flatMap(({ functions }) => functions),
    ...(roadmap?.measures ?? []).flatMap(({ title, result, spot }) => [
      { text: title, spot: child(spot, 'title') },
      { text: result ?? '', spot: child(spot, 'result') },
    ]),
  ];
};

/** Its indicators: the rows of the table, else the items of the lists that its text calls so. */
export const countedBy = ({ provision, indicators }: Territory): readonly Planned[] => {
  if (indicators !== null)
    return indicators.indicators.map(({ name, spot }) => ({ text: name, spot: child(spot, 'name') }));
  return (provision === null ? [] : [...listsOf(provision)])
    .filter(({ lead }) => /показател/iu.test(lead?.text ?? ''))
    .flatMap(({ items }) => items.map((item) => ({ text: itemWords(item), spot: item.spot })));
};
