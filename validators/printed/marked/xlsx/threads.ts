// Threads of today's Excel: a cell that has one shows no other note, so what is said of it is an answer in that thread.
import { attribute, childrenOf } from '../../package/elements.ts';
import type { CellRemark } from '../by-cell.ts';
import {
  addPart,
  declareType,
  freeName,
  type Part,
  type Parts,
  relate,
  relatedTo,
} from '../package/parts.ts';
import type { Marks } from '../remark.ts';
import { appending, type Known, removal, splice, vocabularyOf } from '../splice.ts';
import { momentOf, xmlText } from '../xml-text.ts';

const threaded: Known = {
  prefix: 'tc',
  addresses: ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'],
  mayBeDefault: true,
};
const personRelation = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const personType = 'application/vnd.ms-excel.person+xml';

/** An id in Excel's form that none of the texts has; the same file gets the same ones. */
const guids = (...texts: readonly string[]): (() => string) => {
  let number = 0;
  const next = (): string => {
    number += 1;
    const id = `{53564F44-0000-4000-8000-${`${number}`.padStart(12, '0')}}`;
    return texts.some((text) => text.includes(id)) ? next() : id;
  };
  return next;
};

const personsPart = (parts: Parts, workbook: string): Part => {
  const name = relatedTo(parts, workbook, 'person') ?? freeName(parts, 'xl/persons/person', '.xml');
  const known = parts.part(name);
  if (known !== null) return known;
  const made = addPart(parts, name, `personList xmlns="${threaded.addresses[0]}"`);
  relate(parts, workbook, personRelation, name);
  declareType(parts, { part: name }, personType);
  return made;
};

const isNamed = (author: string) => (person: Parameters<typeof attribute>[0]) =>
  attribute(person, 'displayName') === author && attribute(person, 'providerId') === 'None';

/** The ids under which the author stands among the persons of a book. */
const ownPersons = (parts: Parts, workbook: string, author: string): ReadonlySet<string> => {
  const name = relatedTo(parts, workbook, 'person');
  const root = name === null ? null : parts.opened.xml(name);
  return new Set(
    childrenOf(root, 'tc:person')
      .filter(isNamed(author))
      .flatMap((person) => attribute(person, 'id') ?? []),
  );
};

const addPerson = (parts: Parts, workbook: string, author: string): string => {
  const { name, text, root } = personsPart(parts, workbook);
  const known = attribute(childrenOf(root, 'tc:person').find(isNamed(author)), 'id');
  if (known !== null) return known;
  const { prefix, declares } = vocabularyOf(text, root, threaded);
  const id = guids(text)();
  const own = `<${prefix}person${declares} displayName="${xmlText(author)}" id="${id}" userId="${xmlText(author)}" providerId="None"/>`;
  parts.put(name, splice(text, [appending(text, root, own)]));
  return id;
};

/** Answers of an earlier run go, new ones come; gives the cells that have threads. */
export const answerThreads = (
  parts: Parts,
  workbook: string,
  sheet: string,
  cells: ReadonlyMap<string, CellRemark>,
  { author, date }: Marks,
): ReadonlySet<string> => {
  const name = relatedTo(parts, sheet, 'threadedComment');
  const part = name === null ? null : parts.part(name);
  if (part === null) return new Set();
  const { text, root } = part;
  const all = childrenOf(root, 'tc:threadedComment');
  const persons = ownPersons(parts, workbook, author);
  const own = all.filter(
    (each) => persons.has(attribute(each, 'personId') ?? '') && attribute(each, 'parentId') !== null,
  );
  const roots = new Map(
    all.flatMap((each) =>
      attribute(each, 'parentId') === null
        ? [[attribute(each, 'ref') ?? '', attribute(each, 'id') ?? ''] as const]
        : [],
    ),
  );
  const bare = splice(text, own.map(removal));
  const nextId = guids(bare);
  const { prefix, declares } = vocabularyOf(text, root, threaded);
  const answered = [...cells.values()].flatMap((cell) => {
    const parent = roots.get(cell.name);
    return parent === undefined ? [] : [{ cell, parent }];
  });
  const person = answered.length === 0 ? '' : addPerson(parts, workbook, author);
  const written = answered.map(
    ({ cell, parent }) =>
      `<${prefix}threadedComment${declares} ref="${cell.name}" dT="${momentOf(date).replace('Z', '.00')}" personId="${person}" id="${nextId()}" parentId="${parent}"><${prefix}text>${xmlText(cell.lines.join('\n'))}</${prefix}text></${prefix}threadedComment>`,
  );
  parts.put(part.name, splice(text, [...own.map(removal), appending(text, root, written.join(''))]));
  return new Set(roots.keys());
};
