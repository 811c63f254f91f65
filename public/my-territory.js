// @ts-check
// The reader's own territory comes first wherever territories stand in a row. Kept in this browser only, no cookie. It is a plain
// script in the head, not a module: what comes first is put there while the page is being read in, before it is drawn.
(() => {
  /** @typedef {{ readonly id: string, readonly name: string }} Mine */
  const key = 'svod-territory';
  const root = document.documentElement;
  const script = document.currentScript;
  const home = script instanceof HTMLScriptElement ? new URL('.', script.src).pathname : '/';

  /** @returns {Mine | null} what was chosen; null where nothing was, or the browser keeps nothing */
  const kept = () => {
    try {
      const found = JSON.parse(localStorage.getItem(key) ?? 'null');
      const isWhole =
        typeof found?.name === 'string' && /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/.test(found.id);
      return isWhole ? { id: found.id, name: found.name.slice(0, 200) } : null;
    } catch {
      return null;
    }
  };

  /** @param {Mine | null} mine @returns {boolean} whether the browser keeps it */
  const keep = (mine) => {
    try {
      if (mine === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(mine));
      return true;
    } catch {
      return false;
    }
  };

  /** Puts what is about the reader's territory, or holds it, before its like. */
  const putFirst = (/** @type {Element} */ element, /** @type {Mine} */ mine) => {
    const ids = element.getAttribute('data-first-for')?.split(' ') ?? [];
    if (!ids.includes(mine.id)) return;
    if (ids[0] === mine.id) element.setAttribute('data-mine', '');
    const first = element.parentElement?.querySelector(':scope > [data-first-for]');
    if (first !== element) first?.before(element);
  };

  /** The way to it, in the top of every page. */
  const showLink = (/** @type {Mine | null} */ mine) => {
    document.querySelector('.mine-link')?.remove();
    if (mine === null) return;
    const link = document.createElement('a');
    link.className = 'mine-link';
    link.href = `${home}regions/${mine.id}/`;
    link.title = mine.name;
    link.textContent = 'Моя территория';
    document.querySelector('.appearance')?.before(link);
  };

  const showButtons = (/** @type {Mine | null} */ mine) => {
    for (const button of document.querySelectorAll('.mine-toggle'))
      button.setAttribute('aria-pressed', String(button.getAttribute('data-id') === mine?.id));
    const forget = document.querySelector('.mine-forget');
    if (forget instanceof HTMLElement) forget.hidden = mine === null;
  };

  /** What is known of the choice by styles and by the scripts of pages. */
  const tell = (/** @type {Mine | null} */ mine) => {
    root.dataset['mine'] = mine?.id ?? '';
    root.dataset['mineName'] = mine?.name ?? '';
  };

  const show = (/** @type {Mine | null} */ mine) => {
    tell(mine);
    showLink(mine);
    showButtons(mine);
  };

  const choose = (/** @type {Mine | null} */ mine) => {
    const isKept = keep(mine);
    show(mine);
    const said = document.querySelector('.mine-said');
    if (said === null) return;
    if (mine === null) said.textContent = 'Теперь ни одна территория не выделена.';
    else if (isKept)
      said.textContent = 'Теперь она первая в списках, темах и поиске. Помнит это только этот браузер.';
    else said.textContent = 'Этот браузер ничего не хранит: на другой странице выбор забудется.';
  };

  const mine = kept();
  tell(mine);
  const watcher = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element) || mine === null) continue;
        if (node.hasAttribute('data-first-for')) putFirst(node, mine);
        else if (node.classList.contains('appearance')) showLink(mine);
      }
  });
  if (mine !== null) {
    watcher.observe(root, { childList: true, subtree: true });
    // What would have to make room for it is not seen before all is read in: on a slow line nothing jumps.
    root.dataset['mineAwaited'] = '';
  }
  document.addEventListener('readystatechange', () => {
    watcher.disconnect();
    delete root.dataset['mineAwaited'];
  });

  document.addEventListener('DOMContentLoaded', () => {
    showButtons(mine);
    for (const button of document.querySelectorAll('.mine-toggle'))
      button.addEventListener('click', () => {
        const { id = '', name = '' } = button instanceof HTMLElement ? button.dataset : {};
        choose(button.getAttribute('aria-pressed') === 'true' ? null : { id, name });
      });
    document.querySelector('.mine-forget')?.addEventListener('click', () => choose(null));
  });
  window.addEventListener('storage', (event) => {
    if (event.key === key) show(kept());
  });
  // A page that comes back as it was left may have been left before the choice.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && (kept()?.id ?? '') !== (mine?.id ?? '')) location.reload();
  });
})();
