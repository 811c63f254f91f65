// What each column holds after a person's word on it.
import type { Says } from '../../../printed/printed.ts';
import type { IndicatorRole } from '../../../text/table-head/indicators.ts';
import type { MeasureRole } from '../../../text/table-head/roadmap.ts';
import type { Choice, Choosing } from '../../choosing.ts';
import { type Head, wholeHead } from '../grid/head.ts';
import type { Read } from './roles.ts';

/** What columns of either kind may hold, in words. */
const names: Readonly<Record<MeasureRole | IndicatorRole | 'other', Says>> = {
  group: { ru: 'заголовки групп строк', en: 'headings of groups of rows' },
  number: { ru: 'номера', en: 'numbers' },
  measure: { ru: 'мероприятия', en: 'measures' },
  responsible: { ru: 'ответственные', en: 'those responsible' },
  executors: { ru: 'исполнители', en: 'executors' },
  deadline: { ru: 'сроки', en: 'deadlines' },
  result: { ru: 'результаты', en: 'results' },
  participants: { ru: 'участники', en: 'participants' },
  document: { ru: 'документы', en: 'documents' },
  place: { ru: 'места', en: 'places' },
  funding: { ru: 'средства', en: 'funding' },
  indicator: { ru: 'показатели', en: 'indicators' },
  note: { ru: 'примечания', en: 'notes' },
  name: { ru: 'показатели', en: 'indicators' },
  unit: { ru: 'единицы измерения', en: 'units' },
  formula: { ru: 'методика расчёта', en: 'formulas' },
  collection: { ru: 'методы сбора', en: 'methods of collection' },
  baseline: { ru: 'достигнутые значения', en: 'achieved values' },
  target: { ru: 'плановые значения', en: 'planned values' },
  minimum: { ru: 'минимальные значения', en: 'minimum values' },
  weight: { ru: 'вес', en: 'weights' },
  source: { ru: 'источники данных', en: 'sources of data' },
  other: {
    ru: 'другое: ячейки остаются под своим заголовком',
    en: 'something else: cells stay under their head',
  },
};

export const roadmapRoleNames = [
  'group',
  'number',
  'measure',
  'responsible',
  'executors',
  'deadline',
  'result',
  'participants',
  'document',
  'place',
  'funding',
  'indicator',
  'note',
] as const satisfies readonly MeasureRole[];

export const indicatorRoleNames = [
  'number',
  'name',
  'unit',
  'formula',
  'collection',
  'baseline',
  'target',
  'minimum',
  'weight',
  'source',
  'responsible',
  'note',
] as const satisfies readonly IndicatorRole[];

const choiceOf = <Role extends MeasureRole | IndicatorRole>(
  role: Role | 'other',
): Choice<Role | 'other'> => ({
  value: role,
  says: names[role],
});

/** What each column holds after a person's choices; guesses are named «…/column/2». */
export const chosenRoles = <Role extends MeasureRole | IndicatorRole>(
  head: Head,
  read: readonly Read<Role>[],
  roles: readonly Role[],
  { choosing, id }: { readonly choosing: Choosing; readonly id: string },
): readonly (Role | null)[] =>
  read.map(({ role, likelihood }, index) => {
    const leaf = head.leaves[index];
    const best: Role | 'other' = role ?? 'other';
    const printed = leaf === undefined ? '' : wholeHead(leaf);
    const [why, reason] = printed === '' ? ['по ячейкам', 'by its cells'] : ['по заголовку', 'by its head'];
    const chosen = choosing.choose<Role | 'other'>({
      id: `${id}/column/${index + 1}`,
      at: leaf?.heads.at(-1)?.lines[0]?.stretches[0] ?? null,
      says: {
        ru: `Графа ${index + 1}${printed === '' ? '' : ` «${printed}»`}: ${names[best].ru} – ${why}`,
        en: `Column ${index + 1}${printed === '' ? '' : ` “${printed}”`}: ${names[best].en}, ${reason}`,
      },
      likelihood,
      choices: [
        choiceOf<Role>(best),
        ...([...roles, 'other'] as const)
          .filter((other) => other !== best)
          .map((other) => choiceOf<Role>(other)),
      ],
    });
    // Cells that no head names cannot stay under it.
    return chosen !== 'other' ? chosen : printed === '' ? ('note' as Role) : null;
  });
