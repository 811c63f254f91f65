// The results of a check on the page: drawn from a verdict, and drawn anew from the next one without losing the reader's place.
import type { Element } from 'hast';
import { toDom } from 'hast-util-to-dom';
import type { Asks, Verdict } from '../messages.ts';
import { drawCounts, drawCure, drawFindings, drawGrounds, type RuleBook } from './draw-findings.ts';
import { drawInto } from './draw-into.ts';
import { findingAddress } from './draw-text.ts';
import { drawChanges, drawGuesses, drawItems, drawUnderstood } from './draw-understood.ts';

export interface Results {
  readonly show: (verdict: Verdict) => void;
  /** Adds the notes that come behind a verdict. What is understood does not hang on them, and stays as it is drawn. */
  readonly addNotes: (whole: Verdict) => void;
  /** Adds the texts of rules to the findings that are shown, and to later ones. */
  readonly tell: (texts: Asks['rules']['gives']) => void;
}

/** The part of the page with that name. @throws Error where the page has none */
export const partOf = (root: HTMLElement, name: string): HTMLElement => {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`the page has no part «${name}»`);
  return part;
};

const keepingFocus = (draw: () => void): void => {
  const focused = document.activeElement;
  draw();
  const now = focused?.isConnected === true ? focused : document.getElementById(focused?.id ?? '');
  if (now instanceof HTMLElement) now.focus({ preventScroll: true });
};

/** Draws findings; a card that says what it said stays, for it may be in use. */
const drawCards = (place: HTMLElement, drawn: readonly Element[]): void => {
  const before = new Map(Array.from(place.querySelectorAll('.finding'), (card) => [card.id, card]));
  drawInto(place, drawn);
  for (const card of place.querySelectorAll('.finding')) {
    const same = before.get(card.id);
    if (same?.isEqualNode(card) === true) card.replaceWith(same);
  }
};

/** @param address that of the rule book */
export const openResults = (root: HTMLElement, address: string): Results => {
  const [facts, guesses, changes, counts, findings] = [
    partOf(root, 'facts'),
    partOf(root, 'guesses'),
    partOf(root, 'changes'),
    partOf(root, 'counts'),
    partOf(root, 'findings'),
  ];
  let last: Pick<Verdict, 'findings' | 'isWhole' | 'nothing'> = {
    findings: [],
    isWhole: false,
    nothing: null,
  };
  let isAll = false;
  let book: RuleBook = { address, texts: {} };
  const draw = (): void => drawCards(findings, drawFindings(last, book, isAll));
  findings.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.dataset['more'] === undefined) return;
    isAll = true;
    draw();
  });
  let lists: Verdict['understood'] = [];
  const fill = (fold: HTMLDetailsElement): void => {
    const list = lists[Number(fold.dataset['understood'])];
    if (list !== undefined && fold.open && fold.childElementCount < 2) fold.append(toDom(drawItems(list)));
  };
  // The event does not bubble.
  facts.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement) fill(target);
    },
    true,
  );
  /** The facts and the folded lists; one that was open stays so. */
  const drawKnown = (verdict: Verdict): void => {
    const open = new Set(Array.from(facts.querySelectorAll('details[open]'), ({ id }) => id));
    lists = verdict.understood;
    drawInto(facts, drawUnderstood(verdict));
    for (const fold of facts.querySelectorAll('details')) fold.open = open.has(fold.id);
  };
  const drawFound = (verdict: Verdict): void => {
    last = verdict;
    drawInto(counts, verdict.nothing === null || verdict.findings.length > 0 ? [drawCounts(verdict)] : []);
    draw();
  };
  return {
    show: (verdict) => {
      isAll = false;
      keepingFocus(() => {
        drawKnown(verdict);
        drawInto(guesses, drawGuesses(verdict.guesses));
        drawInto(changes, drawChanges(verdict.changes));
        drawFound(verdict);
      });
    },
    addNotes: (whole) => keepingFocus(() => drawFound(whole)),
    tell: (texts) => {
      book = { address, texts };
      // A card may be in use by now: only what the texts belong to is drawn.
      for (const finding of last.findings) {
        const card = document.getElementById(findingAddress(finding.id));
        const [cure, grounds] = ['[data-cure]', '[data-grounds]'].map((part) => card?.querySelector(part));
        if (cure instanceof HTMLElement) drawInto(cure, drawCure(finding, book));
        if (grounds instanceof HTMLElement) drawInto(grounds, drawGrounds(finding, book));
      }
    },
  };
};
