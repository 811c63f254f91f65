// The place of the page where results stand, and what changes in it from one answer to the next.

import type { Found } from '../../validators/search/find.ts';
import { type Marks, marksOf } from '../../validators/search/highlight.ts';
import { type Chosen, territoryOf } from '../../validators/search/narrow.ts';
import { plural } from '../../validators/text/russian.ts';
import { choiceIn } from '../components/filter/choice-in-address.ts';
import { type Asked, readChosen } from './address.ts';
import { noteParagraphs } from './note.ts';
import type { ServedIndex } from './open.ts';
import { facetGroups, hitItem } from './view.ts';

interface Answer {
  readonly asked: Asked;
  readonly found: Found;
  readonly index: ServedIndex;
}

/** What is chosen in the facets, without the territory that is only taken from the query. */
interface Choice {
  readonly chosen: Chosen;
  /** The reader has taken off the territory that the query names. */
  readonly isTakenOff: boolean;
}

export interface Results {
  readonly show: (answer: Answer) => Promise<void>;
  /** Back to the examples: nothing is asked. */
  readonly clear: () => void;
  /** Says that the search does not work. */
  readonly fail: (error: unknown) => void;
  readonly choice: () => Choice;
  readonly onChoose: (listener: () => void) => void;
}

const AT_ONCE = 10;
const FAILED =
  'Поиск не загрузился. Обновите страницу. Тексты актов открываются и без поиска, из раздела «Территории».';

const countText = (count: number): string =>
  count === 0
    ? 'Ничего не нашлось.'
    : `${plural(count, ['Нашлась', 'Нашлись', 'Нашлось'])} ${count} ${plural(count, ['запись', 'записи', 'записей'])}.`;

/** The territories that are chosen only because the query names them. */
const namedIn = (answer: Answer | undefined): readonly string[] =>
  (answer?.asked.chosen.territory ?? []).length > 0 ? [] : (answer?.found.chosen.territory ?? []);

/** Takes hold of the parts of `root`. @throws Error where one is missing */
export const openResults = (root: HTMLElement): Results => {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`the page has no part “${name}”`);
    return found;
  };
  const note = part('note');
  const count = part('count');
  const body = part('body');
  const facets = part('facets');
  if (!(facets instanceof HTMLFormElement)) throw new Error('the facets stand in no form');
  const hits = part('hits');
  const more = part('more');
  const empty = part('empty');
  const base = root.getAttribute('data-base') ?? '/';
  let current: Answer | undefined;

  const addHits = async (): Promise<void> => {
    const answer = current;
    if (answer === undefined) return;
    const { found, index } = answer;
    const first = hits.children.length;
    const numbers = found.records.slice(first, first + AT_ONCE);
    const data = await Promise.all(numbers.map((number) => index.record(number)));
    // Meanwhile another question may have been asked, or the button pressed twice.
    if (answer !== current || hits.children.length !== first) return;
    const marks: Marks = marksOf(found.query);
    const items = data.map((record, place) =>
      hitItem(
        { record, territory: territoryOf(index.words, numbers[place] ?? 0), base },
        marks,
        index.read.vocabulary,
      ),
    );
    hits.append(...items);
    more.hidden = hits.children.length >= found.records.length;
    if (first > 0) hits.children[first]?.querySelector('a')?.focus();
  };

  const showFacets = ({ found: { counts, chosen } }: Answer): void => {
    const held = document.activeElement;
    facets.replaceChildren(...facetGroups(counts, chosen));
    if (!(held instanceof HTMLInputElement) || held.type !== 'checkbox') return;
    const boxes = [...facets.querySelectorAll('input')];
    boxes.find((box) => box.name === held.name && box.value === held.value)?.focus();
  };

  const fail = (error: unknown): void => {
    current = undefined;
    body.hidden = true;
    count.textContent = FAILED;
    console.error(error);
  };
  facets.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => {
    addHits().catch(fail);
  });

  return {
    fail,
    show: async (answer) => {
      current = answer;
      const { asked, found, index } = answer;
      note.replaceChildren(...noteParagraphs(found, asked, index.words, base));
      showFacets(answer);
      hits.replaceChildren();
      more.hidden = true;
      body.hidden = false;
      empty.hidden = found.records.length > 0;
      await addHits();
      if (answer === current) count.textContent = countText(found.records.length);
    },
    clear: () => {
      current = undefined;
      note.replaceChildren();
      count.textContent = '';
      body.hidden = true;
      empty.hidden = false;
    },
    choice: () => {
      const chosen = readChosen(choiceIn(facets));
      const named = namedIn(current);
      const territory = chosen.territory ?? [];
      if (named.length === 0) return { chosen, isTakenOff: false };
      if (territory.join() === named.join())
        return { chosen: { ...chosen, territory: [] }, isTakenOff: false };
      return { chosen, isTakenOff: territory.length === 0 };
    },
    onChoose: (listener) => facets.addEventListener('change', listener),
  };
};
