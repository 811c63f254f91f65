// What a document says its system consists of, it must go on to describe: every level it announces.

import { excerpt, inner } from '../../model/excerpt.ts';
import { type LeadIn, opensSubjects, type Passage, passagesOf } from '../../model/passages.ts';
import type { Part, Term, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import { countedLevels, findLevels, type Level } from '../../text/names/level-list.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { edit, primer } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { borneOutLevels } from '../subjects/printed-levels.ts';
import { sayLevels } from './say.ts';

interface Announcement {
  /** The text and its place. */
  readonly text: string;
  readonly spot: Spot;
  readonly levels: readonly Level[];
  readonly at: number;
  readonly length: number;
}

const CONSISTS =
  /(?<!\p{L})(?:включает|включают|объединяет|охватывает|входят|выделяются|состоит|насчитывает|представлена|имеет|действует|действуют|работает|работают|функционирует|функционируют|строится|двухуровнев\p{L}{2}|тр[её]хуровнев\p{L}{2}|четыр[её]хуровнев\p{L}{2}|совокупность)(?!\p{L})/iu;
const SYSTEM = /систем|(?<!\p{L})[РМ]С\s?НМС(?!\p{L})|экосистем/iu;
const SENTENCE = /[^.!?]+(?:[.!?](?!\s+\p{Lu}|\s*$)[^.!?]*)*/gu;

/** «Система имеет следующие уровни:» with the list behind it, as one sentence. */
const withItems = ({ text, children }: Part): string =>
  /уровн\p{L}{1,2}:\s*$/iu.test(text)
    ? `${text} ${children.map((item) => stripListPunctuation(item.text)).join(', ')}`
    : text;

/** The levels that a sentence says the system consists of. */
const announcedIn = (text: string): Omit<Announcement, 'text' | 'spot'> | null => {
  if (!CONSISTS.test(text)) return null;
  for (const sentence of text.matchAll(SENTENCE)) {
    if (!CONSISTS.test(sentence[0]) || !SYSTEM.test(sentence[0])) continue;
    const named = findLevels(sentence[0]).find(({ levels }) => levels.length > 1);
    if (named !== undefined)
      return { levels: named.levels, at: sentence.index + named.at, length: named.length };
  }
  return null;
};

/** A sentence that says of which levels the system consists, or a line that opens the list of their subjects. */
const announcementIn = ({ part, text, leadIn }: Passage): Announcement | null => {
  const { spot } = part;
  if (leadIn?.part === part && leadIn.levels.length > 1 && opensSubjects(leadIn) && part.kind !== 'section')
    return { ...leadIn, text, spot };
  const found = announcedIn(withItems(part));
  return found === null
    ? null
    : { ...found, length: Math.min(found.length, text.length - found.at), text, spot };
};

/** What the definition of the system itself says of its levels. */
const definedAs = ({ term, text, spot }: Term): Announcement | null => {
  const found = SYSTEM.test(term) ? announcedIn(text) : null;
  return found === null ? null : { ...found, text, spot: child(spot, 'text') };
};

/** A line for several levels, one of these among them, that opens a list: whose the subjects under it are it does not tell. */
const sharedLine = (levels: readonly Level[], passages: readonly Passage[]): LeadIn | null => {
  const shared = passages.flatMap(({ part, leadIn }) =>
    leadIn !== null && leadIn.part !== part && leadIn.levels.length > 1 && opensSubjects(leadIn)
      ? [leadIn]
      : [],
  );
  return (
    shared.find(
      ({ part, levels: named }) => part.kind === 'paragraph' && levels.some((level) => named.includes(level)),
    ) ?? null
  );
};

/** What is said of levels that have no subjects of their own. */
const saying = (
  missing: readonly Level[],
  shared: LeadIn | null,
): Pick<Issue, 'message' | 'hint' | 'unsure'> => {
  const named = sayLevels(missing, 'nominative');
  const several = missing.length > 1;
  if (shared === null)
    return {
      message: {
        ru: `${several ? 'Объявлены' : 'Объявлен'} ${named.ru}, но ни одного ${several ? 'их' : 'его'} субъекта с функциями документ не описывает`,
        en: `The ${named.en} ${several ? 'are' : 'is'} announced, but the document describes no subject of ${several ? 'them' : 'it'} with functions`,
      },
    };
  const ours = sayLevels(missing, 'genitive');
  return {
    message: {
      ru: `Субъекты ${ours.ru} отдельно не описаны: строка «${inner(excerpt(shared.part.text))}» говорит сразу о нескольких уровнях`,
      en: `The subjects of the ${ours.en} are not described by themselves: “${excerpt(shared.part.text)}” speaks of several levels at once`,
    },
    hint: {
      ru: `Скажите, какие субъекты и функции под этой строкой – ${ours.ru}.`,
      en: `Say which subjects and functions under this line are of the ${ours.en}.`,
    },
    unsure: true,
  };
};

/**
 * Levels whose subjects the document lists under a line of their own, or gives something to do. A line for several levels
 * does not tell whose the subjects under it are.
 */
const described = (territory: Territory, passages: readonly Passage[]): ReadonlySet<Level> => {
  const { subjects, interactions } = territory;
  const levelOf = borneOutLevels(territory);
  const acting = new Set(
    interactions.flatMap(({ rows }) => rows.flatMap(({ subject }) => subject.target?.id ?? [])),
  );
  const headed = passages.flatMap(({ part, leadIn }) =>
    leadIn?.part === part && leadIn.levels.length === 1 && opensSubjects(leadIn) ? leadIn.levels : [],
  );
  const bySubjects = subjects
    .filter(({ id, functions }) => functions.length > 0 || acting.has(id))
    .flatMap((subject) => levelOf(subject) ?? []);
  return new Set([...headed, ...bySubjects]);
};

export const announcedDescribed: TerritoryRule = {
  id: 'levels/announced-described',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Объявленные уровни описаны', en: 'The levels that are announced are described' },
  fault: { ru: 'Объявленный уровень не описан', en: 'An announced level is not described' },
  reason: {
    ru: 'Уровень без субъектов и функций остаётся словом: неизвестно, кто на нём работает и к кому идти.',
    en: 'A level without subjects and functions is but a word: nobody knows who works there and whom to ask.',
  },
  cure: {
    ru: 'Опишите субъекты этого уровня и их функции или не объявляйте его.',
    en: 'Describe the subjects of the level and their functions, or do not announce it.',
  },
  *check(territory, { corpus }) {
    if (!territory.files.has('subjects') || !isWhole(corpus, territory, 'subjects')) return;
    const passages = passagesOf(territory.provision);
    const announced = [...passages.map(announcementIn), ...territory.terms.map(definedAs)].filter(
      (found) => found !== null,
    );
    const known = described(territory, passages);
    const reported = new Set<Level>();
    for (const { text, spot, levels, at, length } of announced) {
      const missing = levels.filter((level) => !known.has(level) && !reported.has(level));
      for (const level of missing) reported.add(level);
      if (missing.length === 0) continue;
      yield {
        at: within(spot, text, { at, length }, corpus.texts),
        ...saying(missing, sharedLine(missing, passages)),
        grounds: [
          ...announced
            .filter((other) => other.spot !== spot && other.levels.some((level) => missing.includes(level)))
            .map((other) => ({
              says: { ru: 'Здесь он назван ещё раз', en: 'Here it is named again' },
              at: within(other.spot, other.text, other, corpus.texts),
            })),
          ...territory.subjects
            .filter(({ level }) => level !== null && missing.includes(level))
            .map(({ label, spot }) => ({
              says: {
                ru: `Субъект этого уровня «${inner(label)}» назван без функций`,
                en: `The subject “${label}” of this level is named without functions`,
              },
              at: spot,
            })),
        ],
        evidence: missing.join(),
      };
    }
    const [first] = announced;
    for (const { part, text } of passages) {
      const count = countedLevels(text);
      if (count === null || first === undefined || count === first.levels.length) continue;
      const { ru, en } = sayLevels(first.levels, 'nominative');
      yield {
        at: part.spot,
        message: {
          ru: `Уровней объявлено ${count}, а названы ${ru}`,
          en: `${count} levels are announced, but those named are the ${en}`,
        },
        grounds: [
          {
            says: { ru: `Здесь названы ${ru}`, en: `Here the ${en} are named` },
            at: within(first.spot, first.text, first, corpus.texts),
          },
        ],
        evidence: String(count),
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Муниципальный уровень объявлен и забыт',
        en: 'The municipal level is announced and forgotten',
      },
      files: edit(
        'provision',
        '## 2. Субъекты\n',
        '## 2. Субъекты\n\nСистема включает структурные компоненты регионального и муниципального уровней.\n',
      ),
      points: 'регионального и муниципального уровней',
    },
    {
      title: {
        ru: 'Под строкой на два уровня стоят субъекты одного',
        en: 'Under a line for two levels stand subjects of one',
      },
      files: edit(
        'provision',
        '## 2. Субъекты\n',
        '## 2. Субъекты\n\nСтруктуры, которые ведут методическую работу на региональном и муниципальном уровнях:\n',
      ),
      points: 'региональном и муниципальном уровнях',
    },
    {
      title: {
        ru: 'На муниципальном уровне названы дела, а чьи – нет',
        en: 'The municipal level has things to do and nobody to do them',
      },
      files: edit(
        'provision',
        '## 3. Направления\n',
        '## 3. Направления\n\nВ состав системы входят организации регионального и муниципального уровней. Она объединяет службы.\n\nСистема включает структурные компоненты регионального и муниципального уровней.\n\nНа муниципальном уровне:\n\n- изучение запросов;\n- помощь педагогам.\n',
      ),
      points: 'регионального и муниципального уровней',
    },
    {
      title: {
        ru: 'Для уровня образовательной организации названы дела, а чьи – нет',
        en: 'For the level of schools things to do are listed, and nobody to do them',
      },
      files: edit(
        'provision',
        '## 3. Направления\n',
        '## 3. Направления\n\nСистема включает структурные компоненты регионального и институционального уровня.\n\nна уровне образовательной организации:\n\n- помощь педагогам;\n- обмен опытом.\n',
      ),
      points: 'регионального и институционального уровня',
    },
    {
      title: {
        ru: 'Система трёхуровневая, а уровней названо два',
        en: 'A three-level system of which two levels are named',
      },
      files: edit(
        'provision',
        '## 3. Направления',
        '2.3. Структурный компонент муниципального уровня представляют методические объединения:\n\n- обмениваются опытом.\n\nСистема трёхуровневая, она включает компоненты регионального и муниципального уровней.\n\n## 3. Направления',
      ),
      points: 'Система трёхуровневая, она включает компоненты регионального и муниципального уровней.',
    },
    {
      title: {
        ru: 'Уровень объявлен, а его субъект назван без функций',
        en: 'A level is announced, and its subject named without functions',
      },
      files: {
        ...edit(
          'provision',
          '## 2. Субъекты\n',
          '## 2. Субъекты\n\nСистема включает структурные компоненты регионального и институционального уровней.\n\n<Damaged why="Слова перемешаны.">\n\nорганизаций методические советы школьных.\n\n</Damaged>\n',
        ),
        'regions/primer/acts/1/subjects.yaml': `${primer.subjects}  - { id: councils, name: методические советы организаций, kind: ministry, level: institutional, clause: "2" }\n`,
      },
      points: 'регионального и институционального уровней',
    },
  ],
  good: [
    {
      title: {
        ru: 'У объявленного уровня есть свой перечень',
        en: 'The level that is announced has its list',
      },
      files: edit(
        'provision',
        '## 3. Направления',
        '2.3. Структурный компонент муниципального уровня представляют методические объединения:\n\n- обмениваются опытом.\n\nСистема двухуровневая и включает компоненты регионального и муниципального уровней.\n\n## 3. Направления',
      ),
    },
    {
      title: {
        ru: 'Обучение на нескольких уровнях — не состав системы',
        en: 'Training on several levels is not what the system consists of',
      },
      files: edit(
        'provision',
        '## 2. Субъекты\n',
        '## 2. Субъекты\n\nСообщества обмениваются опытом на региональном и муниципальном уровнях.\n',
      ),
    },
  ],
};
