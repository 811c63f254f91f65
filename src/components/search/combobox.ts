// The search field as a combobox: a list of places under it, gone through with the arrows. Without it the form is what it was.

import type { SuggestFrom } from '../../search/suggestions.ts';
import { popupOf } from './popup.ts';

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
  let pending = Promise.resolve();
  const tryTo = (work: () => Promise<void>): void => {
    pending = work().catch(close);
  };
  // An arrow that comes before the list for the last letter moves in that list.
  const move = (step: 1 | -1): void => {
    pending.then(() => popup.move(step)).catch(close);
  };

  field.addEventListener('focus', () => tryTo(async () => (await load()).prepare(from)), { once: true });
  field.addEventListener('input', () => tryTo(offer));
  field.addEventListener('blur', close);
  form.addEventListener('submit', close);
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (event) => {
      event.preventDefault();
      if (popup.isOpen()) move(1);
      else tryTo(offer);
    },
    ArrowUp: (event) => {
      event.preventDefault();
      if (popup.isOpen()) move(-1);
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
