// The text of an act as records: each clause and each bullet once, at its own anchor.
import type { Corpus, Territory } from '../../../validators/index.ts';
import type { Act, Part, Provision, Subject } from '../../../validators/model/types.ts';
import { formatDate, typograph } from '../../../validators/text/russian.ts';
import { stripListPunctuation } from '../../../validators/text/words.ts';
import { wordsOf } from '../text/words.ts';
import type { SearchRecord } from './record.ts';

interface Reading {
  readonly territory: Territory;
  readonly acts: readonly Act[];
  readonly subjects: ReadonlyMap<string, Subject>;
}

const SHORTEST_PARAGRAPH = 40;
const TITLE_WORDS = 12;

/** The territory of a record: what the facet needs. */
export const placeOf = ({ id, name }: Territory): SearchRecord['territory'] => ({ id, name });

const pathOf = (territory: Territory, anchor: string | null): string =>
  `/regions/${territory.id}/provision/${anchor === null ? '' : `#${anchor}`}`;

// «4.1.3» and, for a heading, its words; of a long clause only the first.
const nameOf = (part: Part): string => {
  const text = part.text.replace(/\s+/gu, ' ').trim();
  const words = text.split(' ');
  return stripListPunctuation(
    words.length <= TITLE_WORDS ? text : `${words.slice(0, TITLE_WORDS).join(' ')} …`,
  );
};

const bareText = (part: Part): string =>
  part.number === null ? part.text : part.text.replace(`${part.number}.`, '').trim();

const isOwnText = (part: Part): boolean =>
  part.kind === 'paragraph' && part.text.length >= SHORTEST_PARAGRAPH;

const holds = (part: Part): string =>
  [bareText(part), ...part.children.filter(isOwnText).map((child) => child.text)].join(' ');

const citedIn = (text: string, acts: readonly Act[]): Act | undefined => {
  const numbers = new Set(wordsOf(text).map((word) => word.keys[0]));
  return acts.find(
    ({ number }) => number !== null && wordsOf(number).every((word) => numbers.has(word.keys[0])),
  );
};

// A clause that belongs to a subject is named after it: «4.1.3 ЦНППМ» says more than the first words of its text.
const step = (part: Part, reading: Reading): string => {
  const subject = [...reading.subjects.values()].find((one) => one.clause?.target === part);
  if (subject !== undefined && part.number !== null) return `${part.number} ${subject.label}`;
  return part.kind === 'section' || part.number === null ? nameOf(part) : `п. ${part.number}`;
};

const bulletRecord = (
  bullet: Part,
  nth: number,
  context: readonly string[],
  reading: Reading,
): SearchRecord => {
  const subject = bullet.function === null ? undefined : reading.subjects.get(bullet.function.subject);
  const act = bullet.function === null ? citedIn(bullet.text, reading.acts) : undefined;
  const number = (bullet.function?.index ?? nth) + 1;
  return {
    path: pathOf(reading.territory, bullet.anchor),
    kind: act !== undefined ? 'act' : subject !== undefined ? 'function' : 'clause',
    territory: placeOf(reading.territory),
    title: stripListPunctuation(bullet.text),
    context: [...context, subject === undefined ? `абзац ${number}` : `функция ${number}`],
    text: '',
    names: act?.number ? [act.number] : [],
    level: subject?.level ?? null,
  };
};

const clauseRecord = (part: Part, context: readonly string[], reading: Reading): SearchRecord => {
  const text = part.kind === 'section' ? holds(part).slice(bareText(part).length).trim() : holds(part);
  return {
    path: pathOf(reading.territory, part.anchor),
    kind: 'clause',
    territory: placeOf(reading.territory),
    title:
      part.kind === 'section'
        ? stripListPunctuation(part.text)
        : step(part, reading).replace(/^(?=\d)/u, 'п. '),
    context,
    text,
    names: part.number === null ? [] : [part.number],
    level: null,
  };
};

const partRecords = (
  parts: readonly Part[],
  context: readonly string[],
  reading: Reading,
): readonly SearchRecord[] =>
  parts.flatMap((part) => {
    if (part.kind === 'bullet') {
      const nth = parts.filter(({ kind }) => kind === 'bullet').indexOf(part);
      return [bulletRecord(part, nth, context, reading), ...partRecords(part.children, context, reading)];
    }
    if (part.kind !== 'section' && part.kind !== 'clause') return [];
    // A clause's number tells its section: only the nearest step above a bullet is named.
    const below = [...context.slice(0, 1), step(part, reading)];
    return [clauseRecord(part, context, reading), ...partRecords(part.children, below, reading)];
  });

const actKinds: Readonly<Record<string, string>> = {
  order: 'Приказ',
  resolution: 'Постановление',
  decree: 'Распоряжение',
};

// The order with its requisites and its preamble: what a reader knows the whole document by.
const orderRecord = (territory: Territory, { front, parts, title }: Provision): SearchRecord => {
  const { order } = front;
  const number = typeof order?.number === 'string' ? order.number : null;
  const date = typeof order?.date === 'string' ? formatDate(order.date) : null;
  const kind = actKinds[String(order?.kind)] ?? 'Акт';
  const requisites = [kind, date === null ? '' : `от ${date}`, number === null ? '' : `№ ${number}`]
    .filter(Boolean)
    .join(' ');
  const preamble = parts
    .filter((part) => part.inOrder && isOwnText(part) && part.text !== title)
    .map(({ text }) => text)
    .filter((text) => text !== text.toUpperCase());
  return {
    path: pathOf(territory, null),
    kind: 'act',
    territory: placeOf(territory),
    title: typograph(`${requisites} «${title}»`),
    context: [],
    text: [order?.issuer, ...preamble].filter((text) => typeof text === 'string').join('. '),
    names: number === null ? [] : [number],
    level: null,
  };
};

/** Records of a territory's provision; none where it has none. */
export const provisionRecords = (territory: Territory, corpus: Corpus): readonly SearchRecord[] => {
  const { provision } = territory;
  if (provision === null) return [];
  const reading: Reading = {
    territory,
    acts: [...corpus.federal.acts.values()],
    subjects: new Map(territory.subjects.map((subject) => [subject.id, subject])),
  };
  const inOrder = provision.parts.filter((part) => part.inOrder);
  const rest = provision.parts.filter((part) => !part.inOrder);
  return [
    orderRecord(territory, provision),
    ...partRecords(inOrder, ['Приказ'], reading),
    ...partRecords(rest, ['Положение'], reading),
  ];
};
