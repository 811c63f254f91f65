// «(далее – Положение, система научно-методического сопровождения, МС НМС)»: two concepts and three names. Whoever reads on cannot
// tell which name is of which.
import { analyse, type Reading } from '../../../language/analyse.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { wordsBefore } from '../../../text/places/near-place.ts';
import { remembered } from '../../../text/remembered.ts';
import { normalise } from '../../../text/words/words.ts';
import { defining, edit } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Ground, Issue, TerritoryRule } from '../../rule.ts';
import { readingOrder } from '../reading-order.ts';
import { isOfCapitals } from './introduction-places.ts';
import { compact } from './introductions.ts';
import { type LaterName, laterNames } from './later-names.ts';

/** A bracket with the names that it introduces. */
interface Bracket {
  readonly at: number;
  readonly text: string;
  readonly names: readonly LaterName[];
}

const bracketsIn: (text: string) => readonly Bracket[] = remembered((text) =>
  [...Map.groupBy(laterNames(text), ({ at }) => text.lastIndexOf('(', at))].map(([at, names]) => ({
    at,
    text: text.slice(at, text.indexOf(')', at) + 1),
    names,
  })),
);

const initialsOf = (name: string): string =>
  (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Whether letters shorten a name of words: «РС НМС» is «система научно-методического сопровождения» of a region. */
const shortens = (letters: string, name: string): boolean => {
  const initials = initialsOf(name);
  return isOfCapitals(letters) && initials.length > 1 && compact(letters).toUpperCase().endsWith(initials);
};

/** Two names of one bracket that stand for one concept; null where each may have its own. */
const oneConcept = (names: readonly LaterName[]): readonly [string, string] | null => {
  for (const { text: letters } of names)
    for (const { text: name } of names)
      if (name !== letters && !isOfCapitals(name) && shortens(letters, name)) return [name, letters];
  return null;
};

/** Whether the first noun of a name stands in the nominative, of one or of many («Правила»); null where the dictionary has none. */
const isNamed = (name: string): boolean | null => {
  for (const word of name.match(/[\p{L}-]+/gu) ?? []) {
    const nouns = analyse(word).filter(({ part }) => part === 'noun');
    if (nouns.some(({ known, name: of }) => !known || of === 'abbreviation')) return null;
    if (nouns.length > 0) return nouns.some((noun) => noun.case === 'nominative');
  }
  return null;
};

const isAdjective = ({ part }: Reading): boolean => part === 'adjective' || part === 'participle';

/**
 * «Отдел муниципальной службы (далее – службы)»: the word before the bracket, in the very same form, is one thing in an oblique case, as
 * its adjective shows; there the short name cannot be the many of the nominative.
 */
const isCopied = (text: string, { at, text: name }: LaterName): boolean => {
  const [word = ''] = name.match(/[\p{L}-]+/gu) ?? [];
  const before = wordsBefore(text, text.lastIndexOf('(', at)).trimEnd();
  const [, attribute = '', last = ''] = /(?:^|\s)([\p{L}-]+)\s([\p{L}-]+)$/u.exec(before) ?? [];
  if (last.toLowerCase() !== word.toLowerCase()) return false;
  const attributes = analyse(attribute).filter(isAdjective);
  const nouns = analyse(last).filter(({ part }) => part === 'noun');
  const meant = nouns.filter((noun) =>
    attributes.some(({ case: of, number }) => of === noun.case && number === noun.number),
  );
  return meant.length > 0 && meant.every(({ case: of }) => of !== 'nominative');
};

/** «Утверждённые приказом № 5» behind a comma is no name of its own, but the rest of one. */
const isName = ({ text }: LaterName): boolean => isOfCapitals(text) || isNamed(text) === true;

const list = (names: readonly LaterName[], last: string, [open, close]: readonly [string, string]): string =>
  names
    .map(({ text }) => `${open}${inner(text)}${close}`)
    .reduceRight((all, one, at) => `${one}${at === names.length - 2 ? ` ${last} ` : ', '}${all}`);

/** What is wrong with the names of a bracket, and how it is mended; null where each concept has its own. */
const tangled = ({ text, names }: Bracket): Pick<Issue, 'message' | 'hint'> | null => {
  if (names.length < 2) return null;
  const pair = oneConcept(names);
  if (pair !== null) {
    const [one, other] = pair.map(inner);
    return {
      message: {
        ru: `Одному понятию в одних скобках даны два кратких названия: «${one}» и «${other}»`,
        en: `One concept is given two short names in one pair of brackets: “${one}” and “${other}”`,
      },
      hint: {
        ru: 'Оставьте у каждого понятия одно краткое название, а если понятий в скобках несколько, напишите: «(далее соответственно – …, …)».',
        en: 'Keep one short name for each concept; where the brackets name several concepts, write “(далее соответственно – …, …)”.',
      },
    };
  }
  if (/соответственно/iu.test(text) || !names.every(isName)) return null;
  return {
    message: {
      ru: `В одних скобках введены ${list(names, 'и', ['«', '»'])} без слова «соответственно»: не видно, к чему относится каждое название`,
      en: `${list(names, 'and', ['“', '”'])} are introduced in one pair of brackets without “соответственно”: a reader cannot tell which is which`,
    },
    hint: {
      ru: 'Если понятие одно, оставьте одно краткое название; если их несколько, допишите: «(далее соответственно – …, …)».',
      en: 'Keep one short name where the concept is one; where there are several, write “(далее соответственно – …, …)”.',
    },
  };
};

/** A slip in the form of one name, of which an act is told once. */
type Slip = 'case' | 'dash';

const hasNoDash = (text: string, at: number): boolean =>
  /\(\s*далее(?:\s+(?:по\s+тексту|соответственно|именуется|именуются|также|везде))*(?:\s+|\s*:\s*)$/iu.test(
    text.slice(text.lastIndexOf('(', at), at),
  );

/** The name alone of «далее: служба». */
const bare = (words: string): string => words.replace(/^далее[\s:]*/iu, '');

const messages: Readonly<Record<Slip, (name: string, places: number) => Pick<Issue, 'message' | 'hint'>>> = {
  case: (name, places) => ({
    message: {
      ru: `Краткое название введено не в именительном падеже: «${name}»${places > 1 ? `; всего таких мест ${places}` : ''}`,
      en: `A short name is not introduced in the nominative: “${name}”${places > 1 ? `; ${places} places in all` : ''}`,
    },
    hint: {
      ru: 'Поставьте краткое название в именительный падеж: «(далее – отделы)».',
      en: 'Put the short name in the nominative: “(далее – отделы)”.',
    },
  }),
  dash: (name, places) => ({
    message: {
      ru: `После «далее» нет тире: «(${name})»${places > 1 ? `; всего таких мест ${places}` : ''}`,
      en: `There is no dash behind “далее”: “(${name})”${places > 1 ? `; ${places} places in all` : ''}`,
    },
    hint: {
      ru: `Поставьте тире: «(далее – ${bare(name)})».`,
      en: `Put a dash: “(далее – ${bare(name)})”.`,
    },
  }),
};

const alsoHere = (at: Spot): Ground => ({ says: { ru: 'И здесь', en: 'And here' }, at });

export const shortNameIntroduced: TerritoryRule = {
  id: 'words/short-name-introduced',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Краткое название введено одно, в именительном падеже и после тире',
    en: 'One short name is introduced, in the nominative and behind a dash',
  },
  fault: { ru: 'Краткое название введено не так', en: 'A short name is introduced in a wrong form' },
  reason: {
    ru: 'Если в одних скобках стоит несколько названий, читатель не знает, какое из них чьё, и дальше пишут то одно, то другое. Название в другом падеже и без тире нельзя переписать как есть.',
    en: 'Where one pair of brackets has several names a reader cannot tell whose each is, and the text goes on with now one, now another. A name in another case, or without a dash, cannot be copied as it stands.',
  },
  cure: {
    ru: 'Введите каждое понятие так: полное название, затем «(далее – краткое название)».',
    en: 'Introduce each concept by its full name and “(далее – short name)”.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const slips = new Map<Slip, { readonly name: LaterName; readonly spots: Spot[] }>();
    for (const { text, at, damaged } of readingOrder(territory)) {
      if (damaged === true) continue;
      for (const bracket of bracketsIn(text)) {
        const wrong = tangled(bracket);
        const [first] = bracket.names;
        if (first === undefined) continue;
        if (wrong !== null)
          yield {
            at: within(at, text, { at: bracket.at, length: bracket.text.length }, corpus.texts),
            ...wrong,
            evidence: normalise(bracket.text),
          };
        const add = (slip: Slip, name: LaterName): void => {
          const known = slips.get(slip) ?? { name, spots: [] };
          slips.set(slip, known);
          known.spots.push(within(at, text, name, corpus.texts));
        };
        if (hasNoDash(text, first.at))
          add('dash', { ...first, text: text.slice(bracket.at + 1, first.at + first.length).trim() });
        for (const name of bracket.names)
          if (!isOfCapitals(name.text) && (isNamed(name.text) === false || isCopied(text, name)))
            add('case', name);
      }
    }
    for (const [slip, { name, spots }] of slips) {
      const [first, ...others] = spots;
      if (first === undefined) continue;
      yield {
        at: first,
        ...messages[slip](excerpt(name.text), spots.length),
        grounds: others.map(alsoHere),
        evidence: slip,
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Два названия одного понятия', en: 'Two names of one concept' },
      files: edit(
        'provision',
        'Мониторинг системы проводит',
        'Работают школа наставников и клуб коллег (далее соответственно – Клуб, школа наставников, ШН). Клуб растёт, и ШН с ним, и школа наставников. Мониторинг системы проводит',
      ),
      points: '(далее соответственно – Клуб, школа наставников, ШН)',
    },
    {
      title: { ru: 'Нет слова «соответственно»', en: '“Соответственно” is missing' },
      files: defining(
        'субъекты региональной системы. Академия учителей (далее – Академия, координатор) помогает Центру. Академия – координатор.',
      ),
      points: '(далее – Академия, координатор)',
    },
    {
      title: { ru: 'Название в творительном падеже', en: 'A name in the instrumental' },
      files: defining(
        'субъекты региональной системы. Работу ведут районные методические отделы (далее – отделами). Отделы помогают школам.',
      ),
      points: 'отделами',
    },
    {
      title: { ru: 'Тире пропущено в двух местах', en: 'The dash is missing twice' },
      files: defining(
        'субъекты региональной системы. Школа педагога (далее Школа) и клуб педагогов (далее Клуб) работают. Школа и Клуб открыты.',
      ),
      points: 'Школа',
    },
  ],
  good: [
    {
      title: { ru: 'У каждого понятия своё', en: 'Each concept has its own' },
      files: defining(
        'субъекты региональной системы. Школа педагога и клуб педагогов (далее соответственно – Школа, Клуб) работают. Школа и Клуб открыты.',
      ),
    },
  ],
};
