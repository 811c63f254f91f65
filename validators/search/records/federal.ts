// What holds over the territories, as records: a topic, a concept, a kind of subject, a federal indicator, an act of a register.
import { wordingsOf } from '../../model/federal-terms.ts';
import { actAbout, actName } from '../../model/registered-name.ts';
import { allActs } from '../../model/registers.ts';
import type { Corpus, Topic } from '../../model/types.ts';
import { matchWords } from '../../text/words/word-match.ts';
import type { SearchRecord } from './record.ts';

const general = { territory: null, context: [], level: null } as const;

/** How often each word is printed in the records of the territories. */
const timesOf = (records: readonly SearchRecord[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { title, text } of records)
    for (const word of matchWords(`${title} ${text}`)) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
};

/** The words that tie functions to a topic; for a stem («наставни*») the word that is printed most often of those that begin so. */
const tiedWords = (topic: Topic, times: ReadonlyMap<string, number>): readonly string[] => {
  const printed = [...times].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const whole = (part: string): string => {
    const start = part.replace(/\*$/u, '');
    return start === part ? part : (printed.find(([word]) => word.startsWith(start))?.[0] ?? start);
  };
  return topic.ties
    .flatMap(({ all, any }) => [...all, ...any])
    .map((pattern) => pattern.split(/\s+/u).map(whole).join(' '));
};

const topicRecords = ({ federal }: Corpus, records: readonly SearchRecord[]): readonly SearchRecord[] => {
  const times = timesOf(records);
  return federal.topics.map((topic) => ({
    ...general,
    path: `/topics/${topic.id}/`,
    kind: 'topic',
    title: topic.name,
    text: topic.question,
    names: [...new Set(tiedWords(topic, times))],
  }));
};

const conceptRecords = ({ federal, territories }: Corpus): readonly SearchRecord[] =>
  federal.concepts.flatMap((concept) => {
    const wordings = wordingsOf(concept, territories);
    const [first] = wordings;
    if (first === undefined) return [];
    const shorts = wordings.flatMap(({ term: { short } }) => (short === null ? [] : [short]));
    return [
      {
        ...general,
        path: `/terms/#${concept.id}`,
        kind: 'term',
        title: concept.name,
        text: first.term.definition,
        names: [...new Set([concept.name, ...shorts, ...concept.spellings.map(({ printed }) => printed)])],
      },
    ];
  });

const kindRecords = ({ federal, territories }: Corpus): readonly SearchRecord[] =>
  [...federal.subjectKinds.values()].flatMap(({ id, name, level, duties }) => {
    const here = territories.flatMap(({ subjects }) =>
      subjects.filter(({ kind }) => kind?.target?.id === id),
    );
    if (here.length === 0) return [];
    return [
      {
        ...general,
        path: `/kinds/${id}/`,
        kind: 'subject-kind',
        title: name,
        text: duties.map((duty) => duty.name).join('; '),
        names: [...new Set(here.flatMap(({ label, name: full }) => [label, full]))],
        level,
      },
    ];
  });

const indicatorRecords = ({ federal }: Corpus): readonly SearchRecord[] =>
  federal.indicators.map(({ id, name, thresholds }) => ({
    ...general,
    path: `/indicators/${id}/`,
    kind: 'indicator',
    title: name,
    text: thresholds.map(({ printed }) => printed).join('; '),
    names: [],
  }));

const actRecords = (corpus: Corpus): readonly SearchRecord[] =>
  allActs(corpus).map((act) => ({
    ...general,
    path: `/acts/${act.id}/`,
    kind: 'act',
    title: actName(act),
    text: [actAbout(act), act.issuer].filter((words) => words !== null).join('. '),
    names: act.number === null ? [] : [act.number],
  }));

/** The records of what holds over the territories. `records`: those of the territories. */
export const federalRecords = (corpus: Corpus, records: readonly SearchRecord[]): readonly SearchRecord[] => [
  ...topicRecords(corpus, records),
  ...conceptRecords(corpus),
  ...kindRecords(corpus),
  ...indicatorRecords(corpus),
  ...actRecords(corpus),
];
