// The findings of the printed report: territory by territory, the gravest first, each with its place in the act, the words
// printed there, cure and norm. Only a fault of the data itself is told by file and line.
import { editorHint, type Finding, type FindingGround } from '../../rules/finding.ts';
import { placeWords } from '../../rules/place-words.ts';
import type { ActPlace, Quotation } from '../../source/act-place.ts';
import type { TerritoryGroup } from '../by-territory.ts';
import { excerpt, type FrameLine } from '../excerpt.ts';
import { severityWords } from '../severity-words.ts';
import { brief } from '../visible.ts';
import { normWords, untilWords } from '../words.ts';
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

const fileOf = (file: string, line: number, column: number, { lang }: Page): Html =>
  html`<code>${brief(file, longestPath)}</code>, ${words.line[lang]} ${line}, ${words.sign[lang]} ${column}`;

const actOf = (place: ActPlace, { lang }: Page): string => brief(placeWords(place, lang), longest);

const quotationOf = ({ before, found, after }: Quotation, { quoted }: Page): Html => {
  const mark = found === '' ? none : html`<mark>${brief(found, longest)}</mark>`;
  return html`<blockquote class="words"${quoted}>${brief(before, longest)}${mark}${brief(after, longest)}</blockquote>`;
};

/** Where a finding stands: in the act, with its words; in a file, with its lines, where only the data is at fault. */
const whereOf = (finding: Finding, page: Page): Html => {
  const { place, file, line, column } = finding;
  if (place === null)
    return html`<p class="place">${fileOf(file, line, column, page)}</p>
${excerptOf(finding, page)}`;
  return html`<p class="place">${actOf(place, page)}</p>
${place.words === null ? none : quotationOf(place.words, page)}`;
};

const groundPlace = ({ at, place }: FindingGround, page: Page): Html => {
  if (place !== null) return html` (${actOf(place, page)})`;
  return at === null ? none : html` (${fileOf(at.file, at.line, at.column, page)})`;
};

const groundOf = (ground: FindingGround, page: Page): Html =>
  html`<li>${brief(ground.says[page.lang], longest)}${groundPlace(ground, page)}</li>`;

const groundsOf = ({ grounds }: Finding, page: Page): Html =>
  grounds.length === 0
    ? none
    : fact(words.grounds[page.lang], html`<ol>${grounds.map((ground) => groundOf(ground, page))}</ol>`);

const ruleOf = ({ rule }: Finding, { ruleAnchors, ruleTitles }: Page): Html => {
  const anchor = ruleAnchors.get(rule);
  const title = ruleTitles.get(rule);
  const name = title === undefined ? html`<code>${brief(rule, longestPath)}</code>` : html`${title}`;
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
  const { severity, message, place, waived, norm, fingerprint } = finding;
  const cure = place === null ? editorHint(finding) : finding.hint;
  return html`<article class="finding ${waived === null ? severity : 'waived'}">
<p class="message"><b class="badge">${number}. ${capital(severityWords[severity].one[lang])}.</b> ${brief(message[lang], longest)}</p>
${whereOf(finding, page)}
<dl class="facts">
${waived === null ? fact(words.cure[lang], brief(cure[lang], longest)) : waiverOf(finding, page)}
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
