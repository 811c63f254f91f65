// Browsers that do not yet open what is folded by themselves: for an address that leads into it, and for paper (fold.css).
import { idOf } from '../../lib/decoded.ts';

const open = (fold: HTMLDetailsElement): void => {
  fold.open = true;
};

const openAbove = (): void => {
  const target = document.getElementById(idOf(location.hash));
  const closed: HTMLDetailsElement[] = [];
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    if (!fold.open) closed.push(fold);
  closed.forEach(open);
  if (closed.length > 0) target?.scrollIntoView();
};

openAbove();
window.addEventListener('hashchange', openAbove);

if (!CSS.supports('selector(::details-content)')) {
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.fold:not([open])')];
    opened.forEach(open);
  });
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
