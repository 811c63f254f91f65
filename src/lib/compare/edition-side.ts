// All that the comparison of two editions needs of one, as plain data: it is drawn at build and, read from a file, in the browser.
import type { Territory } from '../../../validators/model/types.ts';
import { readClauseNumber } from '../../../validators/text/acts/clause-number.ts';
import { comparedDocuments, documentName, editionName } from '../editions.ts';
import { inText, type Passage, passagesOf } from '../history/passages.ts';
import { editionLink } from '../links.ts';

/** A value of a row; a paragraph has one without a name. */
export interface UnitValue {
  readonly name: string;
  readonly words: string;
}

/** A clause, a paragraph, a row: what is held against what. */
export interface Unit {
  readonly where: string;
  /** The number that is printed before it; null where none is. */
  readonly number: string | null;
  readonly values: readonly UnitValue[];
}

export interface EditionDocument {
  /** The kind of its file; of a further document with its name before it. */
  readonly id: string;
  readonly name: string;
  readonly units: readonly Unit[];
  /** Its words stand in the text too, and are told there. */
  readonly isToldInText: boolean;
}

export interface EditionSide {
  readonly name: string;
  readonly href: string;
  readonly documents: readonly EditionDocument[];
}

/** «1.1, строка 1, срок» is the deadline of a row, «показатель 2, план на 2025 год» the target of one; a number belongs to what it numbers. */
const ROW =
  /^((?:«[^»]*»|[^«])*?(?:строка\s\d+|мероприятие\s\d[^,]*)|показатель\s(?:«[^»]*»|[^,]+))(?:, (.*))?$/u;
const NUMBER = 'номер';

interface ValuePlace {
  readonly where: string;
  readonly name: string;
  readonly isRow: boolean;
}

const placeOf = (where: string): ValuePlace => {
  const [, row, name = ''] = ROW.exec(where) ?? [];
  if (row !== undefined) return { where: row, name, isRow: true };
  const numbered = `, ${NUMBER}`;
  return where.endsWith(numbered)
    ? { where: where.slice(0, -numbered.length), name: NUMBER, isRow: false }
    : { where, name: '', isRow: false };
};

/** What a row has once: another row begins where it comes again. */
const isOnce = (name: string): boolean => name === '' || name === NUMBER;

/** Whether a value goes on with what was gathered at its place. An item of a list has no names of values: each is a unit of its own. */
const goesOn = ({ name, isRow }: ValuePlace, values: ReadonlyMap<string, string>): boolean =>
  isRow ? !(isOnce(name) && values.has(name)) : name !== '' || [...values.keys()].join() === NUMBER;

/** Paragraphs of the text, each by itself. */
const paragraphs = (passages: readonly Passage[]): readonly Unit[] =>
  passages.map(({ where, words }) => {
    const number = readClauseNumber(words);
    return {
      where,
      number: number?.number ?? null,
      values: [{ name: '', words: number === null ? words : words.slice(number.rest) }],
    };
  });

/** Passages of tables, gathered by their rows; several under one name are one value. */
const rows = (passages: readonly Passage[]): readonly Unit[] => {
  const gathered: { where: string; values: Map<string, string> }[] = [];
  for (const passage of passages) {
    const place = placeOf(passage.where);
    const { where, name } = place;
    const last = gathered.at(-1);
    const belongs = last?.where === where && goesOn(place, last.values);
    const row = belongs && last !== undefined ? last : { where, values: new Map<string, string>() };
    if (row !== last) gathered.push(row);
    const before = row.values.get(name);
    row.values.set(name, before === undefined ? passage.words : `${before}, ${passage.words}`);
  }
  return gathered.map(({ where, values }) => ({
    where,
    number: values.get(NUMBER) ?? null,
    values: [...values].flatMap(([name, words]) => (name === NUMBER ? [] : [{ name, words }])),
  }));
};

/** The files of one document of an act. */
const documentsOf = (view: Territory, texts: ReadonlyMap<string, string>): readonly EditionDocument[] => {
  const passages = passagesOf(view, texts);
  return comparedDocuments.flatMap((kind): EditionDocument[] => {
    if (!view.files.has(kind)) return [];
    const units = kind === 'provision' ? paragraphs(passages(kind)) : rows(passages(kind));
    const id = view.document === null ? kind : `${view.document.name}-${kind}`;
    const isToldInText = inText.has(kind) && view.files.has('provision');
    return [{ id, name: documentName(view, kind), units, isToldInText }];
  });
};

/**
 * An edition's side of every comparison.
 *
 * @param texts the texts of the files by their paths
 */
export const editionSide = (edition: Territory, texts: ReadonlyMap<string, string>): EditionSide => {
  return {
    name: editionName(edition),
    href: editionLink(edition),
    documents: [edition, ...edition.annexes].flatMap((document) => documentsOf(document, texts)),
  };
};
