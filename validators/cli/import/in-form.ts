// The files of an import as `svod format` writes them, with the first line by which editors find the schema.
import type { SourceFile } from '../../source/files.ts';
import { classify } from '../../source/files.ts';
import type { CheckedKind } from '../../source/schema-walk.ts';
import { canonical } from '../format/canonical.ts';

/**
 * A file of an act in the one form.
 *
 * @param folder the folder in which it lies, inside the content folder
 * @param head   the first line of a new YAML file of a kind
 */
export const inForm = (
  { path, content }: SourceFile,
  folder: string,
  head: (kind: CheckedKind, depth: number) => string,
): { readonly name: string; readonly text: string } => {
  const meant = classify(`${folder}/${path}`);
  const text = String(content);
  if (meant.in !== 'territory' || meant.kind === 'source') return { name: path, text };
  const first =
    meant.kind === 'provision' || text.startsWith('#') ? '' : head(meant.kind, folder.split('/').length);
  const whole = first === '' ? text : `${first}\n${text}`;
  return { name: path, text: canonical(path, whole, meant.kind) ?? whole };
};
