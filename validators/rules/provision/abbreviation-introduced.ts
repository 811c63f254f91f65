// An abbreviation that nobody has explained shuts out those who do not know it already.

import type { Corpus, Territory } from '../../model/types.ts';
import { isWhole, subjectNames } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { type Abbreviation, findAbbreviations, normalise } from '../../text/words.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { type PrintedText, printedTexts } from './printed-texts.ts';

/** Known to every reader of a Russian act: the name of the state, and the full name of a person («Ф.И.О.»). */
const generallyKnown = ['РФ', 'ФИО'];

/** «… (далее – РЦЦТО)», «… (ЕФС)»: the text itself introduces it. */
const isIntroduction = (text: string, { at, length }: Abbreviation): boolean =>
  /\(\s*(?:далее[^()]*?[\s–—-]\s*)?$/iu.test(text.slice(0, at)) && /^\s*[),;]/u.test(text.slice(at + length));

const introduced = (territory: Territory, texts: readonly PrintedText[]): ReadonlySet<string> => {
  const { abbreviations, subjects, terms } = territory;
  const listed = [
    ...generallyKnown,
    ...abbreviations.map(({ short }) => short),
    ...subjects.flatMap(({ short, aliases }) => [...(short === null ? [] : [short]), ...aliases]),
    ...terms.flatMap(({ short, term }) => [term, ...(short === null ? [] : [short])]),
  ];
  const inText = texts.flatMap(({ text }) =>
    findAbbreviations(text)
      .filter((found) => isIntroduction(text, found))
      .map((found) => found.text),
  );
  return new Set([...listed, ...inText].map(normalise));
};

/** «273-ФЗ», «КЛ-12»: letters joined to a figure belong to the number of an act, not to the language. */
const isInNumber = (text: string, { at, length }: Abbreviation): boolean =>
  /\d-$/u.test(text.slice(0, at)) || /^-\d/u.test(text.slice(at + length));

/** The single abbreviations of a text that stand in no phrase known as a whole («РС НМС»). */
const unknownIn = (text: string, known: ReadonlySet<string>): readonly Abbreviation[] => {
  const all = findAbbreviations(text);
  const covered = all.filter((found) => known.has(normalise(found.text)));
  return all.filter(
    (found) =>
      found.words === 1 &&
      !isInNumber(text, found) &&
      !covered.some(
        (phrase) => phrase.at <= found.at && found.at + found.length <= phrase.at + phrase.length,
      ),
  );
};

/** Where an abbreviation can be introduced: a loss elsewhere in the files takes none away. */
const introductions = [
  ['provision', /^\/(?:abbreviations|[^/]*$)/],
  ['subjects', subjectNames],
  ['terms', /^/],
  ['roadmap', /^\/(?:abbreviations|[^/]*$)/],
  ['indicators', /^\/(?:abbreviations|[^/]*$)/],
] as const;

/** Names that no subject answers to are told by roadmap/responsible-defined. */
const unresolvedNames = (territory: Territory): ReadonlySet<string> =>
  new Set(
    (territory.roadmap?.measures ?? []).flatMap(({ responsible }) =>
      (responsible ?? []).flatMap(({ printed, target }) => (target === null ? [printed] : [])),
    ),
  );

const canJudge = (corpus: Corpus, territory: Territory): boolean =>
  introductions.every(([kind, part]) => isWhole(corpus, territory, kind, part));

export const abbreviationIntroduced: TerritoryRule = {
  id: 'provision/abbreviation-introduced',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Сокращение введено', en: 'An abbreviation is introduced' },
  reason: {
    ru: 'Акт читают и те, кто не знает ведомственных сокращений. Нерасшифрованное сокращение им непонятно, а поиск не найдёт по нему полного названия.',
    en: 'Those who do not know the abbreviations of the trade read the act too, and a search cannot lead from them to the full name.',
  },
  cure: {
    ru: 'Расшифруйте сокращение при первом упоминании («далее – …») или внесите его в список сокращений.',
    en: 'Spell it out where it is first used (“далее – …”), or enter it in the list of abbreviations.',
  },
  *check(territory, { corpus }) {
    if (!canJudge(corpus, territory)) return;
    const unresolved = unresolvedNames(territory);
    const texts = printedTexts(territory);
    const known = introduced(territory, texts);
    const told = new Set<string>();
    for (const { text, at } of texts) {
      if (unresolved.has(text)) continue;
      for (const found of unknownIn(text, known)) {
        if (told.has(normalise(found.text))) continue;
        told.add(normalise(found.text));
        yield {
          at: within(at, text, found, corpus.texts),
          message: {
            ru: `Сокращение «${found.text}» нигде не расшифровано`,
            en: `The abbreviation “${found.text}” is introduced nowhere`,
          },
          evidence: normalise(found.text),
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Сокращение в тексте положения', en: 'An abbreviation in the text of the provision' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты внедрения ФГОС.',
        ),
      },
      points: 'ФГОС',
    },
    {
      title: { ru: 'Сокращение в дорожной карте', en: 'An abbreviation in the roadmap' },
      files: {
        'regions/primer/roadmap.yaml': replaced(
          'roadmap',
          'Проведение мониторинга',
          'Тестирование руководителей ШНОР',
        ),
      },
      points: 'ШНОР',
    },
  ],
  good: [
    {
      title: { ru: 'Буквы в номере акта', en: 'Letters in the number of an act' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          'в соответствии с законом об образовании.',
          'в соответствии с законом № 273-ФЗ.',
        ),
      },
    },
    {
      title: { ru: 'Сокращение введено словами «далее –»', en: 'Introduced by “далее –”' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы (далее – РС НМС). РС НМС развивается.',
        ),
      },
    },
  ],
};
