// How much of everything a territory has, each number with the page that shows what was counted.
import type { Territory } from '../../validators/model/types.ts';
import { counted } from './counts.ts';
import { viewLink } from './links.ts';
import { countInWords, findingsOf } from './territory-findings.ts';

export interface Sum {
  readonly words: string;
  /** Null where the territory has no such document. */
  readonly href: string | null;
}

/** Subjects, measures, indicators and findings of a territory in words. */
export const territorySums = (territory: Territory): readonly Sum[] => {
  const { subjects, roadmap, indicators } = territory;
  return [
    subjects.length === 0
      ? { words: 'субъекты не описаны', href: null }
      : { words: counted(subjects.length, 'subject'), href: viewLink(territory, 'subjects') },
    roadmap === null
      ? { words: 'дорожной карты нет', href: null }
      : { words: counted(roadmap.measures.length, 'measure'), href: viewLink(territory, 'roadmap') },
    indicators === null
      ? { words: 'показателей нет', href: null }
      : {
          words: counted(indicators.indicators.length, 'indicator'),
          href: viewLink(territory, 'indicators'),
        },
    { words: countInWords(findingsOf(territory)) ?? 'замечаний нет', href: viewLink(territory, 'findings') },
  ];
};
