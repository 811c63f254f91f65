// Whom an act is for is known by the words that describe them: two descriptions are two groups to those who make the lists.
import {
  type GroupDescription,
  groupDescriptions,
  HEADS,
  STAFF,
} from '../../../language/group-descriptions.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { defining } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { printedTexts } from '../printed-texts.ts';
import { disputedIn } from './members-said.ts';

/** A way in which a group is described: its words as first printed, where that is, and how often it is. */
interface Described extends Pick<GroupDescription, 'way'> {
  readonly times: number;
  readonly words: string;
  readonly spot: Spot;
}

/** Two names of heads may be told apart by a reader; of more nobody knows whether they are the same people. */
const fewestWays = (group: string): number => (group === HEADS ? 3 : 2);

/** The ways in which groups are described, by group. */
const waysOf = (territory: Territory, texts: Corpus['texts']): ReadonlyMap<string, readonly Described[]> => {
  const groups = new Map<string, Described[]>();
  for (const { text, at, damaged } of printedTexts(territory)) {
    if (damaged) continue;
    for (const description of groupDescriptions(text)) {
      const { group, way } = description;
      const known = groups.get(group) ?? [];
      const before = known.find((one) => one.way === way);
      const words = text.slice(description.at, description.at + description.length);
      const described = before ?? { way, words, spot: within(at, text, description, texts), times: 0 };
      groups.set(group, [
        ...known.filter((one) => one !== before),
        { ...described, times: described.times + 1 },
      ]);
    }
  }
  return groups;
};

export const groupOneDescription: TerritoryRule = {
  id: 'words/group-one-description',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Одна группа людей описана в акте одинаково',
    en: 'A group of people is described alike throughout an act',
  },
  fault: {
    ru: 'Одна группа людей описана по-разному',
    en: 'A group of people is described in different ways',
  },
  reason: {
    ru: 'По этим словам составляют списки. «До 35 лет и в первые три года работы» могут быть и те, кто отвечает обоим условиям, и те, кто одному из них; а люди с двумя названиями – это две группы.',
    en: 'Lists are made by these words. “Under 35 and in the first three years of work” may be those who meet both conditions, or either; and people with two names are two groups.',
  },
  cure: {
    ru: 'Опишите группу везде теми же словами; лучше один раз введите для неё короткое название.',
    en: 'Describe the group in the same words everywhere; better, introduce a short name for it once.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Это могут быть и разные группы. Тогда их надо назвать так, чтобы было видно, чем они отличаются.',
    en: 'They may be different groups; then their names should show how they differ.',
  },
  *check(territory, { corpus }) {
    const groups = waysOf(territory, corpus.texts);
    const headsAreTold = (groups.get(HEADS)?.length ?? 0) >= fewestWays(HEADS);
    for (const [group, found] of groups) {
      // The finding on the heads names the same passages.
      if (group === STAFF && headsAreTold) continue;
      const ways = found.toSorted(
        (a, b) => a.times - b.times || b.way.length - a.way.length || (a.way < b.way ? -1 : 1),
      );
      const [rarest] = ways;
      if (rarest === undefined || ways.length < fewestWays(group)) continue;
      const list = (open: string, close: string): string =>
        ways.map(({ words }) => `${open}${words}${close}`).join(', ');
      yield {
        at: rarest.spot,
        message: {
          ru: `Одна группа людей описана по-разному: ${list('«', '»')}`,
          en: `A group of people is described in different ways: ${list('“', '”')}`,
        },
        grounds: ways
          .filter((way) => way !== rarest)
          .map(({ words, spot }) => ({
            says: { ru: `Здесь: «${words}»`, en: `Here: “${words}”` },
            at: spot,
          })),
        evidence: group,
      };
    }
    for (const { body, places } of disputedIn(territory, corpus.texts)) {
      const [first, ...others] = places;
      if (first === undefined) continue;
      const list = (open: string, close: string): string =>
        places.map(({ words }) => `${open}${words}${close}`).join(', ');
      yield {
        at: first.spot,
        message: {
          ru: `Кто входит в состав одного объединения, сказано по-разному: ${list('«', '»')}`,
          en: `Who makes up one body is said in different ways: ${list('“', '”')}`,
        },
        grounds: others.map(({ words, spot }) => ({
          says: { ru: `Здесь: «${words}»`, en: `Here: “${words}”` },
          at: spot,
        })),
        evidence: body,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Педагоги и руководители вместе названы двояко',
        en: 'Teachers and heads together in two ways',
      },
      files: defining(
        'субъекты региональной системы. Курсы открыты для педагогических работников и управленческих кадров, план – для педагогических и управленческих кадров.',
      ),
    },
    {
      title: { ru: 'Оба условия или одно из них', en: 'Both conditions, or one of them' },
      files: defining(
        'субъекты региональной системы. Центр учит педагогов до 35 лет в первые три года работы и ведёт список педагогов до 35 лет и в первые три года работы.',
      ),
      points: 'до 35 лет и в первые три года',
    },
    {
      title: { ru: 'Три названия', en: 'Three names' },
      files: defining(
        'субъекты региональной системы: управленческие кадры. Центр учит руководящих работников и опрашивает управленческий персонал.',
      ),
      points: 'управленческий персонал',
    },
    {
      title: { ru: 'В составе то одни, то другие', en: 'Now these make it up, now those' },
      files: defining(
        'субъекты региональной системы. Методический актив формируется из числа методистов. В состав методического актива входят учителя.',
      ),
      points: 'из числа методистов',
    },
  ],
  good: [
    {
      title: {
        ru: 'Педагоги и руководители названы одними словами',
        en: 'Teachers and heads in the same words',
      },
      files: defining(
        'субъекты региональной системы. Курсы открыты для педагогических и управленческих кадров, план – для педагогических и управленческих кадров школ.',
      ),
    },
    {
      title: { ru: 'Те же слова, число цифрой', en: 'The same words, the number in figures' },
      files: defining(
        'субъекты региональной системы. Центр учит педагогов до 35 лет в первые три года работы и ведёт список педагогов в возрасте до 35 лет в первые три (3) года работы.',
      ),
    },
    {
      title: { ru: 'Два названия рядом', en: 'Two names beside each other' },
      files: defining(
        'субъекты региональной системы: управленческие кадры. Центр учит педагогических и управленческих работников.',
      ),
    },
  ],
};
