// The table of a comment: how many findings each territory has.
import type { Text } from '../../rules/rule.ts';
import type { TerritoryGroup } from '../by-territory.ts';
import type { Lang } from '../format.ts';
import { severities, severityHeads } from '../severity-words.ts';
import { brief } from '../visible.ts';
import { markdownText } from './escape.ts';

const heads = {
  territory: { ru: 'Территория', en: 'Territory' },
  ...severityHeads,
  waived: { ru: 'Принято', en: 'Waived' },
} as const satisfies Readonly<Record<string, Text>>;

/** So many rows; a comment is no place for more. */
const mostRows = 100;
const longestName = 120;

const columns = [...severities, 'waived'] as const;

/** The lines of the table, of territories with findings only; none where there are none. */
export const countsTable = (groups: readonly TerritoryGroup[], lang: Lang): readonly string[] => {
  const found = groups.filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return [];
  const rows = found.slice(0, mostRows).map(({ name, findings }) => {
    const cells = columns.map(
      (column) =>
        findings.filter(({ severity, waived }) => (waived === null ? severity : 'waived') === column).length,
    );
    return `| ${markdownText(brief(name, longestName))} | ${cells.join(' | ')} |`;
  });
  const left = found.length - rows.length;
  return [
    `| ${heads.territory[lang]} | ${columns.map((column) => heads[column][lang]).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...rows,
    ...(left === 0
      ? []
      : [
          '',
          lang === 'ru'
            ? `Ещё территорий с замечаниями: ${left}.`
            : `More territories with findings: ${left}.`,
        ]),
    '',
  ];
};
