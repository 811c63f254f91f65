// Narrows the items of a page by facets and by words; each choice says how many items it would leave. Groups without an item
// left are hidden, and with them what leads to them in a table of contents, which counts what is left of the others.
import { byAlphabet } from '../../../validators/text/russian.ts';
import { idOf } from '../../lib/decoded.ts';
import { followChoice } from './choice-in-address.ts';
import { flatTable } from './flat-table.ts';
import { hasWords } from './has-words.ts';

/** An item, what stands under it and goes where it goes, and the element it stands in by its own order. */
interface Item {
  readonly element: HTMLElement;
  readonly beside: HTMLElement | null;
  readonly home: HTMLElement;
}

const answers = ({ element }: Item, name: string, value: string): boolean =>
  value === '' || (element.dataset[name] ?? '').split(' ').includes(value);

const itemsOfPage = (): readonly Item[] =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].flatMap((element) => {
    const next = element.nextElementSibling;
    const beside = next instanceof HTMLElement && next.hasAttribute('data-beside') ? next : null;
    return element.parentElement === null ? [] : [{ element, beside, home: element.parentElement }];
  });

const moveTo = (place: HTMLElement, { element, beside }: Item): void => {
  place.append(element);
  if (beside !== null) place.append(beside);
};

/** The name under which an item keeps its key of an order: `data-by-time`. */
const keyName = (order: string): string => `by${order.slice(0, 1).toUpperCase()}${order.slice(1)}`;

class ListFilter extends HTMLElement {
  #items: readonly Item[] = [];
  #flat: HTMLTableSectionElement | null = null;
  /** The words of each option without its number. */
  readonly #words = new Map<HTMLOptionElement, string>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#items = itemsOfPage();
    const facets = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
    for (const { options } of facets) for (const option of options) this.#words.set(option, option.text);
    this.hidden = false;
    // Whoever comes with a choice in the address sees what was chosen.
    const fold = this.querySelector('details');
    if (fold !== null && location.search !== '') fold.open = true;
    followChoice(form, () =>
      this.#show(
        facets,
        form.querySelector<HTMLInputElement>('[name=words]')?.value ?? '',
        form.querySelector<HTMLSelectElement>('[name=order]')?.value ?? '',
      ),
    );
    // A link on the page may lead to what is narrowed away: then all is shown again.
    window.addEventListener('hashchange', () => {
      const target = document.getElementById(idOf(location.hash));
      if (target === null || target.closest('[hidden]') === null) return;
      form.reset();
      target.scrollIntoView();
    });
  }

  #show(facets: readonly HTMLSelectElement[], words: string, order: string): void {
    let shown = 0;
    const worded = new Set(
      this.#items.filter(({ element }) => words === '' || hasWords(element.textContent, words)),
    );
    for (const item of this.#items) {
      const fits = worded.has(item) && facets.every(({ name, value }) => answers(item, name, value));
      item.element.hidden = !fits;
      if (item.beside !== null) item.beside.hidden = !fits;
      if (fits) shown += 1;
    }
    this.#arrange(order);
    const all = words === '' && facets.every(({ value }) => value === '');
    this.#hideEmptyGroups(all && order === '');
    for (const facet of facets) this.#count(facet, facets, worded);
    this.#say(shown, all);
  }

  /** Items in another order leave their places for one table; in the page's own they go home. */
  #arrange(order: string): void {
    if (order === '') {
      if (this.#flat === null) return;
      for (const item of this.#items) moveTo(item.home, item);
      this.#flat.closest('table')?.remove();
      this.#flat = null;
      return;
    }
    this.#flat ??= flatTable(this);
    const key = ({ element }: Item): string => element.dataset[keyName(order)] ?? '';
    for (const item of this.#items.toSorted((a, b) => byAlphabet(key(a), key(b)))) moveTo(this.#flat, item);
  }

  #hideEmptyGroups(asTheyStand: boolean): void {
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !asTheyStand && group.querySelector('[data-item]:not([hidden])') === null;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')) {
      const group = document.getElementById(idOf(link.hash))?.closest<HTMLElement>('[data-group]');
      const entry = link.closest('li');
      if (entry === null || group == null) continue;
      entry.hidden = group.closest('[data-group][hidden]') !== null;
      const count = entry.querySelector(':scope > [data-count]');
      if (count !== null)
        count.textContent = String(group.querySelectorAll('[data-item]:not([hidden])').length);
    }
  }

  /** How many items each choice of a facet would leave, given what is chosen in the others and which items have the words. */
  #count(facet: HTMLSelectElement, facets: readonly HTMLSelectElement[], worded: ReadonlySet<Item>): void {
    const others = facets.filter((other) => other !== facet);
    const rest = [...worded].filter((item) => others.every(({ name, value }) => answers(item, name, value)));
    for (const option of facet.options) {
      const left = rest.filter((item) => answers(item, facet.name, option.value)).length;
      option.text = `${this.#words.get(option) ?? ''} (${left})`;
      option.disabled = left === 0 && !option.selected;
    }
  }

  #say(shown: number, all: boolean): void {
    const status = this.querySelector('[role=status]');
    const what = this.dataset['what'] ?? '';
    if (status !== null)
      status.textContent = all
        ? `Показаны все: ${shown}.`
        : `Показано ${what}: ${shown} из ${this.#items.length}.`;
  }
}

customElements.define('list-filter', ListFilter);
