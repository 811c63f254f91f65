// Whether a document names an act: in its requisites, in the register's words, or by the number and date in its text.
import { allParts } from '../../model/all-parts.ts';
import type { Act, Federal, Territory } from '../../model/types.ts';
import { actNumberKey, actReferences } from '../../text/act-reference.ts';
import { citationsOf } from './citations-of.ts';

const key = (number: string, date: string): string => `${actNumberKey(number)} ${date}`;

/** Tells of acts whether the document names them; its text is read once, and only when it is asked for. */
export const namedBy = (territory: Territory, federal: Federal): ((act: Act) => boolean) => {
  const { provision } = territory;
  const listed = new Set([
    ...(provision?.basis ?? []).map(({ act }) => act.printed),
    ...citationsOf(federal, territory).map(({ act }) => act.id),
  ]);
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
    listed.has(act.id) ||
    (act.number !== null && act.date !== null && printed().has(key(act.number, act.date)));
};
