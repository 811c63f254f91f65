// «4 лаборатории (лаборатория …, лаборатория …, лаборатория …)»: the text counts more than it lists, or lists one too few.

import { analyse } from '../../language/analyse.ts';
import { type CountedThing, indexOfText, type TextIndex } from '../../language/index-of-text.ts';
import { formKey } from '../../language/plain-words.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { excerpt } from '../../model/excerpt.ts';
import { within } from '../../model/within.ts';
import { cardinalNumber } from '../../text/numbers/numerals.ts';
import { firstBeyond } from '../../text/places/halving.ts';
import { foundIn } from '../../text/remembered.ts';
import { beforeTerms, defining } from '../example-base.ts';
import { isMarked, type List, listsOf } from '../numbering/items.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { type PrintedText, printedTexts } from '../words/printed-texts.ts';

interface Listed {
  /** The words with the count. */
  readonly what: string;
  readonly at: number;
  readonly length: number;
  readonly count: number;
  readonly listed: number;
}

/** A count, what is counted, and a list in brackets. */
const COUNTED = /(?<![\p{L}\d.,№])(\d{1,2}|\p{Ll}+)\s([^()\d;.]{4,200}?)\s?\(([^()]{10,1500})\)/gu;

const firstWord = (item: string): string => /^\s*(?:и\s+)?(\p{L}+)/u.exec(item)?.[1]?.toLowerCase() ?? '';

/** The lists whose every item begins with the word for what is counted: only these can be counted surely. */
const miscounted = foundIn(function* (text): Generator<Listed> {
  if (!text.includes('(')) return;
  for (const { 0: whole, 1: number = '', 2: what = '', 3: list = '', index } of text.matchAll(COUNTED)) {
    const count = /^\d/u.test(number) ? Number(number) : cardinalNumber(number);
    if (count === null || count < 2) continue;
    const head = formKey(firstWord(list));
    const names = new Set((what.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(formKey));
    if (!names.has(head)) continue;
    const items = list.split(/,\s|;\s|\sи\s(?=\p{L}+)/u).filter((item) => formKey(firstWord(item)) === head);
    const parts = list.split(/[,;]\s/u);
    if (parts.length < 2 || !parts.every((part) => formKey(firstWord(part)) === head)) continue;
    // «…, центр развития и Региональный центр»: the last part may hold another that begins otherwise.
    const joined = parts.at(-1)?.match(/\sи\s/gu)?.length ?? 0;
    if (count >= items.length && count <= items.length + joined) continue;
    yield {
      what: whole.slice(0, whole.indexOf('(')).trim(),
      at: index,
      length: number.length,
      count,
      listed: items.length,
    };
  }
});

const notListed = new Set(['год', 'месяц', 'день', 'неделя', 'час', 'минута', 'раз']);
/** A larger number counts more than anybody lists. */
const mostListed = 15;
/** More words do not stand between what is counted and the colon, nor more in a list that is counted. */
const farthest = 6;
const longestList = 150;
const noItem = new Set(['preposition', 'conjunction', 'pronoun', 'participle', 'gerund', 'verb', 'adverb']);

const partsOf = (word: string): ReadonlySet<string> => new Set(analyse(word).map(({ part }) => part));
const isVerb = ({ kind, text }: TextToken): boolean =>
  kind === 'word' &&
  [...partsOf(text)].some((part) => part === 'verb' || part === 'short participle') &&
  !partsOf(text).has('noun');

/** What is counted right before a colon, words in the genitive between them aside: «три формы поддержки:». */
const countedBefore = (index: TextIndex, colon: number): CountedThing | null => {
  const thing =
    index.counted[firstBeyond(index.counted.length, (at) => (index.counted[at]?.noun ?? 0) < colon) - 1];
  if (
    thing === undefined ||
    colon - thing.noun > farthest ||
    thing.percent ||
    thing.value < 2 ||
    thing.value > mostListed
  )
    return null;
  const between = index.tokens.slice(thing.noun + 1, colon);
  const isBeside = between.every(
    ({ kind, text }) =>
      kind === 'word' &&
      analyse(text).some(({ case: of }) => of === 'genitive') &&
      !partsOf(text).has('preposition'),
  );
  const isTime = [...(index.tokens[thing.noun]?.lemmas ?? [])].some((lemma) => notListed.has(lemma));
  return isBeside && !isTime && Number.isInteger(thing.value) ? thing : null;
};

/** What a count says beside how many are listed: the words from the number to the noun. */
const listedBy = (
  { text, tokens }: TextIndex,
  { number, noun, value }: CountedThing,
  listed: number,
): Listed => {
  const [first, last] = [tokens[number], tokens[noun]];
  const at = first?.at ?? 0;
  return { what: text.slice(at, last?.end), at, length: (first?.end ?? at) - at, count: value, listed };
};

/** What brackets explain of an item is none: «выбор (сентябрь – октябрь), проба (до марта)». A bracket that was opened before ends the list. */
const withoutBrackets = (tokens: readonly TextToken[]): readonly TextToken[] => {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '(') depth += 1;
    const isInside = depth > 0;
    if (text === ')' && isInside) depth -= 1;
    return !isInside;
  });
};

/** «Три площадки: лицей № 1, гимназия № 4.»: a list in the sentence itself, which no verb shows to be something else. */
function* inSentence({ text }: PrintedText): Generator<Listed> {
  if (!/:\s*\p{L}/u.test(text)) return;
  const index = indexOfText(text);
  for (const [colon, token] of index.tokens.entries()) {
    const thing = token.text === ':' ? countedBefore(index, colon) : null;
    if (thing === null) continue;
    const ahead = withoutBrackets(index.tokens.slice(colon + 1, colon + 1 + longestList));
    const end = ahead.findIndex(({ text: sign }) => /^[.:)]$/u.test(sign));
    const said = end === -1 ? ahead : ahead.slice(0, end);
    const joint = said.some(({ text: sign }) => sign === ';') ? ';' : ',';
    const begins = said.filter((_, place) => place === 0 || said[place - 1]?.text === joint);
    const isList = begins.every(({ text: word }) => ![...partsOf(word)].some((part) => noItem.has(part)));
    if (said.length === 0 || !isList || said.some(isVerb)) continue;
    // «…, директоров и методистов»: an item may have an «и» of its own.
    const joined = said.filter(({ text: word }) => word === 'и').length;
    if (thing.value < begins.length || thing.value > begins.length + joined)
      yield listedBy(index, thing, begins.length + joined);
  }
}

/** «Включает два этапа:» and the items of the list that it opens. */
const inList = ({ lead, items }: List): Listed | null => {
  if (lead === null || !/:\s*$/u.test(lead.text)) return null;
  const index = indexOfText(lead.text);
  const thing = countedBefore(index, index.tokens.length - 1);
  const listed = items.filter(isMarked).length;
  return thing === null || thing.value === listed || listed < items.length
    ? null
    : listedBy(index, thing, listed);
};

export const listedAsCounted: TerritoryRule = {
  id: 'statistics/listed-as-counted',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Перечислено столько, сколько названо', en: 'As many are listed as are counted' },
  fault: { ru: 'Перечислено не столько, сколько названо', en: 'The list is not as long as the text counts' },
  reason: {
    ru: 'Число и перечень при нём читают вместе. Если перечислено меньше, что-то пропущено или число неверно.',
    en: 'A count and the list beside it are read together: where fewer are listed, one is left out or the count is wrong.',
  },
  cure: {
    ru: 'Дополните перечень или исправьте число.',
    en: 'Complete the list, or mend the count.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const { provision } = territory;
    const lists = provision === null ? [] : [...listsOf(provision)];
    const found = [
      ...printedTexts(territory)
        .filter(({ damaged }) => damaged !== true)
        .flatMap((printed) =>
          [...miscounted(printed.text), ...inSentence(printed)].map((listed) => ({ printed, ...listed })),
        ),
      ...lists.flatMap((list) => {
        const listed = inList(list);
        return listed === null || list.lead === null
          ? []
          : [{ printed: { text: list.lead.text, at: list.lead.spot }, ...listed }];
      }),
    ];
    for (const { printed, what, at, length, count, listed } of found)
      yield {
        at: within(printed.at, printed.text, { at, length }, corpus.texts),
        message: {
          ru: `Названо ${count}, а перечислено ${listed}: «${excerpt(what)}»`,
          en: `${count} are counted, but ${listed} listed: “${excerpt(what)}”`,
        },
        evidence: what,
      };
  },
  bad: [
    {
      title: {
        ru: 'Три шага, а названо два, каждый со временем',
        en: 'Three steps, and two named, each with its time',
      },
      files: beforeTerms('3.2. Работа идёт в три шага: выбор (сентябрь, октябрь), показ (апрель).'),
      points: 'три',
    },
    {
      title: { ru: 'Два этапа, а в перечне три', en: 'Two stages, and three in the list' },
      files: beforeTerms('3.2. Поддержка включает два этапа:\n\n- подбор;\n- обучение;\n- закрепление.'),
      points: 'два',
    },
    {
      title: { ru: 'Названо четыре, перечислено три', en: 'Four are counted, three listed' },
      files: defining(
        'субъекты региональной системы и 4 лаборатории мастерства (лаборатория чтения, лаборатория счёта и письма, лаборатория игры).',
      ),
      points: '4',
    },
  ],
  good: [
    {
      title: {
        ru: 'У каждого из перечисленных в скобках его время',
        en: 'Each that is listed has its time in brackets',
      },
      files: beforeTerms(
        '3.2. Год делится на три шага: выбор (сентябрь – октябрь), проба (ноябрь – март), показ (апрель).',
      ),
    },
    {
      title: { ru: 'За двоеточием не перечень', en: 'No list behind the colon' },
      files: defining(
        'субъекты региональной системы. Обучены 3 методиста: курсы, стажировки и семинары шли весь год.',
      ),
    },
    {
      title: { ru: 'Перечислены все', en: 'All are listed' },
      files: defining(
        'субъекты региональной системы, 3 управления (управление кадров, управление проектов и управление связи), 2 центра (Центр чтения и Региональный центр счёта) и 4 кафедры (чтения и письма, счёта, игры).',
      ),
    },
  ],
};
