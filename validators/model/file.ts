// A content file as the model takes it: data that fits its schema as far as it goes, and where it is.
import type { Spot } from '../source/spot.ts';
import type { Loose } from './loose.ts';
import type { FolderFiles, ReadYaml } from './read.ts';

export interface ContentFile<T> {
  readonly data: Loose<T>;
  readonly spot: Spot;
}

/** A file that was read as the model takes it, or undefined where there is nothing to link. */
export const contentOf = <T>(read: ReadYaml | undefined): ContentFile<T> | undefined =>
  read === undefined || typeof read.data !== 'object' || read.data === null
    ? undefined
    : { data: read.data as Loose<T>, spot: { source: read.document, path: [] } };

/** A folder's file of a kind, or undefined where there is nothing to link. */
export const contentFile = <T>(
  files: Pick<FolderFiles, 'yaml'>,
  kind: Parameters<FolderFiles['yaml']['get']>[0],
): ContentFile<T> | undefined => contentOf(files.yaml.get(kind));
