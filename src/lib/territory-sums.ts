// How much of everything a territory has, each number with the page that shows what was counted.
import type { Territory } from '../../validators/model/types.ts';
import { counted } from './counts.ts';
import { territoryLink, viewLink } from './links.ts';
import { countInWords, findingsOf } from './territory-findings.ts';
import { municipalitiesOf } from './trail.ts';

export interface Sum {
  readonly words: string;
  /** Null where the territory has no such document. */
  readonly href: string | null;
}

/** Of a territory whose document is not here: its municipalities, and findings where there are any. */
const withoutDocument = (territory: Territory): readonly Sum[] => {
  const municipalities = municipalitiesOf(territory).length;
  const findings = countInWords(findingsOf(territory));
  return [
    ...(municipalities === 0
      ? []
      : [{ words: counted(municipalities, 'municipality'), href: territoryLink(territory) }]),
    ...(findings === null ? [] : [{ words: findings, href: viewLink(territory, 'findings') }]),
  ];
};

/** Subjects, measures, indicators and findings of a territory in words. */
export const territorySums = (territory: Territory): readonly Sum[] => {
  const { subjects, roadmap, indicators, status } = territory;
  if (status === 'none') return withoutDocument(territory);
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
