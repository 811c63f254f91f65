// The kind, the number and the date of the order are written down from its head; all are read by rules and by everyone who cites it.
import { lemmasOf } from '../../language/analyse.ts';
import { amendingParts } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { formatDate } from '../../text/russian.ts';
import { normalise } from '../../text/words/words.ts';
import { primer, replaced } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { orderParts } from './order-text.ts';

const kinds: Readonly<Record<string, { readonly head: string; readonly name: Text }>> = {
  order: { head: 'приказ', name: { ru: 'приказ', en: 'an order' } },
  directive: { head: 'распоряжение', name: { ru: 'распоряжение', en: 'a directive' } },
  resolution: { head: 'постановление', name: { ru: 'постановление', en: 'a resolution' } },
  decree: { head: 'указ', name: { ru: 'указ', en: 'a decree' } },
  decision: { head: 'решение', name: { ru: 'решение', en: 'a decision' } },
  protocol: { head: 'протокол', name: { ru: 'протокол', en: 'minutes' } },
};

/** The lines of a head are short: the kind, the date with the number, the place. */
const LONGEST = 60;

/** «О внесении изменений в приказ от … № …»: the title of the order names another act. */
const TITLE = /^об?\s/iu;

/** The lines above the first clause of the order, without its title. */
const head = (provision: Provision): readonly string[] => {
  const parts = orderParts(provision);
  const first = parts.findIndex(({ kind }) => kind === 'clause');
  return parts
    .slice(0, first === -1 ? parts.length : first)
    .map(({ text }) => text.trim())
    .filter((text) => text.length <= LONGEST && !TITLE.test(text));
};

function* kindOtherwise(
  { front, spot }: Provision,
  lines: readonly string[],
  marked: readonly Marked[],
): Generator<Issue> {
  const own = front.order?.kind;
  const other = marked.find(({ kind }) => kind !== own);
  const printed =
    Object.entries(kinds).find(([, { head: word }]) => lines.some((line) => normalise(line) === word)) ??
    Object.entries(kinds).find(([key]) => key === other?.kind);
  if (own === undefined || printed === undefined || printed[0] === own) return;
  const [key, { name }] = printed;
  yield {
    at: child(spot, 'order', 'kind'),
    message: {
      ru: `Акт напечатан как ${name.ru}, а записан как ${kinds[own]?.name.ru ?? own}`,
      en: `The act is printed as ${name.en}, but written down as ${kinds[own]?.name.en ?? own}`,
    },
    hint: { ru: `Запишите kind: ${key}.`, en: `Write \`kind: ${key}\`.` },
    evidence: `${own} ${key}`,
  };
}

function* dateOtherwise(
  { front, spot }: Provision,
  lines: readonly string[],
  marked: readonly Marked[],
): Generator<Issue> {
  const own = front.order?.date;
  const dates = lines.flatMap((line) => printedDates(line).flatMap(({ iso }) => iso ?? []));
  const inHead = dates.includes(own ?? '') ? undefined : dates[0];
  const printed = inHead ?? marked.flatMap(({ date }) => date ?? []).find((date) => date !== own);
  if (own === undefined || printed === undefined) return;
  yield {
    at: child(spot, 'order', 'date'),
    message: {
      ru: `На акте напечатана дата ${formatDate(printed)}, а записана ${formatDate(own)}`,
      en: `The date printed on the act is ${printed}, the one written down ${own}`,
    },
    hint: { ru: `Запишите date: ${printed}.`, en: `Write \`date: ${printed}\`.` },
    evidence: `${own} ${printed}`,
  };
}

function* numberOtherwise(
  { front, spot }: Provision,
  lines: readonly string[],
  marked: readonly Marked[],
): Generator<Issue> {
  const own = front.order?.number;
  if (own === undefined) return;
  const isOther = (number: string): boolean => actNumberKey(number) !== actNumberKey(own);
  const numbers = lines.flatMap((line) => actReferences(line).map(({ number }) => number));
  const inHead = numbers.every(isOther) ? numbers[0] : undefined;
  const printed = inHead ?? marked.map(({ number }) => number).find(isOther);
  if (printed === undefined) return;
  yield {
    at: child(spot, 'order', 'number'),
    message: {
      ru: `На акте напечатан №\u00A0${printed}, а записан №\u00A0${own}`,
      en: `The number printed on the act is “${printed}”, the one written down “${own}”`,
    },
    hint: { ru: `Запишите number: "${printed}".`, en: `Write \`number: "${printed}"\`.` },
    evidence: `${own} ${printed}`,
  };
}

/** «… и распространяется на отношения, возникшие с …», «… за исключением …», «… и действует до …»: what else there is to say of days. */
const BESIDE =
  /[\s,]+(?:и\s+)?(?:распространя\p{L}+|действу\p{L}+\s+(?:до|по)|применя\p{L}+|утрачива\p{L}+|за\s+исключением|кроме)(?!\p{L}).*$/isu;

/** «Вступает в силу с 1 февраля 2026 г.» */
function* forceOtherwise({ inForce }: Provision): Generator<Issue> {
  const from = inForce?.from;
  if (inForce === null || from == null) return;
  const dates = printedDates((inForce.printed ?? '').replace(BESIDE, '')).flatMap(({ iso }) => iso ?? []);
  const [printed] = dates;
  if (printed === undefined || dates.includes(from)) return;
  yield {
    at: child(inForce.spot, 'from'),
    message: {
      ru: `Напечатано, что акт вступает в силу ${formatDate(printed)}, а записано ${formatDate(from)}`,
      en: `The act is printed to enter into force on ${printed}, written down is ${from}`,
    },
    hint: { ru: `Запишите from: ${printed}.`, en: `Write \`from: ${printed}\`.` },
    evidence: `${from} ${printed}`,
  };
}

/** The line under the mark of an annex or in a stamp: «к приказу …», «распоряжением …». Of the mark itself `annex-marked` tells. */
const NAMES_ORDER = /^\s*(?:к\s+)?(?<kind>\p{L}+(?:у|ю|ом|ем))\s[^;:]{0,300}(?:№|N)\s*\S+\s*$/iu;

interface Marked {
  readonly kind: string;
  readonly number: string;
  readonly date: string | null;
}

/** How stamps and the lines under marks name the order that adopts the annexes; new words for another act have the marks of that. */
const marks = (provision: Provision): readonly Marked[] => {
  const changing = amendingParts(provision);
  return [...allParts(provision.parts)].flatMap((part): readonly Marked[] => {
    const word =
      part.inOrder || changing.has(part) ? undefined : NAMES_ORDER.exec(part.text)?.groups?.['kind'];
    if (word === undefined) return [];
    const kind = Object.entries(kinds).find(([, { head: name }]) => lemmasOf(word).has(name))?.[0];
    const [named] = actReferences(part.text).slice(-1);
    return kind === undefined || named === undefined
      ? []
      : [{ kind, number: named.number, date: named.date }];
  });
};

const withHead = (kind: string, date: string): string =>
  replaced('provision', '<Order>\n\nО региональной', `<Order>\n\n${kind}\n\n${date}\n\nО региональной`);

const inForceFrom = (day: string): string =>
  primer.provision
    .replaceAll('вступает в силу со дня подписания', 'вступает в силу с 1 января 2024 года')
    .replace('from: 2023-12-15', `from: ${day}`);

/** The model act with these words on its entry into force, which is that of its signing. */
const signedDay = (words: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/provision.mdx': primer.provision
    .replace(
      'printed: вступает в силу со дня подписания',
      `printed: "вступает в силу со дня подписания${words}"`,
    )
    .replace('вступает в силу со дня подписания.', `вступает в силу со дня подписания${words}.`),
});

export const asPrinted: TerritoryRule = {
  id: 'requisites/as-printed',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Вид, номер и дата акта записаны, как напечатаны',
    en: 'The kind and the date of the act are written down as printed',
  },
  fault: {
    ru: 'Вид, номер или дата акта записаны не так, как напечатаны',
    en: 'Kind, number or date of the act is not as printed',
  },
  reason: {
    ru: 'По дате определяют, какие требования относятся к документу. По чужой дате он будет проверен не по тем правилам.',
    en: 'The date tells which demands concern a document; with another date it is held to the wrong ones.',
  },
  cure: {
    ru: 'Сверьте kind и date с шапкой приказа.',
    en: 'Compare `kind` and `date` with the head of the order.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const lines = head(provision);
    const marked = marks(provision);
    yield* kindOtherwise(provision, lines, marked);
    yield* dateOtherwise(provision, lines, marked);
    yield* numberOtherwise(provision, lines, marked);
    yield* forceOtherwise(provision);
  },
  bad: [
    {
      title: { ru: 'Другой день', en: 'Another day' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('ПРИКАЗ', '« 16 » декабря 2023 г.') },
      points: '2023-12-15',
    },
    {
      title: { ru: 'Другой день, месяц цифрами', en: 'Another day, the month in figures' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('ПРИКАЗ', '«16» 12 2023') },
      points: '2023-12-15',
    },
    {
      title: { ru: 'Распоряжение записано приказом', en: 'A directive written down as an order' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('РАСПОРЯЖЕНИЕ', '15.12.2023 № 1') },
      points: 'order',
    },
    {
      title: { ru: 'Другой номер', en: 'Another number' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('ПРИКАЗ', '15.12.2023 № 11') },
      points: '"1"',
    },
    {
      title: { ru: 'Постановление записано приказом', en: 'A resolution written down as an order' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('ПОСТАНОВЛЕНИЕ', '15.12.2023 № 1') },
      points: 'order',
    },
    {
      title: { ru: 'Решение записано приказом', en: 'A decision written down as an order' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('РЕШЕНИЕ', '15.12.2023 № 1') },
      points: 'order',
    },
    {
      title: { ru: 'Протокол записан приказом', en: 'Minutes written down as an order' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('ПРОТОКОЛ', '15.12.2023 № 1') },
      points: 'order',
    },
    {
      title: { ru: 'Вступает в силу в другой день', en: 'In force from another day' },
      files: { 'regions/primer/acts/1/provision.mdx': inForceFrom('2024-02-01') },
      points: '2024-02-01',
    },
  ],
  good: [
    {
      title: { ru: 'Вступает в силу в напечатанный день', en: 'In force from the day that is printed' },
      files: { 'regions/primer/acts/1/provision.mdx': inForceFrom('2024-01-01') },
    },
    {
      title: { ru: 'Распространяется на прежние отношения', en: 'It also holds for what was before' },
      files: signedDay(' и распространяется на правоотношения, возникшие с 1 сентября 2023 года'),
    },
    {
      title: { ru: 'Кроме одного пункта', en: 'But for one clause' },
      files: signedDay(', за исключением пункта 2, который вступает в силу с 1 января 2024 года'),
    },
    {
      title: { ru: 'Сказано и до какого дня', en: 'Until when is said, too' },
      files: signedDay(' и действует до 31 декабря 2025 года'),
    },
    {
      title: { ru: 'Шапка приказа', en: 'The head of the order' },
      files: { 'regions/primer/acts/1/provision.mdx': withHead('ПРИКАЗ', '« 15 » декабря 2023 г.') },
    },
  ],
};
