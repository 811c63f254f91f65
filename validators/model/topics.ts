// Topics in a teacher's words, and the functions tied to them: by the words of the function, or by hand.
import type { FederalFileKind } from '../source/files.ts';
import { child } from '../source/spot.ts';
import { fitsGroup, matchWords, type WordGroup } from '../text/words/word-match.ts';
import type { FederalTopicsFile } from './content.generated.ts';
import { readFederal } from './federal-file.ts';
import { type Loose, present } from './loose.ts';
import type { ReadYaml } from './read.ts';
import type {
  Interaction,
  InteractionRow,
  Measure,
  Part,
  Subject,
  SubjectFunction,
  Territory,
  Topic,
} from './types.ts';

type GroupData = Loose<FederalTopicsFile['topics'][number]>['ties'];

const patterns = (words: readonly (string | undefined)[] | undefined): string[] =>
  present(words).map(([, pattern]) => pattern);

/** Groups of words as a file of the federal layer gives them. */
export const wordGroups = (groups: GroupData): WordGroup[] =>
  present(groups).map(([, { all, any, none }]) => ({
    all: patterns(all),
    any: patterns(any),
    none: patterns(none),
  }));

/** The topics in the file's order. */
export const buildTopics = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Topic[] => {
  const { data, spot } = readFederal<FederalTopicsFile>(files, 'federal-topics');
  return present(data.topics).flatMap(([index, { id, name, question, ties }]) =>
    id === undefined
      ? []
      : [
          {
            id,
            name: name ?? id,
            question: question ?? name ?? id,
            ties: wordGroups(ties),
            spot: child(spot, 'topics', index),
          },
        ],
  );
};

/** Whether a printed text is about a topic by its words. */
export const isAbout = ({ ties }: Topic, text: string): boolean => {
  const words = matchWords(text);
  return ties.some((group) => fitsGroup(words, group));
};

/** How a function came to a topic; what an editor says by hand is stronger than the words. */
export type Tie = 'hand' | 'words';

/** Tells whether a function is tied to a topic, and how; null where it is not. */
export const tieOf = (topic: Topic, own: SubjectFunction): Tie | null => {
  const names = (list: SubjectFunction['topics']): boolean =>
    list.some(({ printed }) => printed === topic.id);
  if (names(own.topics)) return 'hand';
  if (names(own.notTopics)) return null;
  return isAbout(topic, own.text) ? 'words' : null;
};

/** A subject with those of its functions that are tied to a topic. */
export interface TopicSubject {
  readonly subject: Subject;
  readonly functions: readonly SubjectFunction[];
}

/** The subjects of a territory that have a function on the topic, in printed order. */
export const topicSubjects = (topic: Topic, { subjects }: Territory): readonly TopicSubject[] =>
  subjects.flatMap((subject) => {
    const functions = subject.functions.filter((own) => tieOf(topic, own) !== null);
    return functions.length === 0 ? [] : [{ subject, functions }];
  });

/** The measures of a territory's roadmap that are about a topic by their titles. */
export const topicMeasures = (topic: Topic, { roadmap }: Territory): readonly Measure[] =>
  (roadmap?.measures ?? []).filter(({ title }) => isAbout(topic, title));

/** What the directions of a territory's document include and order, where it is about a topic; each part once. */
export const topicDuties = (topic: Topic, { provision }: Territory): readonly Part[] => {
  const named = (provision?.directions ?? []).flatMap(({ includes, systemMeasures }) =>
    [...includes, ...systemMeasures].flatMap(({ target }) => (target === null ? [] : [target])),
  );
  return [...new Set(named)].filter(({ text }) => isAbout(topic, text));
};

/** What the tables of interaction lay on one subject in one process. */
export interface TopicShare {
  readonly interaction: Interaction;
  readonly row: InteractionRow;
  readonly actions: InteractionRow['actions'];
}

/**
 * What subjects do in the processes of a territory on a topic, in printed order: all actions of a process that is itself about
 * it by its heading, of others those that are about it by their own words.
 */
export const topicShares = (topic: Topic, { interactions }: Territory): readonly TopicShare[] =>
  interactions.flatMap((interaction) => {
    const whole = isAbout(topic, interaction.clause.target?.text ?? '');
    return interaction.rows.flatMap((row) => {
      const actions = whole ? row.actions : row.actions.filter(({ text }) => isAbout(topic, text));
      return actions.length === 0 ? [] : [{ interaction, row, actions }];
    });
  });
