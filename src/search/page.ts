// The behaviour of the page of results: the address says what is asked, the page shows what is found.

import { find } from '../../validators/search/find.ts';
import { type Asked, cutTyped, readAddress, writeAddress } from './address.ts';
import { servedIndex } from './open.ts';
import { openResults } from './results.ts';

const TYPING_PAUSE = 150;

/** Brings the page to life. `root` holds the results and says where the index lies; `form` and `field` are above it. */
const start = (root: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void => {
  const bundle = root.getAttribute('data-bundle') ?? '/search/';
  // Whoever opens this page asks: the first layer is there before the first question. What fails is said by the question.
  servedIndex(bundle).catch(() => undefined);
  const results = openResults(root);
  let turn = 0;
  let everywhere = false;
  let asTyped = false;

  const answer = async (asked: Asked): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (asked.typed.trim() === '') return results.clear();
    const index = await servedIndex(bundle);
    const found = await find(index, { ...asked, mine: document.documentElement.dataset['mineName'] ?? '' });
    if (mine === turn) await results.show({ asked, found, index });
  };
  const show = (asked: Asked): void => {
    answer(asked).catch(results.fail);
  };
  const go = (how: 'pushState' | 'replaceState'): void => {
    const asked = { typed: cutTyped(field.value), chosen: results.choice().chosen, everywhere, asTyped };
    history[how](null, '', `${location.pathname}${writeAddress(asked)}`);
    show(asked);
  };
  const fromAddress = (): void => {
    const asked = readAddress(location.search);
    field.value = asked.typed;
    everywhere = asked.everywhere;
    asTyped = asked.asTyped;
    show(asked);
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    everywhere = false;
    asTyped = false;
    typing = setTimeout(go, TYPING_PAUSE, 'replaceState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go('pushState');
  });
  results.onChoose(() => {
    everywhere ||= results.choice().isTakenOff;
    go('replaceState');
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
};

/**
 * Beside the hits the facets always stand, and behind them in the order of the keyboard; above them, on a phone, only when asked
 * for or already used. Where a note already has a link before the hits they stand behind these on a phone as well: nobody should have
 * more than three stops to the first hit.
 */
const placeFacets = (box: HTMLDetailsElement, note: HTMLElement): void => {
  const beside = matchMedia('(min-width: 60rem)');
  const place = (): void => {
    const holder = box.parentElement;
    const isLast = beside.matches || note.querySelector('a') !== null;
    // Whoever is at a choice stays there.
    if (holder === null || (!beside.matches && box.contains(document.activeElement))) return;
    if (isLast && holder.lastElementChild !== box) holder.append(box);
    if (!isLast && holder.firstElementChild !== box) holder.prepend(box);
  };
  const open = (): void => {
    const { chosen } = readAddress(location.search);
    box.open = beside.matches || Object.values(chosen).some((picked) => (picked ?? []).length > 0);
    place();
  };
  beside.addEventListener('change', open);
  new MutationObserver(place).observe(note, { childList: true });
  open();
};

const root = document.querySelector<HTMLElement>('[data-search]');
const facets = document.querySelector<HTMLDetailsElement>('[data-part="narrow"]');
const note = document.querySelector<HTMLElement>('[data-part="note"]');
if (facets && note) placeFacets(facets, note);
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
if (root && form && field) start(root, form, field);
