// The rules on sources alone, over the project's own documents or over the model territory with its printed text.
import type { SourceFile } from '../../validators/index.ts';
import { buildCorpus } from '../../validators/model/corpus.ts';
import type { Corpus, Territory } from '../../validators/model/types.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { fileRules } from '../../validators/rules/file/index.ts';
import type { Finding } from '../../validators/rules/finding.ts';
import { runRules } from '../../validators/rules/run.ts';
import { printed, sourcePath } from '../../validators/rules/source/example-source.ts';
import { sourceRules } from '../../validators/rules/source/index.ts';
import { files } from '../support/content.ts';

const asOf = '2026-11-21';

/** The documents of the project that have a printed text. */
export const documents = ['buryatia/dzhida', 'kchr', 'mordovia', 'moscow-oblast', 'vladimir'] as const;

const decoder = new TextDecoder();
const texts: readonly SourceFile[] = files.map(({ path, content }) => ({
  path,
  content: content instanceof Uint8Array ? decoder.decode(content) : content,
}));

/** The folder of a territory: `buryatia/dzhida` lies among the municipalities of its region. */
const folderOf = (id: string): string => `content/regions/${id.replace('/', '/municipalities/')}/`;

const isOwn = (path: string, id: string): boolean =>
  path.startsWith('content/federal/') ||
  (path.startsWith(folderOf(id)) && !path.startsWith(`${folderOf(id)}municipalities/`));

const read = (id: string, changed: Readonly<Record<string, string>>): Corpus =>
  buildCorpus(
    texts
      .filter(({ path }) => isOwn(path, id))
      .map(({ path, content }) => ({ path, content: changed[path] ?? content })),
    'content',
  );

const asTheyStand = new Map<string, Corpus>();

/** A document's files, with some replaced, read into the model: once where nothing is. */
export const corpusOf = (id: string, changed?: Readonly<Record<string, string>>): Corpus => {
  if (changed !== undefined) return read(id, changed);
  const corpus = asTheyStand.get(id) ?? read(id, {});
  asTheyStand.set(id, corpus);
  return corpus;
};

/** What the rules on sources and on files say of a corpus. */
export const sourceFindings = (corpus: Corpus): readonly Finding[] =>
  runRules([...sourceRules, ...fileRules], { asOf, corpus });

/** The only territory of a corpus. */
export const only = ({ territories }: Corpus): Territory => {
  const [territory] = territories;
  if (territory === undefined) throw new Error('no territory was read');
  return territory;
};

/** The model territory with its printed text and some files replaced. */
export const primerWith = (changed: Readonly<Record<string, SourceFile['content'] | null>> = {}): Corpus =>
  buildCorpus(
    Object.entries({ ...exampleBase, [sourcePath]: printed, ...changed }).flatMap(([path, content]) =>
      content === null ? [] : [{ path, content }],
    ),
    '',
  );

/** The rules of findings with their lines. */
export const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, file, line }) => `${rule} ${file.split('/').at(-1)}:${line}`);
