// <citable-text>: beside the ¶ of the place that is pointed at, focused or linked to stands a button that copies its address.
// One button for the whole text. Tab passes it by on its way through hundreds of clauses: it stops there when the place was
// chosen, by Enter on its ¶, by a click or by the address.
import { idOf } from '../../lib/decoded.ts';
import { copyText } from './copy-text.ts';

const icon =
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-6-5.6l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 6 5.6l1.5-1.5';

const picture = (): SVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '2'],
    ['stroke-linecap', 'round'],
  ] as const)
    svg.setAttribute(name, value);
  path.setAttribute('d', icon);
  svg.append(path);
  return svg;
};

/** The ¶ of the innermost place that holds an element. */
const citeOf = (element: Element): HTMLAnchorElement | null => {
  for (let at: Element | null = element; at !== null && !(at instanceof CitableText); at = at.parentElement) {
    const cite = at.id === '' ? null : at.querySelector<HTMLAnchorElement>('.cite');
    if (cite !== null && cite.hash === `#${at.id}`) return cite;
  }
  return null;
};

/** What the ¶ calls its place: «п. 4.1.3». */
const nameOf = ({ ariaLabel }: HTMLAnchorElement): string => ariaLabel?.replace(/^Ссылка: /u, '') ?? '';

class CitableText extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-place';
    const words = document.createElement('span');
    words.textContent = 'Скопировать ссылку';
    button.append(picture(), words);
    const status = document.createElement('p');
    status.className = 'copied no-print';
    status.role = 'status';
    this.after(status);
    let place: HTMLAnchorElement | null = null;

    const standAt = (element: unknown, chosen: boolean): void => {
      const cite = element instanceof Element ? citeOf(element) : null;
      if (cite === null || document.activeElement === button) return;
      if (chosen || cite !== place) button.tabIndex = chosen ? 0 : -1;
      if (cite === place) return;
      place = cite;
      button.ariaLabel = `Скопировать ссылку: ${nameOf(cite)}`;
      cite.after(button);
    };
    const standAtTarget = (): void => standAt(document.getElementById(idOf(location.hash)), true);

    // A finger gets the button after its tap: one that came before would move the words from under it.
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') standAt(target, false);
    });
    this.addEventListener('click', ({ target }) => standAt(target, true));
    this.addEventListener('focusin', ({ target }) => standAt(target, false));
    window.addEventListener('hashchange', standAtTarget);
    standAtTarget();

    let fading = 0;
    button.addEventListener('click', async () => {
      if (place === null) return;
      const { href } = place;
      const name = nameOf(place);
      const copied = await copyText(href);
      status.textContent = copied
        ? `Ссылка скопирована: ${name}`
        : `Браузер не дал скопировать. Адрес места: ${href}`;
      clearTimeout(fading);
      // An address that must be copied by hand stays.
      if (copied) fading = window.setTimeout(() => status.replaceChildren(), 6000);
    });
  }
}

customElements.define('citable-text', CitableText);
