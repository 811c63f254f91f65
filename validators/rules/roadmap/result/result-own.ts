// A table is filled by copying the row above; a result left from it belongs to another measure.

import { saidRoots } from '../../../language/said-words.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import { headingOf } from '../../../model/roadmap/headings.ts';
import type { Measure, Territory } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { common, without } from '../../../text/sets.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { edit, primer, whole } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
import { mentionsIn } from '../../subjects/mentions.ts';

type Terms = Territory['terms'];

/** Words of a result that stand in a measure's name. */
const sharedWith = (result: ReadonlySet<string>, { title }: Measure): ReadonlySet<string> =>
  common(result, saidRoots(title));

/** Words of the definitions of the concepts that a measure's name holds: the name speaks of them too. */
const definedIn = ({ title }: Measure, terms: Terms): ReadonlySet<string> => {
  const mentions = mentionsIn([title]);
  const held = terms.filter(({ term }) => mentions([term]).size > 0);
  return saidRoots(held.map(({ definition }) => definition).join(' '));
};

interface Copy {
  readonly from: Measure;
  readonly to: Measure;
  /** What tells the copy from the original. */
  readonly sign: Text;
}

const words = (roots: ReadonlySet<string>, text: string): string =>
  [...new Set(normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [])]
    .filter((word) => common(roots, saidRoots(word)).size > 0)
    .map((word) => `«${word}»`)
    .join(', ');

const spokenOf = (from: Measure, to: Measure, only: ReadonlySet<string>, result: string): Copy => ({
  from,
  to,
  sign: {
    ru: `Слова результата ${words(only, result)} есть в названии «${inner(excerpt(from.title))}», а в названии «${inner(excerpt(to.title))}» их нет.`,
    en: `The words ${words(only, result)} of the result stand in “${excerpt(from.title)}” and not in “${excerpt(to.title)}”.`,
  },
});

/** So many words of a result must their common heading have for the result to be that of all rows under it. */
const OF_HEADING = 2;
const isOfHeading = (roots: ReadonlySet<string>, above: Measure, below: Measure): boolean =>
  headingOf(above).title === headingOf(below).title &&
  common(roots, saidRoots(headingOf(above).title)).size >= OF_HEADING;

/** How many times as many words of the result must the one measure have alone as the other. */
const CLEARLY = 2;
/** A result of so many words is of one measure; «приказ Министерства» may be of any. */
const TELLING = 4;
const SHARE = /(?:(?<![\p{N},.])\p{N}[\p{N},.]*|\p{N}[,.]?)\s*(?:%|процент)/u;

/**
 * Which of two measures with one result lent it to the other: the one whose words the result speaks in; for a share,
 * which two measures hardly reach alike, the upper row. Null where the result fits both, or neither: «приказ
 * Министерства» belongs to any measure.
 */
const copyBetween = (above: Measure, below: Measure, result: string, terms: Terms): Copy | null => {
  const roots = saidRoots(result);
  if (isOfHeading(roots, above, below)) return null;
  const first = sharedWith(roots, above);
  const second = sharedWith(roots, below);
  // What the definition of a concept in the other name says, that name says too.
  const onlyFirst = without(without(first, second), definedIn(below, terms));
  const onlySecond = without(without(second, first), definedIn(above, terms));
  if (onlyFirst.size > CLEARLY * onlySecond.size) return spokenOf(above, below, onlyFirst, result);
  if (onlySecond.size > CLEARLY * onlyFirst.size) return spokenOf(below, above, onlySecond, result);
  if (roots.size >= TELLING && first.size === 0 && second.size === 0)
    return {
      from: above,
      to: below,
      sign: {
        ru: 'Ни одного слова этого результата нет в названиях мероприятий: он не об обоих сразу.',
        en: 'No word of this result stands in either name: it is not of both at once.',
      },
    };
  const [share] = SHARE.exec(result) ?? [];
  if (share === undefined) return null;
  return {
    from: above,
    to: below,
    sign: {
      ru: `Обоим мероприятиям записана одна и та же доля: ${share}.`,
      en: `Both measures have the same share: ${share}.`,
    },
  };
};

const keyOf = ({ result }: Measure): string => normalise(stripListPunctuation(result ?? ''));

/** Rows with the same result, each held against the one before it that has it. */
function* copies(measures: readonly Measure[], terms: Terms): Generator<Copy> {
  const reported = new Set<Measure>();
  const alike = Map.groupBy(measures, keyOf);
  alike.delete('');
  for (const group of alike.values())
    for (const [index, below] of group.entries()) {
      const above = group[index - 1];
      const copy = above === undefined ? null : copyBetween(above, below, below.result ?? '', terms);
      if (copy === null || reported.has(copy.to)) continue;
      reported.add(copy.to);
      yield copy;
    }
}

const rows = (first: string, second: string, results: readonly [string, string]): string =>
  `${primer.roadmap}${[first, second]
    .map(
      (title, index) => `          - title: ${title}
            responsible: [Министерство]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: ${results[index]}
`,
    )
    .join('')}`;

export const resultOwn: TerritoryRule = {
  id: 'roadmap/result-own',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  yieldsTo: ['roadmap/result-same-people'],
  title: {
    ru: 'Результат не скопирован из соседней строки',
    en: 'The result is not copied from a neighbouring row',
  },
  fault: {
    ru: 'Результат скопирован из соседней строки',
    en: 'The result is copied from a neighbouring row',
  },
  reason: {
    ru: 'Результат, оставшийся от соседнего мероприятия, исполнение этого не подтвердит: он говорит о другом.',
    en: 'A result left from the neighbouring measure proves nothing of this one: it speaks of something else.',
  },
  cure: {
    ru: 'Скажите, чем результат этого мероприятия отличается от соседнего.',
    en: 'Say in what the result of this measure differs from the neighbouring one.',
  },
  doubt: {
    ru: 'Два мероприятия могут вести к одному результату. Правило судит по словам, которых нет в названии одного из мероприятий, и по одинаковой доле; слов с тем же смыслом оно не узнаёт.',
    en: 'Two measures may lead to one result. The rule judges by words that one of the two names lacks, and by an equal share; it does not know words of the same meaning.',
  },
  *check({ roadmap, terms }) {
    const measures = measuresInForce(roadmap);
    const place = new Map(measures.map((measure, index) => [measure, index]));
    for (const { from, to, sign } of copies(measures, terms)) {
      const areBeside = Math.abs((place.get(from) ?? 0) - (place.get(to) ?? 0)) === 1;
      const result = to.result ?? '';
      yield {
        at: child(to.spot, 'result'),
        message: {
          ru: `Результат мероприятия «${inner(excerpt(to.title))}» слово в слово тот же, что у ${areBeside ? 'соседнего ' : ''}«${inner(excerpt(from.title))}»`,
          en: `The result of the measure “${excerpt(to.title)}” is word for word that of ${areBeside ? 'the neighbouring ' : ''}“${excerpt(from.title)}”`,
        },
        grounds: [
          {
            says: { ru: `Результат: «${result}».`, en: `The result: “${result}”.` },
            at: child(from.spot, 'result'),
          },
          { says: sign, at: child(from.spot, 'title') },
        ],
        evidence: normalise(result),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Результат ни о том, ни о другом', en: 'A result of neither' },
      files: whole(
        'roadmap',
        rows('Опрос родителей', 'Ведение реестра площадок', [
          'подготовлен сборник лучших уроков',
          'подготовлен сборник лучших уроков',
        ]),
      ),
      points: 'подготовлен сборник лучших уроков',
    },
    {
      title: { ru: 'Результат остался от строки выше', en: 'A result left from the row above' },
      files: whole(
        'roadmap',
        rows('Конкурс молодых наставников', 'Ведение реестра площадок', [
          'названы лучшие наставники',
          'названы лучшие наставники',
        ]),
      ),
      points: 'названы лучшие наставники',
    },
    {
      title: { ru: 'Результат взят из строки ниже', en: 'A result taken from the row below' },
      files: whole(
        'roadmap',
        rows('Ведение реестра площадок', 'Конкурс молодых наставников', [
          'названы лучшие наставники',
          'названы лучшие наставники',
        ]),
      ),
      points: 'названы лучшие наставники',
    },
    {
      title: { ru: 'Одна доля у двух мероприятий', en: 'One share of two measures' },
      files: whole(
        'roadmap',
        rows('Опрос родителей', 'Опрос учеников', ['охвачено 20% семей', 'охвачено 20% семей']),
      ),
      points: 'охвачено 20% семей',
    },
  ],
  good: [
    {
      title: { ru: 'Доли разные', en: 'Other shares' },
      files: whole(
        'roadmap',
        rows('Опрос родителей', 'Опрос учеников', ['охвачено 20% семей', 'охвачено 25% семей']),
      ),
    },
    {
      title: { ru: 'Документ подходит к любому мероприятию', en: 'A document belongs to any measure' },
      files: whole(
        'roadmap',
        rows('Конкурс молодых наставников', 'Опрос о нагрузке школ', [
          'приказ Министерства',
          'приказ Министерства',
        ]),
      ),
    },
    {
      title: {
        ru: 'Слова результата стоят в определении того, о чём мероприятие',
        en: 'The words of the result stand in the definition of what the measure is on',
      },
      files: {
        'regions/primer/acts/1/roadmap.yaml': rows(
          'Ведение реестра методических площадок',
          'Ведение реестра новаторских организаций',
          ['материалы новаторского опыта', 'материалы новаторского опыта'],
        ),
        ...edit(
          'terms',
          'terms:\n',
          'terms:\n  - id: site\n    term: методическая площадка\n    text: «методическая площадка» - организация, которая передаёт новаторский опыт.\n',
        ),
      },
    },
    {
      title: { ru: 'Результат подходит обоим', en: 'The result fits both' },
      files: whole(
        'roadmap',
        rows('Размещение материалов на сайте', 'Подготовка материалов школ', [
          'материалы доступны всем',
          'материалы доступны всем',
        ]),
      ),
    },
  ],
};
