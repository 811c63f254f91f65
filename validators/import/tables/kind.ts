// What a printed table is: a plan, indicators, subjects and what they do, people, or text that was only laid out as a table.
import type { Says } from '../../printed/printed.ts';
import { countPersons, readPerson } from '../../text/names/person.ts';
import { holdsMostly, meanLength } from './columns/content-of-column.ts';
import { indicatorRoles, roadmapRoles, type Texts } from './columns/roles.ts';
import type { Grid } from './grid/grid.ts';
import { type Head, wholeHead } from './grid/head.ts';

export type TableKind = 'roadmap' | 'indicators' | 'interactions' | 'members' | 'table' | 'layout';

/** How likely a table is of a kind, from 0 to 1. */
export interface Likely {
  readonly kind: TableKind;
  readonly likelihood: number;
}

export const kindNames: Readonly<Record<TableKind, Says>> = {
  roadmap: { ru: 'дорожная карта или план', en: 'a roadmap or a plan' },
  indicators: { ru: 'таблица показателей', en: 'a table of indicators' },
  interactions: { ru: 'взаимодействие субъектов', en: 'interaction of subjects' },
  members: { ru: 'состав: люди и их должности', en: 'people and their posts' },
  table: { ru: 'другая таблица', en: 'another table' },
  layout: { ru: 'не таблица, а текст, выстроенный таблицей', en: 'no table but text laid out as one' },
};

const PLAN = /дорожн|(?<!\p{L})план(?!\p{L}*\s+значени)|комплекс\p{L}*\s+мер|мероприяти|график/iu;
const SCHEDULE =
  /расписани|программ\p{L}*\s+(?:проведени|семинар|конференц|форум|мероприяти)|регламент\s+проведени/iu;
const INDICATORS = /показател|индикатор/iu;
const STATISTICS = /сведени|статистик|численност|итоги|результаты\s+мониторинг/iu;
const MEMBERS = /(?<!\p{L})состав(?!\p{L})|список|члены/iu;
const INTERACTION = /взаимодействи/iu;
const DAY = /(?<!\d)\d{1,2}\.\d{2}\.\d{4}(?!\d)/u;
const STAMP = /^(?:приложени|утвержд|согласован|приняты?о?(?!\p{L})|одобрен)/iu;

/** A table of so few rows may be a signature or a stamp. */
const fewRows = 4;

const planLikelihood = (head: Head, texts: Texts, title: string): number => {
  const roles = roadmapRoles(head, texts);
  const has = (role: string): boolean => roles.some((column) => column.role === role);
  const byHead = (role: string): boolean =>
    roles.some((column) => column.role === role && column.likelihood >= 0.9);
  const hours = head.leaves.some((_, leaf) => holdsMostly(texts(leaf)).holds === 'hours');
  if (!has('measure') || SCHEDULE.test(title) || hours) return 0;
  const isPlan = PLAN.test(title);
  const known = ['measure', 'deadline', 'responsible', 'executors', 'result'].filter(byHead).length;
  const answers = has('responsible') || has('executors');
  if (has('deadline') && answers)
    return head.rows.length === 0 ? (isPlan ? 0.7 : 0.6) : known >= 3 ? 0.95 : 0.8;
  if (answers && byHead('measure')) return isPlan ? 0.8 : 0.55;
  if (has('deadline') && byHead('measure') && (has('result') || isPlan)) return isPlan ? 0.8 : 0.55;
  return 0;
};

const indicatorsLikelihood = (head: Head, texts: Texts, title: string, year: string | null): number => {
  const roles = indicatorRoles(head, texts, year);
  const named = roles.some(({ role, likelihood }) => role === 'name' && likelihood > 0.9);
  const times = roles.flatMap(({ role, at }) => (role === 'target' && at !== null ? [at.slice(0, 4)] : []));
  const planned = roles.filter(({ role }) => role === 'target' || role === 'minimum').length;
  const measured = roles.filter(({ role }) =>
    ['baseline', 'unit', 'formula', 'collection', 'weight'].includes(role ?? ''),
  ).length;
  if (planned + measured === 0 || !(named || INDICATORS.test(title))) return 0;
  const isPast = times.length > 0 && year !== null && times.every((time) => /^\d/u.test(time) && time < year);
  if (isPast && measured === 0) return 0.3;
  if (STATISTICS.test(title) && measured === 0) return 0.35;
  return !named ? 0.55 : planned > 0 ? 0.95 : 0.75;
};

const membersLikelihood = (head: Head, texts: Texts, title: string): number => {
  if (head.leaves.length > 5) return 0;
  const people = head.leaves.some((_, leaf) => {
    const cells = texts(leaf).filter((text) => text !== '');
    return (
      cells.length > 1 &&
      cells.filter((text) => countPersons(text.slice(0, 200)) === 1).length * 10 >= cells.length * 7
    );
  });
  const dated = head.leaves.some((_, leaf) => texts(leaf).some((text) => DAY.test(text)));
  const others = head.leaves.every(
    (_, leaf) => !['times', 'hours', 'values'].includes(holdsMostly(texts(leaf)).holds),
  );
  return !people || !others || dated ? 0 : MEMBERS.test(title) ? 0.95 : 0.65;
};

const interactionsLikelihood = (head: Head, texts: Texts, title: string): number => {
  if (head.leaves.length !== 2) return 0;
  const [subject, actions] = head.leaves.map(wholeHead);
  const byHead =
    /субъект|участник|организаци/iu.test(subject ?? '') &&
    /действи|содержани|роль|задач/iu.test(actions ?? '');
  const byCells = meanLength(texts(0)) < 60 && meanLength(texts(1)) > meanLength(texts(0)) * 1.3;
  if (!byCells || holdsMostly(texts(0)).holds !== 'words') return 0;
  return INTERACTION.test(title) ? 0.9 : byHead ? 0.75 : 0;
};

/** Text laid out as a table: one column, a signature, a stamp beside nothing. */
const layoutLikelihood = ({ rows }: Grid, head: Head): number => {
  const cells = rows.slice(0, fewRows * 2).flatMap((row) => row.cells);
  const columns = new Set(cells.map(({ column }) => column));
  if (columns.size <= 1 && (rows.length <= fewRows * 2 || head.leaves.length <= 1)) return 0.9;
  if (rows.length > fewRows) return 0;
  const isSigned =
    cells.some(({ text }) => text.length < 100 && readPerson(text) !== null) &&
    cells.length <= rows.length * 3;
  const isStamp = cells.some(({ text }) => STAMP.test(text)) && cells.length <= rows.length * 2;
  return head.rows.length > 0 ? 0 : isStamp ? 0.9 : isSigned ? 0.8 : 0;
};

/** What a table may be, the most likely first. */
export const likelyKinds = (
  grid: Grid,
  head: Head,
  texts: Texts,
  title: string,
  year: string | null,
): readonly [Likely, ...Likely[]] => {
  const kinds: Likely[] = [
    { kind: 'roadmap', likelihood: planLikelihood(head, texts, title) },
    { kind: 'indicators', likelihood: indicatorsLikelihood(head, texts, title, year) },
    { kind: 'interactions', likelihood: interactionsLikelihood(head, texts, title) },
    { kind: 'members', likelihood: membersLikelihood(head, texts, title) },
    { kind: 'layout', likelihood: MEMBERS.test(title) ? 0 : layoutLikelihood(grid, head) },
  ];
  const table: Likely = { kind: 'table', likelihood: 0.5 };
  const [best = table, ...others] = [...kinds, table].toSorted((a, b) => b.likelihood - a.likelihood);
  return [best, ...others];
};
