// A folder is made beside its place and put there when it is whole: a build that fails leaves the old site as it was.
import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Moves what is at a place away; false where nothing is. */
const movedAway = (place: string, to: string): Promise<boolean> =>
  rename(place, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/**
 * Has a folder made and puts it in the place of the old one, if there is one.
 * @param make fills the folder whose path it is given; it is not there yet
 * @throws what `make` throws, or the system; the old folder is then as it was
 */
export const wholeFolder = async <T>(place: string, make: (folder: string) => Promise<T>): Promise<T> => {
  const mark = randomBytes(4).toString('hex');
  const beside = (what: string): string => join(dirname(place), `.${basename(place)}.${what}-${mark}`);
  const [draft, old] = [beside('new'), beside('old')];
  try {
    const made = await make(draft);
    const had = await movedAway(place, old);
    try {
      await rename(draft, place);
    } catch (error) {
      if (had) await rename(old, place);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
    return made;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};
