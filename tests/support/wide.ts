// What makes a page wider than the screen. The page itself clips at its edge, so the boxes are measured, not the scrolling.

/**
 * Runs in the page: the elements that reach beyond the screen and lie in no box that scrolls, and the page's own scrolling.
 * @returns at most three, each as its way from the body and the beginning of its text
 */
export const tooWide = (): readonly string[] => {
  const screen = document.documentElement.clientWidth;
  const held = new WeakMap<Element, boolean>();
  /** Whether a box around an element scrolls or hides what is wider than itself. */
  const isHeld = (element: Element): boolean => {
    const parent = element.parentElement;
    if (parent === null || parent.localName === 'main' || parent.localName === 'body') return false;
    const known = held.get(parent);
    if (known !== undefined) return known;
    const found = getComputedStyle(parent).overflowX !== 'visible' || isHeld(parent);
    held.set(parent, found);
    return found;
  };
  const way = (element: Element | null): string =>
    element === null || element === document.body
      ? ''
      : `${way(element.parentElement)}>${element.localName}${element.classList.length > 0 ? `.${element.classList[0]}` : ''}`;
  const beyond = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return (
      width > 0 && right > screen + 1 && getComputedStyle(element).overflowX === 'visible' && !isHeld(element)
    );
  });
  const scrolls = document.documentElement.scrollWidth - window.innerWidth;
  return [
    ...(scrolls > 0 ? [`the page scrolls by ${scrolls} px`] : []),
    ...beyond
      .slice(0, 3)
      .map((element) => `${way(element)} «${(element.textContent ?? '').trim().slice(0, 60)}»`),
  ];
};
