// A surname with one letter wrong is another person: nobody is found by it, and nobody answers for the measure.

import { surnameKey } from '../../../text/names/person-names.ts';
import { timesInWords } from '../../../text/russian.ts';
import { nearSurnames } from '../../../text/words/near-spelling.ts';
import { oneLetterOff } from '../../../text/words/one-letter-off.ts';
import { defining, edit } from '../../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../../rule.ts';
import { type Named, peopleIn } from './people.ts';

/** Spellings of a surname, without the endings of its cases, with the places of each. */
type Spellings = ReadonlyMap<string, readonly Named[]>;

const bySurname = (names: readonly Named[]): Spellings =>
  Map.groupBy(names, ({ surname }) => surnameKey(surname));

/** Surnames that are near to one another, directly or through a third; the most frequent first. */
const clusters = (spellings: Spellings): readonly (readonly string[])[] => {
  const surnames = [...spellings.keys()].sort(
    (a, b) => (spellings.get(b)?.length ?? 0) - (spellings.get(a)?.length ?? 0),
  );
  const byLetters = Map.groupBy(surnames, (surname) => surname.toLowerCase());
  const near = oneLetterOff([...byLetters.keys()]);
  const left = new Set(surnames);
  const found: string[][] = [];
  for (const first of surnames) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    for (const known of cluster)
      for (const letters of near(known.toLowerCase()))
        for (const other of byLetters.get(letters) ?? [])
          if (nearSurnames(known, other) && left.delete(other)) cluster.push(other);
    if (cluster.length > 1) found.push(cluster);
  }
  return found;
};

/** So many spellings of one name are told; the rest are counted. */
const mostReported = 10;

const issue = (cluster: readonly string[], spellings: Spellings): Issue | null => {
  const [usual, ...others] = cluster.map((surname) => spellings.get(surname) ?? []);
  const first = others[0]?.[0];
  const best = usual?.[0];
  if (usual === undefined || first === undefined || best === undefined) return null;
  const counted = (names: readonly Named[]): Text => ({
    ru: `«${names[0]?.printed ?? ''}» (${timesInWords(names.length)})`,
    en: `“${names[0]?.printed ?? ''}” (${names.length === 1 ? 'once' : `${names.length} times`})`,
  });
  const list = (language: keyof Text, more: string): string =>
    [
      ...others.slice(0, mostReported).map((names) => counted(names)[language]),
      ...(others.length > mostReported ? [`${more} ${others.length - mostReported}`] : []),
    ].join(', ');
  return {
    at: first.spot,
    message: {
      ru: `Фамилия одного лица, видимо, напечатана по-разному: ${counted(usual).ru} и ${list('ru', 'ещё')}`,
      en: `The surname of what seems to be one person is spelt in several ways: ${counted(usual).en} and ${list('en', 'and')}`,
    },
    hint: {
      ru: `Если это одно лицо, исправьте на «${best.printed}» или на верную фамилию; если это разные люди, исправлять нечего.`,
      en: `Where it is one person, correct it to “${best.printed}” or to the right surname; where they are several, there is nothing to mend.`,
    },
    grounds: [usual, ...others].flatMap((names) =>
      names.map(({ printed, spot }) => ({
        says: { ru: `Напечатано «${printed}»`, en: `“${printed}” is printed` },
        at: spot,
      })),
    ),
    evidence: cluster.toSorted().join(' '),
    placeless: true,
  };
};

export const personOneName: TerritoryRule = {
  id: 'words/person-one-name',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Фамилия одного лица пишется одинаково', en: 'The surname of one person is spelt in one way' },
  fault: {
    ru: 'Фамилия одного лица пишется по-разному',
    en: 'The surname of one person is spelled in different ways',
  },
  reason: {
    ru: 'По фамилии находят того, кто отвечает. Фамилия с ошибкой – другой человек, которого нет.',
    en: 'By the surname one finds who answers; with a letter wrong it is another person, who does not exist.',
  },
  cure: {
    ru: 'Напишите фамилию одинаково во всём документе.',
    en: 'Write the surname in one way throughout the document.',
  },
  edit: {
    ru: 'Если люди разные или так напечатано в принятом акте, примите замечание.',
    en: 'Where they are several people, or the adopted act prints it so, waive the finding.',
  },
  *check(territory, { corpus }) {
    for (const names of Map.groupBy(peopleIn(corpus, territory), ({ initials }) => initials).values()) {
      const spellings = bySurname(names);
      for (const cluster of clusters(spellings)) {
        const found = issue(cluster, spellings);
        if (found !== null) yield found;
      }
    }
  },
  bad: [
    {
      title: { ru: 'Две фамилии исполнителя', en: 'Two surnames of an executor' },
      files: edit('roadmap', 'executors: [Иванова И.И.]', 'executors: [Чикунова Г.К., Чичунова Г.К.]'),
      points: 'Чичунова Г.К.',
    },
  ],
  good: [
    {
      title: { ru: 'Фамилия в другом падеже', en: 'The surname in another case' },
      files: defining(
        'субъекты региональной системы. Доклад представляет И.И. Петрова, работу поручают И.И. Петровой.',
      ),
    },
    {
      title: { ru: 'Похожие фамилии, разные инициалы', en: 'Similar surnames, different initials' },
      files: edit('roadmap', 'executors: [Иванова И.И.]', 'executors: [Чикунова Г.К., Чичунова А.В.]'),
    },
  ],
};
