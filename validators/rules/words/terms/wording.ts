// Territories take the concepts of the unified system over from one source: where one words a concept otherwise than the
// others do, it either means something else or was copied with a slip.

import { wordingsOf } from '../../../model/federal-terms.ts';
import { withPlace } from '../../../model/places/act-place.ts';
import { isKnown } from '../../../model/whole.ts';
import { packed, unpacked } from '../../../source/packed-spot.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { edit, primer, replaced } from '../../example-base.ts';
import { type GatheredIssue, gatheringRule } from '../../gathering.ts';
import type { Example, Ground } from '../../rule.ts';
import { type Deviation, deviation, meaningOf, type Wording } from './deviation.ts';
import { sameWords } from './differing-words.ts';

const wordingOf = (wording: Wording): string => sameWords(meaningOf(wording));

/** As many documents must agree for their wording to be the usual one. */
const usualFrom = 2;

const territories = (group: readonly Wording[]): number =>
  new Set(group.map(({ territory }) => territory.id)).size;

/** The wording that most documents share, or null where none is shared or two are shared by as many. */
const usual = (groups: readonly (readonly Wording[])[]): readonly Wording[] | null => {
  const [first, second] = groups.toSorted((a, b) => territories(b) - territories(a));
  if (first === undefined || territories(first) < usualFrom) return null;
  return second !== undefined && territories(second) === territories(first) ? null : first;
};

const ground = ({ territory, definition, at }: Wording): Ground => ({
  says: {
    ru: `${territory.name}: «${stripListPunctuation(definition)}»`,
    en: `${territory.id}: “${stripListPunctuation(definition)}”`,
  },
  at: unpacked(at),
});

/** So many other documents are quoted; the message says how many there are. */
const mostQuoted = 3;

/** The wordings that are quoted: of a document that defines the concept twice, one. */
const quoted = (others: readonly Wording[]): readonly Wording[] =>
  [...new Map(others.toReversed().map((wording) => [wording.territory.id, wording])).values()]
    .toReversed()
    .slice(0, mostQuoted);

/** All that one document words otherwise, told at the first of its definitions. */
const reported = (deviations: readonly [Deviation, ...Deviation[]]): GatheredIssue => {
  const [{ own, others, says, mends }] = deviations;
  const [count, number] = [territories(others), deviations.length];
  const list = (language: 'ru' | 'en', open: string, close: string): string =>
    deviations.map((one) => `${open}${one.own.term}${close} – ${one.says[language]}`).join('; ');
  return {
    at: unpacked(own.at),
    territory: own.territory.id,
    message:
      number === 1
        ? {
            ru: `Понятие «${own.term}» определено не теми словами, что в ${count} ${plural(count, ['другом документе', 'других документах', 'других документах'])} Свода: ${says.ru}`,
            en: `The term “${own.term}” is not defined in the words of ${count} other documents of the Svod: ${says.en}`,
          }
        : {
            ru: `${number} ${plural(number, ['понятие определено', 'понятия определены', 'понятий определены'])} не теми словами, что в других документах Свода: ${list('ru', '«', '»')}`,
            en: `${number} terms are not defined in the words of other documents of the Svod: ${list('en', '“', '”')}`,
          },
    ...(number === 1
      ? {
          hint: {
            ru: `Сверьте определение с федеральным актом, из которого взято понятие. Если разница не задумана, ${mends.ru}. Если понятие нарочно определено иначе, менять нечего.`,
            en: `Compare the definition with the federal act that the term comes from. Where the difference is not meant, ${mends.en}; where it is, there is nothing to change.`,
          },
        }
      : {}),
    grounds: deviations.flatMap((one) => [one.own, ...quoted(one.others)].map(ground)),
    evidence: deviations
      .map((one) => normalise(one.own.term))
      .sort()
      .join('\n'),
    placeless: true,
  };
};

/** Of a municipality whose region defines the concept too, and otherwise: how the two differ, however much. */
const againstRegion = (own: Wording, all: readonly Wording[]): Deviation | null => {
  const region = own.territory.id.split('/')[0];
  const theirs = own.territory.id === region ? [] : all.filter(({ territory }) => territory.id === region);
  if (theirs.length === 0 || theirs.some((one) => wordingOf(one) === wordingOf(own))) return null;
  return (
    deviation(own, theirs) ?? {
      own,
      others: theirs,
      says: {
        ru: 'регион определяет его целиком иначе',
        en: 'the region defines it in other words throughout',
      },
      mends: { ru: 'возьмите определение региона', en: 'take the definition of the region' },
    }
  );
};

/** Two more territories that define the concept of the model territory, and the concept. */
function neighbours(text: string, tutor?: string): Example['files'] {
  const files = Object.entries({ pervaya: 'Первая область', vtoraya: 'Вторая область' }).flatMap(
    ([id, name]) => [
      [`regions/${id}/region.yaml`, `id: ${id}\nname: ${name}\nlevel: region\n`],
      [
        `regions/${id}/acts/1/act.yaml`,
        'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
      ],
      [
        `regions/${id}/acts/1/terms.yaml`,
        `terms:\n  - { id: mentor, term: наставник, text: ${JSON.stringify(text)} }\n${
          tutor === undefined ? '' : `  - { id: tutor, term: тьютор, text: ${JSON.stringify(tutor)} }\n`
        }`,
      ],
    ],
  );
  return {
    ...Object.fromEntries(files),
    'federal/terms.yaml':
      'terms:\n  - { id: mentor, name: Наставник, spellings: [наставник] }\n  - { id: tutor, name: Тьютор, spellings: [тьютор] }\n',
  };
}

export const termWording = gatheringRule({
  id: 'words/term-wording',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Общее понятие определено так же, как в других документах',
    en: 'A shared concept is defined as in other documents',
  },
  fault: {
    ru: 'Общее понятие определено не так, как в других документах',
    en: 'A common term is defined otherwise than in other documents',
  },
  reason: {
    ru: 'Системы территорий – части одной федеральной. Если одно понятие определено в них по-разному, под ним понимают разное.',
    en: 'The systems of the territories are parts of one; where a concept is defined otherwise in one of them, it means something else there.',
  },
  cure: {
    ru: 'Сверьте определения с федеральным актом, из которого взято понятие. Если разница не задумана, приведите определение к его словам; если понятие нарочно определено иначе, менять нечего.',
    en: 'Compare the definitions with the federal act that the term comes from. Where the difference is not meant, take its words; where it is, there is nothing to change.',
  },
  doubt: {
    ru: 'Текста федерального определения в Своде нет: какая из формулировок верна, Свод не знает. Акты разных лет могли определить понятие по-разному намеренно.',
    en: 'The Svod does not hold the federal text: it cannot tell which wording is right, and acts of different years may differ on purpose.',
  },
  beside: { kinds: ['terms'] },
  gather: (territory, { corpus }) =>
    isKnown(corpus, 'federal-terms')
      ? corpus.federal.concepts.flatMap((concept) =>
          wordingsOf(concept, [territory]).map(({ term: { term, definition, spot } }) => ({
            concept: concept.id,
            term,
            definition,
            at: packed(withPlace(territory, child(spot, 'text'))),
          })),
        )
      : null,
  *check(gathered, { federal }) {
    const byConcept = Map.groupBy(
      gathered.flatMap(({ territory: id, name, data }) =>
        data.map((wording): Wording => ({ ...wording, territory: { id, name } })),
      ),
      ({ concept }) => concept,
    );
    const deviations = federal.concepts.flatMap((concept) => {
      const all = byConcept.get(concept.id) ?? [];
      const groups = [...Map.groupBy(all, wordingOf).values()];
      const reference = usual(groups);
      // Where most documents agree, they are the measure, and not the region.
      if (reference === null) return all.flatMap((own) => againstRegion(own, all) ?? []);
      return groups
        .filter((group) => group !== reference)
        .flat()
        .flatMap((own) => deviation(own, reference) ?? []);
    });
    for (const [first, ...others] of Map.groupBy(deviations, ({ own }) => own.territory.id).values())
      if (first !== undefined) yield reported([first, ...others]);
  },
  bad: [
    {
      title: { ru: 'В одном документе другое слово', en: 'One document has another word' },
      files: {
        ...neighbours('«наставник» - педагог, который помогает коллеге.'),
        ...edit('terms', 'помогает коллеге', 'помогает ученику'),
      },
      points: '«наставник» - педагог, который помогает ученику.',
    },
    {
      title: { ru: 'В определение добавлены слова', en: 'Words are added to a definition' },
      files: {
        ...neighbours('«наставник» - педагог, который помогает коллеге.'),
        ...edit('terms', 'помогает коллеге', 'помогает коллеге на первых уроках'),
      },
    },
    {
      title: { ru: 'Слова определения пропущены', en: 'Words of a definition are left out' },
      files: {
        ...neighbours('«наставник» - педагог, который помогает коллеге на первых уроках.'),
      },
    },
    {
      title: {
        ru: 'Город определяет понятие не так, как область',
        en: 'A town defines a term unlike its region',
      },
      files: {
        'federal/terms.yaml': 'terms:\n  - { id: mentor, name: Наставник, spellings: [наставник] }\n',
        'regions/primer/municipalities/gorod/region.yaml': 'id: gorod\nname: Город\nlevel: municipality\n',
        'regions/primer/municipalities/gorod/acts/1/act.yaml':
          'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
        'regions/primer/municipalities/gorod/acts/1/terms.yaml':
          'terms:\n  - { id: own, term: наставник, text: "«наставник» - работник школы, которому поручен новичок." }\n',
      },
    },
    {
      title: { ru: 'Два понятия другими словами', en: 'Two terms in other words' },
      files: {
        ...neighbours(
          '«наставник» - педагог, который помогает коллеге.',
          '«тьютор» - педагог, который ведёт группу.',
        ),
        ...edit('provision', 'поддерживает наставников', 'поддерживает тьюторов и наставников'),
        'regions/primer/acts/1/terms.yaml': replaced('terms', 'помогает коллеге', 'помогает ученику').replace(
          'terms:\n',
          'terms:\n  - { id: tutor, term: тьютор, text: "«тьютор» - педагог, который ведёт класс." }\n',
        ),
      },
    },
  ],
  good: [
    {
      title: { ru: 'Определение целиком другими словами', en: 'A definition in other words throughout' },
      files: {
        ...neighbours('«наставник» - педагог, который помогает коллеге.'),
        ...edit('terms', 'педагог, который помогает коллеге', 'лицо, сопровождающее молодых специалистов'),
      },
    },
    {
      title: { ru: 'Отличаются только кавычки, тире и «это»', en: 'Only quotes, dashes and “это” differ' },
      files: neighbours('Наставник – это педагог, который помогает коллеге;'),
    },
    {
      title: { ru: 'Понятие, которого в общем перечне нет', en: 'A term that the shared list does not have' },
      files: {
        'federal/terms.yaml': 'terms:\n  - { id: tutor, name: Тьютор, spellings: [тьютор] }\n',
        'regions/primer/acts/1/terms.yaml': primer.terms,
      },
    },
  ],
});
