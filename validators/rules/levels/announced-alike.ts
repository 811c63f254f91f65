// A definition that gives the system one level, and a section that describes three, leave open who belongs to it.

import { type Passage, passagesOf } from '../../model/passages.ts';
import type { Term, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import type { Level, LevelList } from '../../text/names/level-list.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { levelsSaid } from './levels-said.ts';
import { sayLevels } from './say.ts';
import { namesSystem } from './system-names.ts';

/** Levels that a text gives to the system, with the text and its place. */
interface Given extends LevelList {
  readonly text: string;
  readonly spot: Spot;
}

const SENTENCE = /[^.!?]+(?:[.!?](?!\s+\p{Lu}|\s*$)[^.!?]*)*/gu;
const SYSTEM = '(?:эко)?систем[аыеу]|[РМ]С\\s?НМС';
const VERB =
  'включает|объединяет|охватывает|состоит|насчитывает|представлена|строится|построена|организована|действует|работает|функционирует|имеет|(?:является\\s+)?(?:двух|тр[её]х|четыр[её]х)уровнев\\p{L}{2}';
/** «Система включает …», «в составе системы выделяются …»: the system itself is what consists of levels. */
const CONSISTS = new RegExp(
  `(?<!\\p{L})субъекты\\s+(?:${SYSTEM})\\s+(?:действуют|работают|представлены)(?!\\p{L})|(?<!\\p{L})(?:${SYSTEM})(?:\\s+(?!в\\s|на\\s)[\\p{L}-]{1,30}){0,8}?\\s+(?:${VERB})(?!\\p{L})|(?<!\\p{L})(?:(?:в\\s+)?(?:состав[ае]?|структур[аыуе])|уровни|уровнями)\\s+(?:[\\p{L}-]{1,30}\\s+){0,8}?(?:${SYSTEM})(?!\\p{L})`,
  'iu',
);
/** «Целью системы является …»: whom it is to bring together. */
const AIM = new RegExp(`^\\s*(?:\\p{N}+[.)]\\s*)*Цель(?:ю)?(?!\\p{L}).{0,400}?(?:${SYSTEM})`, 'isu');
/** «Региональная система – это …», «Под региональной системой понимается …». */
const DEFINITION =
  /^\s*(?:\p{N}+[.)]\s*)*(?:[\p{L}-]+[ая]я\s+){0,3}(?:система|[РМ]С\s?НМС)(?:\s+(?!включает)[\p{L}-]+){0,6}\s*(?:\([^()]{0,80}\)\s*)?[–—-]\s|^\s*(?:\p{N}+[.)]\s*)*Под\s[^.]{0,120}(?:системой|системами|НМС)[^.]{0,80}понима/iu;

/** «Положение определяет единые подходы … на … уровнях»: where the act itself says that it holds. */
const SCOPE =
  /^\s*(?:\p{N}+[.)]\s*)*(?:Настоящ\p{L}{2}\s+)?(?:Положение|Концепция|Стандарт|Порядок|Программа)(?!\p{L}).{0,400}?(?<!\p{L})(?:определяет|устанавливает|регулирует)(?!\p{L})/isu;
const ON_LEVELS = /(?<!\p{L})на\s+$/iu;

/** The levels of the first sentence of a kind that names several. */
const givenIn = (text: string, isOfKind: (sentence: string) => boolean): LevelList | null => {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const named = isOfKind(sentence) ? levelsSaid(sentence) : null;
    if (named !== null && named.levels.length > 1) return { ...named, at: index + named.at };
  }
  return null;
};

const consists = (text: string): LevelList | null =>
  givenIn(text, (sentence) => CONSISTS.test(sentence) && !DEFINITION.test(sentence) && !AIM.test(sentence));
const aims = (text: string): LevelList | null =>
  givenIn(text, (sentence) => AIM.test(sentence) && !DEFINITION.test(sentence));
const defines = (text: string): LevelList | null => givenIn(text, (sentence) => DEFINITION.test(sentence));

/** «На региональном и муниципальном уровнях» and not «субъектов … уровней»: these are of the act, those of some subjects. */
const holds = (text: string): LevelList | null => {
  const named = givenIn(text, (sentence) => SCOPE.test(sentence));
  return named !== null && ON_LEVELS.test(text.slice(Math.max(0, named.at - 4), named.at)) ? named : null;
};

/** What the definition of the own system says of subjects, be it one level only. */
const defined = ({ term, text, spot }: Term, level: Territory['level']): Given | null => {
  const own = level === null ? null : namesSystem(term, level);
  const named = own === null || !/субъект/iu.test(text) ? null : levelsSaid(text);
  return named === null ? null : { ...named, text, spot: child(spot, 'text') };
};

/** A line that a list follows, with its lines: «… на уровнях: / – федеральном; / – региональном». */
const withItems = (
  passages: readonly Passage[],
): readonly { readonly text: string; readonly lead: string; readonly spot: Spot }[] =>
  passages.map(({ part, text }, at) => {
    let end = at + 1;
    if (text.trimEnd().endsWith(':')) while (passages[end]?.part.kind === 'bullet') end += 1;
    const items = passages.slice(at + 1, end);
    return { text: [text, ...items.map((item) => item.text)].join('\n'), lead: text, spot: part.spot };
  });

const isSame = (some: readonly Level[], others: readonly Level[]): boolean =>
  some.length === others.length && some.every((level) => others.includes(level));

const SAYS: Readonly<Record<'definition' | 'aim' | 'text' | 'scope', Text>> = {
  definition: {
    ru: 'Определение системы говорит о субъектах',
    en: 'The definition of the system speaks of subjects of the',
  },
  aim: { ru: 'Цель системы говорит о субъектах', en: 'The aim of the system speaks of subjects of the' },
  scope: { ru: 'Акт определяет общее для', en: 'The act rules what is common to the' },
  text: { ru: 'Система описана из субъектов', en: 'The system is described as of subjects of the' },
};

const COMPONENT =
  'Структурный компонент муниципального уровня представляют методические объединения:\n\n- обмениваются опытом.';

/** The model with subjects of the municipal level and what is said of the system. */
const described = (...said: readonly string[]): Readonly<Record<string, string>> =>
  edit(
    'provision',
    '## 3. Направления',
    `${[COMPONENT, ...said].map((words, index) => `2.${index + 3}. ${words}`).join('\n\n')}\n\n## 3. Направления`,
  );

const defining = (levels: string): Readonly<Record<string, string>> =>
  edit(
    'terms',
    'terms:\n',
    `terms:\n  - id: system\n    term: региональная система\n    text: «региональная система» – совокупность субъектов ${levels}, которые помогают педагогам;\n`,
  );

export const announcedAlike: TerritoryRule = {
  id: 'levels/announced-alike',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Уровни системы названы везде одни',
    en: 'The levels of the system are everywhere the same',
  },
  fault: { ru: 'Уровни системы названы по-разному', en: 'The levels of the system are named differently' },
  reason: {
    ru: 'По определению и цели решают, кто входит в систему. Если в них одни уровни, а в перечне субъектов другие, школа или район не знают, касается ли их акт.',
    en: 'Definition and aim say who belongs to the system: where they name other levels than the list of its subjects, a school or a municipality cannot know whether the act is meant for it.',
  },
  cure: {
    ru: 'Назовите в определении, в цели и там, где описан состав системы, одни и те же уровни.',
    en: 'Name the same levels in the definition, in the aim and where the system is described.',
  },
  doubt: {
    ru: 'Цель может говорить и о тех, с кем система взаимодействует, хотя в неё они не входят. Тогда это надо сказать.',
    en: 'The aim may speak of others with whom the system works together and who are not of it; then that wants saying.',
  },
  *check(territory, { corpus }) {
    const passages = withItems(passagesOf(territory.provision));
    const given = (read: (text: string) => LevelList | null): readonly Given[] =>
      passages.flatMap(({ text, lead, spot }) => {
        const found = read(text);
        // What is listed in the lines below is pointed at by the line above them.
        return found === null
          ? []
          : [{ ...found, length: Math.min(found.length, lead.length - found.at), text: lead, spot }];
      });
    const [first, ...others] = given(consists);
    if (first === undefined) return;
    const said = [
      ...territory.terms
        .flatMap((term) => defined(term, territory.level) ?? [])
        .map((one) => ({ one, kind: 'definition' as const })),
      ...given(defines).map((one) => ({ one, kind: 'definition' as const })),
      ...given(aims).map((one) => ({ one, kind: 'aim' as const })),
      ...given(holds).map((one) => ({ one, kind: 'scope' as const })),
      ...others.map((one) => ({ one, kind: 'text' as const })),
    ];
    const held = sayLevels(first.levels, 'genitive');
    for (const { one, kind } of said) {
      if (isSame(one.levels, first.levels)) continue;
      const levels = sayLevels(one.levels, 'genitive');
      yield {
        at: within(one.spot, one.text, one, corpus.texts),
        message: {
          ru: `${SAYS[kind].ru} ${levels.ru}, а в другом месте состав системы – субъекты ${held.ru}`,
          en: `${SAYS[kind].en} ${levels.en}, elsewhere it consists of subjects of the ${held.en}`,
        },
        grounds: [
          {
            says: {
              ru: `Здесь состав системы: субъекты ${held.ru}`,
              en: `Here it consists of subjects of the ${held.en}`,
            },
            at: within(first.spot, first.text, first, corpus.texts),
          },
        ],
        evidence: `${kind}:${one.levels.join()}`,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Определение знает один уровень, а описаны два',
        en: 'The definition knows one level, two are described',
      },
      files: {
        ...described('Система включает компоненты регионального и муниципального уровней.'),
        ...defining('регионального уровня'),
      },
      points: 'регионального уровня',
    },
    {
      title: { ru: 'Цель называет другие уровни', en: 'The aim names other levels' },
      files: described(
        'Система включает компоненты регионального и муниципального уровней.',
        'Целью системы является взаимодействие субъектов федерального и регионального уровней.',
      ),
      points: 'федерального и регионального уровней',
    },
    {
      title: { ru: 'Акт действует на других уровнях', en: 'The act holds on other levels' },
      files: described(
        'Система включает компоненты регионального и муниципального уровней.',
        'Положение определяет подходы к развитию педагогов на федеральном и региональном уровнях.',
      ),
      points: 'федеральном и региональном уровнях',
    },
    {
      title: { ru: 'Состав описан дважды и по-разному', en: 'It is described twice, and differently' },
      files: described(
        'Система включает компоненты регионального, муниципального и институционального уровней.',
        'Структурный компонент институционального уровня представляют методические советы школ:\n\n- помогают педагогам.',
        'В состав системы входят субъекты регионального и муниципального уровней.',
      ),
      points: 'регионального и муниципального уровней',
    },
  ],
  good: [
    {
      title: { ru: 'Уровни везде одни, хотя порядок другой', en: 'The same levels in another order' },
      files: {
        ...described(
          'Система включает компоненты регионального и муниципального уровней.',
          'Целью системы является взаимодействие субъектов муниципального и регионального уровней.',
        ),
        ...defining('муниципального и регионального уровней'),
      },
    },
    {
      title: { ru: 'Дело, которое делают не на всех уровнях', en: 'A deed that is not of all levels' },
      files: described(
        'Система включает компоненты регионального и муниципального уровней.',
        'Задача системы – взаимодействие субъектов регионального уровня.',
      ),
    },
  ],
};
