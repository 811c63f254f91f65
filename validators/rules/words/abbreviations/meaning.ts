// One abbreviation with two meanings makes a reader guess.
import { excerpt } from '../../../model/excerpt.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import { child, type Spot } from '../../../source/spot.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { introducedMeaning } from './introductions.ts';
import { sameMeaning } from './meanings.ts';
import { shortenedTexts } from './shortened-texts.ts';

interface Meaning {
  readonly short: string;
  readonly means: string;
  readonly at: Spot;
}

/** What the running text introduces: «региональный методический совет (далее – РМС)». */
const introduced = (territory: Territory, texts: Corpus['texts']): readonly Meaning[] =>
  shortenedTexts(territory).flatMap(({ text, at, found, damaged }) =>
    damaged
      ? []
      : found.flatMap((short) => {
          const means = introducedMeaning(text, short);
          return means === null ? [] : [{ short: short.text, means, at: within(at, text, short, texts) }];
        }),
  );

const listed = ({ abbreviations, terms }: Territory): readonly Meaning[] => [
  ...abbreviations.map(({ short, means, spot }) => ({ short, means, at: child(spot, 'means') })),
  ...terms.flatMap(({ short, term, spot }) =>
    short === null ? [] : [{ short, means: term, at: child(spot, 'term') }],
  ),
];

export const abbreviationMeaning: TerritoryRule = {
  id: 'words/abbreviation-meaning',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'У сокращения одно значение', en: 'An abbreviation has one meaning' },
  fault: { ru: 'У сокращения два значения', en: 'An abbreviation has two meanings' },
  reason: {
    ru: 'Документы одного приказа читают вместе. Если сокращение значит в них разное, читатель ошибётся.',
    en: 'The documents of one order are read together; an abbreviation that means two things in them misleads.',
  },
  cure: {
    ru: 'Оставьте за сокращением одно значение, а для второго введите другое.',
    en: 'Keep one meaning for the abbreviation and introduce another one for the second.',
  },
  *check(territory, { corpus }) {
    const first = new Map<string, Meaning>();
    const reported = new Set<string>();
    for (const meaning of [...listed(territory), ...introduced(territory, corpus.texts)]) {
      const key = normalise(meaning.short);
      const known = first.get(key);
      if (known === undefined) first.set(key, meaning);
      if (known === undefined || reported.has(key) || sameMeaning(known.means, meaning.means)) continue;
      reported.add(key);
      yield {
        at: meaning.at,
        message: {
          ru: `Сокращение «${meaning.short}» расшифровано по-разному: «${excerpt(known.means)}» и «${excerpt(meaning.means)}»`,
          en: `The abbreviation “${meaning.short}” has two meanings: “${excerpt(known.means)}” and “${excerpt(meaning.means)}”`,
        },
        evidence: key,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В дорожной карте другая расшифровка', en: 'The roadmap gives another meaning' },
      files: edit(
        'roadmap',
        'title: Дорожная карта\n',
        'title: Дорожная карта\nabbreviations:\n  - { short: ЦНППМ, means: Целевая поддержка молодых мастеров }\n',
      ),
      points: 'Целевая поддержка молодых мастеров',
    },
    {
      title: { ru: 'Текст вводит сокращение второй раз', en: 'The text introduces it a second time' },
      files: edit(
        'roadmap',
        'result: аналитическая справка',
        'result: справка целевой накопительной программы поддержки мастеров (далее – ЦНППМ)',
      ),
      points: 'ЦНППМ',
    },
  ],
  good: [
    {
      title: { ru: 'Другой падеж и уточнение', en: 'Another case and an addition' },
      files: edit(
        'roadmap',
        'title: Дорожная карта\n',
        'title: Дорожная карта\nabbreviations:\n  - { short: ЦНППМ, means: центры непрерывного повышения профессионального мастерства педагогов }\n',
      ),
    },
  ],
};
