// Whether a territory has a roadmap: here, or in another of its acts.
import type { Territory } from '../../../model/types.ts';

/** «Дорожная карта», «комплекс мер»: what a plan of the system is called. */
export const PLAN = /(?<!\p{L})(?:дорожн\p{L}{2,3}\s+карт\p{L}{0,3}|комплекс\p{L}{0,3}\s+мер)(?!\p{L})/iu;

/** Whether some document of the territory is a roadmap. */
export const hasPlan = (territory: Territory): boolean =>
  [territory, ...territory.acts.map(({ current }) => current)]
    .flatMap((main) => [main, ...main.annexes])
    .some(({ roadmap }) => roadmap !== null);
