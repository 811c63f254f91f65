// The history of the content that is being published; null where it is not known.
import { resolve } from 'node:path';
import { contentFolder } from '../settings.ts';
import { corpus } from '../svod.ts';
import { type Change, changesOf } from './changes.ts';
import { memoryOf, versionsOf } from './git-log.ts';
import { inDays } from './in-days.ts';

const folder = resolve(contentFolder());
const memory = memoryOf(folder);

/** The changes day by day, newest first; null where the content lies in no repository. */
export const history: readonly Change[] | null =
  memory === null
    ? null
    : inDays(changesOf(memory.commits, corpus.territories, (versions) => versionsOf(folder, versions)));

/** Whether they go back to the beginning. */
export const isWholeHistory: boolean = memory?.whole ?? false;
