// The requisites, the text and the subjects of an act of another form, held against what a careful reader understands.
import { allParts } from '../../../validators/model/all-parts.ts';
import type { Subject, Territory } from '../../../validators/model/types.ts';
import type { Body, Truth } from '../forms.ts';
import { among, type FormMark, heading, key, markOf } from './form-marks.ts';
import { documentsOf } from './items.ts';

const KINDS: Readonly<Record<string, string>> = {
  приказ: 'order',
  'совместный приказ': 'order',
  распоряжение: 'directive',
  постановление: 'resolution',
  решение: 'decision',
};

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/федеральн/u, 'federal'],
  [/региональн|республиканск|краев/u, 'regional'],
  [/муниципальн|районн/u, 'municipal'],
  [/школьн|организаци/u, 'institutional'],
];

/** The level that an act calls by its own word; null for one that the model has not: between municipalities, of a person. */
const levelOf = ({ level = '' }: Body): string | null =>
  /межмуниципальн/u.test(level) ? null : (LEVELS.find(([word]) => word.test(level))?.[1] ?? null);

/** Number, date, kind; who issued it, what it is called, who signed. */
export const requisiteMarks = (truth: Truth, { provision }: Territory): readonly FormMark[] => {
  const order = provision?.order;
  const kind = KINDS[truth.kind];
  // A table sent alone has no number and no date.
  const wanted = [truth.number?.replaceAll(' ', ''), truth.date, kind].flatMap((each) => each ?? []);
  const found = [order?.number?.replaceAll(' ', ''), order?.date, order?.kind];
  const signed = order?.signatories ?? (order?.signatory === undefined ? [] : [order.signatory]);
  return [
    among(
      'requisites',
      wanted,
      found.flatMap((each) => each ?? []),
    ),
    // The form of an organisation before its name is no error.
    markOf('issuers', truth.issuers, (name) =>
      (order?.issuers ?? [order?.issuer ?? '']).some((found) => key(found).endsWith(key(name))),
    ),
    among('title', [truth.title], [order?.title ?? provision?.title ?? '']),
    among(
      'signatory',
      truth.signatory?.map(({ post, name }) => `${post} ${name}`),
      signed.map(({ post, name }) => `${post} ${name}`),
    ),
  ];
};

/** Documents, headings, clauses, terms, abbreviations. */
export const textMarks = (truth: Truth, act: Territory): readonly FormMark[] => {
  const documents = documentsOf(act);
  const parts = documents.flatMap(({ provision }) => [...allParts(provision?.parts ?? [])]);
  return [
    among(
      'documents',
      truth.documents.map(({ title }) => title),
      documents.flatMap(({ provision, roadmap, indicators }) =>
        [provision?.title, roadmap?.title, indicators?.title].flatMap((title) => title ?? []),
      ),
    ),
    among(
      'sections',
      truth.sections,
      parts.flatMap(({ kind, text }) => (kind === 'section' ? [text] : [])),
      heading,
    ),
    among(
      'clauses',
      truth.clauses?.flatMap(({ numbers }) => numbers),
      parts.flatMap(({ number }) => number ?? []),
    ),
    among(
      'terms',
      truth.terms,
      documents.flatMap(({ terms }) => terms.map(({ term }) => term)),
    ),
    among(
      'abbreviations',
      truth.abbreviations?.map(([short, means]) => `${short} – ${means}`),
      documents
        .flatMap(({ abbreviations, roadmap }) => [...abbreviations, ...(roadmap?.abbreviations ?? [])])
        .map(({ short, means }) => `${short} – ${means}`),
      (text) => key(text.replace(/ – .*$/u, '')),
    ),
  ];
};

/** The subject of the act that a reader would call so: by one of its names, or by a part of its full one. */
const subjectOf = (body: Body, subjects: readonly Subject[]): Subject | undefined =>
  subjects.find(
    ({ name, short }) => key(name) === key(body.name) || (short !== null && key(short) === key(body.short)),
  ) ?? subjects.find(({ name }) => key(name).includes(key(body.name)) || key(body.name).includes(key(name)));

/** Subjects, what they do, their levels; and whether nobody else was taken for one. */
export const subjectMarks = ({ subjects: wanted = [] }: Truth, act: Territory): readonly FormMark[] => {
  const subjects = documentsOf(act).flatMap((document) => document.subjects);
  const known = wanted.filter((body) => subjectOf(body, subjects) !== undefined);
  const level = (body: Body): boolean => levelOf(body) === subjectOf(body, subjects)?.level;
  const deeds = wanted.flatMap((body) => (body.functions ?? []).map((deed) => ({ body, deed })));
  const does = ({ body, deed }: (typeof deeds)[number]): boolean => {
    const first = key(deed).split(' ').slice(0, 4).join(' ');
    return subjectOf(body, subjects)?.functions.some(({ text }) => key(text).includes(first)) === true;
  };
  const missed = deeds.filter((deed) => !does(deed));
  return [
    markOf(
      'subjects',
      wanted.map(({ name }) => name),
      (name) => known.some((body) => body.name === name),
    ),
    {
      aspect: 'functions',
      right: deeds.length - missed.length,
      wanted: deeds.length,
      missed: missed.map(({ body, deed }) => `${body.short ?? body.name}: ${deed}`),
    },
    markOf(
      'levels',
      known.filter((body) => levelOf(body) !== null).map(({ name }) => name),
      (name) => known.some((body) => body.name === name && level(body)),
    ),
    {
      aspect: 'only them',
      right: subjects.filter((subject) => wanted.some((body) => subjectOf(body, [subject]) !== undefined))
        .length,
      wanted: subjects.length,
      missed: subjects
        .filter((subject) => !wanted.some((body) => subjectOf(body, [subject]) !== undefined))
        .map(({ name }) => name),
    },
  ];
};
