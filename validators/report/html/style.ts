// The look of the printed report: the site's paper and ink, set for A4 and for a telephone.
import type { Lang } from '../format.ts';
import { words } from './words.ts';

/** The style sheet. `mark` stands at the foot of each page and must be of hexadecimal digits. */
export const styleOf = (lang: Lang, mark: string): string => `
:root {
  color-scheme: light;
  --sans: "Golos Text", "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  --mono: "Liberation Mono", Consolas, "DejaVu Sans Mono", monospace;
  --ink: #16202e; --ink-2: #4a5668; --line: #c9d0da; --paper-2: #f4f5f7; --mark: #fff3c4; --link: #0b4a9e;
  --error: #a81325; --error-paper: #fdeef0; --warning: #7a4b00; --warning-paper: #fff4dd;
  --note: #1d5570; --note-paper: #e8f3f8; --ok: #17643a; --ok-paper: #e7f5ec;
}
@page {
  size: A4;
  margin: 18mm 16mm 20mm 20mm;
  @bottom-left { content: "${lang === 'ru' ? 'Свод' : 'Svod'} · ${mark}"; font: 8pt sans-serif; color: #4a5668; }
  @bottom-right { content: "${words.page[lang]} " counter(page) " ${words.of[lang]} " counter(pages); font: 8pt sans-serif; color: #4a5668; }
}
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { margin: 2.2rem 0 0.8rem; line-height: 1.25; font-weight: 650; text-wrap: balance; break-after: avoid; }
h1 { margin-top: 0; font-size: 1.75rem; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.05rem; }
p, dl, ul, ol, pre, table { margin: 0 0 0.8rem; }
a { color: var(--link); text-underline-offset: 0.18em; }
code, .excerpt { font-family: var(--mono); font-size: 0.84em; unicode-bidi: isolate; }
.small { color: var(--ink-2); font-size: 0.875rem; }
.verdict { padding: 1rem; border: 1px solid; border-left-width: 6px; break-inside: avoid; }
.verdict h2 { margin: 0 0 0.4rem; }
.verdict p:last-child { margin: 0; }
.verdict.failed { border-color: var(--error); background: var(--error-paper); }
.verdict.failed h2 { color: var(--error); }
.verdict.left { border-color: var(--warning); background: var(--warning-paper); }
.verdict.left h2 { color: var(--warning); }
.verdict.passed { border-color: var(--ok); background: var(--ok-paper); }
.verdict.passed h2 { color: var(--ok); }
.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: 0.2rem 0; }
.facts dt { color: var(--ink-2); }
.facts dd { margin: 0; }
.facts ol { margin: 0; padding-left: 1.3rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid #d4006a; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
caption { margin-bottom: 0.4rem; font-weight: 650; text-align: left; }
th, td { padding: 0.3rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 500; overflow-wrap: normal; }
th .small { font-weight: 400; }
thead th { color: var(--ink-2); }
tr { break-inside: avoid; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
.finding { margin: 0 0 1rem; padding: 0.6rem 0.9rem; border-left: 4px solid var(--note); background: var(--note-paper); font-size: 0.9375rem; break-inside: avoid; }
.finding.error { border-color: var(--error); background: var(--error-paper); }
.finding.warning { border-color: var(--warning); background: var(--warning-paper); }
.finding.waived { border-left-style: dotted; border-color: var(--ink-2); background: var(--paper-2); }
.error .badge { color: var(--error); }
.warning .badge { color: var(--warning); }
.note .badge { color: var(--note); }
.message { margin-bottom: 0.2rem; }
.place { margin-bottom: 0.4rem; color: var(--ink-2); font-size: 0.875rem; }
.finding .facts, .rule .facts { margin: 0; font-size: 0.875rem; }
.finding .facts > div, .rule .facts > div { display: block; padding: 0; }
.finding .facts :is(dt, dd), .rule .facts :is(dt, dd) { display: inline; }
.finding .facts dt::after, .rule .facts dt::after { content: ": "; }
.finding .facts ol { padding-left: 2rem; }
.words { margin: 0 0 0.4rem; padding: 0.3rem 0.6rem; border: 1px solid var(--line); background: #fff; }
.excerpt { padding: 0.4rem 0.6rem; border: 1px solid var(--line); background: #fff; white-space: pre-wrap; display: grid; }
.line { display: grid; grid-template-columns: 3em 1fr; }
.number { padding-right: 1em; color: var(--ink-2); text-align: right; user-select: none; }
mark { background: var(--mark); color: inherit; text-decoration: underline 1px var(--error); text-underline-offset: 0.2em; unicode-bidi: isolate; }
mark:empty { padding: 0 0.2em; }
.rule { margin-bottom: 0.9rem; font-size: 0.9375rem; break-inside: avoid; }
.others { columns: 20rem 2; column-gap: 2rem; padding-left: 1.2rem; font-size: 0.875rem; }
.others li { break-inside: avoid; }
.opinion { margin-top: 2.5rem; break-inside: avoid; }
.ruled { height: 2.2rem; border-bottom: 1px solid var(--ink-2); }
.fields { display: grid; grid-template-columns: 3fr 2fr 3fr 2fr; gap: 1.2rem; margin-top: 4rem; }
.field { margin: 0; padding-top: 0.2rem; border-top: 1px solid var(--ink); color: var(--ink-2); font-size: 0.75rem; text-align: center; }
@media (width < 40rem) {
  .facts > div { grid-template-columns: 1fr; }
  .fields { grid-template-columns: 1fr; gap: 3rem; }
  th, td { padding-inline: 0.2rem; }
}
@media print {
  html { font-size: 9.5pt; }
  body { line-height: 1.4; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1, h2, h3 { margin-top: 1.4rem; }
  .finding { margin-bottom: 0.7rem; padding-block: 0.4rem; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
  .appendix { break-before: page; }
  h1, .appendix h2 { margin-top: 0; }
}
`;
