// The page of the choice with a comparison drawn in it and without it: its title, its heading, and what stands there otherwise.

const find = <E extends Element>(selector: string, type: new () => E): E => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
};

export interface DrawnPlace {
  readonly show: (title: string, content: Node) => void;
  /** Takes the comparison away: the page is as it was. */
  readonly clear: () => void;
  /** Whoever reads by keyboard or ear goes on where the comparison begins. */
  readonly focus: () => void;
}

/** @throws Error where the page has no place for a comparison */
export const drawnPlace = (): DrawnPlace => {
  const place = find('.drawn', HTMLElement);
  const heading = find('h1', HTMLHeadingElement);
  const before = { title: document.title, heading: heading.textContent };
  const others = document.querySelectorAll<HTMLElement>('[data-before-pair]');
  const head = (title: string, words: string, isPair: boolean): void => {
    document.title = title;
    heading.textContent = words;
    heading.classList.toggle('long', isPair);
    place.hidden = !isPair;
    for (const other of others) other.hidden = isPair;
  };
  return {
    show: (title, content) => {
      place.replaceChildren(content);
      place.setAttribute('aria-label', title);
      head(`${title} — Свод`, title, true);
    },
    clear: () => {
      place.replaceChildren();
      head(before.title, before.heading, false);
    },
    focus: () => place.focus(),
  };
};
