// The requisites of an order, read from where acts print them: the issuer over the word for what it is, the date and the number
// under it, the title, who controls, who signed, from when it binds.

import { actReferences } from '../../text/acts/act-reference.ts';
import type { ApprovingKind } from '../../text/acts/approval.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { dayOfForce, ownEntry } from '../../text/acts/day-of-force.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { Item, Line } from '../layout/lines.ts';
import { linesIn } from '../layout/lines.ts';
import { isEnacting, kindInHead, kindOfEnacting, unspaced } from '../layout/words.ts';
import type { Said, ValueMap } from '../said.ts';
import { fullName, issuersOf } from './issuers.ts';
import { named as asNamed, type Capitals } from './named.ts';
import { controllerOf, signatoriesOf, single, trimmedSaid } from './officials.ts';
import { titleOf } from './title.ts';

/** An order as it is understood. */
export interface Order {
  readonly kind: ApprovingKind;
  readonly date: string | null;
  readonly title: Said | null;
  readonly issuers: readonly Said[];
  readonly requisites: ValueMap;
  /** How many items stand before its text: the head and the title. */
  readonly text: number;
}

const isPlace = (text: string): boolean =>
  /^(?:г\.\s*|город\s+|с\.\s*|п\.\s*|пос\.\s*|рп\.?\s+|пгт\.?\s+)\p{Lu}/u.test(text.trim()) &&
  text.length < 60;
const isNumberOnly = (text: string): boolean => /^(?:№|No?)\s*\S{1,40}$/u.test(text.trim());

/** The number in the head of an order: «№ 767», «от 05.06.2024 № 12-п», «№ 214-п/87». */
const numberIn = (lines: readonly Line[]): Said | null => {
  for (const { said } of lines) {
    const [, number] =
      /(?:№|No?)\s*(\p{N}[\p{L}\p{N}/.-]{0,30}(?:\s\/\s\p{N}[\p{L}\p{N}.-]{0,20})?|\p{L}{1,3}-\p{N}[\p{L}\p{N}/-]{0,30})/u.exec(
        said.text,
      ) ?? [];
    if (number !== undefined) return { text: number.replace(/[.-]+$/u, ''), stretches: said.stretches };
  }
  return null;
};

const dateIn = (lines: readonly Line[]): string | null =>
  lines
    .flatMap(({ said }) => printedDates(said.text.replaceAll(/(?<=\d)\s(?=\.)|(?<=\.)\s(?=\d)/gu, '')))
    .find(({ iso }) => iso !== null)?.iso ?? null;

const isRequisite = ({ said: { text } }: Line): boolean =>
  isNumberOnly(text) ||
  isPlace(text) ||
  printedDates(text).length > 0 ||
  actReferences(text).length > 0 ||
  /_{3,}/u.test(text) ||
  /^(?:№|N)/u.test(text);

/** From when an order binds, by the clause that says so. */
const inForceOf = (lines: readonly Line[], signed: string | null): ValueMap | undefined => {
  for (const { said } of lines) {
    const words = ownEntry(said.text);
    const number = readClauseNumber(said.text)?.number;
    if (words === null || number === undefined) continue;
    return {
      printed: trimmedSaid(said, words),
      from: dayOfForce(words, signed) ?? undefined,
      clause: `order/${number}`,
    };
  }
  return undefined;
};

/**
 * Reads an order.
 *
 * @param items its lines and tables, the head first
 * @param stamps those of its annexes, which may name the issuer in full
 * @returns null where neither a heading nor the word of enacting tells what kind of act it is
 */
export const readOrder = (
  items: readonly Item[],
  capitals: Capitals,
  stamps: readonly (readonly Said[])[] = [],
): Order | null => {
  const lineAt = (test: (text: string) => boolean, from = 0): number =>
    items.findIndex((item, index) => index >= from && item.kind === 'line' && test(item.said.text));
  const named = lineAt((text) => kindInHead(text) !== null);
  const enacting = lineAt(isEnacting, named + 1);
  // Without a heading the requisites begin with the first line of them.
  const at = named >= 0 ? named : lineAt((text) => isNumberOnly(text) || printedDates(text).length > 0);
  const head = items[at];
  const enacted = items[enacting];
  if (head?.kind !== 'line') return null;
  const kind =
    kindInHead(head.said.text) ?? (enacted?.kind === 'line' ? kindOfEnacting(enacted.said.text) : null);
  if (kind === null) return null;
  const lead = linesIn(items.slice(at, enacting < 0 ? undefined : enacting + 1));
  const under = lead.slice(1);
  const title = titleOf(under);
  const firstOfTitle = title[0] === undefined ? -1 : under.indexOf(title[0]);
  const requisites = [head, ...under.slice(0, firstOfTitle < 0 ? 6 : firstOfTitle)].filter(
    (line, index) => index === 0 || isRequisite(line),
  );
  const last = title.at(-1) ?? requisites.at(-1);
  const text = last === undefined ? at + 1 : items.indexOf(last) + 1;
  const date = dateIn(requisites);
  const clauses = linesIn(items.slice(text));
  const over = linesIn(items.slice(0, at)).filter(
    (line) => !isRequisite(line) && !/^(?:проект|герб|российская\s+федерация)$/iu.test(line.said.text.trim()),
  );
  // «приказываем»: several bodies dispose together.
  const isJoint = enacted?.kind === 'line' && /ем\s*:?\s*$/iu.test(unspaced(enacted.said.text));
  const bodies = issuersOf(over, capitals, isJoint);
  const [only, ...more] = bodies;
  const inFull = only === undefined || more.length > 0 ? null : fullName(only.name, stamps);
  const issuers =
    inFull === null ? bodies.map(({ name, whole }) => whole?.nominative ?? name) : [inFull.nominative];
  const titleSaid = title.length === 0 ? null : joinLines(title.map(({ said }) => said));
  return {
    kind,
    date,
    title: titleSaid,
    issuers,
    text,
    requisites: {
      kind,
      issuer: inFull ?? single(bodies.map(({ name, whole }) => whole ?? asNamed(name))),
      number: numberIn(requisites) ?? undefined,
      date: date ?? undefined,
      title: titleSaid ?? undefined,
      signatory: single(signatoriesOf(items.slice(text))),
      controller: controllerOf(clauses),
      inForce: inForceOf(clauses, date),
    },
  };
};
