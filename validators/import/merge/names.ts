// Names that an import makes up (ids of subjects, terms and tables, the names of further documents) and those that a person has given
// the same things: before two folders are merged, the later one takes the names of the earlier.
import { parse } from 'yaml';
import { likeness } from '../../language/likeness.ts';
import { identityOf, pairsOf } from './pairs.ts';

/** The texts of a folder by the paths of its files. */
export type Texts = ReadonlyMap<string, string>;

type Plain = Readonly<Record<string, unknown>>;

const FRONT = /^---\n([\s\S]*?)---\n/u;

/** The data of a file: of a provision its front matter; an empty map where it cannot be read. */
export const dataOf = (file: string, text: string): Plain => {
  try {
    const data: unknown = parse(file.endsWith('.mdx') ? (FRONT.exec(text)?.[1] ?? '') : text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Plain) : {};
  } catch {
    return {};
  }
};

/** The name of the further document that a file is of; '' for the main one. */
export const documentOf = (file: string): string => /^\w+\.(.+)\.\w+$/u.exec(file)?.[1] ?? '';

/** What a further document is known by: its title, and what its rows are called. */
interface Known {
  readonly title: string;
  readonly rows: string;
}

/** So much of the names of its rows tells a document from the others. */
const longestRows = 2000;

const documentsIn = (texts: Texts): ReadonlyMap<string, Known> => {
  const found = new Map<string, Known>();
  for (const [file, text] of texts) {
    const name = documentOf(file);
    if (name === '') continue;
    const { title: own } = dataOf(file, text);
    const { title, rows } = found.get(name) ?? { title: '', rows: '' };
    const named = Array.from(text.matchAll(/^\s+(?:- )?(?:title|name): (.+)$/gmu), ([, words = '']) => words);
    found.set(name, {
      title: title === '' && own !== undefined ? identityOf({ title: own }) : title,
      rows: `${rows} ${named.join(' ')}`.trim().slice(0, longestRows),
    });
  }
  return found;
};

/** A name that nothing has: «annex-2-3», and of a part the number behind the last, «part-4». */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  const part = /^(?<before>(?:.+-)?part-)(?<number>\d+)$/u.exec(name)?.groups;
  const [before, first] = [part?.['before'] ?? `${name}-`, Number(part?.['number'] ?? 2)];
  const free = Array.from({ length: taken.size + 1 }, (_, more) => `${before}${first + more}`);
  return taken.has(name) ? (free.find((own) => !taken.has(own)) ?? name) : name;
};

/** The names of the later folder's documents in the earlier: of what is the same, else one that nothing there has. */
const documentNames = (mine: Texts, theirs: Texts): ReadonlyMap<string, string> => {
  const [own, others] = [[...documentsIn(mine)], [...documentsIn(theirs)]];
  // A title that several have, or none, does not tell which plan it is: its rows do.
  const tells = (title: string): boolean =>
    title !== '' && [own, others].every((all) => all.filter(([, known]) => known.title === title).length < 2);
  const names = (all: typeof own): readonly string[] =>
    all.map(([, { title, rows }]) => (tells(title) ? title : `${title} ${rows}`));
  const pairs = pairsOf(names(own), names(others));
  const taken = new Set(own.map(([name]) => name));
  return new Map(
    others.map(([name], at) => {
      const same = own[pairs[at] ?? -1];
      const free = same === undefined ? freeName(name, taken) : same[0];
      taken.add(free);
      return [name, free];
    }),
  );
};

const renamedFiles = (mine: Texts, theirs: Texts): Texts => {
  const names = documentNames(mine, theirs);
  const nameOf = (name: string): string => names.get(name) ?? name;
  return new Map(
    [...theirs].map(([file, text]) => [
      file.replace(/^(\w+\.)(.+)(?=\.\w+$)/u, (_, kind: string, name: string) => kind + nameOf(name)),
      text.replaceAll(
        /^(\s*document: )([a-z][a-z0-9-]*)$/gmu,
        (_, before: string, name: string) => before + nameOf(name),
      ),
    ]),
  );
};

const entriesIn = (texts: Texts, kind: string): readonly Plain[] =>
  [...texts].flatMap(([file, text]) => {
    const list = file.startsWith(`${kind}.`) ? dataOf(file, text)[kind] : undefined;
    return Array.isArray(list) ? (list as readonly Plain[]) : [];
  });

const functionsOf = ({ functions }: Plain): string =>
  Array.isArray(functions) ? functions.map(identityOf).join(' ') : '';

/** Ids of the later folder with those of the earlier: of what is the same, else one that nothing there has. */
const idsOf = (mine: Texts, theirs: Texts, kind: string): ReadonlyMap<string, string> => {
  const [before, after] = [entriesIn(mine, kind), entriesIn(theirs, kind)];
  const byName = pairsOf(before, after, identityOf);
  const taken = new Set(before.map(({ id }) => String(id)));
  return new Map(
    after.map((entry, at) => {
      const works = functionsOf(entry);
      const same =
        before[byName[at] ?? -1] ??
        before.find((own) => works !== '' && likeness(functionsOf(own), works).level !== 'other');
      const id = String(entry['id']);
      if (same !== undefined) return [id, String(same['id'])];
      const free = [id, ...Array.from({ length: 99 }, (_, copy) => `${id}-${copy + 2}`)].find(
        (own) => !taken.has(own),
      );
      taken.add(free ?? id);
      return [id, free ?? id];
    }),
  );
};

const KINDS = ['subjects', 'terms', 'tables'] as const;

/** What refers to an entry by its id, besides its own file. */
const REFERENCES: Readonly<Record<(typeof KINDS)[number], readonly RegExp[]>> = {
  subjects: [/(<Functions of=")([^"]+)(?=")/gu, /^(coordinator: )(.+)$/gmu],
  terms: [],
  tables: [/(<Table id=")([^"]+)(?=")/gu],
};

/** The later folder under the names of the earlier. */
export const underNamesOf = (mine: Texts, theirs: Texts): Texts => {
  let texts = renamedFiles(mine, theirs);
  for (const kind of KINDS) {
    const ids = idsOf(mine, texts, kind);
    const named = (_: string, before: string, id: string): string => before + (ids.get(id) ?? id);
    texts = new Map(
      [...texts].map(([file, text]) => {
        const own = file.startsWith(`${kind}.`) ? text.replaceAll(/^(\s*- id: )(.+)$/gmu, named) : text;
        return [file, REFERENCES[kind].reduce((all, pattern) => all.replaceAll(pattern, named), own)];
      }),
    );
  }
  return texts;
};
