// A report cut down to what a call asks about: paths, territories, rules. The counts are of what is left.

import { type ContentFolder, isAsked } from '../../folder/content-folder.ts';
import { unknownValue } from '../../folder/wrong-call.ts';
import { summarise, type Verdict } from '../../index.ts';
import { isAmong } from '../../model/chosen.ts';
import { insideRoot } from '../../source/files.ts';
import type { Judged } from '../judge/judge.ts';

export interface Wanted {
  readonly content: ContentFolder;
  /** Ids of territories; none for all. A region stands for its municipalities too. */
  readonly regions: readonly string[];
  /** Ids of rules; none for all. */
  readonly rules: readonly string[];
}

/** The region in whose folder an asked path is or lies; null where it reaches beyond one. */
const regionAround = (root: string, path: string): string | null => {
  const [folder, region] = insideRoot(root, path).split('/');
  return folder === 'regions' && region !== undefined ? region : null;
};

/**
 * Ids of the territories to judge for what is wanted, a region standing for its municipalities; null where it may be all.
 * A finding lies in the files of the region that it is about, so that the paths alone may tell.
 */
export const chosenBy = ({ content, regions }: Omit<Wanted, 'rules'>): readonly string[] | null => {
  if (regions.length > 0) return regions;
  const around = content.asked.map((path) => regionAround(content.root, path));
  return around.some((region) => region === null) ? null : around.filter((region) => region !== null);
};

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
    regions.length === 0 || (region !== null && isAmong(regions, region));

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
