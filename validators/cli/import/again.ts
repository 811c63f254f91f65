// A later file of an act that has a folder: the difference is shown, and written where the call says so, over the files that are there or
// as a new edition.
import type { ContentFolder } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { type Imported, type ImportOptions, importAct } from '../../import/import.ts';
import { type MergedAct, mergeAct } from '../../import/merge/merge.ts';
import { check } from '../../index.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import { decode } from '../../source/decode.ts';
import { insideRoot, type SourceFile } from '../../source/files.ts';
import type { CheckedKind } from '../../source/schema-walk.ts';
import { amendingOf, inEdition, type NewEdition, newEdition } from '../amend/amend.ts';
import type { Call } from '../call/options.ts';
import type { Edge } from '../edge.ts';
import { actNamed } from '../named-act.ts';
import { writeInside } from '../waive/write-inside.ts';
import { writeFolder } from '../write-folder.ts';
import { inForm } from './in-form.ts';
import type { Target } from './target.ts';

export interface Renewal extends MergedAct {
  readonly edition: NewEdition | null;
  /** The folder whose files are the earlier ones, inside the content folder. */
  readonly folder: string;
  /** The files there, by name. */
  readonly mine: ReadonlyMap<string, SourceFile>;
}

/** The call and the content that it is about. */
export interface Around {
  readonly call: Call;
  readonly edge: Edge;
  readonly content: ContentFolder;
  readonly files: readonly SourceFile[];
}

/** The new edition that a call asks for; null where the files are to be changed. @throws WrongCall */
const editionOf = ({ call, edge, content, files }: Around, { region, act }: Target): NewEdition | null => {
  if (!call.options.has('from') && !call.options.has('by')) return null;
  const asked = amendingOf(call);
  const { corpus } = check(files, { asOf: edge.today(), root: content.root });
  return newEdition(actNamed(`${region}/${act}`, corpus.territories), asked, files);
};

const filesIn = (
  files: readonly SourceFile[],
  root: string,
  folder: string,
): ReadonlyMap<string, SourceFile> =>
  new Map(
    files.flatMap((file) => {
      const name = insideRoot(root, file.path).slice(folder.length + 1);
      return insideRoot(root, file.path).startsWith(`${folder}/`) && !name.includes('/')
        ? [[name, file] as const]
        : [];
    }),
  );

const textsOf = (
  files: Iterable<readonly [string, SourceFile]>,
  shown: string,
): ReadonlyMap<string, string> =>
  new Map(
    [...files].map(([name, { path, content }]) => {
      const text = typeof content === 'object' && 'refused' in content ? null : decode(path, content).text;
      if (text === null)
        throw new WrongCall({
          ru: `${shown}/${name} не читается: исправьте его сначала (svod check).`,
          en: `${shown}/${name} cannot be read: mend it first (svod check).`,
        });
      return [name, text];
    }),
  );

const named = ({ files }: Imported): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, content }) => [path, String(content)]));

/** What an import of the earlier print itself says. */
const baseOf = async (source: string, options: ImportOptions): Promise<ReadonlyMap<string, string>> => {
  const reading = await readPrinted(new TextEncoder().encode(source), 'source.txt');
  return reading.ok
    ? named(importAct([{ name: 'source.txt', document: reading.document }], options))
    : new Map();
};

/** The folder of the latest edition: of an act that was never amended its own. */
const latestOf = ({ content, files }: Around, { path }: Target): string => {
  const days = files.flatMap((file) => {
    const inside = insideRoot(content.root, file.path);
    const [, day] =
      /^\/editions\/(\d{4}-\d{2}-\d{2})\//u.exec(inside.startsWith(path) ? inside.slice(path.length) : '') ??
      [];
    return day ?? [];
  });
  const last = days.toSorted().at(-1);
  return last === undefined ? path : `${path}/editions/${last}`;
};

/** Merges an import into the folder of its act. @throws WrongCall where there is no earlier print to compare with */
export const renewalOf = async (
  around: Around,
  target: Target,
  imported: Imported,
  options: ImportOptions,
): Promise<Renewal> => {
  const { content, files } = around;
  const edition = editionOf(around, target);
  const folder =
    edition === null ? latestOf(around, target) : insideRoot(content.root, edition.before.slice(0, -1));
  const mine = filesIn(files, content.root, folder);
  const shown = content.root === '' ? folder : `${content.root}/${folder}`;
  const texts = textsOf(mine, shown);
  const source = texts.get('source.txt');
  if (source === undefined)
    throw new WrongCall({
      ru: `В папке ${shown} нет source.txt, прежнего печатного текста: без него не понять, что внесли вы, а что изменил новый файл. Положите его туда.`,
      en: `There is no source.txt in ${shown}, the earlier printed text: without it nobody can tell what you have set from what the new file changes. Put it there.`,
    });
  const merged = mergeAct(texts, named(imported), imported.proposed, await baseOf(source, options));
  const ofAct =
    edition === null ? merged.differences : merged.differences.filter(({ file }) => file !== 'act.yaml');
  return { ...merged, differences: ofAct, edition, folder, mine };
};

/** Writes a renewal; gives the paths that were written, as reports print them. @throws WrongCall, NotWritten */
export const writeRenewal = (
  { content }: Around,
  { files, edition, folder, mine }: Renewal,
  head: (kind: CheckedKind, depth: number) => string,
): readonly string[] => {
  const formed = [...files].map(([name, text]) => {
    const before = mine.get(name)?.content;
    const isSame = before !== undefined && text === decode(name, before as Uint8Array).text;
    return { ...(isSame ? { name, text } : inForm({ path: name, content: text }, folder, head)), isSame };
  });
  if (edition !== null) {
    const made = formed
      .filter(({ name }) => !['act.yaml', 'edition.yaml'].includes(name))
      .map(({ name, text }) => ({ name, text: inEdition(text, edition) }));
    const path = insideRoot(content.root, edition.folder);
    writeFolder(content.disk, {
      path,
      shown: edition.folder,
      files: [{ name: 'edition.yaml', text: edition.made }, ...made],
    });
    return [edition.folder];
  }
  return formed
    .filter(({ isSame }) => !isSame)
    .map(({ name, text }) => {
      const before = mine.get(name)?.content ?? null;
      const shown = content.root === '' ? `${folder}/${name}` : `${content.root}/${folder}/${name}`;
      const bytes =
        typeof before === 'string' ? new TextEncoder().encode(before) : (before as Uint8Array | null);
      writeInside(content.disk, { path: `${folder}/${name}`, shown, text, before: bytes });
      return shown;
    });
};
