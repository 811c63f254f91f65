// «Петрова А.В.» and «Петрова А.Б.»: one letter of the initials makes another person, whom nobody finds.
import { surnameKey } from '../../../text/names/person-names.ts';
import { timesInWords } from '../../../text/russian.ts';
import { edit } from '../../example-base.ts';
import type { Issue, TerritoryRule } from '../../rule.ts';
import { type Named, peopleIn } from './people.ts';

const stemOf = ({ surname }: Named): string => surnameKey(surname);

/** Whether one of two letters differs, or both have changed places. */
const nearInitials = (a: string, b: string): boolean => {
  if (a === b || a.length !== b.length) return false;
  const different = [...a].filter((letter, index) => letter !== b[index]).length;
  return different === 1 || [...a].reverse().join('') === b;
};

const issueOf = (usual: readonly Named[], rarer: readonly Named[]): Issue | null => {
  const [one, other] = [usual[0], rarer[0]];
  if (one === undefined || other === undefined) return null;
  return {
    at: other.spot,
    message: {
      ru: `Инициалы одного лица, видимо, напечатаны по-разному: «${one.printed}» (${timesInWords(usual.length)}) и «${other.printed}» (${timesInWords(rarer.length)})`,
      en: `The initials of what seems to be one person differ: “${one.printed}” (${usual.length}) and “${other.printed}” (${rarer.length})`,
    },
    hint: {
      ru: `Если это одно лицо, пишите везде «${one.printed}» или верные инициалы.`,
      en: `Where it is one person, write “${one.printed}” or the right initials everywhere.`,
    },
    grounds: [...usual, ...rarer].map(({ printed, spot }) => ({
      says: { ru: `Напечатано «${printed}»`, en: `“${printed}” is printed` },
      at: spot,
    })),
    evidence: [one, other]
      .map(({ initials }) => `${stemOf(one)} ${initials}`)
      .sort()
      .join(' '),
    placeless: true,
  };
};

const executors = (names: string): Readonly<Record<string, string>> =>
  edit('roadmap', 'executors: [Иванова И.И.]', `executors: [${names}]`);

export const personOneInitials: TerritoryRule = {
  id: 'words/person-one-initials',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Инициалы одного лица одинаковы', en: 'The initials of one person are the same' },
  fault: { ru: 'Инициалы одного лица разные', en: 'The initials of one person differ' },
  reason: {
    ru: 'Исполнителя находят по фамилии и инициалам. Если в них ошибка, поручение получает другой человек или никто.',
    en: 'An executor is found by surname and initials; with a slip in them another person, or nobody, gets the task.',
  },
  cure: {
    ru: 'Сверьте инициалы и напишите их одинаково во всём документе.',
    en: 'Check the initials, and write them the same throughout.',
  },
  doubt: {
    ru: 'Это могут быть однофамильцы или родственники: по буквам их не отличить от ошибки.',
    en: 'They may be namesakes or relatives, who cannot be told from a slip by the letters.',
  },
  yieldsTo: ['words/person-one-name'],
  *check(territory, { corpus }) {
    for (const names of Map.groupBy(peopleIn(corpus, territory), stemOf).values()) {
      const [usual, ...others] = [...Map.groupBy(names, ({ initials }) => initials).values()].toSorted(
        (a, b) => b.length - a.length,
      );
      for (const rarer of others) {
        if (usual === undefined || !nearInitials(usual[0]?.initials ?? '', rarer[0]?.initials ?? ''))
          continue;
        const found = issueOf(usual, rarer);
        if (found !== null) yield found;
      }
    }
  },
  bad: [
    {
      title: { ru: 'Одна буква другая', en: 'One letter is another' },
      files: executors('Чикунова Г.К., Чикунова Г.Н.'),
      points: 'Чикунова Г.Н.',
    },
    {
      title: { ru: 'Буквы переставлены', en: 'The letters have changed places' },
      files: executors('Чикунова Г.К., Чикунова К.Г.'),
      points: 'Чикунова К.Г.',
    },
  ],
  good: [
    {
      title: { ru: 'Однофамильцы', en: 'Namesakes' },
      files: executors('Чикунова Г.К., Чикунова А.В.'),
    },
  ],
};
