// The text of an act as records: each clause and each bullet once, at its own anchor; a paragraph where there are many.

import type { Territory } from '../../index.ts';
import { adoptedName } from '../../model/act-name.ts';
import { type Addressed, pagePath } from '../../model/addresses.ts';
import { orderNames } from '../../model/kind-names.ts';
import { leadsIn, sentenceAbove } from '../../model/leads.ts';
import { actsKnownTo } from '../../model/registers.ts';
import type { Official } from '../../model/severally.ts';
import type { Act, Part, Provision, Subject } from '../../model/types.ts';
import { functionPart } from '../../model/words-in-act.ts';
import { typograph } from '../../text/russian.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { searchTokens } from '../tokens.ts';
import {
  bareText,
  documentName,
  hasManyParagraphs,
  isOwnText,
  partsIn,
  stepOf,
  wordsHeld,
} from './act-words.ts';
import type { SearchRecord } from './record.ts';
import { placeOf } from './territory-place.ts';

interface Reading {
  readonly territory: Territory;
  readonly acts: readonly Act[];
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Whose function stands in a paragraph, by the paragraph's anchor. */
  readonly functions: ReadonlyMap<string, Subject>;
}

/** The address of a place on the act's page, or of the page. */
export const actPath = (of: Addressed, anchor: string | null): string =>
  `/${pagePath(of, 'provision')}${anchor === null ? '' : `#${anchor}`}`;

const citedIn = (text: string, acts: readonly Act[]): Act | undefined => {
  const numbers = new Set(searchTokens(text).map((word) => word.keys[0]));
  return acts.find(
    ({ number }) => number !== null && searchTokens(number).every((word) => numbers.has(word.keys[0])),
  );
};

/** The place of a bullet or a paragraph in its clause, as its address counts it. */
const placeIn = ({ anchor }: Part): number => Number(/-(\d+)(?:~\d+)?$/.exec(anchor)?.[1] ?? 1);

const bulletRecord = (bullet: Part, context: readonly string[], reading: Reading): SearchRecord => {
  const subject = bullet.function === null ? undefined : reading.subjects.get(bullet.function.subject);
  const act = bullet.function === null ? citedIn(bullet.text, reading.acts) : undefined;
  return {
    path: actPath(reading.territory, bullet.anchor),
    kind: act !== undefined ? 'act' : subject !== undefined ? 'function' : 'clause',
    territory: placeOf(reading.territory),
    title: stripListPunctuation(bullet.text),
    context: [
      ...context,
      bullet.function === null ? `абзац ${placeIn(bullet)}` : `функция ${bullet.function.index + 1}`,
    ],
    text: '',
    names: act?.number ? [act.number] : [],
    level: subject?.level ?? null,
    lead: sentenceAbove(leadsIn(reading.territory.provision), bullet.anchor),
  };
};

const paragraphRecord = (part: Part, context: readonly string[], reading: Reading): SearchRecord => {
  const subject = reading.functions.get(part.anchor);
  return {
    path: actPath(reading.territory, part.anchor),
    kind: subject === undefined ? 'clause' : 'function',
    territory: placeOf(reading.territory),
    title: stripListPunctuation(part.text),
    context: [...context, subject === undefined ? `абзац ${placeIn(part)}` : subject.label],
    text: '',
    names: [],
    level: subject?.level ?? null,
    lead: sentenceAbove(leadsIn(reading.territory.provision), part.anchor),
  };
};

const clauseRecord = (part: Part, context: readonly string[], reading: Reading): SearchRecord => {
  const { words, starts } = wordsHeld(part);
  const from = part.kind === 'section' ? bareText(part).length : 0;
  const text = words.slice(from).trimStart();
  const cut = words.length - text.length;
  const isSection = part.kind === 'section';
  return {
    path: actPath(reading.territory, part.anchor),
    kind: 'clause',
    territory: placeOf(reading.territory),
    title: isSection
      ? stripListPunctuation(part.text)
      : stepOf(part, reading.territory).replace(/^(?=\d)/u, 'п. '),
    context,
    text,
    ...(starts.length === 0
      ? {}
      : {
          paragraphs: starts.map(({ anchor, at }) => ({
            path: actPath(reading.territory, anchor),
            at: at - cut,
          })),
        }),
    names: part.number === null ? [] : [part.number],
    level: null,
  };
};

const partRecords = (
  children: readonly Part[],
  context: readonly string[],
  reading: Reading,
  paragraphs = false,
): readonly SearchRecord[] => {
  const parts = partsIn(children);
  return parts.flatMap((part) => {
    if (part.kind === 'bullet')
      return [bulletRecord(part, context, reading), ...partRecords(part.children, context, reading)];
    if (part.kind === 'paragraph' && paragraphs) return [paragraphRecord(part, context, reading)];
    if (part.kind !== 'section' && part.kind !== 'clause' && part.kind !== 'preamble') return [];
    // A clause's number tells its section: only the nearest step above a bullet is named.
    const below = [...context.slice(0, 1), stepOf(part, reading.territory)];
    return [
      clauseRecord(part, context, reading),
      ...partRecords(part.children, below, reading, hasManyParagraphs(part)),
    ];
  });
};

/** Who signed the order, and who sees to it: «Подписано: Министр П.П. Примеров». */
const officialsOf = ({ order }: Provision): readonly string[] => {
  const named = (said: string, official: Official | undefined): readonly string[] =>
    official === undefined ? [] : [`${said}: ${[official.post, official.name].filter(Boolean).join(' ')}`];
  return [
    ...[order?.signatory, ...(order?.signatories ?? [])].flatMap((one) => named('Подписано', one)),
    ...[order?.controller, ...(order?.controllers ?? [])].flatMap((one) => named('Контроль', one)),
  ];
};

// The document with the requisites and the preamble of its order: what a reader knows the whole by.
const documentRecord = (territory: Territory, provision: Provision): SearchRecord => {
  const { order, parts, title } = provision;
  const number = order?.number ?? null;
  const requisites = territory.document === null ? adoptedName(provision) : '';
  const preamble = parts
    .filter((part) => part.inOrder && isOwnText(part) && part.text !== title)
    .map(({ text }) => text)
    .filter((text) => text !== text.toUpperCase());
  return {
    path: actPath(territory, null),
    kind: 'act',
    territory: placeOf(territory),
    title: typograph(requisites === '' ? title : `${requisites} «${title}»`),
    context: [],
    text: [territory.document === null ? (order?.issuer ?? '') : '', ...preamble, ...officialsOf(provision)]
      .filter((text) => text !== '')
      .join('. '),
    names: [documentName(provision), ...(number === null ? [] : [number])],
    level: null,
  };
};

const functionsIn = (territory: Territory): ReadonlyMap<string, Subject> =>
  new Map(
    territory.subjects.flatMap((subject) =>
      subject.functions.flatMap((own): (readonly [string, Subject])[] => {
        const part = functionPart(territory, subject, own);
        return part?.kind === 'paragraph' ? [[part.anchor, subject]] : [];
      }),
    ),
  );

/** Records of a territory's provision; none where it has none. */
export const provisionRecords = (territory: Territory): readonly SearchRecord[] => {
  const { provision } = territory;
  if (provision === null) return [];
  const reading: Reading = {
    territory,
    acts: actsKnownTo(territory),
    subjects: new Map(territory.subjects.map((subject) => [subject.id, subject])),
    functions: functionsIn(territory),
  };
  const order = provision.order?.kind;
  const inOrder = provision.parts.filter((part) => part.inOrder);
  const rest = provision.parts.filter((part) => !part.inOrder);
  return [
    documentRecord(territory, provision),
    ...partRecords(inOrder, [order === undefined ? 'Утверждающий акт' : orderNames[order].ru], reading),
    ...partRecords(rest, [documentName(provision)], reading),
  ];
};
