// The report as one file to print and sign: no script, nothing from elsewhere, nothing of the content interpreted.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { byWeight } from '../../rules/finding.ts';
import { byTerritory } from '../by-territory.ts';
import { fileLines } from '../file-lines.ts';
import type { Formatter } from '../format.ts';
import { shownFindings } from '../shown.ts';
import { version } from '../version.ts';
import { brief } from '../visible.ts';
import { moreWords } from '../words.ts';
import { countsTable } from './counts.ts';
import { findingsOf } from './findings.ts';
import { markOf } from './mark.ts';
import { type Page, quotedIn } from './page.ts';
import { requisites, verdict } from './requisites.ts';
import { anchorsOf, rulesAppendix } from './rules.ts';
import { signature } from './signature.ts';
import { styleOf } from './style.ts';
import { html as h, none } from './tag.ts';
import { words } from './words.ts';

const longestTitle = 70;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The report as a document; see `Formatter`. */
export const html: Formatter = (report, { lang, maxFindings, failOn = 'error' }) => {
  const { corpus, findings, rules } = report;
  const { open, waived, left } = shownFindings(findings.toSorted(byWeight), maxFindings);
  const [first] = corpus.territories;
  const page: Page = {
    lang,
    quoted: quotedIn(lang),
    lines: fileLines(corpus),
    ruleTitles: new Map(rules.map(({ id, title }) => [id, title[lang]])),
    ruleAnchors: anchorsOf(rules, new Set([...open, ...waived].map(({ rule }) => rule))),
  };
  const mark = markOf(corpus);
  const style = styleOf(lang, mark.slice(0, 16));
  const subject = corpus.territories.length === 1 && first !== undefined ? `: ${first.name}` : '';
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; base-uri 'none'; form-action 'none'`;
  return `${
    h`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Svod ${version}">
<title>${brief(`${words.report[lang]}${subject}`, longestTitle)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<h1>${words.report[lang]}${subject}</h1>
${verdict(report, failOn, lang)}
${requisites(report, mark, page)}
${countsTable(byTerritory(report, findings, lang), report, page)}
<section aria-labelledby="findings">
<h2 id="findings">${words.findings[lang]}</h2>
${findings.every((finding) => finding.waived !== null) ? h`<p>${words.noFindings[lang]}</p>` : findingsOf(byTerritory(report, open, lang), 1, page)}
</section>
${
  waived.length === 0
    ? none
    : h`<section aria-labelledby="waived">
<h2 id="waived">${words.waivedFindings[lang]}</h2>
${findingsOf(byTerritory(report, waived, lang), open.length + 1, page)}
</section>`
}
${left === 0 ? none : h`<p><b>${moreWords(left, lang)}</b></p>`}
${signature(lang)}
${rulesAppendix(rules, page)}
</main>
</body>
</html>`.markup
  }\n`;
};
