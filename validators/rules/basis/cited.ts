// Whether a document names an act: in the list of the acts that it names, or by the number and date in its text.
import { citingsOf } from '../../model/act-citations.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Act, Territory } from '../../model/types.ts';
import { actNumberKey, actReferences } from '../../text/acts/act-reference.ts';

const key = (number: string, date: string): string => `${actNumberKey(number)} ${date}`;

/** Tells of acts whether the document names them; its text is read once, and only when it is asked for. */
export const namedBy = (territory: Territory): ((act: Act) => boolean) => {
  const { provision } = territory;
  const listed = new Set(citingsOf(territory).map(({ act }) => act));
  let inText: ReadonlySet<string> | null = null;
  const printed = (): ReadonlySet<string> => {
    inText ??= new Set(
      [...allParts(provision?.parts ?? [])].flatMap(({ text }) =>
        actReferences(text).flatMap(({ number, date }) => (date === null ? [] : [key(number, date)])),
      ),
    );
    return inText;
  };
  return (act) =>
    listed.has(act) || (act.number !== null && act.date !== null && printed().has(key(act.number, act.date)));
};
