// What the text of a document says that it rests on, whether or not its list of acts has it.
import { indexOfText } from '../../language/index-of-text.ts';
import { onlyAmends } from '../../model/act-actions.ts';
import type { Part, Territory } from '../../model/types.ts';
import { type ActReference, actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { amending, repealing, resting } from '../../text/acts/order-words.ts';

/** A mention of an act by its number and day. */
export interface RestingMention {
  readonly part: Part;
  readonly reference: ActReference & { readonly date: string };
}

/** An act as it is told from others where no register has it. */
export const numberAndDay = (number: string, date: string): string => `${actNumberKey(number)} ${date}`;

/** A sentence of the text, with its place in its part. */
export interface Passage {
  readonly part: Part;
  readonly text: string;
  readonly at: number;
}

const rests = (text: string): boolean => resting.test(text) && !repealing.test(text) && !amending.test(text);

/** The sentences of a part that say what the document rests on, with the items that they lead in. */
const restingSentences = (part: Part): readonly Passage[] => {
  const { sentences } = indexOfText(part.text);
  const passages = sentences.map(({ at, end }) => ({ part, at, text: part.text.slice(at, end) }));
  return passages.filter(
    ({ text }, index) => rests(text) || rests(passages[sentences[index]?.leadIn ?? -1]?.text ?? ''),
  );
};

function* passagesIn(parts: readonly Part[], introduced = false): Generator<Passage> {
  for (const part of parts) {
    const { component, text, children } = part;
    if (component?.name === 'Damaged') continue;
    if (introduced) yield { part, text, at: 0 };
    else if (rests(text)) yield* restingSentences(part);
    yield* passagesIn(children, text.trimEnd().endsWith(':') && rests(text));
  }
}

/** What the text of a document says that it rests on. What an order that only amends carries are words of another act. */
export const groundPassages = (territory: Territory): readonly Passage[] =>
  territory.provision === null || onlyAmends(territory) ? [] : [...passagesIn(territory.provision.parts)];

/** The acts that the text of a document rests on, in order. */
export const restingMentions = (territory: Territory): readonly RestingMention[] =>
  groundPassages(territory).flatMap(({ part, text, at }) =>
    actReferences(text).flatMap((reference) =>
      reference.date === null || reference.quoted
        ? []
        : [{ part, reference: { ...reference, at: at + reference.at, date: reference.date } }],
    ),
  );
