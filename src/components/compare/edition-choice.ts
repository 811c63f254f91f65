// Two editions of an act are chosen: an edition and the one before it have a page, every other pair is drawn here.
import { editionChangesPath, editionSidePath } from '../../lib/compare/edition-paths.ts';
import type { Two } from '../../lib/compare/side.ts';
import { type Chosen, drawn } from './draw-pair.ts';
import { compareEditions, editionsTitle } from './editions.ts';
import { PairChoice } from './pair-choice.ts';

class EditionChoice extends PairChoice {
  protected readonly words = {
    missing: 'Выберите две редакции из списка.',
    different: 'Выберите две разные редакции.',
    unknown: 'Такой редакции у акта нет. Выберите две из списка.',
    loading: 'Загружаются две редакции…',
  };

  get #act(): string {
    return this.dataset['act'] ?? '';
  }

  /** The place of an edition among all, from the first. */
  #at({ id }: Chosen): number {
    return [...(this.querySelector('select')?.options ?? [])].findIndex(({ value }) => value === id);
  }

  /** What was comes first, in whatever order the two were chosen. */
  #inTime(one: Chosen, other: Chosen): Two<Chosen> {
    return this.#at(one) < this.#at(other) ? [one, other] : [other, one];
  }

  protected pageOf(one: Chosen, other: Chosen): string | null {
    const [before, after] = this.#inTime(one, other);
    return this.#at(after) === this.#at(before) + 1 ? editionChangesPath(this.#act, after.id) : null;
  }

  protected readonly drawn = (one: Chosen, other: Chosen) =>
    drawn(
      this.#inTime(one, other),
      'редакции',
      (edition) => editionSidePath(this.#act, edition.id),
      compareEditions,
      editionsTitle,
    );
}

customElements.define('edition-choice', EditionChoice);
