// The history of the content that is being published; null where it is not known.
import { resolve } from 'node:path';
import { contentFolder } from '../settings.ts';
import { corpus } from '../svod.ts';
import { type Change, changesOf } from './changes.ts';
import { commitsOf } from './git-log.ts';

const commits = commitsOf(resolve(contentFolder()));

/** The changes, newest first; null where the content lies in no repository. */
export const history: readonly Change[] | null =
  commits === null ? null : changesOf(commits, corpus.territories);
