// The results of a check on the page: drawn from a verdict, and drawn anew from the next one without losing the reader's place.
import type { ShownFinding, Verdict } from '../messages.ts';
import { drawCounts, drawFindings } from './draw-findings.ts';
import { drawInto } from './draw-into.ts';
import { drawChanges, drawFacts, drawGuesses } from './draw-understood.ts';

export interface Results {
  readonly show: (verdict: Verdict) => void;
}

/** The part of the page with that name. @throws Error where the page has none */
export const partOf = (root: HTMLElement, name: string): HTMLElement => {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`the page has no part «${name}»`);
  return part;
};

/** @param ruleBook the address of the rule book */
export const openResults = (root: HTMLElement, ruleBook: string): Results => {
  const [facts, guesses, changes, counts, findings] = [
    partOf(root, 'facts'),
    partOf(root, 'guesses'),
    partOf(root, 'changes'),
    partOf(root, 'counts'),
    partOf(root, 'findings'),
  ];
  let last: readonly ShownFinding[] = [];
  findings.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['more'] !== undefined)
      drawInto(findings, drawFindings(last, ruleBook, true));
  });
  return {
    show: (verdict) => {
      const focused = document.activeElement?.id ?? '';
      last = verdict.findings;
      drawInto(facts, [drawFacts(verdict.facts)]);
      drawInto(guesses, drawGuesses(verdict.guesses));
      drawInto(changes, drawChanges(verdict.changes));
      drawInto(counts, [drawCounts(verdict.findings)]);
      drawInto(findings, drawFindings(verdict.findings, ruleBook, false));
      if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
    },
  };
};
