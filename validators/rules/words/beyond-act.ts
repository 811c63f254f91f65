// A sheet of approval («лист согласования») is printed after the act and is no part of it: its words bind nobody.
import type { Part } from '../../model/types.ts';

const sheet = /^(?:приложени\p{L}*\s+)?лист\s+(?:согласовани|ознакомлени|рассылк)/iu;

/** Whether a section stands after the act's end: it was printed with the act by the office, and no one adopted it. */
export const isBeyondAct = ({ kind, number, text }: Part): boolean =>
  kind === 'section' && number === null && sheet.test(text.trim());

/** The ids of the tables that parts show. */
function* shownIn(parts: readonly Part[]): Generator<string> {
  for (const { component, children } of parts) {
    const id = component?.name === 'Table' ? component.attributes['id'] : undefined;
    if (id !== undefined) yield id;
    yield* shownIn(children);
  }
}

function* sheetsOf(parts: readonly Part[]): Generator<Part> {
  for (const part of parts)
    if (isBeyondAct(part)) yield part;
    else yield* sheetsOf(part.children);
}

/** The ids of the tables that are shown only after the act's end. */
export const tablesBeyondAct = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set([...sheetsOf(parts)].flatMap((part) => [...shownIn([part])]));
