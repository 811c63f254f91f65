// An abbreviation that nobody has explained shuts out those who do not know it already.

import type { Corpus, Territory } from '../../model/types.ts';
import { isWhole, subjectNames } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { normalise } from '../../text/words.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { introductionsOf } from './introductions.ts';
import { shortenedTexts } from './shortened-texts.ts';
import { chainOf, inOnePhrase, unknownIn } from './unexplained.ts';

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
  doubt: {
    ru: 'Общеизвестное сокращение (ФГОС, ЕГЭ) читатель, скорее всего, поймёт и так: нужно ли его расшифровать, решает составитель.',
    en: 'Most readers know an abbreviation in common use without being told; whether to spell it out is for the drafter.',
  },
  *check(territory, { corpus }) {
    if (!canJudge(corpus, territory)) return;
    const unresolved = unresolvedNames(territory);
    const texts = shortenedTexts(territory);
    const known = introductionsOf(territory, texts);
    const isPhrase = inOnePhrase(texts, known);
    const told = new Set<string>();
    for (const printed of texts) {
      const { text, at, damaged } = printed;
      // Nobody can say what the scrambled letters of a damaged passage stand for.
      if (damaged || unresolved.has(text)) continue;
      for (const single of unknownIn(printed, known)) {
        if (told.has(single.text)) continue;
        told.add(single.text);
        const chain = chainOf(printed, single);
        const found = isPhrase(chain) ? chain : single;
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
      title: {
        ru: 'Форма организации перед её названием',
        en: 'The form of an organisation before its name',
      },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты: ГБУ ДПО «Институт», ГБ ПОУ «Колледж».',
        ),
      },
    },
    {
      title: { ru: 'Слово, набранное прописными', en: 'A word set in capitals' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты РЕГИОНАЛЬНОЙ системы. ПЛАН: каждый план.',
        ),
      },
    },
    {
      title: { ru: 'Повреждённое место', en: 'A damaged passage' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          '## 4. Понятия',
          '<Damaged why="Слова перемешаны.">\n\nРоссийской Федерации ОТ изменениями ИЗ сообщества.\n\n</Damaged>\n\n## 4. Понятия',
        ),
      },
    },
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
