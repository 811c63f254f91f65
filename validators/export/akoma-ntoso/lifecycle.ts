// The life of a document in Akoma Ntoso: the days on which its force begins and ends, and the time between them.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { firstDayOf, stateOf } from '../../model/state.ts';
import type { Territory } from '../../model/types.ts';

interface Event {
  readonly eId: string;
  readonly date: string;
  /** The standard's own type, where one of the three says it. */
  readonly type?: 'generation' | 'repeal';
  readonly concept: 'signed' | 'force-begins' | 'period-ends' | 'repealed';
}

const conceptNames: Readonly<Record<Event['concept'] | 'in-force', string>> = {
  signed: 'Подписан',
  'force-begins': 'Вступает в силу',
  'period-ends': 'Последний день периода, на который принят',
  repealed: 'Утратил силу',
  'in-force': 'Действует',
};

const day = (concept: Event['concept'], date: string | null | undefined, type?: Event['type']): Event[] =>
  date === null || date === undefined
    ? []
    : [{ eId: `event-${concept}`, date, concept, ...(type === undefined ? {} : { type }) }];

/** What is known of a document's life as of a day, in order; a draft has none. */
const eventsOf = (territory: Territory, asOf: string): readonly Event[] => {
  const { status, period, provision } = territory;
  if (status === 'draft') return [];
  const state = stateOf(territory, asOf);
  return [
    ...day('signed', provision?.front.order?.date, 'generation'),
    ...day('force-begins', firstDayOf(territory)),
    ...day('period-ends', period?.to),
    ...day('repealed', state.kind === 'repealed' ? state.on : null, 'repeal'),
  ];
};

/** Writes `lifecycle` and `temporalData`, as far as days are known: nothing for a draft. */
export const writeLifecycle = (meta: XMLBuilder, territory: Territory, asOf: string): void => {
  const events = eventsOf(territory, asOf);
  if (events.length === 0) return;
  const lifecycle = meta.ele('lifecycle', { source: '#svod' });
  for (const { eId, date, type, concept } of events)
    lifecycle.ele('eventRef', {
      eId,
      date,
      source: '#original',
      refersTo: `#${concept}`,
      ...(type === undefined ? {} : { type }),
    });
  const begins = events.find(({ concept }) => concept === 'force-begins');
  if (begins === undefined) return;
  const [ends] = events
    .filter(({ concept }) => concept === 'period-ends' || concept === 'repealed')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  meta
    .ele('temporalData', { source: '#svod' })
    .ele('temporalGroup', { eId: 'time-of-force' })
    .ele('timeInterval', {
      start: `#${begins.eId}`,
      ...(ends === undefined ? {} : { end: `#${ends.eId}` }),
      refersTo: '#in-force',
    });
};

/** Writes what the events and the time refer to into `references`. */
export const writeConcepts = (references: XMLBuilder, territory: Territory, asOf: string): void => {
  const events = eventsOf(territory, asOf);
  const begins = events.some(({ concept }) => concept === 'force-begins');
  for (const concept of [...events.map((event) => event.concept), ...(begins ? ['in-force' as const] : [])])
    references.ele('TLCConcept', {
      eId: concept,
      href: `/ontology/concept/${concept}`,
      showAs: conceptNames[concept],
    });
};
