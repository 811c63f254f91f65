// What an order says it repeals and amends, and what its requisites list of it.
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { Citation, OwnAct, Part, Provision, Territory } from '../../model/types.ts';
import { actNumberKey } from '../../text/acts/act-reference.ts';
import { amending, repealing } from '../../text/acts/order-words.ts';
import { type Reported, reportedBy } from '../editions/reported.ts';
import type { Text } from '../rule.ts';
import { orderParts } from './order-text.ts';

/** A way in which an order changes an act: the key of its list, and the words that say it. */
export interface Change {
  readonly key: 'repeals' | 'amends';
  readonly words: RegExp;
  readonly does: Text;
}

export const changes: readonly Change[] = [
  { key: 'repeals', words: repealing, does: { ru: 'отменяет', en: 'repeals' } },
  { key: 'amends', words: amending, does: { ru: 'изменяет', en: 'amends' } },
];

/** The number and the date of an act. */
export type Named = NonNullable<Reported['act']>;

export const keyOf = ({ number, date }: Named): string => `${actNumberKey(number)} ${date}`;

const isUnder = (number: string, over: string): boolean =>
  number.startsWith(`${over}.`) || number.startsWith(`${over}-`);

/** An enumeration may run on in the clauses below the one that says the words. */
export const covers = (listed: readonly Citation[], number: string): boolean =>
  listed.some(({ clause: { printed } }) => {
    const own = printed.replace(/^order\//, '');
    return own === number || isUnder(own, number) || isUnder(number, own);
  });

/** The acts that an order itself says it changes in this way, each with the part that says it; what it changes in a clause it does not repeal. */
export const saidIn = (current: Territory, { key }: Change): ReadonlyMap<string, readonly [Named, Part]> => {
  const said = reportedBy({ current }).flatMap(({ act, action, part }): readonly [Named, Part][] =>
    act === null || (action.kind === 'repeal') !== (key === 'repeals') ? [] : [[act, part]],
  );
  return new Map(said.toReversed().map((one) => [keyOf(one[0]), one]));
};

/** Whether an act is known without the list: the territory has it, and it tells itself of its editions and its end. */
export const isOwn = (acts: readonly OwnAct[], named: Named): boolean =>
  acts.some((act) => sameRequisites(requisitesOf(act), named));

/** Whether the list has the act, or may have it: one of those it names there prints no number and date. */
export const isListed = (listed: readonly Citation[], named: Named, number: string): boolean =>
  listed.some(
    (citation) =>
      sameRequisites(requisitesOfCited(citation), named) ||
      (requisitesOfCited(citation) === null && covers([citation], number)),
  );

const requisitesOfCited = ({ act: { target }, number, date }: Citation): Named | null => {
  const own = { number: number ?? target?.number ?? null, date: date ?? target?.date ?? null };
  return own.number === null || own.date === null ? null : { number: own.number, date: own.date };
};

/** The parts of an order, each with the number of the clause that it stands in, «1.2», or with the address of the item, `1-pp-6`. */
export const clausesOf = (provision: Provision): ReadonlyMap<Part, string> => {
  let last = '';
  return new Map(
    orderParts(provision).map((part) => {
      if (part.number !== null && part.kind === 'clause')
        last = part.anchor.replace(/^order-/u, '').replace(/~\d+$/u, '');
      return [part, last];
    }),
  );
};

/** The clauses of an order in which an act that is changed was read, and those over them. */
export const changingClauses = (
  current: Territory,
  clauses: ReadonlyMap<Part, string>,
): ReadonlySet<string> =>
  new Set(
    reportedBy({ current }).flatMap(({ part, act }) => {
      const steps = act === null ? [] : (clauses.get(part) ?? '').split(/(?=\.|-pp-)/u);
      return steps.map((_, last) => steps.slice(0, last + 1).join(''));
    }),
  );

/** «Внести изменения в планы работы», «в программы», «в трудовые договоры»: papers of those who are told to, and no act of the one who orders. */
export const isOfPapers = (text: string): boolean =>
  /изменени\p{L}{1,2}\s+в\s+(?:(?!приказ|постановлени|распоряжени|решени)[^.;:]{1,30}\s)?(?:план|график|расписани|программ|договор|должностн|локальн)\p{L}{0,6}(?!\p{L})(?![^.;]{0,200}(?:утвержд|№|приказ|постановлени|распоряжени))/iu.test(
    text,
  );
