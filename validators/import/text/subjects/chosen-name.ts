// What a subject is called, where the document calls it in more than one way: proposed, and a person may choose otherwise.
import { isNominative } from '../../../language/nominative.ts';
import type { Choosing } from '../../choosing.ts';
import type { Said } from '../../said.ts';
import { part } from './deed.ts';
import { namesDoer } from './doers.ts';
import type { Known } from './full-name.ts';

/** The name of a subject, and its short one. */
export interface ChosenName {
  readonly name: Said;
  readonly short: string | null;
}

/** «Региональная организация – институт «Развитие»»: the body behind the words of what it is. */
const behindDash = (name: string): string | null => {
  const [, tail = ''] = /\s[–—-]\s+([^–—]+)$/u.exec(name) ?? [];
  return namesDoer(tail) ? tail : null;
};

/** A name that the document prints in the nominative, where it prints the other in a case. */
const inNominative = ({ name, full, others = [] }: Known): string | undefined =>
  full === null && isNominative(name.text) === false
    ? others.find((other) => isNominative(other) !== false)
    : undefined;

/** The ways in which a document calls a subject, the likeliest first. */
const namesOf = (subject: Known): readonly [ChosenName, ...ChosenName[]] => {
  const { name } = subject;
  const other = inNominative(subject);
  const [first, ...rest] = namesPrinted(subject);
  return other === undefined
    ? [first, ...rest]
    : [{ name: part(name, other), short: subject.short }, first, ...rest];
};

const namesPrinted = ({
  name,
  full,
  short,
  whole,
  others = [],
}: Known): readonly [ChosenName, ...ChosenName[]] => {
  const printed = { name: full ?? name, short };
  const tail = behindDash(printed.name.text);
  const behind = tail === null ? [] : [{ name: part(printed.name, tail), short }];
  // «Координатор поддержки – ГАУ «Академия»»: a name of its own is the name, and the words before it say what the body is.
  const isOwnName =
    tail !== null && /«[^»]+»/u.test(tail) && !/«/u.test(printed.name.text.slice(0, -tail.length));
  const [first, ...next]: readonly [ChosenName, ...ChosenName[]] = isOwnName
    ? [{ name: part(printed.name, tail), short }, printed]
    : [printed, ...behind];
  return [
    first,
    ...(whole === undefined ? [] : [{ name: part(name, whole), short: short ?? name.text }]),
    ...next,
    ...(full === null || short === name.text ? [] : [{ name, short }]),
    // «(далее – Академия Примерной области)»: such a short name is a name by itself.
    ...(short === null || !/\p{L}\s+\p{L}/u.test(short) ? [] : [{ name: part(name, short), short: null }]),
    ...others.map((other) => ({ name: part(name, other), short: null })),
  ];
};

/** The name that is chosen of a subject. */
export const chosenName = (subject: Known, id: string, choosing: Choosing): ChosenName => {
  const [first, ...rest] = namesOf(subject);
  const others = rest.filter(
    ({ name }, at) =>
      name.text !== first.name.text && rest.findIndex((one) => one.name.text === name.text) === at,
  );
  if (others.length === 0) return first;
  const all = [first, ...others];
  const says = ({ name }: ChosenName) => ({ ru: name.text, en: name.text });
  const value = choosing.choose({
    id: `${id}/name`,
    at: subject.name.stretches[0] ?? null,
    says: {
      ru: `Субъект назван в документе по-разному; взято «${first.name.text}»`,
      en: `The document calls the subject in several ways; “${first.name.text}” is taken`,
    },
    likelihood: 0.8,
    choices: [
      { value: '1', says: says(first) },
      ...others.map((one, at) => ({ value: String(at + 2), says: says(one) })),
    ],
  });
  return all[Number(value) - 1] ?? first;
};
