// `svod new`: begins a territory or an act with files that explain themselves.

import { beginDraft } from '../../export/draft/begin.ts';
import { readContent } from '../../folder/content-folder.ts';
import { unknownValue, WrongCall } from '../../folder/wrong-call.ts';
import { visible } from '../../report/visible.ts';
import { classify, insideRoot, type SourceFile } from '../../source/files.ts';
import { asOf, lastValue } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { placeOutside, sizeWords, writeFile } from '../file-outside.ts';
import { canonical } from '../format/canonical.ts';
import { loadProject } from '../project/project.ts';
import { schemaLineOf } from '../schema-line.ts';
import { writeFolder } from '../write-folder.ts';
import { type Begun, begunBy, type NewFile, wantsDraft } from './begun.ts';
import { skeleton } from './skeleton.ts';
import { requireDraft, wishesOf } from './wishes.ts';

/** What a new file lies in must be there before: an act has a territory, a municipality a region. */
const requireAbove = ({ folder }: Begun, word: string, files: readonly SourceFile[], root: string): void => {
  const above = folder.replace(/\/(?:municipalities|acts)\/[^/]+$/, '');
  if (above === folder || files.some(({ path }) => insideRoot(root, path) === `${above}/region.yaml`)) return;
  const name = word.slice(0, word.lastIndexOf('/'));
  const known = files.flatMap(({ path }) => {
    const meant = classify(insideRoot(root, path));
    return meant.in === 'territory' && meant.kind === 'region' ? [meant.territory] : [];
  });
  throw unknownValue(
    {
      ru: `Такой территории ещё нет (начните её: svod new ${name}):`,
      en: `There is no such territory yet (begin it: svod new ${name}):`,
    },
    name,
    known,
  );
};

/** The text below the requisites is the author's: nothing is said in it that is not printed. */
const textOf = ({ kind, given, text = '' }: NewFile, head: string): string =>
  kind === 'provision'
    ? `---\n${skeleton(kind, given)}---\n${text === '' ? '' : `\n${text}\n`}`
    : skeleton(kind, given, head);

/** A territory whose name neither the call nor the list of the subjects of the Federation gives. */
const isUnnamed = ({ files }: Begun): boolean =>
  files.some(({ kind, given }) => kind === 'region' && given['name'] === undefined);

const headed = (first: string, text: string): string => (first === '' ? text : `${first}\n${text}`);

/** Makes the folder of a territory or an act. @throws WrongCall where it is there, or the call does not say what to begin */
export const begin: Carry = async (call, edge, lang) => {
  const [word, ...paths] = call.words;
  if (word === undefined)
    throw new WrongCall({
      ru: 'Назовите, что начать: территорию (svod new lipetsk) или акт (svod new lipetsk/312 --kind provision).',
      en: 'Name what to begin: a territory (svod new lipetsk) or an act (svod new lipetsk/312 --kind provision).',
    });
  const begun = begunBy(call, word);
  requireDraft(call);
  const content = (await loadProject(call, edge)).content(paths);
  const { files } = readContent(content);
  requireAbove(begun, word, files, content.root);
  const head = schemaLineOf(files, content.root);
  const depth = begun.folder.split('/').length;
  const shown = content.root === '' ? begun.folder : `${content.root}/${begun.folder}`;
  const document = lastValue(call, 'docx');
  const day = asOf(call, edge.today);
  const place = document === null ? null : placeOutside(document, edge.cwd, content);
  const draft = wantsDraft(call)
    ? beginDraft(
        { files, root: content.root, folder: begun.folder, asOf: day },
        wishesOf(call, begun.folder, day),
        ({ name, kind, text }) => {
          const whole = kind === 'provision' ? text : headed(head(kind, depth), text);
          return canonical(name, whole, kind) ?? whole;
        },
      )
    : null;
  const made =
    draft?.files ??
    begun.files.map((file) => ({ name: file.name, text: textOf(file, head(file.kind, depth)) }));
  writeFolder(content.disk, { path: begun.folder, shown: `${shown}/`, files: made });
  for (const { name } of made) edge.out(`${visible(`${shown}/${name}`)}\n`);
  if (draft !== null && document !== null && place !== null) {
    const bytes = await draft.document();
    writeFile(place, bytes);
    edge.out(`${visible(document)}: ${sizeWords(bytes.length)[lang]}\n`);
  }
  if (isUnnamed(begun))
    edge.out(
      lang === 'ru'
        ? `Название по имени «${word}» не узнать: впишите его в region.yaml, ключ name\n`
        : `The name cannot be told from “${word}”: fill it in in region.yaml, the key name\n`,
    );
  edge.out(
    lang === 'ru'
      ? `Что ещё не вписано, скажет svod check ${shown}\n`
      : `What is still to be filled in, svod check ${shown} tells\n`,
  );
  return 0;
};
