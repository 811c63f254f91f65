// The search field as a combobox: a list of places under it, gone through with the arrows. Without it the form is what it was.

import { plural } from '../../../validators/text/russian.ts';
import type { Option, SuggestFrom } from '../../search/suggestions.ts';

const said = (count: number): string =>
  count === 0
    ? ''
    : `${count} ${plural(count, ['подсказка', 'подсказки', 'подсказок'])}. Стрелка вниз ведёт к ним.`;

const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] => {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  return one;
};

interface Popup {
  readonly isOpen: () => boolean;
  readonly show: (options: readonly Option[]) => void;
  readonly close: () => void;
  /** Moves the choice; behind the last option, and before the first, nothing is chosen. */
  readonly move: (step: 1 | -1) => void;
  readonly unchoose: () => void;
  /** Where the chosen option leads; null where none is. */
  readonly chosen: () => string | null;
}

/** The list under a field, and what is read aloud of it. */
const popupOf = (field: HTMLInputElement): Popup => {
  const list = made('ul', {
    id: `${field.id}-options`,
    role: 'listbox',
    'aria-label': 'Подсказки',
    hidden: '',
  });
  const live = made('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  field.after(list, live);
  let options: readonly Option[] = [];
  let at = -1;
  const choose = (next: number): void => {
    options[at]?.item.setAttribute('aria-selected', 'false');
    at = next;
    const item = options[at]?.item;
    if (item === undefined) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', item.id);
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
  };
  const close = (): void => {
    choose(-1);
    open(false);
    live.textContent = '';
  };
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const found = options.find(({ item }) => target instanceof Node && item.contains(target));
    if (found !== undefined) location.assign(found.href);
  });
  return {
    close,
    isOpen: () => !list.hidden,
    show: (all) => {
      choose(-1);
      options = all;
      list.replaceChildren(...all.map(({ item }) => item));
      open(all.length > 0);
      live.textContent = said(all.length);
    },
    move: (step) => {
      const places = options.length + 1;
      choose(((at + 1 + step + places) % places) - 1);
    },
    unchoose: () => choose(-1),
    chosen: () => options[at]?.href ?? null,
  };
};

const load = () => import('../../search/suggestions.ts');

const start = (form: HTMLFormElement, field: HTMLInputElement): void => {
  const from: SuggestFrom = { bundle: form.dataset['bundle'] ?? '', base: form.dataset['base'] ?? '/' };
  // A field of the kind «search» is no combobox by the standard.
  field.type = 'text';
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${field.id}-options`,
  }))
    field.setAttribute(name, value);
  const popup = popupOf(field);
  let turn = 0;
  const close = (): void => {
    turn += 1;
    popup.close();
  };
  const offer = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const { optionsFor } = await load();
    const options = await optionsFor(field.value, from, `${field.id}-option-`);
    if (mine === turn) popup.show(options);
  };
  // Without suggestions the field still searches: the page of results says what is wrong.
  const tryTo = (work: () => Promise<void>): void => {
    work().catch(close);
  };

  field.addEventListener('focus', () => tryTo(async () => (await load()).prepare(from)), { once: true });
  field.addEventListener('input', () => tryTo(offer));
  field.addEventListener('blur', close);
  form.addEventListener('submit', close);
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (event) => {
      event.preventDefault();
      if (popup.isOpen()) popup.move(1);
      else tryTo(offer);
    },
    ArrowUp: (event) => {
      event.preventDefault();
      if (popup.isOpen()) popup.move(-1);
    },
    ArrowLeft: popup.unchoose,
    ArrowRight: popup.unchoose,
    Home: popup.unchoose,
    End: popup.unchoose,
    Enter: (event) => {
      const href = popup.chosen();
      if (href === null) return;
      event.preventDefault();
      location.assign(href);
    },
    Escape: (event) => {
      event.preventDefault();
      if (popup.isOpen()) return close();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing) keys[event.key]?.(event);
  });
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (field !== null) start(form, field);
}
