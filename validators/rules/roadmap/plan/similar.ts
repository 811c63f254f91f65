// Which measure of the roadmap is similar to what a bullet of the provision promises.
import { saidRoots, saidWords } from '../../../language/said-words.ts';
import type { Measure } from '../../../model/types.ts';
import { areApart, common } from '../../../text/sets.ts';
import { type Meanings, subjectMatter } from '../meaning.ts';

/** So large a part of what a bullet is about, and so many words, must stand in a measure's name for the two to be similar. */
const AKIN = 0.5;
const ENOUGH = 2;

/** «Выявление, изучение и распространение …»: each word is an action. */
const DEEDS = /^\p{L}+(?:(?:,\s+|\s+и\s+)\p{L}+)*/u;
/** «Методическое сопровождение …»: the action is two words. */
const NAMED_DEED = /^\p{L}+(?:ое|ая|ые|ый)\s+\p{L}+/u;
/** So many words behind the action name the thing that it is done to. */
const THING_WORDS = 3;

/** What a phrase says is done, and to what. */
interface Action {
  readonly actions: readonly string[];
  readonly thing: ReadonlySet<string>;
}

const actionIn = (phrase: string, meanings: Meanings): Action => {
  const text = phrase.trim();
  const named = NAMED_DEED.exec(text)?.[0];
  const lead = named ?? DEEDS.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const behind = rest.slice(0, saidWords(rest).slice(0, THING_WORDS).at(-1)?.end ?? 0);
  const roots = [...saidRoots(lead)];
  return { actions: named === undefined ? roots : [roots.join(' ')], thing: subjectMatter(behind, meanings) };
};

/** Whether a title or a result does one of the actions to the same thing; an action of two words says by itself what it is. */
const doesTheSame = (promised: Action, own: Action): boolean =>
  own.actions.some(
    (action) =>
      promised.actions.includes(action) && (action.includes(' ') || !areApart(promised.thing, own.thing)),
  );

/**
 * Finds the measure that is nearest to what a bullet promises: by the words of its name, else by the action that its name or its
 * result begins with; null where none is similar.
 */
export const similarAmong = (
  measures: readonly Measure[],
  meanings: Meanings,
): ((title: string) => Measure | null) => {
  const read = measures.map((measure) => ({
    measure,
    words: subjectMatter(measure.title, meanings),
    actions: [measure.title, measure.result ?? ''].map((phrase) => actionIn(phrase, meanings)),
  }));
  return (title) => {
    const words = subjectMatter(title, meanings);
    const ranked = read
      .map((one) => ({ ...one, kin: common(words, one.words).size }))
      .filter(({ kin }) => kin >= ENOUGH && kin >= words.size * AKIN)
      .toSorted((a, b) => b.kin - a.kin);
    const promised = actionIn(title, meanings);
    const found = ranked[0] ?? read.find(({ actions }) => actions.some((own) => doesTheSame(promised, own)));
    return found?.measure ?? null;
  };
};
