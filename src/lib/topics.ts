// A teacher's topic, territory by territory: who answers for it, what is planned, what the directions and the tables of
// interaction say.
import { wordOf } from '../../validators/model/addresses.ts';
import {
  type TopicSubject,
  topicDuties,
  topicMeasures,
  topicShares,
  topicSubjects,
} from '../../validators/model/topics.ts';
import type { Measure, Part, Territory, Topic } from '../../validators/model/types.ts';
import { answering } from './act-state.ts';
import { processName, type Share, shareOfRow } from './interactions.ts';
import { corpus } from './svod.ts';

/** What one territory's documents say on a topic. */
export interface TopicAnswer {
  readonly territory: Territory;
  readonly subjects: readonly TopicSubject[];
  readonly measures: readonly Measure[];
  readonly duties: readonly Part[];
  readonly processes: readonly TopicProcess[];
}

/** A process of interaction with what subjects do in it on a topic. */
export interface TopicProcess {
  readonly name: string;
  readonly shares: readonly Share[];
}

export const { topics } = corpus.federal;

/** The territories that have a document, by name. */
export const withDocument: readonly Territory[] = corpus.territories.filter(
  ({ provision, subjects }) => provision !== null || subjects.length > 0,
);

const processesOn = (topic: Topic, territory: Territory): readonly TopicProcess[] => {
  const shares = topicShares(topic, territory).map(({ interaction, row, actions }) =>
    shareOfRow(interaction, row, actions),
  );
  return [...Map.groupBy(shares, ({ interaction }) => interaction)].map(([interaction, own]) => ({
    name: processName(interaction),
    shares: own,
  }));
};

const answer = (topic: Topic, territory: Territory): TopicAnswer => ({
  territory,
  subjects: topicSubjects(topic, territory),
  measures: topicMeasures(topic, territory),
  duties: topicDuties(topic, territory),
  processes: processesOn(topic, territory),
});

const isSilent = ({ subjects, measures, duties, processes }: TopicAnswer): boolean =>
  subjects.length + measures.length + duties.length + processes.length === 0;

/** The answers of the territories that have one, those whose act is in force first; and the territories that have none. */
export const answersOf = (
  topic: Topic,
): { readonly answers: readonly TopicAnswer[]; readonly silent: readonly Territory[] } => {
  const all = answering(withDocument).map((territory) => answer(topic, territory));
  return {
    answers: all.filter((one) => !isSilent(one)),
    silent: all.filter(isSilent).map(({ territory }) => territory),
  };
};

/** Id of a territory's section on a page across territories. */
export const sectionId = (territory: Pick<Territory, 'id'>): string => `t-${wordOf(territory)}`;
