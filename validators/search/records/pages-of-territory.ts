// The pages of a territory as records: a reader who asks for its roadmap or its indicators wants the whole of them.
import { pagePath } from '../../model/addresses.ts';
import type { Territory } from '../../model/types.ts';
import type { Kind, SearchRecord } from './record.ts';
import { placeOf } from './territory-place.ts';

/** The records of a territory's own pages. */
export const territoryPageRecords = (territory: Territory): readonly SearchRecord[] => {
  const { id, name, roadmap, indicators, subjects } = territory;
  const page = (
    path: string,
    title: string,
    names: readonly string[],
    kind: Kind = 'page',
  ): SearchRecord => ({
    path: `/${path}`,
    kind,
    territory: placeOf(territory),
    title,
    context: [],
    text: name,
    names,
    level: null,
  });
  return [
    page(`regions/${id}/`, name, []),
    ...(roadmap === null
      ? []
      : [
          page(pagePath(territory, 'roadmap'), 'Дорожная карта', ['комплекс мер', 'мероприятия']),
          page(`deadlines/${id}/`, 'Сроки мероприятий', ['сроки']),
        ]),
    ...(indicators === null
      ? []
      : [page(pagePath(territory, 'indicators'), 'Показатели эффективности', ['показатели'])]),
    ...(subjects.length === 0 ? [] : [page(pagePath(territory, 'subjects'), 'Субъекты', [])]),
    page(pagePath(territory, 'findings'), 'Замечания', [], 'finding'),
  ];
};
