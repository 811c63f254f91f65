// A report cut down to what a call asks about: paths, territories, rules. The counts are of what is left.
import { type Report, summarise } from '../index.ts';
import { type ContentFolder, isAsked } from './content-folder.ts';
import type { Loaded } from './load.ts';
import { unknownValue } from './wrong-call.ts';

export interface Wanted {
  readonly content: ContentFolder;
  /** Ids of territories; none for all. A region stands for its municipalities too. */
  readonly regions: readonly string[];
  /** Ids of rules; none for all. */
  readonly rules: readonly string[];
}

/** The part of a report that is wanted. @throws WrongCall where a territory is not in the content */
export const narrowed = ({ report, paths }: Loaded, wanted: Wanted): Report => {
  const { content, regions, rules } = wanted;
  const { territories } = report.corpus;
  const unknown = regions.find((id) => !territories.some((territory) => territory.id === id));
  if (unknown !== undefined)
    throw unknownValue(
      { ru: 'Нет такой территории:', en: 'Unknown territory:' },
      unknown,
      territories.map(({ id }) => id),
    );
  const folders = territories.filter(({ id }) => regions.includes(id)).map(({ folder }) => folder);
  const inRegions = (file: string): boolean =>
    regions.length === 0 || folders.some((folder) => file.startsWith(folder));
  const ofRegions = (region: string | null): boolean =>
    regions.length === 0 || regions.some((id) => region === id || region?.startsWith(`${id}/`) === true);

  const findings = report.findings.filter(
    ({ file, region, rule }) =>
      isAsked(content, file) && ofRegions(region) && (rules.length === 0 || rules.includes(rule)),
  );
  const asked = paths.filter((path) => isAsked(content, path) && inRegions(path));
  const askedOf = (region: string): boolean =>
    territories.some(({ id, folder }) => id === region && asked.some((path) => path.startsWith(folder)));
  const coverage = report.coverage.filter(({ region }) => askedOf(region));
  return { ...report, findings, coverage, summary: summarise(findings, asked.length) };
};
