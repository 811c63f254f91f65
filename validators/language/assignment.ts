// Whether a sentence charges somebody with an action, or does it itself: an order that tells others to amend amends nothing.
import { analyse, type Reading } from './analyse.ts';
import type { Case } from './grammar.ts';
import { indexOfText } from './index-of-text.ts';

/** What a preposition asks of its noun is no addressee: «в целях приведения к единству внести изменения». */
const GOVERNING = /^(?:к|ко|по|согласно|вопреки|благодаря|навстречу)$/iu;

/** «Краевой академии до 1 июня …»: at the beginning the adjective before a noun tells the one addressed from the many named. */
const isAddressed = (nouns: readonly Reading[], qualities: readonly Reading[]): boolean =>
  qualities.some(
    ({ case: of, number }) =>
      of === 'dative' && nouns.some((noun) => noun.case === of && noun.number === number),
  ) &&
  !qualities.some(
    ({ case: of, number }) =>
      of === 'nominative' && nouns.some((noun) => noun.case === of && noun.number === number),
  );

/**
 * Whether somebody is charged with what the words from a place on say, «Директорам школ внести изменения в планы», «Поручить центру внести
 * …»: the order itself changes nothing there.
 */
export const isAssignment = (text: string, at: number): boolean => {
  let governed = false;
  let qualities: readonly Reading[] | null = [];
  for (const { kind, text: word, end } of indexOfText(text).tokens) {
    if (end > at) return false;
    if (kind !== 'word') continue;
    const readings = analyse(word);
    const nouns = readings.filter(({ part }) => part === 'noun');
    if (qualities !== null && nouns.length > 0 && isAddressed(nouns, qualities)) return true;
    const own = readings.filter(({ part }) => part === 'adjective');
    qualities = qualities === null || own.length === 0 ? null : own;
    if (GOVERNING.test(word)) governed = true;
    else if (nouns.length > 0) {
      const of = (wanted: Case): boolean => nouns.some((reading) => reading.case === wanted);
      if (!governed && of('dative') && !of('nominative')) return true;
      governed = false;
    }
  }
  return false;
};
