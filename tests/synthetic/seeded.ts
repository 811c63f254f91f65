// Which territory has which defect, and whether a check of the corpus has found all of them and nothing else.
import { inTerritory } from '../support/layout.ts';
import { type Defect, lineOf, ofRegion, seeded } from './defect.ts';
import { defects as allDefects } from './defects/index.ts';
import type { Files } from './models.ts';
import { filesOf, saidBy, type Territory } from './territories.ts';

/** A finding as far as it matters here. */
interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** A territory and the defects it has. */
export interface Seed {
  readonly territory: Territory;
  readonly defects: readonly Defect[];
}

/** The printed text is changed by nearly every defect, each time at another place. */
const filesOfDefect = ({ edits }: Defect): ReadonlySet<string> =>
  new Set(edits.flatMap(({ file }) => (file === 'source.txt' ? [] : [file])));

/** Puts defects together that are in different files: a file that cannot be read hides what else is wrong in it. */
const together = (list: readonly Defect[]): readonly (readonly Defect[])[] => {
  const groups: { readonly defects: Defect[]; readonly files: ReadonlySet<string>[] }[] = [];
  for (const defect of list) {
    const own = filesOfDefect(defect);
    const group = groups.find(
      ({ defects, files }) =>
        [defect, ...defects].every(({ alone }) => alone !== true) &&
        files.every((other) => ![...own].some((file) => other.has(file))),
    );
    if (group === undefined) groups.push({ defects: [defect], files: [own] });
    else {
      group.defects.push(defect);
      group.files.push(own);
    }
  }
  return groups.map(({ defects }) => defects);
};

/**
 * Gives the defects to the first territories that are made of their documents: to each one of its own, or to few
 * territories several each.
 *
 * @throws Error where there are too few territories
 */
export const seeds = (made: readonly Territory[], spread: 'apart' | 'together'): readonly Seed[] => {
  const waiting = new Map(
    [...Map.groupBy(allDefects, ({ model }) => model)].map(([model, list]) => [
      model,
      [...(spread === 'apart' ? list.map((defect) => [defect]) : together(list))],
    ]),
  );
  const result = made.map((territory): Seed => {
    const [defects = []] = waiting.get(territory.model.name)?.splice(0, 1) ?? [];
    return { territory, defects };
  });
  const left = [...waiting.values()].flat().length;
  if (left > 0) throw new Error(`${left} defects have no territory`);
  return result;
};

/** The words of a real document as the made-up territory says them. */
const renamedFor =
  (territory: Territory) =>
  (text: string): string =>
    saidBy(territory)(text).replaceAll(ofRegion, territory.ofRegion);

/** The files of a territory with its defects. */
export const seededFiles = ({ territory, defects }: Seed): Files =>
  seeded(filesOf(territory), defects, renamedFor(territory));

const counted = (rules: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** The rules in `list` once more for each time they stand there oftener than in `known`. */
const beyond = (list: readonly string[], known: readonly string[]): readonly string[] => {
  const before = counted(known);
  return [...counted(list)].flatMap(([rule, count]) =>
    Array.from({ length: Math.max(0, count - (before.get(rule) ?? 0)) }, () => rule),
  );
};

/** The folder of a territory that a file lies in. */
const folderOf = (file: string, root: string): string =>
  /^regions\/[^/]+(?:\/municipalities\/[^/]+)?(?=\/)/.exec(file.slice(root.length + 1))?.[0] ?? '';

/** What is said of a territory that should not be, or is not said that should be. */
export interface Complaint {
  readonly territory: Territory;
  readonly text: string;
}

/**
 * Holds the findings on a seeded corpus against what they should be: each territory has those of the real document it
 * is made of, and for each of its defects one more, on its line.
 *
 * @param root path of the content folder as it stands before the files' paths
 */
export const complaints = (
  all: readonly Seed[],
  findings: readonly Found[],
  root: string,
): readonly Complaint[] => {
  const byFolder = Map.groupBy(findings, ({ file }) => folderOf(file, root));
  const of = (folder: string): readonly Found[] => byFolder.get(folder) ?? [];
  const rules = (list: readonly Found[]): readonly string[] => list.map(({ rule }) => rule);
  return all.flatMap(({ territory, defects }) => {
    const own = of(territory.folder);
    const files = seededFiles({ territory, defects });
    const missed = defects.flatMap((defect) => {
      const line = lineOf(files, defect, renamedFor(territory));
      const file = `${root}/${territory.folder}/${inTerritory(defect.at.file)}`;
      return own.some((each) => each.rule === defect.rule && each.file === file && each.line === line)
        ? []
        : [`${defect.rule} is not reported at ${defect.at.file}:${line}`];
    });
    const more = beyond(rules(own), rules(of(territory.model.folder)));
    const wanted = defects.flatMap(({ rule, also, instead }) => (instead === true ? also : [rule, ...also]));
    return [
      ...missed,
      ...beyond(wanted, more).map((rule) => `${rule} is not reported`),
      ...beyond(more, wanted).map((rule) => `${rule} is reported, and no defect of its own is there`),
    ].map((text) => ({ territory, text }));
  });
};
