// @ts-check
// How the reader wants the site to look: colours, size, spacing, letters. Kept in this browser only, no cookie.
// It is a plain script in the head, not a module, so that the choice holds before the first line is drawn.
(() => {
  const key = 'svod-appearance';
  const root = document.documentElement;

  /** @returns {Record<string, string>} what was chosen; nothing where the browser keeps nothing */
  const kept = () => {
    try {
      const found = JSON.parse(localStorage.getItem(key) ?? '{}');
      return typeof found === 'object' && found !== null ? found : {};
    } catch {
      return {};
    }
  };

  /** @param {Record<string, string>} choice */
  const keep = (choice) => {
    try {
      localStorage.setItem(key, JSON.stringify(choice));
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
  };

  /** @param {Record<string, string>} choice */
  const show = (choice) => {
    for (const name of ['theme', 'size', 'spacing', 'letters']) {
      const value = choice[name];
      if (typeof value === 'string' && value !== '') root.dataset[name] = value;
      else delete root.dataset[name];
    }
  };

  /** @param {HTMLFormElement} form */
  const chosenIn = (form) => {
    const choice = /** @type {Record<string, string>} */ ({});
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value !== '') choice[name] = value;
    return choice;
  };

  /** @param {HTMLFormElement} form @param {Record<string, string>} choice */
  const check = (form, choice) => {
    for (const input of form.querySelectorAll('input'))
      input.checked = input.value === (choice[input.name] ?? '');
  };

  // What a script will show may keep its place from the first (base.css).
  root.dataset.script = '';
  show(kept());
  try {
    if (localStorage.getItem('svod-findings') === 'hidden') root.dataset.findings = 'hidden';
  } catch {
    // A browser that keeps nothing shows the findings in the acts.
  }
  window.addEventListener('storage', (event) => {
    if (event.key === key) show(kept());
  });
  document.addEventListener('DOMContentLoaded', () => {
    const panel = document.querySelector('.appearance');
    const form = panel?.querySelector('form');
    if (!(panel instanceof HTMLDetailsElement) || !(form instanceof HTMLFormElement)) return;
    panel.hidden = false;
    check(form, kept());
    form.addEventListener('change', () => {
      const choice = chosenIn(form);
      show(choice);
      keep(choice);
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      check(form, {});
      show({});
      keep({});
    });
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      panel.open = false;
      panel.querySelector('summary')?.focus();
    });
    document.addEventListener('click', (event) => {
      if (event.target instanceof Node && !panel.contains(event.target)) panel.open = false;
    });
  });
})();
