// The life of a document in Akoma Ntoso: the days on which its force begins and ends, and the time between them.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { madeBy, makersOf, repealedBy, repealersOf } from '../../model/own-acts.ts';
import { forceDayOf, stateOf } from '../../model/state.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import { xmlText } from '../unprintable.ts';
import { citedWork, workOf } from './work.ts';

interface Event {
  readonly eId: string;
  readonly date: string;
  /** The standard's own type, where one of the three says it. */
  readonly type?: 'generation' | 'amendment' | 'repeal';
  readonly concept: 'signed' | 'force-begins' | 'amended' | 'period-ends' | 'repealed';
  /** The reference that the event comes from. */
  readonly source: string;
}

const conceptNames: Readonly<Record<Event['concept'] | 'in-force', string>> = {
  signed: 'Подписан',
  'force-begins': 'Вступает в силу',
  amended: 'Изменён',
  'period-ends': 'Последний день периода, на который принят',
  repealed: 'Утратил силу',
  'in-force': 'Действует',
};

/** The editions of the act whose document it is. */
const editionsOf = ({ act, acts }: Territory): readonly Territory[] =>
  acts.find(({ id }) => id === act?.id)?.editions ?? [];

/** The reference to the act that made an edition, by its place among the editions. */
const makerId = (index: number): string => `#amended-by-${index}`;

const day = (concept: Event['concept'], date: string | null | undefined, type?: Event['type']): Event[] =>
  date === null || date === undefined
    ? []
    : [
        {
          eId: `event-${concept}`,
          date,
          concept,
          source: '#original',
          ...(type === undefined ? {} : { type }),
        },
      ];

/** What is known of a document's life as of a day, in order; a draft has none. */
const eventsOf = (territory: Territory, asOf: string): readonly Event[] => {
  const { status, period, provision } = territory;
  if (status === 'draft') return [];
  const state = stateOf(territory, asOf);
  return [
    ...day('signed', provision?.order?.date, 'generation'),
    ...day('force-begins', forceDayOf(territory)),
    ...editionsOf(territory).flatMap(({ act }, index): Event[] => {
      if (act?.from == null) return [];
      const source = makerId(index);
      return [
        { eId: `event-amended-${index}`, date: act.from, concept: 'amended', type: 'amendment', source },
      ];
    }),
    ...day('period-ends', period?.to),
    ...day('repealed', state.kind === 'repealed' ? state.on : null, 'repeal').map((event) => ({
      ...event,
      source:
        state.by === null && repealersOf({ current: territory }).length === 0 ? '#original' : '#repealed-by',
    })),
  ];
};

/** Writes `lifecycle` and `temporalData`, as far as days are known: nothing for a draft. */
export const writeLifecycle = (meta: XMLBuilder, territory: Territory, asOf: string): void => {
  const events = eventsOf(territory, asOf);
  if (events.length === 0) return;
  const lifecycle = meta.ele('lifecycle', { source: '#svod' });
  for (const { eId, date, type, concept, source } of events)
    lifecycle.ele('eventRef', {
      eId,
      date,
      source,
      refersTo: `#${concept}`,
      ...(type === undefined ? {} : { type }),
    });
  const begins = events.find(({ concept }) => concept === 'force-begins');
  const amendments = events.filter(({ concept }) => concept === 'amended');
  const from = territory.act?.from ?? null;
  // An edition has its day even where that of the act is not known.
  const edition = amendments.find(({ date }) => date === from) ?? begins;
  if (edition === undefined) return;
  const [ends] = events
    .filter(({ concept }) => concept === 'period-ends' || concept === 'repealed')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const time = meta.ele('temporalData', { source: '#svod' });
  const write = (eId: string, start: Event, end: Event | undefined): void => {
    time.ele('temporalGroup', { eId }).ele('timeInterval', {
      start: `#${start.eId}`,
      ...(end === undefined ? {} : { end: `#${end.eId}` }),
      refersTo: '#in-force',
    });
  };
  if (begins !== undefined) write('time-of-force', begins, ends);
  if (amendments.length === 0) return;
  const next = amendments.find(({ date }) => date > (from ?? ''));
  write('time-of-edition', edition, next ?? ends);
};

/** Writes the acts that changed and repealed a document, and those that it changed and repealed, into `references`. */
export const writeRelations = (references: XMLBuilder, territory: Territory): void => {
  const refer = (
    tag: 'passiveRef' | 'activeRef',
    eId: string,
    act: OwnAct | undefined,
    words: string,
  ): void => {
    references.ele(tag, {
      eId,
      href: act === undefined ? citedWork(territory, words) : workOf(act.current),
      showAs: xmlText(words),
    });
  };
  for (const [index, edition] of editionsOf(territory).entries())
    if (edition.act?.from != null)
      refer(
        'passiveRef',
        makerId(index).slice(1),
        makersOf(edition)[0],
        edition.act.by ?? 'Изменяющий акт не назван',
      );
  const [repealer] = repealersOf({ current: territory });
  const by = territory.repealed?.by ?? null;
  if (repealer !== undefined || by !== null)
    refer('passiveRef', 'repealed-by', repealer, by ?? repealer?.current.provision?.title ?? '');
  const own = territory.acts.find(({ id }) => id === territory.act?.id);
  if (own === undefined) return;
  const changed = [
    ...madeBy(own).flatMap(({ act }) => territory.acts.filter(({ id }) => id === act?.id)),
    ...repealedBy(own),
  ];
  for (const [index, act] of [...new Set(changed)].filter((one) => one !== own).entries())
    refer('activeRef', `changes-${index + 1}`, act, act.current.provision?.title ?? act.id);
};

/** Writes what the events and the time refer to into `references`. */
export const writeConcepts = (references: XMLBuilder, territory: Territory, asOf: string): void => {
  const events = eventsOf(territory, asOf);
  const begins = events.some(({ concept }) => concept === 'force-begins' || concept === 'amended');
  const concepts = new Set(events.map((event) => event.concept));
  for (const concept of [...concepts, ...(begins ? ['in-force' as const] : [])])
    references.ele('TLCConcept', {
      eId: concept,
      href: `/ontology/concept/${concept}`,
      showAs: conceptNames[concept],
    });
};
