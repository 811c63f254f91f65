// The place of the page where results stand, and what changes in it from one answer to the next.

import type { Query } from '../../validators/search/text/query.ts';
import type { Vocabulary } from '../../validators/search/text/vocabulary.ts';
import { plural } from '../../validators/text/russian.ts';
import { choiceIn } from '../components/filter/choice-in-address.ts';
import { readChosen, writeAddress } from './address.ts';
import type { Chosen } from './engine.ts';
import type { Found } from './search.ts';
import { facetGroups, hitItem, noteParagraphs } from './view.ts';

interface Answer {
  readonly query: Query;
  readonly found: Found;
  readonly chosen: Chosen;
  readonly vocabulary: Vocabulary;
}

export interface Results {
  readonly show: (answer: Answer) => Promise<void>;
  /** Back to the examples: nothing is asked. */
  readonly clear: () => void;
  /** Says that the search does not work. */
  readonly fail: (error: unknown) => void;
  readonly chosen: () => Chosen;
  readonly onChoose: (listener: () => void) => void;
}

const AT_ONCE = 10;
const FAILED =
  'Поиск не загрузился. Обновите страницу. Тексты актов открываются и без поиска, из раздела «Территории».';

const countText = (count: number): string =>
  count === 0
    ? 'Ничего не нашлось.'
    : `${plural(count, ['Нашлась', 'Нашлись', 'Нашлось'])} ${count} ${plural(count, ['запись', 'записи', 'записей'])}.`;

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
  let current: Answer | undefined;

  const addHits = async (): Promise<void> => {
    const answer = current;
    if (answer === undefined) return;
    const { results } = answer.found;
    const first = hits.children.length;
    const data = await Promise.all(results.slice(first, first + AT_ONCE).map((result) => result.data()));
    // Meanwhile another question may have been asked, or the button pressed twice.
    if (answer !== current || hits.children.length !== first) return;
    hits.append(...data.map((shown) => hitItem(shown, answer.query.marks, answer.vocabulary.phrases)));
    more.hidden = hits.children.length >= results.length;
    if (first > 0) hits.children[first]?.querySelector('a')?.focus();
  };

  const showFacets = ({ found, chosen }: Answer): void => {
    const held = document.activeElement;
    facets.replaceChildren(...facetGroups(found.counts, chosen));
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
      const { query, found } = answer;
      const href = (typed: string): string => writeAddress({ typed, chosen: {} });
      note.replaceChildren(...noteParagraphs({ ...query, partial: found.partial }, href));
      showFacets(answer);
      hits.replaceChildren();
      more.hidden = true;
      body.hidden = false;
      empty.hidden = found.results.length > 0;
      await addHits();
      if (answer === current) count.textContent = countText(found.results.length);
    },
    clear: () => {
      current = undefined;
      note.replaceChildren();
      count.textContent = '';
      body.hidden = true;
      empty.hidden = false;
    },
    chosen: () => readChosen(choiceIn(facets)),
    onChoose: (listener) => facets.addEventListener('change', listener),
  };
};
