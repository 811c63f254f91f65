// Whether a territory's document holds on a day: nobody may take an act whose time has ended for one in force.
import { byAlphabet, formatDate } from '../text/russian.ts';
import type { ActHead, EntryIntoForce, Provision, Territory } from './types.ts';

/**
 * The state of a document on a day. `in-force`: adopted, and nothing in the Svod says that its own time is over, even where that of its plan is; `ended`: the period
 * for which it was adopted is over; `coming`: signed, but not yet in force; `none`: it is not in the Svod; `unknown`: region.yaml
 * does not say.
 */
export type ActStateKind = 'in-force' | 'coming' | 'draft' | 'ended' | 'repealed' | 'unknown' | 'none';

export interface ActState {
  readonly kind: ActStateKind;
  /** ISO date: the first day of an act to come, the last of an ended one, the first without a repealed one; null where unknown. */
  readonly on: string | null;
  /** ISO date: of a document in force the last day that it plans for, where that day is over; else null. */
  readonly plannedTo: string | null;
  /** The act that repealed it, as its requisites are written; null where it is not known or it is not repealed. */
  readonly by: string | null;
  /** The act leaves the day from which it binds to one that is not known, such as that of its publication; of one in force only. */
  readonly isDayOpen?: true;
}

/** What of a territory its state is told by; a report has no more of a document than this. */
export type Dated = Pick<Territory, 'status' | 'plannedTo'> & {
  readonly period: Pick<NonNullable<Territory['period']>, 'to'> | null;
  readonly repealed: Pick<NonNullable<Territory['repealed']>, 'on' | 'by'> | null;
  readonly provision: {
    readonly order: Provision['order'];
    readonly inForce: Pick<EntryIntoForce, 'from'> | null;
  } | null;
  /** Which edition it is: one that an order made applies from a known day, whatever is known of the first. */
  readonly act?: Pick<ActHead, 'from'> | null;
};

const state = (kind: ActStateKind, on: string | null = null, by: string | null = null): ActState => ({
  kind,
  on,
  plannedTo: null,
  by,
});

const signedOn = ({ provision }: Pick<Dated, 'provision'>): string | null => {
  const date = provision?.order?.date;
  return typeof date === 'string' ? date : null;
};

/**
 * The day (ISO date) from which an act binds: as its words say, or that of signing where it says nothing of it. Null where its
 * words leave it to a day that is not known, such as that of the publication.
 */
export const forceDayOf = (document: Pick<Dated, 'provision'>): string | null => {
  const inForce = document.provision?.inForce ?? null;
  return inForce === null ? signedOn(document) : inForce.from;
};

/** The first day (ISO date) on which an act may be reckoned with: its first day of force, else that of signing. */
export const firstDayOf = (document: Pick<Dated, 'provision'>): string | null =>
  forceDayOf(document) ?? signedOn(document);

const isAsAdopted = ({ act }: Pick<Dated, 'act'>): boolean => act?.from == null;

/** The state of a territory's document on `asOf` (ISO date). */
export const stateOf = (territory: Dated, asOf: string): ActState => {
  const { status, period, repealed, plannedTo } = territory;
  if (status === null) return state('unknown');
  if (status === 'none' || status === 'draft') return state(status);
  const first = firstDayOf(territory);
  if (first !== null && asOf < first) return state('coming', first);
  const on = repealed?.on ?? null;
  if (status === 'repealed' && (on === null || on <= asOf))
    return state('repealed', on, repealed?.by ?? null);
  if (period !== null && period.to < asOf) return state('ended', period.to);
  // A recorded period says itself how far the document plans.
  const isPlanOver = period === null && plannedTo !== null && plannedTo < asOf;
  return {
    ...state('in-force'),
    plannedTo: isPlanOver ? plannedTo : null,
    ...(territory.provision?.inForce?.from === null && isAsAdopted(territory) ? { isDayOpen: true } : {}),
  };
};

type Lang = 'ru' | 'en';

const dated = (words: string, on: string | null, lang: Lang): string => {
  if (on === null) return words;
  return lang === 'ru' ? `${words} ${formatDate(on)}` : `${words} on ${on}`;
};

interface Words {
  readonly ru: string;
  readonly en: string;
  /** The Russian words before a date, where they are others. */
  readonly since?: string;
}

const words: Readonly<Record<ActStateKind, Words>> = {
  'in-force': { ru: 'в силе', en: 'in force' },
  coming: { ru: 'вступает в силу', en: 'comes into force' },
  draft: { ru: 'проект', en: 'draft' },
  ended: { ru: 'период закончился', en: 'its period ended' },
  repealed: { ru: 'утратил силу', en: 'repealed', since: 'утратил силу с' },
  unknown: { ru: 'состояние не указано', en: 'no status given' },
  none: { ru: 'документ в Свод не внесён', en: 'the document is not in the Svod' },
};

const dayOpen: Words = {
  ru: 'принят, день вступления в силу не указан',
  en: 'adopted, its first day of force is not given',
};
const planOver = { ru: 'но срок плана прошёл', en: 'but its plan ended' } as const;

/** A state in words, as they stand after the name of a document: «период закончился 31 декабря 2024 г.» */
export const stateWords = ({ kind, on, plannedTo, by, isDayOpen }: ActState, lang: Lang = 'ru'): string => {
  const { ru, en, since = ru } = isDayOpen === true ? dayOpen : words[kind];
  const said = lang === 'en' ? en : on === null ? ru : since;
  const plan = plannedTo === null ? '' : `, ${dated(planOver[lang], plannedTo, lang)}`;
  return `${dated(said, on, lang)}${plan}${by === null ? '' : `: ${by}`}`;
};

/** A state as data for programs, with the words that people read. */
export const stateData = (of: ActState): Omit<ActState, 'isDayOpen'> & { readonly words: string } => {
  const { isDayOpen: _, ...data } = of;
  return { ...data, words: stateWords(of) };
};

const order: readonly ActStateKind[] = [
  'in-force',
  'coming',
  'draft',
  'ended',
  'repealed',
  'unknown',
  'none',
];

/** Order of territories in a list that answers a question: those whose act is in force come first; else names decide. */
export const inForceFirst =
  (asOf: string) =>
  (a: Dated & Pick<Territory, 'name'>, b: Dated & Pick<Territory, 'name'>): number =>
    order.indexOf(stateOf(a, asOf).kind) - order.indexOf(stateOf(b, asOf).kind) || byAlphabet(a.name, b.name);
