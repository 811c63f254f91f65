// Two short names for one concept read like two concepts: a search for one does not find what is said of the other.
import { excerpt } from '../../../model/excerpt.ts';
import type { Abbreviation } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { stem } from '../../../text/stem.ts';
import { matchWords } from '../../../text/word-match.ts';
import { replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { compact } from './introductions.ts';

/** A meaning of one word says too little to be the same concept. */
const fewestWords = 2;

const meaningOf = ({ means }: Abbreviation): string => {
  const stems = matchWords(means).map(stem);
  return stems.length < fewestWords ? '' : stems.join(' ');
};

/** Names that one place gives together («далее – Положение, РС НМС») are meant to be two. */
const together = (a: Abbreviation, b: Abbreviation): boolean =>
  a.document === b.document && a.clause !== null && a.clause.printed === b.clause?.printed;

export const abbreviationOneName: TerritoryRule = {
  id: 'words/abbreviation-one-name',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'У понятия одно сокращение', en: 'A concept has one abbreviation' },
  fault: { ru: 'У понятия два сокращения', en: 'A concept has two abbreviations' },
  reason: {
    ru: 'Если одно и то же сокращено по-разному, читатель ищет между ними разницу, а поиск по одному не находит другого.',
    en: 'Where one thing is abbreviated in two ways a reader looks for a difference, and a search for one does not find the other.',
  },
  cure: {
    ru: 'Оставьте одно сокращение во всех документах приказа.',
    en: 'Keep one abbreviation in all documents of the order.',
  },
  doubt: {
    ru: 'Приложения читают и отдельно: в каждом может быть удобно своё сокращение. Согласовать ли их, решает составитель.',
    en: 'Annexes are read by themselves too, and each may have its own abbreviation; whether to make them one is for the drafter.',
  },
  yieldsTo: ['words/abbreviation-one-form', 'words/abbreviation-used'],
  *check({ abbreviations }) {
    const first = new Map<string, Abbreviation>();
    const told = new Set<string>();
    for (const abbreviation of abbreviations) {
      const meaning = meaningOf(abbreviation);
      const known = meaning === '' ? undefined : first.get(meaning);
      if (known === undefined) {
        if (meaning !== '') first.set(meaning, abbreviation);
        continue;
      }
      if (compact(known.short) === compact(abbreviation.short) || together(known, abbreviation)) continue;
      const pair = `${compact(known.short)} ${compact(abbreviation.short)}`;
      if (told.has(pair)) continue;
      told.add(pair);
      yield {
        at: child(abbreviation.spot, 'short'),
        message: {
          ru: `Одно и то же сокращено по-разному: «${known.short}» и «${abbreviation.short}» – «${excerpt(known.means)}»`,
          en: `One thing is abbreviated in two ways: “${known.short}” and “${abbreviation.short}” for “${excerpt(known.means)}”`,
        },
        grounds: [
          {
            says: { ru: `«${known.short}» введено здесь`, en: `“${known.short}” is introduced here` },
            at: child(known.spot, 'short'),
          },
        ],
        evidence: pair,
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В дорожной карте своё сокращение', en: 'The roadmap has an abbreviation of its own' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'title: Дорожная карта\n',
          'title: Дорожная карта\nabbreviations:\n  - { short: ЦМН, means: центр непрерывного повышения профессионального мастерства }\n',
        ).replace('Проведение мониторинга', 'Проведение мониторинга ЦМН'),
      },
      points: 'ЦМН',
    },
  ],
  good: [
    {
      title: { ru: 'Сокращение то же', en: 'The abbreviation is the same' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'title: Дорожная карта\n',
          'title: Дорожная карта\nabbreviations:\n  - { short: ЦНППМ, means: центр непрерывного повышения профессионального мастерства }\n',
        ),
      },
    },
  ],
};
