// The behaviour of the page of results: the address says what is asked, the page shows what is found.

import { readQuery } from '../../validators/search/text/query.ts';
import {
  readVocabulary,
  type Vocabulary,
  type VocabularyFile,
} from '../../validators/search/text/vocabulary.ts';
import { type Asked, readAddress, writeAddress } from './address.ts';
import type { Engine } from './engine.ts';
import { openResults } from './results.ts';
import { search } from './search.ts';

interface Loaded {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
}

const TYPING_PAUSE = 300;

const load = async (bundle: string): Promise<Loaded> => {
  const [engine, response] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Engine>,
    fetch(`${bundle}words.json`),
  ]);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return { engine, vocabulary: readVocabulary((await response.json()) as VocabularyFile) };
};

/** Brings the page to life. `root` holds the results and says where the index lies; `form` and `field` are above it. */
const start = (root: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void => {
  const results = openResults(root);
  let loading: Promise<Loaded> | undefined;
  let turn = 0;

  const answer = async ({ typed, chosen }: Asked): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (typed.trim() === '') return results.clear();
    loading ??= load(root.getAttribute('data-bundle') ?? '/pagefind/');
    const { engine, vocabulary } = await loading;
    const query = readQuery(typed, vocabulary);
    const found = await search(engine, query, chosen, document.documentElement.dataset['mineName']);
    if (mine === turn) await results.show({ query, found, chosen, vocabulary });
  };
  const show = (asked: Asked): void => {
    answer(asked).catch((error: unknown) => {
      loading = undefined;
      results.fail(error);
    });
  };
  const go = (how: 'pushState' | 'replaceState'): void => {
    const asked = { typed: field.value, chosen: results.chosen() };
    history[how](null, '', `${location.pathname}${writeAddress(asked)}`);
    show(asked);
  };
  const fromAddress = (): void => {
    const asked = readAddress(location.search);
    field.value = asked.typed;
    show(asked);
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(go, TYPING_PAUSE, 'replaceState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go('pushState');
  });
  results.onChoose(() => go('replaceState'));
  addEventListener('popstate', fromAddress);
  fromAddress();
};

/** Beside the hits the facets always stand; above them, on a phone, only when asked for or already used. */
const foldFacets = (box: HTMLDetailsElement): void => {
  const beside = matchMedia('(min-width: 60rem)');
  const fold = (): void => {
    const { chosen } = readAddress(location.search);
    box.open = beside.matches || Object.values(chosen).some((picked) => (picked ?? []).length > 0);
  };
  beside.addEventListener('change', fold);
  fold();
};

const root = document.querySelector<HTMLElement>('[data-search]');
const facets = document.querySelector<HTMLDetailsElement>('[data-part="narrow"]');
if (facets) foldFacets(facets);
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
if (root && form && field) start(root, form, field);
