// The tasks that a provision sets: the items of its lists of tasks, in whatever form they are printed.
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Corpus, Part, Provision } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { itemWords, listsOf } from '../numbering/items.ts';

/** A task in its own words, and where it stands. */
export interface Task {
  readonly text: string;
  readonly spot: Spot;
}

const task = wordSet('задача');
/** Without these letters a line opens no tasks, and that is found sooner. */
const MAY_OPEN = /задач/iu;
/** «Решаются следующие задачи», «ряд задач»: what says right before them that they follow. */
const announcing = wordSet('следующий ряд');
const nearBefore = 3;
/** «К задачам относятся». */
const belonging = wordSet('относиться отнести');

const isNoun = ({ text }: TextToken): boolean => analyse(text).every(({ part }) => part === 'noun');

/** Whether words open a list of tasks: these are what they are about, and not what something else is for. */
const openTasks = (tokens: readonly TextToken[]): boolean => {
  const at = tokens.findIndex((token) => isOneOf(token, task));
  if (at === -1) return false;
  const isFirst = tokens.slice(0, at).every((token) => token.kind !== 'word' || !isNoun(token));
  const near = tokens.slice(Math.max(0, at - nearBefore), at);
  return (
    isFirst ||
    near.some((token) => isOneOf(token, announcing)) ||
    tokens.slice(at).some((token) => isOneOf(token, belonging))
  );
};

/** Whether the last sentence of a line opens a list of tasks. */
const opens = ({ text }: Part): boolean => {
  if (!MAY_OPEN.test(text)) return false;
  const { tokens, sentences } = indexOfText(text);
  const last = sentences.at(-1);
  return last !== undefined && last.leadIn === null && openTasks(tokens.slice(last.from, last.to));
};

/** The items that follow their lead in one and the same paragraph: «задачи: …; …». */
const inLine = ({ text, spot }: Part, texts: Corpus['texts']): readonly Task[] => {
  if (!MAY_OPEN.test(text)) return [];
  const { tokens, sentences } = indexOfText(text);
  const colon = tokens.findIndex((token) => token.text === ':');
  const lead = sentences.find(({ from, to }) => from <= colon && colon < to);
  if (lead === undefined || !openTasks(tokens.slice(lead.from, colon))) return [];
  let at = tokens[colon]?.end ?? 0;
  const items = text
    .slice(at)
    .split(';')
    .map((item): Task => {
      const place = { at, length: item.length };
      at += item.length + 1;
      return { text: item, spot: within(spot, text, place, texts) };
    });
  return items.length > 1 ? items : [];
};

/** The clauses of a section on tasks, where each is one and none leads a list. */
const inClauses = ({ kind, children }: Part): readonly Part[] => {
  const clauses = children.filter((child) => child.kind === 'clause');
  return kind === 'section' && clauses.every((clause) => clause.children.length === 0) ? clauses : [];
};

/** The tasks of a provision, in printed order. */
export const tasksOf = (provision: Provision, texts: Corpus['texts']): readonly Task[] => [
  ...[...listsOf(provision)].flatMap(({ lead, items }) =>
    lead !== null && opens(lead) ? items.map((item) => ({ text: itemWords(item), spot: item.spot })) : [],
  ),
  ...[...allParts(provision.parts)].flatMap((part) => [
    ...inLine(part, texts),
    ...(opens(part) ? inClauses(part) : []).map(({ text, spot }) => ({ text, spot })),
  ]),
];
