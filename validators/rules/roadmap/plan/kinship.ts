// How near the title of a system measure is to a line of the provision, and so whether a link between them is borne out.

import { indexOfText } from '../../../language/index-of-text.ts';
import { isOneOf } from '../../../language/word-set.ts';
import type { Part, Reference, SystemMeasure } from '../../../model/types.ts';
import { common } from '../../../text/sets.ts';
import { contentRoots } from '../../../text/words/content-words.ts';

/** As large a part of its words must a title share with a bullet to be similar to it. */
export const AKIN = 0.4;

/** How large a part of the title's words a bullet has. */
export const kinship = (title: ReadonlySet<string>, bullet: Part): number =>
  title.size === 0 ? 0 : common(title, contentRoots(bullet.text)).size / title.size;

/** Words that say only that something is done: «проведение оценки» is «оценка». */
const doing = new Set(['проведение', 'организация', 'осуществление', 'обеспечение']);

/** The words of a name in whatever case; what stands in brackets explains it: «(далее ИОМ)», «(базы данных и т.д.)». */
const nameIn = (text: string): string =>
  indexOfText(text.replace(/\([^()]*\)/gu, ''))
    .tokens.filter((token) => token.kind !== 'mark' && !isOneOf(token, doing))
    .map(({ lemmas, text: word }) => [...lemmas].join('/') || word)
    .join(' ');

/** Whether one of the promises of a bullet is the title; «информирование …; руководство …» is two. */
const promises = (bullet: Part, title: string): boolean =>
  bullet.text.split(/;\s+/u).some((promise) => nameIn(promise) === nameIn(title));

/** The bullets of a direction that name a system measure in its own words. */
export const namedBy = (
  { title }: SystemMeasure,
  bullets: readonly Pick<Reference<Part>, 'target'>[],
): readonly Part[] =>
  bullets.flatMap(({ target }) => (target !== null && promises(target, title) ? [target] : []));

/**
 * Which of the bullets of a direction a system measure carries: those that name it, whether an editor has tied them or
 * not. Of a title that is only similar the link decides, and what is tied against the words is left out.
 */
export const carriedBy = (
  measure: SystemMeasure,
  bullets: readonly Pick<Reference<Part>, 'target'>[],
): readonly Part[] => {
  const words = contentRoots(measure.title);
  return [
    ...measure.carries.filter((bullet) => kinship(words, bullet) >= AKIN),
    ...namedBy(measure, bullets),
  ];
};

/** The links of a system measure that its words do not bear out. */
export const tiedAgainstWords = ({ provision, title }: SystemMeasure): readonly Reference<Part>[] => {
  const words = contentRoots(title);
  return provision.filter(({ target }) => target !== null && kinship(words, target) < AKIN);
};
