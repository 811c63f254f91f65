// What must be given: a cell of a measure, a line of the order, the passport of an act or territory.

import { excerpt, inner } from '../../model/excerpt.ts';
import { hasColumn } from '../../model/roadmap/cells.ts';
import { measuresInForce } from '../../model/roadmap/ended-row.ts';
import type { Measure, Roadmap, Territory } from '../../model/types.ts';
import type { TerritoryFileKind } from '../../source/files.ts';
import { child, type Spot } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import type { Context, Issue, TerritoryRule, Text } from '../rule.ts';
import { ofData, type Told, type ToldOfData } from './told.ts';

interface Cell {
  /** The column, and the key of its cells. */
  readonly role: 'responsible' | 'executors' | 'deadline' | 'result';
  /** What a measure lacks: «срок», “deadline”. */
  readonly what: Text;
  readonly isMissing: (measure: Measure, roadmap: Roadmap) => boolean;
  /** How it is told once that the whole table has no such column; where nothing is said, nothing is asked of such a table. */
  readonly column?: {
    /** What the table has no column of: «сроков». */
    readonly of: Text;
    /** What its rows say nothing of: «когда его исполнить». */
    readonly unsaid: Text;
    /** Whether a plan may be of a form that has no such column: where its head shows none, that is told as a note. */
    readonly isOptional?: true;
  };
  /** Where a dash may be printed on purpose: the printed cell, and how one is told of which most rows have more to say. */
  readonly dash?: {
    readonly printed: (measure: Measure) => string | null;
    readonly instead: Text;
    readonly hint: Text;
    readonly edit: Text;
  };
}

const ALONE: Text = { ru: 'о мероприятии', en: 'of its measure it is not said' };

const ofNone = (rows: number): Text => ({
  ru: `ни об одном из ${rows} ${plural(rows, ['мероприятия', 'мероприятий', 'мероприятий'])}`,
  en: `of none of its ${rows} measures it is said`,
});

const wholeTable = (
  roadmap: Roadmap,
  { of: what, unsaid, isOptional }: NonNullable<Cell['column']>,
): Issue => {
  const rows = roadmap.measures.length;
  const of = rows === 1 ? ALONE : ofNone(rows);
  return {
    at: child(roadmap.spot, roadmap.columns.length > 0 ? 'columns' : 'title'),
    message: {
      ru: `В дорожной карте нет графы ${what.ru}: ${of.ru} не сказано, ${unsaid.ru}`,
      en: `The roadmap has no column of ${what.en}: ${of.en} ${unsaid.en}`,
    },
    evidence: 'column',
    ...(isOptional === true && roadmap.columns.length > 0 ? { unsure: true as const } : {}),
  };
};

const emptyCell = ({ title, spot }: Measure, { role, what }: Cell): Issue => ({
  at: child(spot, role),
  message: {
    ru: `У мероприятия «${inner(excerpt(title))}» не указан ${what.ru}`,
    en: `The measure “${excerpt(title)}” has no ${what.en}`,
  },
  evidence: '',
});

/** Whether a cell has a printed dash: neither is it left empty nor a form to be filled in. */
const isDash = (printed: string | null): boolean => printed !== null && /^\s*[-‐-―−]{1,3}\s*$/u.test(printed);

/** A row with a dash, of which a person alone can say whether it was meant. */
const printedDash = (
  measure: Measure,
  cell: Cell,
  { instead, hint, edit }: NonNullable<Cell['dash']>,
): Issue => ({
  ...emptyCell(measure, cell),
  message: {
    ru: `У мероприятия «${inner(excerpt(measure.title))}» вместо ${instead.ru} напечатан прочерк`,
    en: `The measure “${excerpt(measure.title)}” has a dash for ${instead.en}`,
  },
  hint,
  edit,
  unsure: true,
});

const lacking = (roadmap: Roadmap, cell: Cell): readonly Issue[] => {
  const { role, isMissing, column } = cell;
  const measures = measuresInForce(roadmap);
  const missing = measures.filter((measure) => isMissing(measure, roadmap));
  if (!hasColumn(roadmap, role)) {
    if (column === undefined) return [];
    // Of one row nobody knows whether its table lacks the column or its author the cell, but where a plan may be of such a form.
    const fewest = column.isOptional === true && roadmap.columns.length > 0 ? 1 : 2;
    if (missing.length === measures.length && measures.length >= fewest) return [wholeTable(roadmap, column)];
  }
  const { dash } = cell;
  // A table that has dashes in most of its rows says nothing in that column.
  if (dash === undefined || missing.length * 2 > measures.length)
    return missing.map((measure) => emptyCell(measure, cell));
  return missing.map((measure) =>
    isDash(dash.printed(measure)) ? printedDash(measure, cell, dash) : emptyCell(measure, cell),
  );
};

const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

/** Makes the rule that a cell of every measure is filled in. */
export const cellGiven = ({
  cell,
  isExempt = () => false,
  ...told
}: Omit<Told, 'title' | 'fault'> & {
  readonly cell: Cell;
  /** Plans of which nothing is asked. */
  readonly isExempt?: (roadmap: Roadmap) => boolean;
}): TerritoryRule => ({
  ...told,
  title: { ru: `У мероприятия указан ${cell.what.ru}`, en: `A measure has ${withArticle(cell.what.en)}` },
  fault: { ru: `У мероприятия не указан ${cell.what.ru}`, en: `A measure has no ${cell.what.en}` },
  norm: 'craft',
  scope: 'territory',
  check: ({ roadmap }) => (roadmap === null || isExempt(roadmap) ? [] : lacking(roadmap, cell)),
});

/** Makes the rule that the order by which a document is adopted says something of itself. */
export const orderSays = ({
  key,
  unsaid,
  isExempt = () => false,
  ...told
}: Omit<Told, 'severity'> & {
  readonly key: 'signatory' | 'controller';
  /** What is wrong where the key is not there. */
  readonly unsaid: Text;
  /** Orders that say it elsewhere, or need not say it. */
  readonly isExempt?: (territory: Territory, context: Context) => boolean;
}): TerritoryRule => ({
  ...told,
  severity: 'warning',
  norm: 'craft',
  scope: 'territory',
  ofAct: true,
  *check(territory, context) {
    const { provision } = territory;
    const order = provision?.front.order;
    if (provision === null || order === undefined || order[key] !== undefined) return;
    if (!isExempt(territory, context))
      yield { at: child(provision.spot, 'order', key), message: unsaid, evidence: key };
  },
});

/** Makes the rule that a folder of documents has its passport. */
export const passportGiven = ({
  kind,
  folder,
  of,
  ...told
}: ToldOfData & {
  readonly kind: Extract<TerritoryFileKind, 'act' | 'region'>;
  /** The folder and its place; null where there is none. */
  readonly folder: (territory: Territory) => { readonly id: string; readonly spot: Spot } | null;
  /** Whose folder it is: «акта», “the act”. */
  readonly of: Text;
}): TerritoryRule => ({
  ...told,
  ...ofData,
  scope: 'territory',
  *check(territory) {
    const own = folder(territory);
    if (own === null || territory.files.has(kind)) return;
    yield {
      at: own.spot,
      message: {
        ru: `В папке ${of.ru} «${own.id}» нет файла ${kind}.yaml`,
        en: `The folder of ${of.en} “${own.id}” has no ${kind}.yaml`,
      },
      evidence: '',
    };
  },
});
