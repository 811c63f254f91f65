// The findings of the printed report: territory by territory, file by file, each with its lines, cure and norm.
import type { Finding, FindingGround } from '../../rules/finding.ts';
import type { TerritoryGroup } from '../by-territory.ts';
import { excerpt, type FrameLine } from '../excerpt.ts';
import { brief } from '../visible.ts';
import { normWords, severityWords, untilWords } from '../words.ts';
import { fact, nameOf, type Page } from './page.ts';
import { type Html, html, none } from './tag.ts';
import { words } from './words.ts';

/** The longest message or reason on paper, in UTF-16 units. */
const longest = 2000;
const longestPath = 300;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const lineOf = ({ number, before, marked, after }: FrameLine): Html => {
  const mark = marked === null ? none : html`<mark>${marked}</mark>`;
  return html`<span class="line"><span class="number">${number}</span><span>${before}${mark}${after}</span></span>`;
};

const excerptOf = (finding: Finding, { lines, quoted }: Page): Html => {
  const found = excerpt(lines(finding.file), finding).filter(
    ({ marked, before }) => marked !== null || before.trim() !== '',
  );
  return found.length === 0 ? none : html`<pre class="excerpt"${quoted}>${found.map(lineOf)}</pre>`;
};

const placeOf = (file: string, line: number, column: number, { lang }: Page): Html =>
  html`<code>${brief(file, longestPath)}</code>, ${words.line[lang]} ${line}, ${words.sign[lang]} ${column}`;

const groundOf = ({ says, at }: FindingGround, page: Page): Html => {
  const place = at === null ? none : html` (${placeOf(at.file, at.line, at.column, page)})`;
  return html`<li>${brief(says[page.lang], longest)}${place}</li>`;
};

const groundsOf = ({ grounds }: Finding, page: Page): Html =>
  grounds.length === 0
    ? none
    : fact(words.grounds[page.lang], html`<ol>${grounds.map((ground) => groundOf(ground, page))}</ol>`);

const ruleOf = ({ rule }: Finding, { ruleAnchors }: Page): Html => {
  const anchor = ruleAnchors.get(rule);
  const name = html`<code>${brief(rule, longestPath)}</code>`;
  return anchor === undefined ? name : html`<a href="#${anchor}">${name}</a>`;
};

const waiverOf = ({ waived }: Finding, { lang, quoted }: Page): Html =>
  waived === null
    ? none
    : html`${fact(words.accepted[lang], html`<span${quoted}>${brief(waived.reason, longest)}</span>`)}
${fact(words.acceptedBy[lang], html`<span${quoted}>${brief(waived.by, longest)}</span>, ${untilWords(waived, lang)}`)}`;

/** A finding with its number in the report. */
const findingBlock = (finding: Finding, number: number, page: Page): Html => {
  const { lang } = page;
  const { severity, message, hint, waived, norm, fingerprint } = finding;
  return html`<article class="finding ${waived === null ? severity : 'waived'}">
<p class="message"><b class="badge">${number}. ${capital(severityWords[severity][lang])}.</b> ${brief(message[lang], longest)}</p>
<p class="place">${placeOf(finding.file, finding.line, finding.column, page)}</p>
${excerptOf(finding, page)}
<dl class="facts">
${waived === null ? fact(words.cure[lang], brief(hint[lang], longest)) : waiverOf(finding, page)}
${groundsOf(finding, page)}
${fact(words.rule[lang], html`${ruleOf(finding, page)}. ${brief(normWords(norm, lang), longest)}. <code>${fingerprint}</code>`)}
</dl>
</article>`;
};

/** The findings of groups under the names of their territories; numbers begin at `from`. */
export const findingsOf = (groups: readonly TerritoryGroup[], from: number, page: Page): readonly Html[] => {
  let number = from;
  return groups.flatMap((group) =>
    group.findings.length === 0
      ? []
      : [
          html`<h3>${nameOf(group, page)}</h3>`,
          ...group.findings.map((finding) => {
            number += 1;
            return findingBlock(finding, number - 1, page);
          }),
        ],
  );
};
