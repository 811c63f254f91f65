// The contents beside an act mark the section that is being read.
import { idOf } from '../../lib/decoded.ts';

const contents = document.querySelector<HTMLElement>('.contents');
// Beside the text the contents are seen (reading.css): whoever listens is told that they are open.
const fold = contents?.querySelector('details');
if (contents !== null && fold && getComputedStyle(contents).position === 'sticky') fold.open = true;
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [
    idOf(link.hash),
    link,
  ]),
);
const sections = [...links.keys()]
  .map((id) => document.getElementById(id))
  .filter((section) => section !== null);

/** Scrolls the contents' own box, never the page. */
const reveal = (link: HTMLElement): void => {
  if (contents === null || contents.scrollHeight <= contents.clientHeight) return;
  const middle = link.offsetTop - contents.offsetTop - contents.clientHeight / 2;
  contents.scrollTop = Math.max(0, middle);
};

const mark = (): void => {
  const edge = window.innerHeight / 4;
  const current = sections.findLast((section) => section.getBoundingClientRect().top <= edge) ?? sections[0];
  for (const [id, link] of links) {
    if (id === current?.id) {
      if (link.ariaCurrent !== 'true') reveal(link);
      link.ariaCurrent = 'true';
    } else link.ariaCurrent = null;
  }
};

let waiting = false;
window.addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();
