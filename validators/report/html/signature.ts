// Where the reviewer writes and signs: ruled lines with what belongs on them below, as on a paper form.
import type { Lang } from '../format.ts';
import { type Html, html } from './tag.ts';
import { words } from './words.ts';

const ruledLines = 4;

/** The last section of the report. */
export const signature = (lang: Lang): Html => {
  const fields = [words.position, words.signature, words.name, words.date];
  return html`<section class="opinion" aria-labelledby="opinion">
<h2 id="opinion">${words.opinion[lang]}</h2>
<p>${words.opinionLead[lang]}</p>
${Array.from({ length: ruledLines }, () => html`<div class="ruled"></div>`)}
<div class="fields">
${fields.map((field) => html`<p class="field">${field[lang]}</p>`)}
</div>
</section>`;
};
