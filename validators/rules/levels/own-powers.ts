// An act of a territory binds the bodies of its own level and those below; what it lays on others, nobody is bound to.
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Subject, Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import type { Level } from '../../text/names/level-list.ts';
import { plural } from '../../text/russian.ts';
import { beforeTerms, edit } from '../example-base.ts';
import { ABOVE, listedMeasures } from '../roadmap/plan/listed-measures.ts';
import type { TerritoryRule, Text } from '../rule.ts';

/** One function may be said by the way; several are a list of duties. */
const LEAST = 2;

/** «Действует в соответствии с распоряжением … № Р-174»: the duties are those that another act gives. */
const BY_ACT =
  /(?<!\p{L})(?:в\s+соответствии\s+с|согласно|на\s+основании|(?:установлен|определ[её]н|предусмотрен)\p{L}{1,3})[^;]{0,300}№/iu;

const ACT = { region: 'Региональный акт', municipality: 'Муниципальный акт' } as const;
const ACT_EN = { region: 'The regional act', municipality: 'The municipal act' } as const;
const OF: Readonly<Record<Level, string>> = {
  federal: 'федерального',
  regional: 'регионального',
  municipal: 'муниципального',
  institutional: 'институционального',
};

/** Whether the text in which a subject is described says by which act it works. */
const isBound = ({ clause }: Subject): boolean => {
  const part = clause?.target ?? null;
  return part !== null && [part, ...part.children].some(({ text }) => BY_ACT.test(text));
};

/** The subjects of levels above to which an act gives duties of its own. */
const subjectsAbove = ({
  id,
  level,
  subjects,
}: Territory): readonly (Subject & { readonly level: Level })[] =>
  subjects.flatMap((subject) =>
    subject.level !== null &&
    subject.territory === id &&
    ABOVE[level].includes(subject.level) &&
    subject.functions.length >= LEAST &&
    !isBound(subject)
      ? [{ ...subject, level: subject.level }]
      : [],
  );

interface Laid {
  readonly words: string;
  readonly says: Text;
  readonly spot: Spot;
}

const FEDERAL =
  '(?:Министерств\\p{L}{1,2}\\s+[\\p{L}\\s]{3,40}?(?:Российской\\s+Федерации|РФ|России)|Минпросвещения|Минобрнауки|Рособрнадзор\\p{L}{0,2}|Правительства\\s+(?:Российской\\s+Федерации|РФ)|федеральн\\p{L}{2,3}\\s+(?:оператор|координатор|центр)\\p{L}{0,2}|Академии\\s+Минпросвещения)';
const REGIONAL = '(?:региональн\\p{L}{2,3}\\s+(?:оператор|координатор|методист|центр)\\p{L}{0,2})';
/** «Положение определяет роль и место Министерства просвещения …», «устанавливает функции федерального оператора». */
const ruling = (whose: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:Положение|Концепция|Стандарт|Порядок|Программа)\\s+(?:определяет|устанавливает|закрепляет|регулирует)\\s+(?:\\p{L}{1,20}\\s+){0,3}?(?:роль|место|функции|полномочия|обязанности|ответственность|порядок\\s+работы)(?:\\s+и\\s+\\p{L}{3,20})?\\s+${whose}(?!\\p{L})`,
    'iu',
  );
const RULES = { region: ruling(FEDERAL), municipality: ruling(`(?:${FEDERAL}|${REGIONAL})`) } as const;

/** The sentences by which an act rules what bodies above it are and do. */
const ruled = ({ provision, level }: Territory): readonly Laid[] =>
  passagesOf(provision).flatMap(({ part, text }): readonly Laid[] => {
    if (part.inOrder || !/определяет|устанавливает|закрепляет|регулирует/iu.test(text)) return [];
    const [words] = RULES[level].exec(text) ?? [];
    return words === undefined
      ? []
      : [
          {
            words,
            says: { ru: `Здесь: «${inner(words)}»`, en: `Here: “${words}”` },
            spot: part.spot,
          },
        ];
  });

const dutiesOf = ({ label, functions, level, spot }: Subject & { readonly level: Level }): Laid => ({
  words: label,
  says: {
    ru: `«${inner(excerpt(label))}» – субъект ${OF[level]} уровня, здесь ${functions.length} ${plural(functions.length, ['его функция', 'его функции', 'его функций'])}`,
    en: `“${excerpt(label)}” is a ${level} subject; ${functions.length} functions of it stand here`,
  },
  spot: functions[0]?.spot ?? spot,
});

const saying = (
  level: Territory['level'],
  subjects: readonly Laid[],
  lists: readonly Laid[],
  rulings: readonly Laid[],
): Text => {
  const [subject] = subjects;
  const [list] = lists;
  const [ruling] = rulings;
  if (subject === undefined && list === undefined && ruling !== undefined)
    return {
      ru: `${ACT[level]} определяет, что делают на уровне выше своего: «${inner(excerpt(ruling.words))}»`,
      en: `${ACT_EN[level]} rules what is done above its own level: “${excerpt(ruling.words)}”`,
    };
  if (subject === undefined)
    return {
      ru: `${ACT[level]} перечисляет, что делают на уровне выше своего: «${inner(excerpt(list?.words ?? ''))}»`,
      en: `${ACT_EN[level]} lists what is done above its own level: “${excerpt(list?.words ?? '')}”`,
    };
  const count = subjects.length;
  return {
    ru: `${ACT[level]} даёт функции ${count === 1 ? 'субъекту' : `${count} субъектам`} уровня выше своего${count === 1 ? ':' : '; первый –'} «${inner(excerpt(subject.words))}»`,
    en: `${ACT_EN[level]} gives functions to ${count} ${count === 1 ? 'subject' : 'subjects'} above its own level: “${excerpt(subject.words)}”`,
  };
};

/** The model with a federal subject described in clause 1.1. */
const federal = (...functions: readonly string[]): Readonly<Record<string, string>> => ({
  ...edit(
    'subjects',
    'subjects:\n',
    `subjects:\n  - { id: operator, name: Федеральный оператор, kind: operator, level: federal, clause: "1.1", functions: [${functions.join(', ')}] }\n`,
  ),
  ...edit(
    'subjectKinds',
    'kinds:\n',
    'kinds:\n  - { id: operator, level: federal, name: Федеральный оператор }\n',
  ),
});

export const ownPowers: TerritoryRule = {
  id: 'levels/own-powers',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Акт даёт функции тем, кого может обязать',
    en: 'An act gives functions to those whom it can bind',
  },
  fault: {
    ru: 'Акт даёт функции тем, кого обязать не может',
    en: 'The act gives functions to those whom it cannot bind',
  },
  reason: {
    ru: 'Акт региона не обязывает федеральные организации, акт района – региональные: функции, которые он им даёт, исполнять никто не должен, а читатель на них рассчитывает.',
    en: 'A regional act does not bind federal organisations, nor a municipal one those of the region: nobody has to carry out what it lays on them, and the reader counts on it.',
  },
  cure: {
    ru: 'Скажите, что делают при этом субъекты своей территории, а чужие функции оставьте ссылкой на акт, который их установил.',
    en: 'Say what the territory’s own subjects do with it, and for the functions of others refer to the act that set them.',
  },
  doubt: {
    ru: 'Перечень может быть пересказом федерального акта, который здесь не назван.',
    en: 'The list may restate a federal act that is not named here.',
  },
  *check(territory) {
    const { level, provision } = territory;
    // Of a municipality among the regions another rule tells.
    if (provision === null || (level === 'municipality') !== territory.id.includes('/')) return;
    const parts = [...allParts(provision.parts)];
    const subjects = subjectsAbove(territory).map(dutiesOf);
    const lists = listedMeasures(territory)
      .filter(({ kind, ofOthers, items }) => kind === 'measures' && ofOthers && items.length >= LEAST)
      .map(({ spot }): Laid => {
        const words = parts.find((part) => part.spot === spot)?.text ?? '';
        return {
          words,
          says: { ru: `Здесь: «${inner(excerpt(words))}»`, en: `Here: “${excerpt(words)}”` },
          spot,
        };
      });
    const rulings = ruled(territory);
    const [first, ...others] = [...subjects, ...lists, ...rulings];
    if (first === undefined) return;
    yield {
      at: first.spot,
      message: saying(level, subjects, lists, rulings),
      grounds: [...(subjects.length > 0 ? [first] : []), ...others].map(({ says, spot }) => ({
        says,
        at: spot,
      })),
      evidence: '',
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Функции федерального оператора', en: 'Functions of a federal operator' },
      files: federal('координирует системы регионов;', 'ведёт реестр программ.'),
    },
    {
      title: { ru: 'Мероприятия федерального уровня', en: 'Measures of the federal level' },
      files: beforeTerms(
        '3.2. Мероприятия на федеральном уровне:\n\n- создание реестра программ;\n- подготовка оценочных материалов.',
      ),
    },
    {
      title: { ru: 'Положение определяет роль оператора', en: 'The provision rules the part of an operator' },
      files: beforeTerms(
        '3.2. Настоящее Положение определяет роль и место федерального оператора в системе.',
      ),
    },
    {
      title: {
        ru: 'Функции, мероприятия и роль вместе',
        en: 'Functions, measures and the part together',
      },
      files: {
        ...federal('координирует системы регионов;', 'ведёт реестр программ.'),
        ...beforeTerms('3.2. Положение определяет роль федерального оператора.'),
      },
    },
  ],
  good: [
    {
      title: {
        ru: 'Оператор назван, функции даёт другой акт',
        en: 'The operator is named, another act gives its functions',
      },
      files: {
        ...federal('координирует системы регионов;', 'ведёт реестр программ.'),
        ...edit(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы. Федеральный оператор действует в соответствии с распоряжением от 16.12.2020 № Р-174.',
        ),
      },
    },
    {
      title: { ru: 'Мероприятия своего уровня', en: 'Measures of the own level' },
      files: beforeTerms(
        '3.2. Мероприятия на региональном уровне:\n\n- создание реестра программ;\n- подготовка оценочных материалов.',
      ),
    },
  ],
};
