// What is chosen in a form stands in the address, so that it can be sent to a colleague and the way back undoes it.

const typedIn = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=search]'),
];

/** Takes the choice of each select, and what is typed, from the address; what a select does not offer counts as nothing chosen. */
const readChoice = (form: HTMLFormElement): void => {
  const asked = new URLSearchParams(location.search);
  for (const field of typedIn(form)) field.value = asked.get(field.name) ?? '';
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
};

/** What is chosen and typed in a form, as it stands in the address: `name=value`, once for each value, nothing for what is empty. */
export const choiceIn = (form: HTMLFormElement): URLSearchParams => {
  const choice = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') choice.append(name, value);
  return choice;
};

/** Puts the choice into the address. */
const writeChoice = (form: HTMLFormElement): void => {
  const address = new URL(location.href);
  address.search = choiceIn(form).toString();
  address.hash = '';
  history.pushState(null, '', address);
};

/** Runs `show` for the choice in the address, and again whenever it changes. */
export const followChoice = (form: HTMLFormElement, show: () => void): void => {
  const read = (): void => {
    readChoice(form);
    show();
  };
  form.addEventListener('change', () => {
    writeChoice(form);
    show();
  });
  // A word that is being typed narrows at once; it stands in the address when it is whole.
  for (const field of typedIn(form)) field.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of form.querySelectorAll('select')) select.value = '';
    for (const field of typedIn(form)) field.value = '';
    writeChoice(form);
    show();
  });
  window.addEventListener('popstate', read);
  read();
};
