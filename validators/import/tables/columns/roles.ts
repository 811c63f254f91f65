// What each column of a roadmap or of a table of indicators holds: by its heads, else by its cells; a person may set it right.
import {
  type IndicatorHead,
  type IndicatorRole,
  readIndicatorHeads,
} from '../../../text/table-head/indicators.ts';
import { type MeasureRole, mayHeadMeasures, readRoadmapHeads } from '../../../text/table-head/roadmap.ts';
import { valueTime } from '../../../text/table-head/value-time.ts';
import { type Head, type Leaf, wholeHead } from '../grid/head.ts';
import { type Holds, holdsMostly, meanLength } from './content-of-column.ts';

/** What a column is taken for. */
export interface Read<Role extends string> {
  readonly role: Role | null;
  readonly likelihood: number;
}

/** The cells of a leaf, from the rows below the head. */
export type Texts = (leaf: number) => readonly string[];

const ofWords = 0.97;
const ofCells = 0.7;

/** «Ответственный: орган | должностное лицо»: he who does it stands beside the body that answers for it. */
const byPerson = (
  roles: readonly (MeasureRole | null)[],
  leaves: readonly Leaf[],
): readonly (MeasureRole | null)[] => {
  const first = roles.indexOf('responsible');
  const over = leaves[first]?.heads[0];
  return roles.map((role, index) =>
    role === null &&
    over !== undefined &&
    index > first &&
    leaves[index]?.heads[0] === over &&
    !roles.includes('executors')
      ? 'executors'
      : role,
  );
};

/** The roles that columns without a head may have by their cells. */
const ofHolds: Readonly<Partial<Record<Holds, MeasureRole>>> = {
  numbers: 'number',
  times: 'deadline',
  people: 'executors',
};

/** The keys for columns of which nothing is known and that have no head to be named by. */
const spare = ['result', 'note', 'participants', 'document', 'place', 'funding', 'indicator'] as const;

const longestOf = (indices: readonly number[], texts: Texts): number | undefined =>
  indices.toSorted((a, b) => meanLength(texts(b)) - meanLength(texts(a)))[0];

const WIDER_TIME = /^(?:период|квартал|месяц|полугоди|время)/iu;
const OWN_TIME = /^(?:срок|дата|даты)/iu;

/** «Период | … | Сроки»: a wider time before the measures heads the rows for which another column has the time. */
const byPeriod = (
  roles: readonly (MeasureRole | null)[],
  leaves: readonly Leaf[],
): readonly (MeasureRole | null)[] => {
  const wide = roles.indexOf('deadline');
  const own = leaves.findIndex(
    ({ heads }, index) => index > wide && roles[index] === null && OWN_TIME.test(heads.at(-1)?.text ?? ''),
  );
  const [first, second] = [leaves[wide], leaves[own]];
  const isWider =
    first !== undefined &&
    second !== undefined &&
    first.heads[0] !== second.heads[0] &&
    WIDER_TIME.test(first.heads.at(-1)?.text ?? '') &&
    wide < roles.indexOf('measure') &&
    !roles.includes('group');
  return isWider
    ? roles.map((role, index) => (index === wide ? 'group' : index === own ? 'deadline' : role))
    : roles;
};

/** What the columns of a plan hold. */
export const roadmapRoles = ({ leaves }: Head, texts: Texts): readonly Read<MeasureRole>[] => {
  const byWords = byPeriod(byPerson(readRoadmapHeads(leaves.map(wholeHead)), leaves), leaves);
  const read: Read<MeasureRole>[] = byWords.map((role) => ({
    role,
    likelihood: role === null ? 0.8 : ofWords,
  }));
  const isFree = (role: MeasureRole): boolean => read.every((column) => column.role !== role);
  const give = (index: number | undefined, role: MeasureRole, likelihood: number): void => {
    if (index !== undefined && index >= 0 && isFree(role)) read[index] = { role, likelihood };
  };
  const unread = (): readonly number[] => read.flatMap(({ role }, index) => (role === null ? [index] : []));
  const isBare = leaves.every(({ heads }) => heads.length === 0);
  for (const index of unread()) {
    const { holds, share } = holdsMostly(texts(index));
    const role = ofHolds[holds];
    const isOpen = (leaves[index]?.heads.length ?? 0) === 0 || role === 'deadline';
    if (role !== undefined && isOpen && (role !== 'number' || index === 0))
      give(index, role, ofCells * share);
  }
  give(
    unread().find((index) => mayHeadMeasures(wholeHead(leaves[index] ?? { column: 0, heads: [] }))),
    'measure',
    0.9,
  );
  give(
    longestOf(
      unread().filter((index) => texts(index).some((text) => text !== '')),
      texts,
    ),
    'measure',
    0.6,
  );
  // «Задача | Срок | Координатор»: what heads rows elsewhere is what is done where nothing stands under it.
  give(
    read.findIndex(({ role }) => role === 'group'),
    'measure',
    ofCells,
  );
  if (isBare && isFree('responsible')) {
    const people = read.findIndex(({ role }) => role === 'executors');
    give(people === -1 ? unread().at(-1) : people, 'responsible', 0.5);
  }
  for (const index of unread())
    if ((leaves[index]?.heads.length ?? 0) === 0) give(index, spare.find(isFree) ?? 'note', 0.3);
  return read;
};

/** What a column of indicators is taken for, and the time of its values. */
export interface IndicatorRead extends Read<IndicatorRole> {
  readonly at: string | null;
}

const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** «2026 год» over «I полугодие»: the year of a part of it stands in the nearest head above that names one. */
const yearOver = ({ heads }: Leaf): string | null => {
  for (const { text } of heads.slice(0, -1).toReversed()) {
    const [year, ...more] = text.match(YEAR) ?? [];
    if (year !== undefined) return more.length === 0 ? year : null;
  }
  return null;
};

/** The time of the column's own head before that of the heads over it. */
const timeOf = (leaf: Leaf, whole: IndicatorHead | null, year: string | null): string | null =>
  valueTime(leaf.heads.at(-1)?.text ?? '', yearOver(leaf) ?? year) ?? whole?.at ?? null;

/** What is measured: «Доля педагогов …», «Количество площадок …». */
const MEASURED =
  /^(?:дол[яи]|количеств[оа]|числ[оа]|численность|процент|удельный\s+вес|охват|уровень|коэффициент|средн\p{L}{2})(?!\p{L})/iu;

/** Whether all rows of a column are named by what is measured, and values of two times or more stand beside them. */
const namesMeasures = (cells: readonly string[], read: readonly IndicatorRead[]): boolean => {
  const named = cells.filter((text) => text !== '');
  const times = new Set(read.flatMap(({ role, at }) => (role === 'target' && at !== null ? [at] : [])));
  return named.length > 1 && times.size > 1 && named.every((text) => MEASURED.test(text));
};

/** What the columns of a table of indicators hold. */
export const indicatorRoles = (
  { leaves }: Head,
  texts: Texts,
  year: string | null,
): readonly IndicatorRead[] => {
  const byWords = readIndicatorHeads(leaves.map(wholeHead), year);
  const read: IndicatorRead[] = byWords.map((head, index) => {
    const leaf = leaves[index] ?? { column: 0, heads: [] };
    const isOfValues = head?.role === 'target' || head?.role === 'baseline';
    return {
      role: head?.role ?? null,
      at: isOfValues ? timeOf(leaf, head, year) : null,
      likelihood: head === null ? 0.8 : ofWords,
    };
  });
  const unread = read.flatMap(({ role }, index) => (role === null ? [index] : []));
  const isFree = (role: IndicatorRole): boolean => read.every((column) => column.role !== role);
  const [first] = unread;
  if (first === 0 && isFree('number') && holdsMostly(texts(0)).holds === 'numbers')
    read[0] = { role: 'number', at: null, likelihood: ofCells };
  if (isFree('name')) {
    const open = unread.filter(
      (index) => read[index]?.role === null && holdsMostly(texts(index)).holds === 'words',
    );
    const name = longestOf(open, texts);
    if (name !== undefined)
      read[name] = { role: 'name', at: null, likelihood: namesMeasures(texts(name), read) ? ofWords : 0.6 };
  }
  return read;
};
