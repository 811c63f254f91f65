// What an act does: rules on a system hold only the acts that found or plan it, not a regulation of one body, a plan of events
// or an order that amends another.

import { nameStandsAt, plainWords } from '../language/plain-words.ts';
import { amending, repealing } from '../text/acts/order-words.ts';
import { amendingLines } from '../text/amendment/amendment.ts';
import { withoutQuotations } from '../text/marks/quotations.ts';
import { allParts } from './all-parts.ts';
import type { Part, Provision, Territory } from './types.ts';

type Acting = Pick<Territory, 'provision' | 'subjects' | 'roadmap' | 'indicators'>;

/** «О региональной системе научно-методического сопровождения», «РС НМС», «муниципальной методической системы». */
const SYSTEM =
  /систем\p{L}{0,3}\s+(?:научно-)?методическ|(?<!\p{L})(?:Р|М|Е)\s?С\s?НМС(?!\p{L})|методическ\p{L}{1,3}\s+систем/iu;
/** An order that adopts something has more to do than to amend; «утвердить прилагаемые изменения» adopts nothing of its own. */
const ADOPTS = /(?<!\p{L})утвердить(?!\p{L})(?!\s+(?:(?:прилагаем|следующ)\p{L}{1,3}\s+)?изменени)/iu;

const DESCRIBING: ReadonlySet<string | undefined> = new Set(['provision', 'concept', 'standard']);

/** Whether a document is of a kind that describes who does what: a plan and an order are not. */
export const isOfDescribingKind = ({ provision }: Pick<Acting, 'provision'>): boolean =>
  DESCRIBING.has(provision?.front.kind);

/**
 * Whether documents describe who does what in a system, or ought to. A plan alone does not, though an editor may list those who are
 * responsible in it: they have neither functions nor a clause.
 */
export const describesSubjects = ({
  provision,
  subjects,
}: Pick<Acting, 'provision' | 'subjects'>): boolean => {
  if (subjects.some(({ functions, clause }) => functions.length > 0 || clause !== null)) return true;
  const parts = [...allParts(provision?.parts ?? [])];
  const isText = isOfDescribingKind({ provision });
  return parts.some(
    ({ component, inOrder, kind }) =>
      component?.name === 'Functions' ||
      (isText && subjects.length > 0 && !inOrder && (kind === 'clause' || kind === 'section')),
  );
};

/** Whether the documents are about a system of support: by their titles, or because they describe its subjects. */
export const concernsSystem = (territory: Acting): boolean => {
  const { provision, roadmap, indicators } = territory;
  if (describesSubjects(territory)) return true;
  const titles = [provision?.title, provision?.order?.title, roadmap?.title, indicators?.title];
  return titles.some((title) => SYSTEM.test(title ?? ''));
};

/** «Региональная система», «муниципальной системы»: of what, the act says where it names it first. */
const OWN_SYSTEM =
  /(?<!\p{L})(?:региональн|муниципальн|област|краев|республиканск|районн|городск|окружн|един)\p{L}{1,4}\s+систем/iu;

/** «Положение о …», «Порядок работы …»: what stands behind is what the document is about. */
const ABOUT =
  /^\s*(?:положение|порядок|регламент|устав)\s+(?:об?(?!\p{L})\s*)?(?:(?:организации\s+)?(?:работ|деятельност)\p{L}(?!\p{L})\s*)?/iu;
/** «Положение о Координационном совете по вопросам …», «Порядок работы экспертной комиссии»: one body, whatever it is for. */
const OF_ONE_BODY =
  /^\s*(?:положение|порядок|регламент|устав)\s+(?:о(?:б)?|(?:работы|деятельности))\s+(?:(?!систем)\p{L}+(?:-\p{L}+)?\s+){0,4}?(?:совет|комисси|коллеги|комитет|штаб|клуб|центр|кабинет|лаборатори|ассоциаци|групп|школ|актив)\p{L}{0,3}(?!\p{L})/iu;

/** Whether the title of a document is about one body: one such as councils are, or one of the subjects that it describes. */
export const isOfOneBody = ({ provision, subjects }: Pick<Acting, 'provision' | 'subjects'>): boolean => {
  const title = provision?.title ?? '';
  if (OF_ONE_BODY.test(title)) return true;
  const about = ABOUT.exec(title)?.[0];
  if (about === undefined) return false;
  const words = plainWords(title.slice(about.length));
  const names = subjects.flatMap(({ name, short }) => [name, short ?? '']).map(plainWords);
  return names.some((name) => name.length > 0 && nameStandsAt(words, 0, name));
};

/**
 * Whether documents found a system of support: their titles or their own clauses say so. A regulation of one body or of one school
 * of mentors describes whom it names, and founds none.
 */
export const foundsSystem = (territory: Acting): boolean => {
  if (!describesSubjects(territory)) return concernsSystem(territory);
  const { provision, roadmap, indicators } = territory;
  if (isOfOneBody(territory)) return false;
  const titles = [provision?.title, provision?.order?.title, roadmap?.title, indicators?.title];
  const clauses = [...allParts(provision?.parts ?? [])].filter(({ inOrder }) => !inOrder);
  return [...titles, ...clauses.map(({ text }) => withoutQuotations(text))].some(
    (text) => SYSTEM.test(text ?? '') || OWN_SYSTEM.test(text ?? ''),
  );
};

/** «Утвердить прилагаемые изменения, которые вносятся в приказ …»: it amends by its annex. */
const ADOPTS_CHANGES = /(?<!\p{L})утвердить(?!\p{L})\s+(?:(?:прилагаем|следующ)\p{L}{1,3}\s+)?изменени/iu;

const speaking = new WeakMap<Provision, ReadonlySet<Part>>();

/** The parts of a text that change another act or hold its new words: what they name by number is a part of that act. */
export const amendingParts = (provision: Provision): ReadonlySet<Part> => {
  const before = speaking.get(provision);
  if (before !== undefined) return before;
  const parts = [...allParts(provision.parts)].filter(({ text }) => text.trim() !== '');
  const changes = parts.some(
    ({ text }) => amending.test(text) || repealing.test(text) || ADOPTS_CHANGES.test(text),
  );
  const lines = changes ? amendingLines(parts.map(({ text }) => text)) : new Set<number>();
  const made = new Set(parts.filter((_, line) => lines.has(line)));
  speaking.set(provision, made);
  return made;
};

/** Whether an order sets an annex of its own in the place of another act’s words: «согласно приложению к настоящему приказу», «(прилагается)». */
const NEW_WORDS =
  /(?:согласно|в\s+редакции|в\s+соответствии\s+с|\()\s*приложени|\(\s*прилага[ею]тся|прилагаем\p{L}{1,3}\s+изменени|которые\s+внос/iu;

const onlyAmendsNow = ({
  provision,
  roadmap,
  indicators,
}: Pick<Acting, 'provision' | 'roadmap' | 'indicators'>): boolean => {
  const parts = [...allParts(provision?.parts ?? [])];
  if (provision === null || parts.length === 0) return false;
  const changing = amendingParts(provision);
  const amends = ({ text }: Part): boolean => amending.test(text) || ADOPTS_CHANGES.test(text);
  if (changing.size === 0 && !parts.some((part) => amends(part) || repealing.test(part.text))) return false;
  if (parts.some((part) => part.inOrder && !changing.has(part) && ADOPTS.test(part.text))) return false;
  const carries = roadmap !== null || indicators !== null || parts.some(({ inOrder }) => !inOrder);
  return (
    !carries ||
    parts.some((part) => part.inOrder && (changing.has(part) || amends(part)) && NEW_WORDS.test(part.text))
  );
};

const amendingOnly = new WeakMap<object, boolean>();

/** Whether an act is an order that only amends or repeals other acts: what it carries besides is their new words. */
export const onlyAmends = (act: Pick<Acting, 'provision' | 'roadmap' | 'indicators'>): boolean => {
  const only = amendingOnly.get(act) ?? onlyAmendsNow(act);
  amendingOnly.set(act, only);
  return only;
};
