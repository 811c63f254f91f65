// The table of the printed report: the territories with their documents, and how many findings each has.
import type { Verdict } from '../../index.ts';
import type { Severity } from '../../rules/rule.ts';
import { formatNumber } from '../../text/russian.ts';
import type { TerritoryGroup } from '../by-territory.ts';
import { coverageOfAll, coveragePercent } from '../coverage.ts';
import { severities } from '../severity-words.ts';
import { documentLine } from './documents.ts';
import { nameOf, type Page } from './page.ts';
import { documentState } from './standing.ts';
import { type Html, html, none } from './tag.ts';
import { words } from './words.ts';

const columns = [...severities, 'waived'] as const;

const countCell = ({ findings }: TerritoryGroup, standing: Severity | 'waived'): Html => {
  const found = findings.filter(
    ({ severity, waived }) => (waived === null ? severity : 'waived') === standing,
  );
  return html`<td class="count">${found.length}</td>`;
};

const rowName = (group: TerritoryGroup, asOf: string, page: Page): Html => {
  const { territory } = group;
  const document =
    territory === null
      ? ''
      : [documentLine(territory, page.lang), documentState(territory, asOf, page.lang)]
          .filter((said) => said !== '')
          .join(' – ');
  return html`${nameOf(group, page)}${document === '' ? none : html`<br><span class="small">${document}</span>`}`;
};

/** The table; nothing where there is one territory only. */
export const countsTable = (
  groups: readonly TerritoryGroup[],
  { asOf, coverage }: Verdict,
  page: Page,
): Html => {
  const { lang } = page;
  if (groups.length < 2) return none;
  const percent = (id: string | null): string => {
    const covered = coverageOfAll(coverage, id);
    if (covered === undefined) return '—';
    const found = coveragePercent(covered);
    return lang === 'ru' ? `${formatNumber(found)}\u00A0%` : `${found}%`;
  };
  const heads = [...columns, 'coverage'] as const;
  const row = (group: TerritoryGroup): Html => html`<tr>
<th scope="row">${rowName(group, asOf, page)}</th>
${columns.map((column) => countCell(group, column))}
<td class="count">${percent(group.id)}</td>
</tr>`;
  return html`<section class="scroll" tabindex="0" aria-label="${words.byTerritory[lang]}">
<table>
<caption>${words.byTerritory[lang]}</caption>
<thead>
<tr>
<th scope="col">${words.territory[lang]}</th>
${heads.map((head) => html`<th scope="col" class="count">${words[head][lang]}</th>`)}
</tr>
</thead>
<tbody>
${groups.map(row)}
</tbody>
</table>
</section>`;
};
