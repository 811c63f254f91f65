// How near the title of a system measure is to a line of the provision, and so whether a link between them is borne out.

import { indexOfText } from '../../../language/index-of-text.ts';
import { saidOf } from '../../../language/likeness.ts';
import { isOneOf } from '../../../language/word-set.ts';
import type { Part, Reference, SystemMeasure } from '../../../model/types.ts';

/** Whether a bullet says so much of a title that the two may be one. */
export const isKin = (title: string, { text }: Part): boolean =>
  !['little', 'nothing'].includes(saidOf(title, text));

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
): readonly Part[] => [
  ...measure.carries.filter((bullet) => isKin(measure.title, bullet)),
  ...namedBy(measure, bullets),
];

/** The links of a system measure that its words do not bear out. */
export const tiedAgainstWords = ({ provision, title }: SystemMeasure): readonly Reference<Part>[] =>
  provision.filter(({ target }) => target !== null && !isKin(title, target));
