// «Федерального проекта» and «федерального проекта»: with a capital it is a name, without it a kind of thing, and a reader must guess
// whether the act speaks of one or of two.
import { agrees } from '../../../language/agreement.ts';
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { foundIn } from '../../../text/remembered.ts';
import { defining } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';

/** A phrase of adjectives and a noun, with or without a capital. */
interface Phrase {
  readonly key: string;
  /** The words of the phrase alone. */
  readonly name: string;
  /** Several things are no one's name, whatever follows: «Всероссийских конкурсов» are «всероссийские конкурсы мастерства», too. */
  readonly many: boolean;
  readonly text: string;
  readonly capital: boolean;
  readonly at: number;
  readonly length: number;
}

const qualities = new Set(['adjective', 'participle']);

/** «Общественный» is a noun to the dictionary, too. */
const isQuality = (token: TextToken | undefined): token is TextToken => {
  if (token?.kind !== 'word') return false;
  const readings = analyse(token.text);
  return (
    readings.some(({ part }) => qualities.has(part)) &&
    readings.every(
      ({ part, known, name }) => (qualities.has(part) || part === 'noun') && known && name === null,
    )
  );
};

const isThing = (token: TextToken | undefined): token is TextToken =>
  token?.kind === 'word' &&
  /^\p{Ll}/u.test(token.text) &&
  analyse(token.text).some(({ part, known, name }) => part === 'noun' && known && name === null);

const mostQualities = 3;

/** Whether a capital there says something: it begins neither a sentence nor a quotation, and follows a word. */
const isInside = (tokens: readonly TextToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    /^(?:\p{Ll}.*|,|и)$/u.test(before.text) &&
    tokens[at]?.gap === true &&
    tokens[at]?.line === false
  );
};

/** What goes on with a name makes it another: «центр выявления …», «центр поддержки …». */
const continued = (next: TextToken | undefined): string => {
  if (next?.kind !== 'word' || !next.gap) return '';
  const readings = analyse(next.text);
  const goesOn = readings.some(
    ({ part, case: of }) => (part === 'noun' || part === 'adjective') && of === 'genitive',
  );
  return goesOn ? ([...next.lemmas].sort()[0] ?? '') : '';
};

/** An adjective by its own first form: «общественного» may be of «общественное», too. */
const lemmaOfQuality = ({ text, lemmas }: TextToken): string =>
  analyse(text).find(({ part }) => qualities.has(part))?.lemma ?? [...lemmas].sort()[0] ?? '';

const phrasesIn = foundIn((text): readonly Phrase[] => {
  const { tokens } = indexOfText(text);
  return tokens.flatMap((token, at): readonly Phrase[] => {
    const isLarge = /^\p{Lu}/u.test(token.text);
    if (!isQuality(token) || (isLarge && !isInside(tokens, at))) return [];
    if (isQuality(tokens[at - 1])) return [];
    let noun = at + 1;
    while (noun < at + mostQualities && isQuality(tokens[noun])) noun += 1;
    const thing = tokens[noun];
    const words = tokens.slice(at, noun + 1);
    if (!isThing(thing) || words.slice(1).some(({ gap, text: word }) => !gap || /^\p{Lu}/u.test(word)))
      return [];
    if (words.slice(0, -1).some(({ text: word }) => agrees(word, thing.text) !== true)) return [];
    const name = words.map(lemmaOfQuality).join(' ');
    const key = `${name}|${continued(tokens[noun + 1])}`;
    return [
      {
        key,
        name,
        many: analyse(token.text).every(({ number }) => number === 'plural'),
        text: text.slice(token.at, thing.end),
        capital: isLarge,
        at: token.at,
        length: thing.end - token.at,
      },
    ];
  });
});

interface Standing extends Phrase {
  readonly printed: PrintedText;
}

export const capitalsAlike: TerritoryRule = {
  id: 'words/capitals-alike',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Одно и то же название пишется или с прописной буквы, или со строчной',
    en: 'One name is written with a capital or without it',
  },
  fault: {
    ru: 'Название то с прописной буквы, то со строчной',
    en: 'A name with a capital here and without it there',
  },
  reason: {
    ru: 'С прописной буквы пишут имя одного предмета, со строчной – род предметов. Если написано и так и так, читатель не знает, один это предмет или разные.',
    en: 'A capital makes a name of one thing, a small letter a kind of things. Where both stand, a reader cannot tell whether one thing is meant or several.',
  },
  cure: {
    ru: 'Напишите название везде одинаково: с прописной – только собственное имя или введённое краткое название.',
    en: 'Write the name alike throughout, with a capital only where it is a proper name or an introduced short name.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Прописная буква может быть началом собственного имени.',
    en: 'The capital may begin a proper name.',
  },
  *check(territory, { corpus }) {
    const all: readonly Standing[] = printedTexts(territory).flatMap((printed) =>
      printed.damaged === true || printed.capitals === true
        ? []
        : phrasesIn(printed.text).map((phrase) => ({ ...phrase, printed })),
    );
    const pairOf = (
      same: readonly Standing[],
    ): readonly { readonly large: Standing; readonly small: Standing }[] => {
      const large = same.find(({ capital }) => capital);
      const small = same.find(({ capital }) => !capital);
      return large === undefined || small === undefined ? [] : [{ large, small }];
    };
    const alike = [...Map.groupBy(all, ({ key }) => key).values()].flatMap(pairOf);
    const told = new Set(alike.map(({ large }) => large.name));
    const many = all.filter((phrase) => phrase.many && !told.has(phrase.name));
    const mixed = [...alike, ...[...Map.groupBy(many, ({ name }) => name).values()].flatMap(pairOf)];
    const [first, ...others] = mixed;
    if (first === undefined) return;
    const spotOf = ({ printed, at, length }: Standing): Spot =>
      within(printed.at, printed.text, { at, length }, corpus.texts);
    const more =
      others.length === 0
        ? { ru: '', en: '' }
        : { ru: `; всего таких названий ${mixed.length}`, en: `; ${mixed.length} names in all` };
    yield {
      at: spotOf(first.large),
      message: {
        ru: `Название напечатано то с прописной буквы, то со строчной: «${first.large.text}» и «${first.small.text}»${more.ru}`,
        en: `A name is printed with a capital here and without it there: “${first.large.text}” and “${first.small.text}”${more.en}`,
      },
      grounds: [
        { says: { ru: 'Со строчной – здесь', en: 'Without a capital here' }, at: spotOf(first.small) },
        ...others.flatMap(({ large, small }) => [
          {
            says: {
              ru: `И здесь – с прописной: «${large.text}»`,
              en: `With a capital here too: “${large.text}”`,
            },
            at: spotOf(large),
          },
          {
            says: { ru: `а здесь со строчной: «${small.text}»`, en: `and without it here: “${small.text}”` },
            at: spotOf(small),
          },
        ]),
      ],
      evidence: mixed
        .map(({ large }) => large.text.toLowerCase().slice(0, 6))
        .sort()
        .join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Проект то с прописной, то со строчной', en: 'A project with a capital and without' },
      files: defining(
        'субъекты региональной системы. Школы входят в Национальный проект, средства национального проекта растут.',
      ),
      points: 'Национальный проект',
    },
    {
      title: { ru: 'Два названия – одно замечание', en: 'Two names, one finding' },
      files: defining(
        'субъекты региональной системы. В школе работают Открытый клуб и Школьный портал, о делах открытого клуба пишут на школьном портале.',
      ),
      points: 'Открытый клуб',
    },
  ],
  good: [
    {
      title: {
        ru: 'Начало предложения и другое название',
        en: 'The beginning of a sentence, and another name',
      },
      files: defining(
        'субъекты региональной системы. Открытый урок проводит школа. На открытом уроке бывает Открытый клуб наставников, открытый клуб родителей ждут.',
      ),
    },
  ],
};
