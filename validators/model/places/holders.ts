// The clauses, rows and entries of a territory's documents by the places of their data: what a reader is told instead of
// a file and a path.

import type { ActPlace } from '../../source/act-place.ts';
import { child, pointerOf, type Spot } from '../../source/spot.ts';
import { adoptedWords } from '../act-name.ts';
import { excerpt, inner } from '../excerpt.ts';
import { allGroups, headingName } from '../headings.ts';
import { documentNames } from '../kind-names.ts';
import { printedPeriods } from '../printed-periods.ts';
import { rowName } from '../roadmap/headings.ts';
import type { Abbreviation, Measure, Part, Reference, Territory } from '../types.ts';
import { yearName } from '../year-name.ts';
import { asAnnex, documentName, joined, orderName, partPlace } from './part-place.ts';

type Words = ActPlace['where'];

/** Something of an act that a finding may be about. */
export interface Holder {
  readonly document: Words;
  readonly where: Words;
  /** Its first words, quoted where a finding misses something in it; null where its name says enough. */
  readonly row: string | null;
}

/** Holders by file and pointer. */
export type Holders = ReadonlyMap<string, Holder>;

/** The key of a spot among holders. */
export const holderKey = (file: string, path: Spot['path']): string => `${file}\n${pointerOf(path)}`;

const whole: Words = { ru: '', en: '' };
const title: Words = { ru: 'заголовок', en: 'title' };
const roadmapName: Words = { ru: 'Дорожная карта', en: 'Roadmap' };
const indicatorsName: Words = { ru: 'Показатели', en: 'Indicators' };

/** What a reader is told where an entry of a register is at fault. */
export const registerName: Words = { ru: 'Реестр актов', en: 'Register of acts' };

type Entry = readonly [spot: Spot, holder: Holder];

const entry = (spot: Spot, document: Words, where: Words, row: string | null = null): Entry => [
  spot,
  { document, where, row },
];

const quoted = (ru: string, en: string, name: string): Words => ({
  ru: `${ru} «${inner(excerpt(name))}»`,
  en: `${en} “${excerpt(name)}”`,
});

const listed = (document: Words, abbreviations: readonly Abbreviation[]): Entry[] =>
  abbreviations.map(({ short, spot }) => entry(spot, document, quoted('сокращение', 'abbreviation', short)));

function* ofProvision({ provision, abbreviations }: Territory): Generator<Entry> {
  if (provision === null) return;
  const [document, order] = [documentName(provision), orderName(provision)];
  const at = (part: Part): Words => partPlace(part, provision);
  const clause = ({ target }: Reference<Part>): Words => (target === null ? whole : at(target));
  yield entry(provision.spot, document, whole);
  yield entry(child(provision.spot, 'title'), document, title);
  yield entry(child(provision.spot, 'order'), order, whole);
  for (const part of provision.byAnchor.values())
    yield entry(part.spot, part.inOrder ? order : document, at(part), part.text);
  for (const citation of provision.basis) yield entry(citation.spot, document, clause(citation.clause));
  for (const direction of provision.directions)
    yield entry(direction.spot, document, clause(direction.clause), direction.title);
  const own = abbreviations.filter((each) => each.document === 'provision');
  // What a clause introduces is looked for there; the act has no list of it.
  for (const { clause: introducing, spot, short } of own)
    if (introducing?.target != null)
      yield entry(spot, introducing.target.inOrder ? order : document, at(introducing.target), short);
  yield* listed(
    document,
    own.filter((each) => each.clause?.target == null),
  );
}

function* ofSubjects({ provision, subjects }: Territory): Generator<Entry> {
  const document = provision === null ? documentNames.provision : documentName(provision);
  for (const subject of subjects) {
    const target = subject.clause?.target ?? null;
    const clause = target === null || provision === null ? whole : partPlace(target, provision);
    const named = joined(clause, quoted('субъект', 'subject', subject.label));
    yield entry(subject.spot, document, named);
    for (const { spot, anchor, text } of subject.functions) {
      const part = anchor === null ? undefined : provision?.byAnchor.get(anchor);
      const where = part === undefined || provision === null ? named : partPlace(part, provision);
      yield entry(spot, document, where, text);
      if (spot.path.at(-1) === 'text')
        yield entry({ ...spot, path: spot.path.slice(0, -1) }, document, where, text);
    }
  }
}

function* ofRoadmap({ roadmap }: Territory): Generator<Entry> {
  if (roadmap === null) return;
  const at = (spot: Spot, where: Words, row: string): Entry => entry(spot, roadmapName, where, row);
  yield entry(roadmap.spot, roadmapName, whole);
  yield entry(child(roadmap.spot, 'title'), roadmapName, title);
  yield* listed(roadmapName, roadmap.abbreviations);
  const rows = function* (measures: readonly Measure[]): Generator<Entry> {
    for (const [index, measure] of measures.entries()) {
      yield at(measure.spot, rowName(measure, index), measure.title);
    }
  };
  for (const group of allGroups(roadmap.groups)) {
    yield at(group.spot, headingName(group), group.title);
    yield* rows(group.measures);
  }
  yield* rows(roadmap.measures.filter(({ within }) => within.length === 0));
}

function* ofIndicators({ indicators }: Territory): Generator<Entry> {
  if (indicators === null) return;
  yield entry(indicators.spot, indicatorsName, whole);
  yield entry(child(indicators.spot, 'title'), indicatorsName, title);
  for (const { spot, printed } of indicators.columns)
    yield entry(spot, indicatorsName, quoted('графа', 'column', printed));
  for (const group of allGroups(indicators.groups))
    yield entry(group.spot, indicatorsName, headingName(group), group.title);
  yield* listed(indicatorsName, indicators.abbreviations);
  for (const { spot, number, name } of indicators.indicators) {
    const where =
      number === ''
        ? quoted('показатель', 'indicator', name)
        : { ru: `показатель\u00A0${number}`, en: `indicator ${number}` };
    yield entry(spot, indicatorsName, where, name);
  }
}

function* ofReports({ reports }: Territory): Generator<Entry> {
  for (const { period, values, spot } of reports) {
    const document = { ru: `Отчёт за ${yearName(period)}`, en: `Report for ${period}` };
    yield entry(spot, document, whole);
    for (const { indicator, spot: at } of values)
      yield entry(at, document, {
        ru: `показатель\u00A0${indicator.printed}`,
        en: `indicator ${indicator.printed}`,
      });
  }
}

/** The files whose entries stand within the text of the document. */
const withinText = ['subjects', 'terms', 'interactions', 'tables', 'statistics'] as const;

function* ofTables({
  files,
  provision,
  terms,
  interactions,
  tables,
  statistics,
}: Territory): Generator<Entry> {
  const document = provision === null ? documentNames.provision : documentName(provision);
  const clause = (target: Part | null, otherwise: Words): Words =>
    target === null || provision === null ? otherwise : partPlace(target, provision);
  for (const term of terms) yield entry(term.spot, document, quoted('понятие', 'term', term.term));
  for (const { spot: at, number, clause: place, rows } of interactions) {
    const table = clause(place.target, { ru: `таблица\u00A0${number}`, en: `table ${number}` });
    yield entry(at, document, table);
    for (const { subject } of rows) {
      const row = { ...subject.spot, path: subject.spot.path.slice(0, -1) };
      yield entry(row, document, joined(table, { ru: `«${subject.printed}»`, en: `“${subject.printed}”` }));
    }
  }
  for (const { spot: at, caption, columns, rows } of tables) {
    const table = caption === null ? { ru: 'таблица', en: 'table' } : quoted('таблица', 'table', caption);
    yield entry(at, document, table);
    for (const [index, row] of rows.entries()) {
      const where = joined(table, { ru: `строка\u00A0${index + 1}`, en: `row ${index + 1}` });
      yield entry(child(at, 'rows', index), document, where, row.join(' '));
      for (const [column, title] of columns.entries())
        yield entry(
          child(at, 'rows', index, column),
          document,
          joined(where, quoted('графа', 'column', title)),
        );
    }
  }
  for (const { spot: at, clause: place, total } of statistics)
    yield entry(at, document, clause(place.target, whole), `${total.what} ${total.printed}`);
  for (const kind of withinText) {
    const source = files.get(kind);
    if (source !== undefined) yield entry({ source, path: [] }, document, whole);
  }
}

function* ofRequisites(territory: Territory): Generator<Entry> {
  const { provision, spot, act, period } = territory;
  if (provision === null) return;
  const document = documentName(provision);
  const own = act?.spot ?? spot;
  // The period stands where its words are printed, in a clause of the order for one.
  const named = printedPeriods(territory).find(({ printed }) => printed === period?.printed);
  const part = [...provision.byAnchor.values()].find((each) => each.spot === named?.at);
  yield part === undefined
    ? entry(child(own, 'period'), document, { ru: 'период действия', en: 'period' }, period?.printed ?? null)
    : entry(
        child(own, 'period'),
        part.inOrder ? orderName(provision) : document,
        partPlace(part, provision),
        part.text,
      );
  yield entry(own, document, whole);
  yield entry(spot, document, whole);
}

function* ofRegister({ register }: Territory): Generator<Entry> {
  for (const { spot, printed } of register.acts.values()) yield entry(spot, registerName, whole, printed);
}

const lowered = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** A document of a territory that has several acts, with the act that it is of: «Приказ от … № 145, дорожная карта». */
const asOfAct = (words: Words, { act, acts, provision }: Territory): Words => {
  const own = acts.length < 2 ? undefined : acts.find(({ id }) => id === act?.id);
  const adopting = own?.current.provision ?? null;
  if (adopting === null || words === registerName) return words;
  const name = adoptedWords(adopting);
  if (name.ru === '') return words;
  const isOrder = provision !== null && words === orderName(provision);
  if (isOrder || words === documentNames.order) return name;
  return joined(name, { ru: lowered(words.ru), en: lowered(words.en) });
};

/** Everything of a territory's documents that a finding may be about. */
export const holdersOf = (territory: Territory): Holders => {
  const holders = new Map<string, Holder>();
  const names = new Map<Words, Words>();
  /** One name for all that stands in one document: a large act has thousands of holders. */
  const named = (words: Words): Words => {
    const name = names.get(words) ?? asOfAct(asAnnex(words, territory), territory);
    names.set(words, name);
    return name;
  };
  for (const entries of [
    ofProvision,
    ofSubjects,
    ofRoadmap,
    ofIndicators,
    ofReports,
    ofTables,
    ofRequisites,
    ofRegister,
  ])
    for (const [{ source, path }, holder] of entries(territory)) {
      const key = holderKey(source.file, path);
      if (!holders.has(key)) holders.set(key, { ...holder, document: named(holder.document) });
    }
  return holders;
};
