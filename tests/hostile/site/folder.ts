// A content folder in which every field of every kind of file is hostile: a territory a style, and a federal layer that
// holds the entries of all.

import { parse } from 'yaml';
import { check } from '../../../validators/index.ts';
import { exampleBase, exampleDate } from '../../../validators/rules/example-base.ts';
import { federalFiles, territoryFileNames } from '../../../validators/source/files.ts';
import { inTerritory } from '../../support/layout.ts';
import { type Style, styles } from './attacks.ts';
import { filled, type Register } from './fill.ts';
import { hostileProvision, hostileSource } from './prose.ts';

type Files = Readonly<Record<string, string>>;
type Entry = Readonly<Record<string, unknown>>;

/** JSON is YAML, and says exactly which characters are meant. */
const yaml = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

/** What the model territory lacks and the hostile one must have in words that others share. */
const more: Readonly<Record<string, unknown>> = {
  'regions/primer/acts/1/reports/2024.yaml': { values: [{ indicator: '1' }] },
  'federal/terms.yaml': { terms: [{ id: 'mentor', name: 'наставник', spellings: ['наставник'] }] },
};

const honestDocument = (path: string): unknown =>
  exampleBase[path] === undefined ? more[path] : parse(exampleBase[path]);

/** The territory of the first style is a region, the others are its municipalities. */
export const folderOf = ({ id }: Style): string =>
  id === 'primer' ? 'regions/primer' : `regions/primer/municipalities/${id}`;

const regionData = (style: Style, data: unknown): unknown => ({
  ...(data as Entry),
  id: style.id,
  level: style.id === 'primer' ? 'region' : 'municipality',
  status: style.id === 'letters' ? 'draft' : 'adopted',
});

/** The last measure keeps a deadline that is read: the calendars must have something hostile to hold. */
const roadmapData = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    key === 'measures' && Array.isArray(value)
      ? value.map((measure: Entry, index) =>
          index === 0 ? measure : { ...measure, deadline: 'ежегодно (июнь)' },
        )
      : value,
  );

const territory = (register: Register, style: Style): Files =>
  Object.fromEntries(
    Object.entries(territoryFileNames).map(([name, kind]) => {
      const path = `${folderOf(style)}/${inTerritory(name)}`;
      if (kind === 'source') return [path, hostileSource(register, style)];
      if (kind === 'provision') return [path, hostileProvision(register, style)];
      const data = filled(register, style, kind, honestDocument(`regions/primer/${inTerritory(name)}`));
      return [
        path,
        yaml(kind === 'region' ? regionData(style, data) : kind === 'roadmap' ? roadmapData(data) : data),
      ];
    }),
  );

/** An edition of a style's act that is still to come: two tables are gone from it, so that the comparison shows them. */
const edition = (register: Register, style: Style, files: Files): Files => {
  const act = `${folderOf(style)}/acts/1`;
  const folder = `${act}/editions/2024-07-01`;
  const kept = ['provision.mdx', 'subjects.yaml', 'roadmap.yaml', 'terms.yaml'];
  return {
    [`${folder}/edition.yaml`]: yaml(filled(register, style, 'edition', {})),
    ...Object.fromEntries(kept.map((name) => [`${folder}/${name}`, files[`${act}/${name}`] ?? ''])),
  };
};

/** The entries of all styles in one file; each but the first style's has an id of its own. */
const federal = (register: Register): Files =>
  Object.fromEntries(
    Object.entries(federalFiles).map(([name, kind]) => {
      const path = `federal/${name}`;
      const lists = styles.map((style, rank) =>
        Object.entries(filled(register, style, kind, honestDocument(path)) as Record<string, Entry[]>).map(
          ([key, entries]) =>
            [
              key,
              rank === 0 ? entries : entries.map((entry) => ({ ...entry, id: `${entry['id']}-${style.id}` })),
            ] as const,
        ),
      );
      const merged = Map.groupBy(lists.flat(), ([key]) => key);
      return [
        path,
        yaml(Object.fromEntries([...merged].map(([key, parts]) => [key, parts.flatMap(([, own]) => own)]))),
      ];
    }),
  );

/** Each territory's first finding, accepted by its waiver: the reason and the name are shown where a waiver holds. */
const waived = (files: Files): Files => {
  const { findings } = check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf: exampleDate },
  );
  return Object.fromEntries(
    styles.map((style) => {
      const path = `${folderOf(style)}/${inTerritory('waivers.yaml')}`;
      const found = findings.find(
        ({ file, waived }) =>
          waived === null &&
          file.startsWith(`${folderOf(style)}/`) &&
          !file.startsWith(`${folderOf(style)}/municipalities/`),
      );
      const { waivers } = JSON.parse(files[path] ?? '') as { waivers: readonly Entry[] };
      const { fingerprint, rule } = found ?? {};
      return [
        path,
        yaml({ waivers: waivers.map((waiver) => ({ ...waiver, fingerprint, rule, until: 'amendment' })) }),
      ];
    }),
  );
};

/** The hostile content by path. The register learns what was written. */
export const hostileContent = (register: Register): Files => {
  const files: Files = Object.assign(
    {},
    federal(register),
    ...styles.map((style) => territory(register, style)),
  );
  const editions = styles.slice(0, 1).map((style) => edition(register, style, files));
  return Object.assign(files, waived(files), ...editions);
};
