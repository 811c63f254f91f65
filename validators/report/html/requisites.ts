// The head of the printed report: the verdict; which documents of whom were checked, on what date and by what.
import type { Summary, TerritoryFace, Verdict } from '../../index.ts';
import type { Severity } from '../../rules/rule.ts';
import { coverageOfAll, coverageWords } from '../coverage.ts';
import type { Lang } from '../format.ts';
import { severities } from '../severity-words.ts';
import { failsCheck, verdictWords } from '../verdict.ts';
import { version } from '../version.ts';
import { checkedWords, dateWords, leftWords, sentence } from '../words.ts';
import { documentOf } from './documents.ts';
import { fact, type Page } from './page.ts';
import { deadlinesWords, documentState, standingWords } from './standing.ts';
import { type Html, html, none } from './tag.ts';
import { failing, meanings, words } from './words.ts';

/** What a verdict looks like: what passes with something left to mend is no success yet. */
const standingOf = (summary: Summary, from: Severity): 'failed' | 'left' | 'passed' => {
  if (failsCheck(summary, from)) return 'failed';
  return leftWords(summary, 'ru') === '' ? 'passed' : 'left';
};

/** The verdict with the counts, and what the severities mean; of one document also that it does not hold. */
export const verdict = ({ asOf, corpus, summary }: Verdict, from: Severity, lang: Lang): Html => {
  const legend = [failing[from][lang], ...severities.map((severity) => meanings[severity][lang])];
  const checked = checkedWords(summary, lang);
  const [first, ...more] = corpus.territories;
  const standing = first === undefined || more.length > 0 ? '' : standingWords(first, asOf, lang);
  return html`<section class="verdict ${standingOf(summary, from)}" aria-labelledby="verdict">
<h2 id="verdict">${sentence(verdictWords(summary, from, lang))}</h2>
${standing === '' ? none : html`<p><b>${sentence(standing)}</b></p>`}
<p>${sentence(`${checked.slice(0, 1).toUpperCase()}${checked.slice(1)}`)}</p>
<p class="small">${legend.join(' ')}</p>
</section>`;
};

const ofOne = (territory: TerritoryFace, { asOf, coverage }: Verdict, page: Page): Html => {
  const { lang, quoted } = page;
  const issuer = territory.provision?.order?.issuer ?? '';
  const covered = coverageOfAll(coverage, territory.id);
  return html`${fact(words.territory[lang], html`<span${quoted}>${territory.name}</span>`)}
${fact(words.document[lang], documentOf(territory, page))}
${fact(words.issuer[lang], issuer === '' ? none : html`<span${quoted}>${issuer}</span>`)}
${fact(words.state[lang], documentState(territory, asOf, lang))}
${fact(words.deadlines[lang], deadlinesWords(territory, asOf, lang))}
${fact(words.coverage[lang], covered === undefined ? '' : coverageWords(covered, lang))}`;
};

/** The requisites of the report. `mark` is the fingerprint of the texts that were read. */
export const requisites = (report: Verdict, mark: string, page: Page): Html => {
  const { lang } = page;
  const { asOf, corpus, rules, summary } = report;
  const [first] = corpus.territories;
  const only = corpus.territories.length === 1 ? first : undefined;
  return html`<section aria-labelledby="requisites">
<h2 id="requisites">${words.requisites[lang]}</h2>
<dl class="facts">
${only === undefined ? fact(words.territories[lang], String(corpus.territories.length)) : ofOne(only, report, page)}
${fact(words.asOf[lang], dateWords(asOf, lang))}
${fact(words.files[lang], String(summary.files))}
${fact(words.rules[lang], String(rules.length))}
${fact(words.version[lang], `${lang === 'ru' ? 'Свод' : 'Svod'} ${version}`)}
${fact(words.mark[lang], html`<code>${mark}</code>`)}
</dl>
</section>`;
};
