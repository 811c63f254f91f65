// A report cut down to what a call asks about: paths, territories, rules. The counts are of what is left.
import { summarise, type Verdict } from '../../index.ts';
import { unknownValue } from '../call/wrong-call.ts';
import { type ContentFolder, isAsked } from '../content-folder.ts';
import type { Judged } from '../judge/judge.ts';

export interface Wanted {
  readonly content: ContentFolder;
  /** Ids of territories; none for all. A region stands for its municipalities too. */
  readonly regions: readonly string[];
  /** Ids of rules; none for all. */
  readonly rules: readonly string[];
}

/** The part of a verdict that is wanted. @throws WrongCall where a territory is not in the content */
export const narrowed = ({ verdict, paths }: Judged, wanted: Wanted): Verdict => {
  const { content, regions, rules } = wanted;
  const { territories } = verdict.corpus;
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

  const findings = verdict.findings.filter(
    ({ file, region, rule }) =>
      isAsked(content, file) && ofRegions(region) && (rules.length === 0 || rules.includes(rule)),
  );
  const asked = paths.filter((path) => isAsked(content, path) && inRegions(path));
  const askedFolders = new Set(asked.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  const askedOf = new Set(territories.filter(({ folder }) => askedFolders.has(folder)).map(({ id }) => id));
  const coverage = verdict.coverage.filter(({ region }) => askedOf.has(region));
  const found = new Set(findings.map(({ region }) => region));
  const shown = territories.filter(({ id }) => askedOf.has(id) || found.has(id));
  return {
    ...verdict,
    findings,
    coverage,
    rules: rules.length === 0 ? verdict.rules : verdict.rules.filter(({ id }) => rules.includes(id)),
    corpus: { ...verdict.corpus, territories: shown },
    summary: summarise(findings, asked.length),
  };
};
