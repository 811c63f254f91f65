// How the acts of a territory call their own system: «Сеть», «Ресурсная платформа» – a short name given to what a title is about.
import { nameStandsIn, type PlainWord, plainWords } from '../language/plain-words.ts';
import type { Territory } from './types.ts';

/** The short names that the acts of a territory give to what their titles are about; one of its subjects is no system. */
export const ownSystemNames = (territory: Territory): readonly string[] => {
  const views = [territory, ...territory.acts.map(({ current }) => current)];
  const titles = views.flatMap(({ provision }) =>
    [provision?.title, provision?.order?.title].map((title) => plainWords(title ?? '')),
  );
  const subjects = new Set(
    views.flatMap((view) => view.subjects.flatMap(({ name, short }) => [name, short])),
  );
  const called = views.flatMap(({ abbreviations }) =>
    abbreviations.filter(({ short, means }) => {
      const words = plainWords(means);
      // «Регламент» is the document itself: its title begins with the word.
      const isNamed = (title: readonly PlainWord[]) =>
        nameStandsIn(title, words) && !nameStandsIn(title.slice(0, 1), words.slice(0, 1));
      return !subjects.has(short) && titles.some(isNamed);
    }),
  );
  return [...new Set(called.map(({ short }) => short))];
};
