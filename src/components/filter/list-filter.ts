// Narrows the items of a page by facets; each choice says how many items it would leave.
import { idOf } from '../../lib/decoded.ts';
import { followChoice } from './choice-in-address.ts';

const itemSelector = '[data-item]';

class ListFilter extends HTMLElement {
  #items: readonly HTMLElement[] = [];
  /** The words of each option without its number. */
  readonly #words = new Map<HTMLOptionElement, string>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#items = [...document.querySelectorAll<HTMLElement>(itemSelector)];
    for (const option of form.querySelectorAll('option')) this.#words.set(option, option.text);
    this.hidden = false;
    followChoice(form, () => this.#show([...form.querySelectorAll('select')]));
    // A link on the page may lead to what is narrowed away: then all is shown again.
    window.addEventListener('hashchange', () => {
      const target = document.getElementById(idOf(location.hash));
      if (target === null || target.closest('[hidden]') === null) return;
      form.reset();
      target.scrollIntoView();
    });
  }

  #show(selects: readonly HTMLSelectElement[]): void {
    const answers = (item: HTMLElement, name: string, value: string): boolean =>
      value === '' || (item.dataset[name] ?? '').split(' ').includes(value);
    let shown = 0;
    for (const item of this.#items) {
      item.hidden = !selects.every(({ name, value }) => answers(item, name, value));
      if (!item.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector(`${itemSelector}:not([hidden])`) === null;
    for (const select of selects) {
      const others = selects.filter((other) => other !== select);
      const rest = this.#items.filter((item) =>
        others.every(({ name, value }) => answers(item, name, value)),
      );
      for (const option of select.options) {
        const left = rest.filter((item) => answers(item, select.name, option.value)).length;
        option.text = `${this.#words.get(option) ?? ''} (${left})`;
        option.disabled = left === 0 && !option.selected;
      }
    }
    this.#say(
      shown,
      selects.every(({ value }) => value === ''),
    );
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
