// The list of suggestions under a search field: which of them is chosen, and what is read aloud of it.
import { plural } from '../../../validators/text/russian.ts';
import type { Option } from '../../search/suggestions.ts';

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

export interface Popup {
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
export const popupOf = (field: HTMLInputElement): Popup => {
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
