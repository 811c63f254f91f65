// The appendix: by which rules the documents were judged, those that found something in full.
import { normCitation } from '../../rules/norms.ts';
import type { Rule } from '../../rules/rule.ts';
import { citationWords, sentence } from '../words.ts';
import { fact, type Page } from './page.ts';
import { type Html, html, none } from './tag.ts';
import { words } from './words.ts';

const inFull = (rule: Rule, { lang, ruleAnchors }: Page): Html => {
  const { id, title, fault, reason, cure, doubt, heldTo } = rule;
  return html`<article class="rule" id="${ruleAnchors.get(id) ?? ''}">
<p class="message"><b>${fault[lang]}</b> <code>${id}</code></p>
<dl class="facts">
${fact(words.rule[lang], title[lang])}
${fact(words.reason[lang], reason[lang])}
${fact(words.cure[lang], cure[lang])}
${fact(words.norm[lang], sentence(citationWords(normCitation(rule.norm), lang)))}
${doubt === undefined ? none : fact(words.doubt[lang], doubt[lang])}
${heldTo === undefined ? none : fact(words.held[lang], heldTo.why[lang])}
</dl>
</article>`;
};

/** Anchors for the rules that are told in full. */
export const anchorsOf = (rules: readonly Rule[], found: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(rules.filter(({ id }) => found.has(id)).map(({ id }, index) => [id, `rule-${index + 1}`]));

/** The rules that were run: those with findings in full, the others by their titles. */
export const rulesAppendix = (rules: readonly Rule[], page: Page): Html => {
  const { lang, ruleAnchors } = page;
  const full = rules.filter(({ id }) => ruleAnchors.has(id));
  const others = rules.filter(({ id }) => !ruleAnchors.has(id));
  return html`<section class="appendix" aria-labelledby="appendix">
<h2 id="appendix">${words.appendix[lang]}</h2>
${
  full.length === 0
    ? none
    : html`<h3>${words.rulesWithFindings[lang]}: ${full.length}</h3>
${full.map((rule) => inFull(rule, page))}`
}
${
  others.length === 0
    ? none
    : html`<h3>${words.otherRules[lang]}: ${others.length}</h3>
<ul class="others">
${others.map(({ id, title }) => html`<li>${title[lang]} <code>${id}</code></li>`)}
</ul>`
}
</section>`;
};
