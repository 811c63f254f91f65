// What a call of the import gives back, in words or for programs.
import type { Difference } from '../../import/merge/difference.ts';
import type { Outcome } from '../../import/outcome.ts';
import type { Lang } from '../../report/format.ts';
import { jsonText } from '../../report/json.ts';
import { visible } from '../../report/visible.ts';
import { differenceLines } from './difference-page.ts';
import { outcomeLines } from './outcome-page.ts';

/** What was done with the folder of an act. */
export interface Done {
  /** The paths that were written, as reports print them. */
  readonly written: readonly string[];
  /** What a later file changes in it. */
  readonly differences: readonly Difference[];
  readonly state: 'written' | 'shown' | 'unchanged';
}

const NEXT = {
  unchanged: { ru: 'Новые файлы ничего не меняют.', en: 'The new files change nothing.' },
  shown: {
    ru: 'Ничего не записано. Чтобы записать, повторите с --write.',
    en: 'Nothing was written. To write it, repeat the call with --write.',
  },
  written: { ru: 'Что не так, скажет svod check', en: 'What is wrong is told by svod check' },
} as const;

/** The answer in a terminal; `folder` is that of the act. */
export const pretty = (
  { written, differences, state }: Done,
  outcome: Outcome,
  folder: string,
  lang: Lang,
): string => {
  const next = NEXT[state][lang];
  const lines = [
    ...written.map(visible),
    ...differenceLines(differences, lang),
    ...outcomeLines(outcome, lang),
    state === 'written' ? `${next} ${folder}` : next,
  ];
  return `${lines.join('\n')}\n`;
};

/** The answer for programs. */
export const asJson = (done: Done, outcome: Outcome): string => jsonText({ ...done, ...outcome });
