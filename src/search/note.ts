// What is said above the results: how the query was understood, what of it was not found, and what else may be meant.
import type { Found } from '../../validators/search/find.ts';
import type { SearchWords } from '../../validators/search/index/search-words.ts';
import { plural } from '../../validators/text/russian.ts';
import { type Asked, writeAddress } from './address.ts';
import { type Child, element } from './view.ts';

type Said = readonly Child[];

/** Of a country no more territories are named. */
const MOST_NAMES = 12;

const understood = ({ query }: Found, asked: Asked): readonly Said[] => {
  if (query.understoodAs === null) return [];
  const href = writeAddress({ ...asked, asTyped: true });
  return [
    [
      'Показаны результаты для «',
      element('strong', {}, query.understoodAs),
      '». ',
      element('a', { href }, `Искать «${asked.typed.trim()}»`),
      '.',
    ],
  ];
};

const ofTerritory = (
  { query }: Found,
  asked: Asked,
  { territories }: SearchWords,
  base: string,
): readonly Said[] => {
  const { territory } = query;
  if (territory === null || (asked.chosen.territory ?? []).length > 0) return [];
  if (territory.here === null) {
    const names = territories.slice(0, MOST_NAMES).map(({ name }) => name);
    return [
      [
        `${territory.name}: документов этой территории в Своде нет. Есть: ${names.join(', ')}`,
        ...(territories.length > names.length ? [' и другие'] : []),
        '. ',
        element('a', { href: `${base}regions/` }, 'Все территории Свода'),
        '.',
      ],
    ];
  }
  if (asked.everywhere) return [];
  // One link at most stands before the first result; the territory can be taken off among the choices too.
  if (query.understoodAs !== null) return [[`Только ${territory.name}.`]];
  const href = writeAddress({ ...asked, everywhere: true });
  return [[`Только ${territory.name}. `, element('a', { href }, 'Искать во всех территориях'), '.']];
};

const listed = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

const unknown = ({ query }: Found): readonly Said[] =>
  query.unknown.length === 0 ? [] : [[`В текстах нет: ${listed(query.unknown)}.`]];

const elsewhere = ({ elsewhere: words, query, chosen }: Found): readonly Said[] => {
  if (words.length === 0) return [];
  const [only, ...more] = chosen.territory ?? [];
  const name = query.territory?.name ?? (more.length === 0 ? only : undefined);
  return [
    [
      `${name === undefined ? 'В документах выбранных территорий' : `${name}: в документах`} нет: ${listed(words)}.`,
    ],
  ];
};

const begun = ({ query }: Found): readonly Said[] =>
  query.begun === null ? [] : [[`Показаны слова, которые начинаются с «${query.begun}».`]];

const partial = (found: Found): readonly Said[] =>
  found.partial ? [['Все слова вместе не встречаются. Показаны записи, где есть часть из них.']] : [];

const looked = ({ looked: count }: Found): readonly Said[] =>
  count === null
    ? []
    : [
        [
          `Показано из ${count} ${plural(count, ['территории', 'территорий', 'территорий'])}, где ответ вероятнее всего. `,
          'Чтобы искать в другой, добавьте её название к запросу.',
        ],
      ];

const suggested = ({ query: { suggestions } }: Found): readonly Said[] => {
  const links = suggestions.flatMap((typed, index): readonly Child[] => [
    ...(index === 0 ? [] : [', ']),
    element('a', { href: writeAddress({ typed, chosen: {}, everywhere: false, asTyped: false }) }, typed),
  ]);
  return links.length === 0 ? [] : [['Возможно, вы искали: ', ...links, '.']];
};

/** The paragraphs of the note; none where all was understood and found. `base`: the path under which the site is served. */
export const noteParagraphs = (
  found: Found,
  asked: Asked,
  words: SearchWords,
  base: string,
): readonly HTMLParagraphElement[] =>
  [
    ...understood(found, asked),
    ...ofTerritory(found, asked, words, base),
    ...unknown(found),
    ...elsewhere(found),
    ...begun(found),
    ...partial(found),
    ...looked(found),
    ...suggested(found),
  ].map((children) => element('p', {}, ...children));
