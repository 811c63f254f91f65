// Explained words open their definition on the spot: on hover, on focus and on tap; Esc closes it, the pointer may enter it
// (WCAG 1.4.13). Without script a word is a link to the definition.
import { idOf } from '../../lib/decoded.ts';

const patience = 250;

const box = document.createElement('span');
box.className = 'explanation no-print';
box.popover = 'manual';
box.id = 'explanation';
const words = document.createElement('span');
words.id = 'explanation-words';
const way = document.createElement('a');
way.textContent = 'Где это сказано';
// The word itself leads there by Enter: Tab need not stop twice.
way.tabIndex = -1;
box.append(words, ' ', way);

let word: HTMLAnchorElement | null = null;
let timer = 0;

/** The definition of a concept that stands on this very page; else what the word says of itself. */
const meaningOf = (link: HTMLAnchorElement): string => {
  const own = link.dataset['means'] ?? '';
  if (link.pathname !== location.pathname || !link.hash.startsWith('#term-')) return own;
  const here = document.getElementById(idOf(link.hash));
  const text = (here?.querySelector('dd') ?? here)?.cloneNode(true);
  if (!(text instanceof Element)) return own;
  for (const added of text.querySelectorAll('.cite, .copy-place, .explanation')) added.remove();
  return text.textContent?.trim() || own;
};

/** Puts the box under the word, or above it where there is no room below. */
const place = (link: HTMLAnchorElement): void => {
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  box.style.left = '0';
  box.style.top = '0';
  // Where these zeros lie depends on what the box stands in; so it is measured.
  const { left, top, width, height } = box.getBoundingClientRect();
  const edge = 12;
  const rightmost = document.documentElement.clientWidth - width - edge;
  const below = last.bottom + height + edge < window.innerHeight || first.top < height;
  box.style.left = `${Math.max(edge, Math.min(last.left, rightmost)) - left}px`;
  box.style.top = `${(below ? last.bottom : first.top - height) - top}px`;
};

const close = (): void => {
  clearTimeout(timer);
  word?.removeAttribute('aria-describedby');
  box.remove();
  word = null;
};

const open = (link: HTMLAnchorElement): void => {
  clearTimeout(timer);
  if (word === link) return;
  close();
  word = link;
  words.textContent = meaningOf(link);
  way.href = link.href;
  link.after(box);
  // Above everything, so that no scrolling box cuts it off; an old browser draws it where it stands.
  if ('showPopover' in box) box.showPopover();
  link.setAttribute('aria-describedby', words.id);
  place(link);
};

const soon = (work: () => void): void => {
  clearTimeout(timer);
  timer = window.setTimeout(work, patience);
};

const explained = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.explained') : null;
const inside = (target: EventTarget | null): boolean => target instanceof Node && box.contains(target);

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.explained')) {
  // The browser's own hint would stand over the definition.
  link.dataset['means'] = link.title;
  link.removeAttribute('title');
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  const link = explained(target);
  if (link !== null) soon(() => open(link));
  else if (inside(target)) clearTimeout(timer);
  else if (word !== null && document.activeElement !== word) soon(close);
});
document.addEventListener('focusin', ({ target }) => {
  const link = explained(target);
  if (link?.matches(':focus-visible') === true) open(link);
  else if (link === null && !inside(target)) close();
});
document.addEventListener('click', (event) => {
  const link = explained(event.target);
  const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
  if (link !== null && byFinger) {
    event.preventDefault();
    if (word === link) close();
    else open(link);
  } else if (!inside(event.target)) close();
  else if (event.target === way) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || word === null) return;
  if (box.contains(document.activeElement)) word.focus({ preventScroll: true });
  close();
});
