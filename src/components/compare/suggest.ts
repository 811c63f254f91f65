// A select of very many territories becomes a text field with suggestions (the combobox of the ARIA authoring practices): the
// select stays behind it, unseen, and holds what is chosen.
import { findNames, isName } from './find-names.ts';

/** So many suggestions are shown at once; whoever seeks more types another letter. */
const mostShown = 30;

interface Choice {
  readonly value: string;
  readonly name: string;
}

const fieldFor = (select: HTMLSelectElement, list: HTMLElement): HTMLInputElement => {
  const field = document.createElement('input');
  field.type = 'text';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.placeholder = 'Начните набирать название';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  select.hidden = true;
  select.before(field);
  return field;
};

const listFor = (select: HTMLSelectElement): HTMLElement => {
  const list = document.createElement('ul');
  list.id = `suggested-${select.name}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Подходящие территории');
  list.hidden = true;
  return list;
};

/**
 * Puts a text field in the place of a select that stands in a label.
 * @returns takes the field's words anew from the select, after its value was set
 */
export const suggest = (select: HTMLSelectElement): (() => void) => {
  const choices: readonly Choice[] = [...select.options]
    .filter(({ value }) => value !== '')
    .map(({ value, text }) => ({ value, name: text }));
  const list = listFor(select);
  const field = fieldFor(select, list);
  const heard = document.createElement('p');
  heard.className = 'visually-hidden';
  heard.setAttribute('role', 'status');
  select.closest('label')?.after(list, heard);
  let shown: readonly Choice[] = [];
  let active = -1;

  const mark = (index: number): void => {
    active = index;
    for (const [place, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(place === index));
    const option = list.children[index];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const close = (): void => {
    list.hidden = true;
    heard.textContent = '';
    field.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const open = (typed: string): void => {
    const found = findNames(typed, choices);
    shown = found.slice(0, mostShown);
    list.replaceChildren(
      ...shown.map(({ name }, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.textContent = name;
        return option;
      }),
    );
    list.hidden = shown.length === 0;
    field.setAttribute('aria-expanded', String(shown.length > 0));
    mark(-1);
    heard.textContent =
      found.length > mostShown
        ? `Подходит ${found.length}, показаны первые ${mostShown}`
        : `Подходит ${found.length}`;
  };
  const choose = (value: string): void => {
    if (select.value === value) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const take = (choice: Choice | undefined): void => {
    if (choice !== undefined) {
      field.value = choice.name;
      choose(choice.value);
    }
    close();
  };
  /** By the keyboard alone: down and up go round the list, Enter takes, Escape closes. */
  const press = (event: KeyboardEvent): void => {
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) open(select.value === '' ? field.value : '');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = active === -1 && step === -1 ? 0 : active;
      if (shown.length > 0) mark((from + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && isOpen && active !== -1) take(shown[active]);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };

  field.addEventListener('input', () => {
    choose(choices.find(({ name }) => isName(field.value, name))?.value ?? '');
    open(field.value);
  });
  field.addEventListener('click', () => {
    if (list.hidden) open(select.value === '' ? field.value : '');
    else close();
  });
  field.addEventListener('keydown', press);
  field.addEventListener('blur', close);
  // The field keeps the focus while the pointer chooses.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) take(shown[[...list.children].indexOf(target)]);
  });
  return () => {
    field.value = choices.find(({ value }) => value === select.value)?.name ?? '';
  };
};
